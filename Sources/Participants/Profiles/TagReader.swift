import EventModel

/// Takes display names apart for what stands beside the name, by the organizations and names that registrations give.
final class TagReader {
    private let records: EventRecords
    private let taxonomy: Taxonomy
    private var words = NameWords()
    private lazy var places = registeredPlaces()

    init(_ records: EventRecords, _ taxonomy: Taxonomy) {
        self.records = records
        self.taxonomy = taxonomy
    }

    private func registeredPlaces() -> PlaceTest {
        let names = records.registeredNames.map { DisplayName(records.texts[$0], &words) }
        var places = PlaceTest(taxonomy, &words)
        places.add(registrationsOf: records, names: names, &words)
        return places
    }

    private func display(_ name: TextID) -> DisplayName {
        let places = places
        return places.divided(DisplayName(records.texts[name], &words), &words)
    }

    /// The country that stands beside somebody's name.
    func country(in name: TextID) -> String? {
        guard mayHaveTag(name) else { return nil }
        let display = display(name)
        return display.country(places, &words)
    }

    /// The category of the organization that stands beside somebody's name, the last one first.
    ///
    /// The piece that is read as the name gives none: Faith, Charity and Union are people's names too. One piece alone is a name
    /// unless it is the initials of an organization.
    func category(in name: TextID) -> Int? {
        let text = records.texts[name]
        if DisplayName.isInitials(text.trimmed) { return taxonomy.category(ofOrganization: text) }
        guard mayHaveTag(name) else { return nil }
        let display = display(name)
        guard display.pieces.count > 1 else { return nil }
        guard !places.isRegistered(display.pieces.flatMap(\.words)) else { return nil }
        let pieces = display.pieces
        let isPlace = pieces.map { places.tag($0, &words).isPlace }
        let category = pieces.map { taxonomy.category(ofOrganization: $0.text) }
        // The name is the first piece that is surely none of these, else the first that may be a person's.
        let named =
            pieces.indices.first { places.isRegistered(pieces[$0].words) }
            ?? pieces.indices.first { !isPlace[$0] && category[$0] == nil } ?? pieces.indices.first { !isPlace[$0] }
        return pieces.indices.reversed().lazy.filter { $0 != named }.compactMap { category[$0] }.first
    }

    /// Nearly all names are letters and spaces alone, without capitals at an end.
    private func mayHaveTag(_ name: TextID) -> Bool {
        let texts = records.texts
        if DisplayName.mayHavePieces(texts.utf8(name)) { return true }
        let words = texts[name].split(separator: " ")
        guard let first = words.first, let last = words.last, words.count > 1 else { return false }
        return DisplayName.isInitials(String(first)) || DisplayName.isInitials(String(last))
    }
}
