import EventModel
import Limits

/// What a piece of a display name beside the name says.
struct Tag {
    package var words: [NameWords.ID]
    /// The words without little ones such as `of` and `de`, and their initials as words.
    var telling: [NameWords.ID]
    var initials: Set<NameWords.ID>
    var country: String?
    /// The country that the name of an organization ends in: `TUC Ghana`.
    var seat: String?
    /// Whether it surely names a country or an organization.
    var isPlace: Bool
}

/// Tells organizations and countries from names, by what registrations, addresses and the taxonomy say.
///
/// A registered name is never a place. A word of the taxonomy inside a text proves nothing: Faith, Charity and Union are
/// also people's names.
struct PlaceTest {
    private(set) var organizations = KnownOrganizations()
    /// Words of which names of organizations are made.
    private var vocabulary: Set<NameWords.ID> = []
    /// Registered names, each as its sorted words, and all of their words.
    private var names: Set<[NameWords.ID]> = []
    private(set) var nameWords: Set<NameWords.ID> = []
    let taxonomy: Taxonomy?

    init(_ taxonomy: Taxonomy?, _ words: inout NameWords) {
        self.taxonomy = taxonomy
        guard let taxonomy else { return }
        for name in taxonomy.organizationNames {
            organizations.add(
                numbers(of: name, &words), needsCapitals: DisplayName.isInitials(name),
                // A name of one word may be a person's as well.
                isAtEnds: DisplayName.isInitials(name) || name.contains(" "))
        }
        for text in taxonomy.organizationWords { vocabulary.formUnion(numbers(of: text, &words)) }
    }

    private func numbers(of text: String, _ words: inout NameWords) -> [NameWords.ID] {
        LatinText.words(of: text).prefix(Limit.nameWords).map { words.number(of: $0) }
    }

    mutating func add(organization text: String, _ words: inout NameWords) {
        let all = Array(LatinText.words(of: text).prefix(Limit.nameWords))
        let numbers = all.map { words.number(of: $0) }
        organizations.add(numbers, needsCapitals: false)
        vocabulary.formUnion(numbers)
        for initials in Initials.of(all) where initials.count > 2 {
            organizations.add([words.number(of: initials)], needsCapitals: true)
        }
    }

    /// - Parameter name: under which somebody registered.
    mutating func add(name: [NameWords.ID]) {
        names.insert(name.sorted())
        nameWords.formUnion(name)
    }

    /// Text beside two names that are not places is not a name itself: `Ana Ruiz - Open Roads`, `Kofi Osei | Open Roads`.
    mutating func learn(from displays: [DisplayName], _ words: inout NameWords) {
        var besides: [[NameWords.ID]: Set<[NameWords.ID]>] = [:]
        // A comma also separates family names from given ones, which many share: it proves nothing by itself.
        var isParted: Set<[NameWords.ID]> = []
        for display in displays {
            let tags = display.pieces.map { tag($0, &words).isPlace }
            let hasComma = display.pieces.contains(where: \.followsComma)
            for index in display.pieces.indices where !tags[index] {
                let piece = display.pieces[index]
                let others = display.pieces.indices.filter { $0 != index && !tags[$0] }
                guard !others.isEmpty, !hasComma || piece.words.count >= 2 else { continue }
                besides[piece.words, default: []].insert(others.flatMap { display.pieces[$0].words })
                if !hasComma { isParted.insert(piece.words) }
            }
        }
        for (piece, others) in besides
        where others.count >= 2 && isParted.contains(piece) && !names.contains(piece.sorted()) {
            organizations.add(piece, needsCapitals: false)
        }
    }

    /// Whether a display name is nothing but places.
    func isNobody(_ display: DisplayName, _ words: inout NameWords) -> Bool {
        let pieces = display.pieces
        return !pieces.isEmpty && pieces.allSatisfy { tag($0, &words).isPlace }
            && !isRegistered(pieces.flatMap(\.words))
    }

    /// Whether all words are of registered names.
    func areNames(_ words: [NameWords.ID]) -> Bool { words.allSatisfy(nameWords.contains) }

    /// Whether somebody registered under a name of these words, in whatever order.
    func isRegistered(_ name: [NameWords.ID]) -> Bool { names.contains(name.sorted()) }

    func tag(_ piece: DisplayName.Piece, _ words: inout NameWords) -> Tag {
        let spelled = piece.words.map { words.text($0) }
        let country = Countries.code(ofTag: piece.text)
        let seat = country == nil ? seat(of: piece, &words) : nil
        let isPlace =
            !isRegistered(piece.words)
            && (country != nil || organizations.contains(piece.words) || isOrganization(piece, words)
                || seat != nil && piece.beginsInCapitals && piece.words.count == 2
                    && !nameWords.contains(piece.words[0]))
        return Tag(
            words: piece.words,
            telling: spelled.filter { !Initials.isLittle($0) }.map { words.number(of: Abbreviations.whole($0)) },
            initials: Set(Initials.of(spelled).map { words.number(of: $0) }), country: country, seat: seat,
            isPlace: isPlace)
    }

    /// Whether most words of a tag are those of organizations, and none is a person's job.
    func isOtherOrganization(_ tag: Tag, _ words: NameWords) -> Bool {
        let found = tag.telling.count { vocabulary.contains($0) && words.letters[$0].count > 3 }
        return found >= 2 && found * 2 > tag.telling.count
            && !tag.telling.contains { Self.jobs.contains(words.text($0)) }
    }

    private static let jobs: Set<String> = [
        "officer", "specialist", "adviser", "advisor", "coordinator", "director", "manager", "head", "chief",
        "secretary",
        "president", "consultant", "researcher", "minister", "attache", "counsellor", "assistant", "expert", "analyst",
        "chair", "member", "delegate", "representative", "lead", "intern", "student", "lawyer", "interpreter",
    ]

    private func seat(of piece: DisplayName.Piece, _ words: inout NameWords) -> String? {
        guard piece.words.count > 1, let last = piece.words.last, words.kind(last) == .plain, !nameWords.contains(last)
        else { return nil }
        return words.country(last, piece.lastWord)
    }

    /// Whether a piece is an organization's name by its wording: nothing in it can be a person's name.
    private func isOrganization(_ piece: DisplayName.Piece, _ words: NameWords) -> Bool {
        guard let phrase = taxonomy?.phrase(inOrganization: piece.text) else { return false }
        if phrase.isWhole { return !piece.words.allSatisfy(nameWords.contains) }
        let spelled = EventModel.words(of: piece.text)
        let others = spelled.indices.filter { !phrase.range.contains($0) }
        // Where no letter is Latin, a name of an organization begins with what it is.
        if phrase.range.lowerBound == 0,
            !piece.text.unicodeScalars.contains(where: { $0.value < 0x250 && $0.properties.isAlphabetic })
        {
            return true
        }
        let next = phrase.range.upperBound
        if next < spelled.count, !phrase.isAcronym, Self.connections.contains(spelled[next]) { return true }
        let rest = Set(others.flatMap { LatinText.words(of: spelled[$0]) })
        return rest.allSatisfy {
            if Initials.isLittle($0) { return true }
            guard let number = words.known($0) else { return Countries.code(ofTag: $0) != nil }
            return !nameWords.contains(number) && (vocabulary.contains(number) || Countries.code(ofTag: $0) != nil)
        }
    }

    /// Words that connect what an organization is with what it is for, and that no name of a person has.
    private static let connections: Set<String> = ["of", "for", "on", "pour", "para", "für", "fur", "per", "untuk"]
}
