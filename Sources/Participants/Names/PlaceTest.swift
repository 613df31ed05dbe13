import EventModel
import Limits

/// What a piece of a display name beside the name says.
struct Tag {
    package var words: [NameWords.ID]
    /// The words without little ones such as `of` and `de`, and their initials as words.
    var telling: [NameWords.ID]
    var initials: Set<NameWords.ID>
    var country: String?
    /// Whether it surely names a country or an organization.
    var isPlace: Bool
}

/// Tells organizations and countries from names, by what registrations, addresses and the taxonomy say.
struct PlaceTest {
    private var organizations: Set<String> = []
    private let taxonomy: Taxonomy?

    init(_ taxonomy: Taxonomy?) { self.taxonomy = taxonomy }

    mutating func add(organization text: String) {
        let all = Array(LatinText.words(of: text).prefix(Limit.nameWords))
        guard !all.isEmpty else { return }
        organizations.insert(all.joined(separator: " "))
        for initials in Initials.of(all) where initials.count > 2 { organizations.insert(initials) }
    }

    /// Text beside two names that are not places is not a name itself: `Ana Ruiz - Open Roads`, `Kofi Osei | Open Roads`.
    ///
    /// - Parameter names: under which people registered; they are never places.
    mutating func learn(from displays: [DisplayName], names: Set<[NameWords.ID]>, _ words: inout NameWords) {
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
        for (piece, others) in besides where others.count >= 2 && isParted.contains(piece) && !names.contains(piece) {
            organizations.insert(piece.map { words.text($0) }.joined(separator: " "))
        }
    }

    /// Whether a display name is nothing but places.
    func isNobody(_ display: DisplayName, _ words: inout NameWords) -> Bool {
        let pieces = display.pieces
        return !pieces.isEmpty && pieces.allSatisfy { tag($0, &words).isPlace }
    }

    func tag(_ piece: DisplayName.Piece, _ words: inout NameWords) -> Tag {
        let spelled = piece.words.map { words.text($0) }
        let country = Countries.code(ofTag: piece.text)
        let isPlace =
            country != nil || organizations.contains(spelled.joined(separator: " "))
            || taxonomy?.category(ofOrganization: piece.text) != nil
        return Tag(
            words: piece.words,
            telling: spelled.filter { !Initials.isLittle($0) }.map { words.number(of: Abbreviations.whole($0)) },
            initials: Set(Initials.of(spelled).map { words.number(of: $0) }), country: country, isPlace: isPlace)
    }
}
