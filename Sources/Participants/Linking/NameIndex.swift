import EventModel

/// Which groups have a name.
struct NameIndex {
    private var wholeNames = Names()
    /// Parts of names with brackets that say as much as a name: two words or more.
    private var fullParts = Names()
    /// New names of one word, as in `Faith (Faith Odhiambo)`: a platform prints them alone beside messages.
    private var newNames = Names()

    /// The groups that have each name.
    private struct Names {
        private var groups: [TextID: [GroupID]] = [:]
        /// Lists that are sorted and contain each group once; a name that thousands have is sorted once, not at each use.
        private var tidy: Set<TextID> = []

        mutating func add(_ key: TextID, of group: GroupID) {
            guard !key.isEmpty else { return }
            groups[key, default: []].append(group)
            tidy.remove(key)
        }

        mutating func move(_ target: (GroupID) -> GroupID) {
            groups = groups.mapValues { $0.map(target) }
            tidy = []
        }

        subscript(_ key: TextID) -> [GroupID] {
            mutating get {
                if tidy.insert(key).inserted, let list = groups[key] { groups[key] = Set(list).sorted() }
                return groups[key] ?? []
            }
        }
    }

    /// Replaces some groups with others.
    mutating func move(_ target: (GroupID) -> GroupID) {
        wholeNames.move(target)
        fullParts.move(target)
        newNames.move(target)
    }

    /// The groups that a name fits, ascending, and the score of a link based on it.
    struct Fit {
        var groups: [GroupID]
        var score: UInt8
    }

    /// By the whole name, else by the parts of `New name (Original name)`.
    ///
    /// A part of two words or more is compared with whole names, and a whole name with such parts; two parts are not compared:
    /// many people write one place behind their names.
    ///
    /// - Parameter isAuthor: whether it is the name of a record that makes no participant.
    mutating func fit(_ name: TextID, _ key: TextID, _ source: LinkSource, isAuthor: Bool = false) -> Fit {
        guard !key.isEmpty else { return Fit(groups: [], score: LinkScores.unlinked) }
        let whole = wholeNames[key]
        if !whole.isEmpty { return Fit(groups: whole, score: LinkScores.wholeName) }
        var found = Set(fullParts[key])
        if isAuthor { found.formUnion(newNames[key]) }
        let parts = source.parts(ofName: name)
        for part in parts where part.isFull {
            let isContradicted = part.isInside && parts.contains { !$0.isInside && isContradicting($0, part) }
            if !isContradicted { found.formUnion(wholeNames[part.key]) }
        }
        return Fit(groups: found.sorted(), score: LinkScores.partOfName)
    }

    /// Whether the text before the brackets is another person's name; if that person is known, both are found and a person is
    /// asked.
    private mutating func isContradicting(_ before: NamePart, _ inside: NamePart) -> Bool {
        before.contradicts(inside) && wholeNames[before.key].isEmpty
    }

    /// Adds the names of a record, whole and in their parts.
    mutating func add(_ record: MentionID, of group: GroupID, _ source: LinkSource) {
        let mention = source.records.mentions[record]
        for name in [mention.name, mention.registeredName] where !name.isEmpty {
            wholeNames.add(source.key(ofName: name), of: group)
            for part in source.parts(ofName: name) {
                if part.isFull {
                    fullParts.add(part.key, of: group)
                } else if !part.isInside {
                    newNames.add(part.key, of: group)
                }
            }
        }
    }
}
