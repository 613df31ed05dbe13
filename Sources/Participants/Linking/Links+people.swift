import EventModel

/// Groups of records as numbered participants.
extension People {
    /// Numbers the groups that have records, in the order in which they were made.
    ///
    /// - Parameter repeats: records that only repeat others of the same file.
    init(_ links: Links, repeats: Set<MentionID> = []) {
        let isUsed = links.groups { _ in true }
        var numbers = RowValues<KnownPerson, ParticipantID>()
        var count = 0
        for isUsed in isUsed.values {
            numbers.append(ParticipantID(count))
            if isUsed { count += 1 }
        }
        self.init()
        participants = Array(repeating: Participant(), count: count)
        participantOf = RowLinks(links.groups.ids.lazy.map { links.groups[$0].map { numbers[$0] } })
        rules = links.rules
        scores = links.scores
        // A name that joins a record to no other says nothing about who somebody is.
        let alone = links.groupsOfOne(besides: repeats)
        for record in rules.ids where rules[record] == .name && links.groups[record].map({ alone[$0] }) == true {
            rules[record] = .none
            scores[record] = LinkScores.unlinked
        }
        evidence = links.evidence
        openPairs = links.openPairs.map { pair in
            OpenPair(
                mention: pair.record, candidates: pair.candidates.map { numbers[$0.group] },
                evidence: pair.candidates.compactMap { $0.weighed.map { ($0.evidence, $0.score) } })
        }
    }
}
