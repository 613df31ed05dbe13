import EventModel
import Limits

/// A group of records of one person or device; its number never changes, whatever happens to the group.
typealias GroupID = RowID<KnownPerson>

/// What is known about one group of records before evidence is weighed: names, organization, country, and when they were there.
struct KnownPerson {
    /// Every name, as words: of a registration, of the display names, of the e-mail address.
    var names: [[NameWords.ID]] = []
    /// The first display name, as it can be read.
    var shown: [DisplayName.Reading] = []
    /// Words of the organization, its initials, and the labels of the e-mail's domain.
    var organization: Set<NameWords.ID> = []
    var organizationInitials: Set<NameWords.ID> = []
    var countries: Set<String> = []
    /// The organization as one key, to count how many share it; empty if none is known.
    var organizationKey = ""
    var stays: [Interval] = []
    var hasEmail = false
    var isRegistered = false

    /// Tells people apart whatever the order of the files: their first name and when they came.
    var key: String { "\(firstName) \(stays.first?.from.seconds ?? 0)" }
    private var firstName = ""

    /// Whether a new e-mail address or registration would make it somebody else.
    var isAnchor: Bool { hasEmail || isRegistered }

    mutating func add(
        name: String, _ display: DisplayName, _ words: inout NameWords, _ places: PlaceTest
    ) {
        if firstName.isEmpty || name < firstName { firstName = name }
        let readings = display.readings(places, &words)
        // An organization or a country by itself is not a person.
        let isNobody = display.pieces.allSatisfy { places.tag($0, &words).isPlace }
        for reading in readings where !isNobody && !reading.name.isEmpty && !names.contains(reading.name) {
            names.append(reading.name)
        }
        if shown.isEmpty, !isNobody { shown = readings }
        for piece in display.pieces where display.pieces.count > 1 {
            let tag = places.tag(piece, &words)
            guard tag.isPlace else { continue }
            if let country = tag.country { countries.insert(country) } else { add(organization: piece.text, &words) }
        }
    }

    /// The part before the `@` is a name if a mark separates two words; the domain indicates the organization.
    mutating func add(email: String, _ words: inout NameWords) {
        guard LongNames.isUsable(email), let at = email.lastIndex(of: "@") else { return }
        let local = email[..<at].split { !$0.isLetter }.map { String($0).lowercased() }.filter { $0.count > 1 }
        if local.count >= 2, names.isEmpty || names.allSatisfy({ $0.count < 2 }) {
            names.append(local.flatMap { LatinText.words(of: $0) }.map { words.number(of: $0) })
        }
        let labels = email[email.index(after: at)...].lowercased().split(separator: ".").dropLast()
        for label in labels where label.count >= 3 && !FreeMail.labels.contains(String(label)) {
            organization.formUnion(LatinText.words(of: String(label)).map { words.number(of: $0) })
        }
    }

    mutating func add(organization text: String, _ words: inout NameWords) {
        let all = Array(LatinText.words(of: text).prefix(Limit.nameWords))
        guard !all.isEmpty else { return }
        if organizationKey.isEmpty { organizationKey = all.joined(separator: " ") }
        organization.formUnion(all.map { words.number(of: Abbreviations.whole($0)) })
        for initials in Initials.of(all) { organizationInitials.insert(words.number(of: initials)) }
    }

    mutating func add(country code: String) { countries.insert(code) }

    /// Takes over what is known about another group, found to be the same person.
    mutating func absorb(_ other: KnownPerson) {
        for name in other.names where !names.contains(name) { names.append(name) }
        organization.formUnion(other.organization)
        organizationInitials.formUnion(other.organizationInitials)
        countries.formUnion(other.countries)
        if organizationKey.isEmpty { organizationKey = other.organizationKey }
        stays = (stays + other.stays).sorted { ($0.from, $0.to) < ($1.from, $1.to) }
        hasEmail = hasEmail || other.hasEmail
        isRegistered = isRegistered || other.isRegistered
    }
}

extension Tag {
    /// Whether it names somebody's organization; `differs` if it surely is another one.
    func agreement(with known: KnownPerson) -> Agreement {
        guard !telling.isEmpty else { return .unknown }
        if telling.count == 1, known.organizationInitials.contains(telling[0]) { return .agrees }
        let common = telling.count { known.organization.contains($0) }
        if common * 2 > telling.count || !initials.isDisjoint(with: known.organization) { return .agrees }
        return !known.organizationKey.isEmpty && isPlace ? .differs : .unknown
    }
}
