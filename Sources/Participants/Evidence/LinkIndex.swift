import EventModel

/// Finds who may be meant by a name without looking at everybody: people under keys that two spellings of a name share.
///
/// Keys: the consonant skeleton of a word; of two words; of a word and the first letter of another; of a word with a word of
/// the organization or a country. A key that too many share says nothing and is skipped: the rarer ones decide.
struct LinkIndex {
    private var keys: [UInt64] = []
    private var people: [GroupID] = []
    /// Most people under one key that are looked at.
    static let limit = 60

    init(_ known: [KnownPerson], _ words: NameWords) {
        var entries: [(key: UInt64, person: GroupID)] = []
        for (id, person) in known.withIDs {
            var own: Set<UInt64> = []
            for name in person.names { own.formUnion(Self.keys(of: name, words)) }
            let places =
                person.organization.union(person.organizationInitials).map { Self.tag($0) }
                + person.countries.map { Self.tag($0) }
            for name in person.names {
                for word in name where words.kind(word) == .plain {
                    for place in places { own.insert(Self.mix(Self.skeleton(word, words), place)) }
                }
            }
            for key in own { entries.append((key, id)) }
        }
        entries.sort { ($0.key, $0.person) < ($1.key, $1.person) }
        keys = entries.map(\.key)
        people = entries.map(\.person)
    }

    /// Those whom a display name may mean, ascending.
    func candidates(for readings: [DisplayName.Reading], _ words: NameWords) -> [GroupID] {
        var wanted: Set<UInt64> = []
        for reading in readings {
            wanted.formUnion(Self.keys(of: reading.name, words))
            var places = reading.tags.flatMap { $0.words.map { Self.tag($0) } }
            places += reading.tags.compactMap { $0.country.map { Self.tag($0) } }
            places += reading.name.map { Self.tag($0) }
            for word in reading.name where words.kind(word) == .plain {
                for place in places { wanted.insert(Self.mix(Self.skeleton(word, words), place)) }
            }
        }
        var found: Set<GroupID> = []
        for key in wanted {
            let range = range(of: key)
            if range.count <= Self.limit { found.formUnion(people[range]) }
        }
        return found.sorted()
    }

    private func range(of key: UInt64) -> Range<Int> {
        func first(atLeast key: UInt64) -> Int {
            var (low, high) = (0, keys.count)
            while low < high {
                let middle = (low + high) / 2
                if keys[middle] < key { low = middle + 1 } else { high = middle }
            }
            return low
        }
        return first(atLeast: key)..<(key == .max ? keys.count : first(atLeast: key + 1))
    }

    private static func keys(of name: [NameWords.ID], _ words: NameWords) -> Set<UInt64> {
        var result: Set<UInt64> = []
        let letters = name.compactMap { words.letters[$0].first }
        for (place, word) in name.enumerated() where words.kind(word) == .plain {
            let skeleton = skeleton(word, words)
            result.insert(mix(skeleton, 1))
            for (other, letter) in letters.enumerated() where other != place {
                result.insert(mix(skeleton, 1 << 40 | UInt64(letter)))
            }
            // Bill and William begin with different letters.
            for (other, form) in name.enumerated() where other != place {
                for known in words.names(of: form) { result.insert(mix(skeleton, 1 << 44 | UInt64(known))) }
            }
            for other in name[(place + 1)...] where words.kind(other) == .plain {
                let second = self.skeleton(other, words)
                result.insert(mix(min(skeleton, second), 1 << 41 | max(skeleton, second)))
            }
        }
        return result
    }

    private static func skeleton(_ word: NameWords.ID, _ words: NameWords) -> UInt64 {
        UInt64(words.skeletons[word].index)
    }

    private static func tag(_ word: NameWords.ID) -> UInt64 { 1 << 42 | UInt64(word.index) }
    private static func tag(_ country: String) -> UInt64 {
        country.utf8.reduce(1 << 43) { $0 << 8 &+ UInt64($1) }
    }

    /// Different pairs may share a key: that costs a comparison but decides nothing.
    private static func mix(_ one: UInt64, _ other: UInt64) -> UInt64 {
        var value = (one &+ 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 29 ^ other) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
