import EventModel

/// Records that repeat somebody go where the record goes that they repeat: the platform itself says whose they are.
struct RepeatStep {
    let source: LinkSource

    func links(after links: Links) -> Links {
        guard !source.records.repeatedMentions.isEmpty else { return links }
        var result = links
        for repeated in source.records.repeatedMentions {
            guard !source.makesParticipant[repeated.mention], let group = links.groups[repeated.original] else {
                continue
            }
            result.link(
                repeated.mention, to: group, result.rules[repeated.original], result.scores[repeated.original],
                evidence: result.evidence[repeated.original])
        }
        return result
    }
}
