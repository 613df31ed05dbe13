import EventModel

/// What one step of linking passes to the next: which records belong together, by what rule, and what is open.
struct Links {
    /// The group of each record; nil if none fits.
    private(set) var groups: RowLinks<Mention, KnownPerson>
    private(set) var rules: RowValues<Mention, LinkRule>
    private(set) var scores: RowValues<Mention, UInt8>
    /// The evidence for the link of a record, if evidence decided it.
    private(set) var evidence: [MentionID: LinkEvidence] = [:]
    /// How many groups there have been; some may have no record any more.
    private(set) var groupCount = 0
    var openPairs: [OpenPair] = []
    /// Which groups have a name.
    var names = NameIndex()
    /// What is known about each group; nil until evidence was weighed.
    var known: KnownPeople?

    init(records: Int) {
        groups = RowLinks(count: records)
        rules = RowValues(repeating: .none, count: records)
        scores = RowValues(repeating: LinkScores.unlinked, count: records)
    }

    mutating func newGroup() -> GroupID {
        groupCount += 1
        return GroupID(groupCount - 1)
    }

    /// Puts a record into a group; what linked it before no longer counts.
    mutating func link(
        _ record: MentionID, to group: GroupID, _ rule: LinkRule, _ score: UInt8, evidence: LinkEvidence? = nil
    ) {
        groups[record] = group
        rules[record] = rule
        scores[record] = score
        if evidence != nil || !self.evidence.isEmpty { self.evidence[record] = evidence }
    }

    /// The same by evidence, with all of the evidence.
    mutating func link(_ record: MentionID, to group: GroupID, by weighed: WeighedLink) {
        link(record, to: group, .evidence, weighed.score, evidence: weighed.evidence)
    }

    /// For each group whether the test holds for one of its records.
    func groups(withAny test: (MentionID) -> Bool) -> RowValues<KnownPerson, Bool> {
        var result = RowValues<KnownPerson, Bool>(repeating: false, count: groupCount)
        for record in groups.ids {
            if let group = groups[record], test(record) { result[group] = true }
        }
        return result
    }

    /// For each group whether it has exactly one record, apart from those that only repeat it.
    func groupsOfOne(besides repeats: Set<MentionID>) -> RowValues<KnownPerson, Bool> {
        var counts = RowValues<KnownPerson, UInt8>(repeating: 0, count: groupCount)
        for record in groups.ids where !repeats.contains(record) {
            if let group = groups[record], counts[group] < 2 { counts[group] += 1 }
        }
        var result = RowValues<KnownPerson, Bool>(repeating: false, count: groupCount)
        for group in counts.ids { result[group] = counts[group] == 1 }
        return result
    }

    /// A record that several groups fit: a person should decide.
    struct OpenPair {
        var record: MentionID
        var candidates: [Candidate]
    }

    struct Candidate {
        var group: GroupID
        /// The evidence for it, if evidence was weighed.
        var weighed: WeighedLink?
    }
}

/// The evidence for a link, and its score.
struct WeighedLink {
    var evidence: LinkEvidence
    var score: UInt8

    init(_ evidence: LinkEvidence, _ probability: Double) {
        self.evidence = evidence
        score = LinkScores.byEvidence(probability)
    }
}
