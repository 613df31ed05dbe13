import EventModel
import Limits

/// A group of records of one person or device; its number never changes, whatever happens to the group.
typealias GroupID = RowID<KnownPerson>

/// What is known about one group of records before evidence is weighed: names, organization, country, and when they were there.
struct KnownPerson {
    /// Every name, as words: of a registration, of the display names, of the e-mail address.
    var names: [[NameWords.ID]] = []
    /// Names of guests found to be the same person: others are not compared with them against the person's own.
    private(set) var guestNames: [[NameWords.ID]] = []
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

    var allNames: [[NameWords.ID]] { names + guestNames }

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
        let isNobody = places.isNobody(display, &words)
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

    /// The part before the `@` is another name of the person, unless it is an office's; the domain indicates the organization.
    mutating func add(email: String, _ words: inout NameWords) {
        guard LongNames.isUsable(email), let at = email.lastIndex(of: "@") else { return }
        let local = email[..<at].split { !$0.isLetter }.flatMap { LatinText.words(of: String($0)) }
        let telling = local.filter { $0.utf8.count > 1 }
        // An initial would fit names that the registered one does not.
        let isFull = telling.count == local.count || names.isEmpty
        if isFull,
            telling.count >= 2 || telling.count == 1 && telling[0].utf8.count > 3 && !Offices.names.contains(telling[0])
        {
            let name = local.map { words.number(of: $0) }
            if !names.contains(name) { names.append(name) }
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
        for initials in Initials.of(all) + Initials.of(Initials.withoutCountry(all)) {
            organizationInitials.insert(words.number(of: initials))
        }
    }

    mutating func add(country code: String) { countries.insert(code) }

    /// Takes over what is known about another group, found to be the same person.
    mutating func absorb(_ other: KnownPerson) {
        for name in other.allNames where !names.contains(name) && !guestNames.contains(name) { guestNames.append(name) }
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
    func agreement(with known: KnownPerson, _ words: NameWords) -> Agreement {
        guard !telling.isEmpty else { return .unknown }
        if telling.contains(where: known.organizationInitials.contains) { return .agrees }
        let common = telling.count { known.organization.contains($0) }
        if common * 2 > telling.count || !initials.isDisjoint(with: known.organization) { return .agrees }
        // Initials may be those of the organization in another language, or of a part of it.
        let isSpelledOut = telling.contains { words.letters[$0].count > 5 }
        return !known.organizationKey.isEmpty && isPlace && isSpelledOut ? .differs : .unknown
    }
}
