/// What a piece of a display name beside the name tells.
struct Tag {
    var words: [NameWords.ID]
    /// The words without little ones such as `of` and `de`, and their initials as words.
    var telling: [NameWords.ID]
    var initials: Set<NameWords.ID>
    var country: String?
    /// Whether it surely tells of a country or an organization.
    var isPlace: Bool
}

/// Tells organizations and countries from names, by what registrations, addresses and the taxonomy say.
struct PlaceTest {
    private var organizations: Set<String> = []
    private let taxonomy: Taxonomy?

    init(_ taxonomy: Taxonomy?) { self.taxonomy = taxonomy }

    mutating func add(organization text: String) {
        let all = LatinText.words(of: text)
        guard !all.isEmpty else { return }
        organizations.insert(all.joined(separator: " "))
        for initials in Initials.of(all) where initials.count > 2 { organizations.insert(initials) }
    }

    func tag(_ piece: DisplayName.Piece, _ words: inout NameWords) -> Tag {
        let spelled = piece.words.map { words.text($0) }
        let country = Countries.code(of: piece.text)
        let isPlace =
            country != nil || organizations.contains(spelled.joined(separator: " "))
            || taxonomy?.category(ofOrganization: piece.text) != nil
        return Tag(
            words: piece.words, telling: piece.words.filter { !Initials.isLittle(words.text($0)) },
            initials: Set(Initials.of(spelled).map { words.number(of: $0) }), country: country, isPlace: isPlace)
    }
}

extension Tag {
    /// Whether it tells the organization of somebody; `differs` where it surely is another one.
    func agreement(with known: KnownPerson) -> Agreement {
        guard !telling.isEmpty else { return .unknown }
        if telling.count == 1, known.organizationInitials.contains(telling[0]) { return .agrees }
        let common = telling.count { known.organization.contains($0) }
        if common * 2 > telling.count || !initials.isDisjoint(with: known.organization) { return .agrees }
        return !known.organizationKey.isEmpty && isPlace ? .differs : .unknown
    }
}
