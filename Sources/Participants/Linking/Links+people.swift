import EventModel

/// Groups of records as numbered participants.
extension People {
    /// Numbers the groups that have records, in the order in which they were made.
    init(_ links: Links) {
        let isUsed = links.groups { _ in true }
        var numbers: [Int32] = []
        var count: Int32 = 0
        for used in isUsed {
            numbers.append(count)
            if used { count += 1 }
        }
        self.init()
        participants = Array(repeating: Participant(), count: Int(count))
        participantOf = links.groups.map { group in group.map { numbers[$0.index] } ?? -1 }
        rules = links.rules
        scores = links.scores
        evidence = Dictionary(uniqueKeysWithValues: links.evidence.map { (Int32($0), $1) })
        openPairs = links.openPairs.map { pair in
            OpenPair(
                mention: Int32(pair.record), candidates: pair.candidates.map { numbers[$0.group.index] },
                evidence: pair.candidates.compactMap { $0.weighed.map { ($0.evidence, $0.score) } })
        }
    }
}
