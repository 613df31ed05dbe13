import EventModel

/// The one address under which somebody is known who has several, as the platform says.
struct OneAddress {
    private var rootOf: [TextID: TextID] = [:]

    init(_ pairs: Set<AddressPair>, _ keys: inout TextKeys) {
        guard !pairs.isEmpty else { return }
        let known = pairs.map { (keys.email($0.one), keys.email($0.other)) }.filter { !$0.isEmpty && !$1.isEmpty }
        let texts = Set(known.flatMap { [$0, $1] }).sorted()
        let places = Dictionary(uniqueKeysWithValues: texts.enumerated().map { ($1, RowID<TextID>($0)) })
        var sets = DisjointSets<TextID>(count: texts.count)
        // Sorted, so that the same files give the same address whatever the order of a set.
        for (one, other) in known.sorted(by: { $0 < $1 }) {
            guard let first = places[one], let second = places[other] else { continue }
            sets.join(second, into: first)
        }
        for (text, place) in places { rootOf[text] = texts[sets.root(place).index] }
    }

    /// The key of the address of each record; empty if it has none.
    func keys(of mentions: [Mention], _ keys: inout TextKeys) -> [TextID] {
        guard !rootOf.isEmpty else { return mentions.map { keys.email($0.email) } }
        return mentions.map { mention in
            let key = keys.email(mention.email)
            return rootOf[key] ?? key
        }
    }
}
