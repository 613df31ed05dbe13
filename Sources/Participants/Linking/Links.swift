/// A group of records of one person or device; its number is given once and stays, whatever becomes of the group.
struct GroupID: Hashable, Comparable {
    private let number: Int32

    init(_ index: Int) { number = Int32(index) }

    var index: Int { Int(number) }

    static func < (one: GroupID, other: GroupID) -> Bool { one.number < other.number }
}

/// What one step of linking hands to the next: which records belong together, by what rule, and what is open.
///
/// Records are known by their index in ``EventRecords/mentions``.
struct Links {
    /// The group of each record; nil where none fits.
    private(set) var groups: [GroupID?]
    private(set) var rules: [LinkRule]
    private(set) var scores: [UInt8]
    /// What spoke for the link of a record, where evidence decided it.
    private(set) var evidence: [Int: LinkEvidence] = [:]
    /// How many groups there have been; some may have no record any more.
    private(set) var groupCount = 0
    var openPairs: [OpenPair] = []
    /// Which groups bear a name.
    var names = NameIndex()
    /// What is known of each group; nil until evidence was weighed.
    var known: KnownPeople?

    init(records: Int) {
        groups = Array(repeating: nil, count: records)
        rules = Array(repeating: .none, count: records)
        scores = Array(repeating: LinkScores.unlinked, count: records)
    }

    mutating func newGroup() -> GroupID {
        groupCount += 1
        return GroupID(groupCount - 1)
    }

    /// Puts a record into a group; what linked it before no longer counts.
    mutating func link(
        _ record: Int, to group: GroupID, _ rule: LinkRule, _ score: UInt8, evidence: LinkEvidence? = nil
    ) {
        groups[record] = group
        rules[record] = rule
        scores[record] = score
        if evidence != nil || !self.evidence.isEmpty { self.evidence[record] = evidence }
    }

    /// The same by evidence, with all that spoke for it.
    mutating func link(_ record: Int, to group: GroupID, by weighed: WeighedLink) {
        link(record, to: group, .evidence, weighed.score, evidence: weighed.evidence)
    }

    /// For each group whether the test holds for one of its records.
    func groups(withAny test: (Int) -> Bool) -> [Bool] {
        var result = Array(repeating: false, count: groupCount)
        for (record, group) in groups.enumerated() {
            if let group, test(record) { result[group.index] = true }
        }
        return result
    }

    /// A record that several groups fit: a person should decide.
    struct OpenPair {
        var record: Int
        var candidates: [Candidate]
    }

    struct Candidate {
        var group: GroupID
        /// What speaks for it, where evidence was weighed.
        var weighed: WeighedLink?
    }
}

/// What speaks for a link, and its score.
struct WeighedLink {
    var evidence: LinkEvidence
    var score: UInt8

    init(_ evidence: LinkEvidence, _ probability: Double) {
        self.evidence = evidence
        score = LinkScores.byEvidence(probability)
    }
}
