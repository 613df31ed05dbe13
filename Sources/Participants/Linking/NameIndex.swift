import EventModel

/// Which groups have a name.
struct NameIndex {
    private var wholeNames: [TextID: [GroupID]] = [:]
    private var allNames: [TextID: [GroupID]] = [:]
    /// Lists that are sorted and contain each group once; a name that thousands have is sorted once, not at each use.
    private var tidyWhole: Set<TextID> = []
    private var tidyAll: Set<TextID> = []

    private mutating func add(_ key: TextID, whole: Bool, of group: GroupID) {
        guard !key.isEmpty else { return }
        if whole {
            wholeNames[key, default: []].append(group)
            tidyWhole.remove(key)
        }
        allNames[key, default: []].append(group)
        tidyAll.remove(key)
    }

    /// Replaces some groups with others.
    mutating func move(_ target: (GroupID) -> GroupID) {
        wholeNames = wholeNames.mapValues { $0.map(target) }
        allNames = allNames.mapValues { $0.map(target) }
        tidyWhole = []
        tidyAll = []
    }

    private mutating func whole(_ key: TextID) -> [GroupID] {
        if tidyWhole.insert(key).inserted, let list = wholeNames[key] { wholeNames[key] = Set(list).sorted() }
        return wholeNames[key] ?? []
    }

    private mutating func any(_ key: TextID) -> [GroupID] {
        if tidyAll.insert(key).inserted, let list = allNames[key] { allNames[key] = Set(list).sorted() }
        return allNames[key] ?? []
    }

    /// The groups that a name fits, ascending, and the score of a link based on it.
    struct Fit {
        var groups: [GroupID]
        var score: UInt8
    }

    /// By the whole name, else by the parts of `New name (Original name)`.
    mutating func fit(_ name: TextID, _ key: TextID, _ source: LinkSource) -> Fit {
        guard !key.isEmpty else { return Fit(groups: [], score: LinkScores.unlinked) }
        let whole = whole(key)
        if !whole.isEmpty { return Fit(groups: whole, score: LinkScores.wholeName) }
        var found: Set<GroupID> = []
        for part in [key] + source.partKeys(ofName: name) { found.formUnion(any(part)) }
        return Fit(groups: found.sorted(), score: LinkScores.partOfName)
    }

    /// Adds the names of a record, whole and in their parts.
    mutating func add(_ record: MentionID, of group: GroupID, _ source: LinkSource) {
        let mention = source.records.mentions[record]
        for name in [mention.name, mention.registeredName] where !name.isEmpty {
            add(source.key(ofName: name), whole: true, of: group)
            for part in source.partKeys(ofName: name) { add(part, whole: false, of: group) }
        }
    }
}
