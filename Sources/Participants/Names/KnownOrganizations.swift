/// Organizations that are known by name, found at either end of what somebody shows: `Amara Okafor NLC`, `VGCL Tran Hung`.
struct KnownOrganizations {
    private struct Entry {
        var words: [NameWords.ID]
        /// Initials say nothing unless they are written in capitals: `Cut` is also a name.
        var needsCapitals: Bool
    }

    private var all: Set<[NameWords.ID]> = []
    private var byFirst: [NameWords.ID: [Entry]] = [:]
    private var byLast: [NameWords.ID: [Entry]] = [:]

    /// - Parameter isAtEnds: whether it is also found beside other words.
    mutating func add(_ words: [NameWords.ID], needsCapitals: Bool, isAtEnds: Bool = true) {
        guard let first = words.first, let last = words.last, all.insert(words).inserted, isAtEnds else { return }
        let entry = Entry(words: words, needsCapitals: needsCapitals)
        byFirst[first, default: []].append(entry)
        byLast[last, default: []].append(entry)
    }

    func contains(_ words: [NameWords.ID]) -> Bool { all.contains(words) }

    /// How many words at the end are an organization's, where others are left before it.
    func countAtEnd(of words: [NameWords.ID], _ isWritten: (Bool) -> Bool) -> Int? {
        guard let last = words.last, let entries = byLast[last] else { return nil }
        return longest(entries, isWritten) { $0.count < words.count && words.suffix($0.count).elementsEqual($0) }
    }

    /// The same at the beginning.
    func countAtBeginning(of words: [NameWords.ID], _ isWritten: (Bool) -> Bool) -> Int? {
        guard let first = words.first, let entries = byFirst[first] else { return nil }
        return longest(entries, isWritten) { $0.count < words.count && words.prefix($0.count).elementsEqual($0) }
    }

    private func longest(
        _ entries: [Entry], _ isWritten: (Bool) -> Bool, _ fits: ([NameWords.ID]) -> Bool
    ) -> Int? {
        entries.filter { fits($0.words) && isWritten($0.needsCapitals) }.map(\.words.count).max()
    }
}
