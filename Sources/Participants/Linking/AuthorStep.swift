import EventModel

/// Links the remaining records that make no participant by evidence: those with one name together.
struct AuthorStep {
    let source: LinkSource

    func links(after links: Links) -> Links {
        guard let rules = source.rules else { return links }
        let left = unlinked(links)
        guard !left.isEmpty else { return links }
        var result = links
        var linking = AuthorLinking(links.known ?? KnownPeople(links, source, rules))
        let admissions = ends(ofWaits: source.records)
        for namesakes in source.namesakes(of: left) {
            // A channel may be chosen, or a log begin, before somebody is there.
            let written = namesakes.records.filter { source.records.mentions[$0].kind != .channel }
            let found = linking.candidates(
                source.records.texts[namesakes.name], at: written.compactMap { source.instants[$0] },
                admissions: namesakes.records.compactMap { admissions[$0] })
            take(found, of: namesakes.records, &result)
        }
        return result
    }

    private func take(_ found: [EvidenceLinking.Candidate], of records: [MentionID], _ links: inout Links) {
        guard let best = found.first else { return }
        if best.probability >= LinkScores.sure {
            let weighed = WeighedLink(best.evidence, best.probability)
            for record in records { links.link(record, to: best.person, by: weighed) }
            return
        }
        let candidates = found.filter { $0.probability >= LinkScores.worthAsking }.map {
            Links.Candidate(group: $0.person, weighed: WeighedLink($0.evidence, $0.probability))
        }
        if !candidates.isEmpty { links.openPairs.append(.init(record: records[0], candidates: candidates)) }
    }

    /// Records with only a name, which fits nobody.
    private func unlinked(_ links: Links) -> [MentionID] {
        guard source.hasNameless else { return [] }
        let open = Set(links.openPairs.map(\.record))
        return source.emails.ids.filter {
            source.emails[$0].isEmpty && !source.makesParticipant[$0] && links.groups[$0] == nil && !open.contains($0)
                && !source.key(ofName: source.shownName($0)).isEmpty
        }
    }

    private func ends(ofWaits records: EventRecords) -> [MentionID: Instant] {
        var ends: [MentionID: Instant] = [:]
        for wait in records.connections where wait.isWaitingRoom { ends[wait.mention] = wait.interval.to }
        return ends
    }
}
