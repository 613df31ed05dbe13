import EventModel

/// The names of an event taken apart, each once, and the organizations named by them and by the registrations.
final class ShownNames {
    private let records: EventRecords
    private let taxonomy: Taxonomy?
    private var displays: [TextID: DisplayName] = [:]
    var words = NameWords()
    private(set) lazy var places = learnedPlaces()

    init(_ records: EventRecords, _ rules: ProfileRules?) {
        self.records = records
        taxonomy = rules?.taxonomy
    }

    func display(_ name: TextID) -> DisplayName {
        if let known = displays[name] { return known }
        let display = DisplayName(records.texts[name], &words)
        displays[name] = display
        return display
    }

    /// Whether a name is not a person's but a device's, an organization's or a country's.
    func isNobody(_ name: TextID) -> Bool {
        guard !DisplayName.isDevice(records.texts[name]) else { return true }
        let places = places
        return places.isNobody(display(name), &words)
    }

    /// Which organizations there are, according to registrations and display names.
    private func learnedPlaces() -> PlaceTest {
        var places = PlaceTest(taxonomy)
        var organizations: Set<TextID> = []
        for registration in records.registrations where !registration.answers.organization.isEmpty {
            guard organizations.insert(registration.answers.organization).inserted else { continue }
            places.add(organization: records.texts[registration.answers.organization])
        }
        var seen: Set<TextID> = []
        var composed: [DisplayName] = []
        for mention in records.mentions where !mention.name.isEmpty && seen.insert(mention.name).inserted {
            let display = display(mention.name)
            if display.pieces.count > 1 { composed.append(display) }
        }
        var names: Set<[NameWords.ID]> = []
        for registration in records.registrations {
            let mention = records.mentions[registration.mention]
            for name in [mention.name, mention.registeredName] where !name.isEmpty {
                names.formUnion(display(name).pieces.map(\.words))
            }
        }
        places.learn(from: composed, names: names, &words)
        return places
    }
}
