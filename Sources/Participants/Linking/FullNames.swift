import EventModel

/// The names of people with an e-mail as sets of words: titles, marks, order, commas and diacritics do not count.
///
/// A name decides only where nobody else's is the same or contains it: `Juan García` may be Juan García López.
struct FullNames {
    private var ofWords: [[NameWords.ID]: [GroupID]] = [:]
    private var names: [GroupID: [[NameWords.ID]]] = [:]
    /// Keys of one word and of two, in whatever order, with the groups that have them; both sorted by the keys.
    private var keys: [UInt64] = []
    private var groups: [GroupID] = []
    /// Most groups under one key that are looked at; more are several.
    private static let limit = 60

    init(_ links: Links, _ source: LinkSource) {
        var entries: [(key: UInt64, group: GroupID)] = []
        for record in links.groups.ids {
            guard let group = links.groups[record] else { continue }
            let mention = source.records.mentions[record]
            for name in [mention.registeredName, mention.name] where !name.isEmpty {
                let words = source.shownNames.nameWords(name)
                guard !words.isEmpty, !(names[group]?.contains(words) ?? false) else { continue }
                names[group, default: []].append(words)
                let sorted = words.sorted()
                if !(ofWords[sorted]?.contains(group) ?? false) { ofWords[sorted, default: []].append(group) }
                for key in Self.keys(of: words, source.shownNames.words) { entries.append((key, group)) }
            }
        }
        entries.sort { ($0.key, $0.group) < ($1.key, $1.group) }
        keys = entries.map(\.key)
        groups = entries.map(\.group)
    }

    /// Those with a name of exactly these words, in whatever order.
    func groups(of words: [NameWords.ID]) -> [GroupID] { ofWords[words.sorted()] ?? [] }

    /// Whether the words are in the name of anybody but one.
    ///
    /// - Parameter asWritten: whether other spellings of them do not count, because the one has the name exactly so.
    func isShared(_ words: [NameWords.ID], beside own: GroupID, asWritten: Bool, _ all: NameWords) -> Bool {
        let ranges = Self.keys(of: words, all).filter { words.count == 1 || $0 & 1 == 1 }.map(range)
        guard let range = ranges.min(by: { $0.count < $1.count }) else { return false }
        // As many as that are surely several people.
        guard range.count <= Self.limit else { return true }
        return groups[range].contains { group in
            group != own && (names[group] ?? []).contains { Self.contains($0, words, asWritten, all) }
        }
    }

    private static func contains(
        _ known: [NameWords.ID], _ shown: [NameWords.ID], _ asWritten: Bool, _ all: NameWords
    ) -> Bool {
        var left = known
        for word in shown {
            let place =
                left.firstIndex(of: word)
                ?? left.firstIndex { !asWritten && WordAgreement(word, $0, all) == .otherSpelling }
            guard let place else { return false }
            left.remove(at: place)
        }
        return true
    }

    /// Even keys of single words, odd ones of pairs.
    private static func keys(of words: [NameWords.ID], _ all: NameWords) -> Set<UInt64> {
        var result: Set<UInt64> = []
        let skeletons = words.filter { all.kind($0) == .plain }.prefix(6).map { UInt64(all.skeletons[$0].index) }
        for (place, one) in skeletons.enumerated() {
            result.insert(one << 1)
            for other in skeletons[(place + 1)...] { result.insert((min(one, other) << 32 | max(one, other)) << 1 | 1) }
        }
        return result
    }

    private func range(of key: UInt64) -> Range<Int> {
        func first(_ isBefore: (UInt64) -> Bool) -> Int {
            var (low, high) = (0, keys.count)
            while low < high {
                let middle = (low + high) / 2
                if isBefore(keys[middle]) { low = middle + 1 } else { high = middle }
            }
            return low
        }
        return first { $0 < key }..<first { $0 <= key }
    }
}
