import EventModel

/// The names of an event taken apart, each once, and the organizations named by them and by the registrations.
final class ShownNames {
    private let records: EventRecords
    private let taxonomy: Taxonomy?
    private var wholes: [TextID: DisplayName] = [:]
    private var displays: [TextID: DisplayName] = [:]
    var words = NameWords()
    private(set) lazy var places = learnedPlaces()

    init(_ records: EventRecords, _ rules: ProfileRules?) {
        self.records = records
        taxonomy = rules?.taxonomy
    }

    /// Organizations and countries at the ends of a name are pieces of their own.
    func display(_ name: TextID) -> DisplayName {
        if let known = displays[name] { return known }
        let whole = whole(name)
        let display = places.divided(whole, &words)
        displays[name] = display
        wholes[name] = nil
        return display
    }

    /// The words of a name that has nothing beside it; empty if it has, or if it is no person's.
    func nameWords(_ name: TextID) -> [NameWords.ID] {
        let pieces = display(name).pieces
        guard let first = pieces.first, pieces.dropFirst().allSatisfy(\.followsComma) else { return [] }
        if pieces.count > 1 {
            let places = places
            guard pieces.count == 2, pieces.allSatisfy({ !places.tag($0, &words).isPlace }) else { return [] }
        }
        return first.words + pieces.dropFirst().flatMap(\.words)
    }

    private func whole(_ name: TextID) -> DisplayName {
        if let known = wholes[name] { return known }
        let display = DisplayName(records.texts[name], &words)
        wholes[name] = display
        return display
    }

    /// Whether a name is not a person's but a device's, an organization's or a country's.
    func isNobody(_ name: TextID) -> Bool {
        let places = places
        let display = display(name)
        if places.isRegistered(display.pieces.flatMap(\.words)) { return false }
        return DisplayName.isDevice(records.texts[name]) || places.isNobody(display, &words)
    }

    /// Which organizations there are, according to registrations and display names.
    private func learnedPlaces() -> PlaceTest {
        let names = records.registeredNames.map { whole($0) }
        var places = PlaceTest(taxonomy, &words)
        places.add(registrationsOf: records, names: names, &words)
        var seen: Set<TextID> = []
        var composed: [DisplayName] = []
        for mention in records.mentions where !mention.name.isEmpty && seen.insert(mention.name).inserted {
            let display = whole(mention.name)
            if display.pieces.count > 1 { composed.append(display) }
        }
        places.learn(from: composed, &words)
        return places
    }
}

extension EventRecords {
    /// The names under which people registered.
    var registeredNames: [TextID] {
        registrations.map {
            mentions[$0.mention].registeredName.isEmpty
                ? mentions[$0.mention].name : mentions[$0.mention].registeredName
        }
        .filter { !$0.isEmpty }
    }
}

extension PlaceTest {
    /// Adds the organizations that registrations name, and the names under which people registered.
    mutating func add(registrationsOf records: EventRecords, names: [DisplayName], _ words: inout NameWords) {
        var organizations: Set<TextID> = []
        for registration in records.registrations where !registration.answers.organization.isEmpty {
            guard organizations.insert(registration.answers.organization).inserted else { continue }
            add(organization: records.texts[registration.answers.organization], &words)
        }
        for name in names {
            guard let first = name.pieces.first else { continue }
            // What only a comma separates is one name; anything else behind it says where somebody comes from.
            let others = name.pieces.dropFirst().prefix { $0.followsComma }
            add(name: first.words + others.flatMap(\.words))
        }
    }
}
