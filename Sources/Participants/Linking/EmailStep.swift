import EventModel

/// Records of one e-mail address that make a participant are one person's.
struct EmailStep {
    let source: LinkSource

    func links(after links: Links) -> Links {
        var result = links
        var groupOf: [GroupID?] = Array(repeating: nil, count: Int(source.emails.max() ?? 0) + 1)
        for (record, email) in source.emails.enumerated() where email != 0 && source.makesParticipant[record] {
            let group = groupOf[Int(email)] ?? result.newGroup()
            groupOf[Int(email)] = group
            result.link(record, to: group, .email, LinkScores.certain)
        }
        guard source.hasNameless else { return result }
        for (record, group) in result.groups.enumerated() {
            if let group { result.names.add(record, of: group, source) }
        }
        return result
    }
}
