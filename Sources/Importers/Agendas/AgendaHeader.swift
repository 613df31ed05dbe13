import DelimitedText
import EventModel

/// The header of an agenda, in English, French, Spanish or Arabic.
struct AgendaHeader: Sendable {
    /// The columns that every agenda has.
    static let needed = ["id", "title", "kind", "start", "minutes"]
    static let columns = AgendaMeaning.allCases.map(\.rawValue)
    /// Rows at the head of a file among which its header is looked for: some write the event's title above the table.
    static let rowLimit = 10

    /// Index of each column's cell.
    private(set) var places: [String: Int] = [:]
    /// A column that two cells name, with the index of the second.
    private(set) var twice: (name: String, place: Int)?

    /// Unknown columns that differ in one letter from one that the agenda lacks.
    private(set) var nearMisses: [(written: String, word: String)] = []

    init(_ fields: [String]) {
        let named = fields.map { Self.column($0) }
        for (place, name) in named.enumerated() {
            guard let name else { continue }
            // If a column has its own name, another like it is text: `type` beside `kind`.
            let isPlain = !Self.isOwnName(fields[place])
            if isPlain, named.indices.contains(where: { named[$0] == name && Self.isOwnName(fields[$0]) }) { continue }
            if places[name] == nil { places[name] = place } else if twice == nil { twice = (name, place) }
        }
        for field in fields where Self.column(field) == nil {
            let written = Array(Header.fold(field).utf8)
            let near = Self.longWords.filter { places[$0.column] == nil }.first {
                differInOneLetter($0.folded, written)
            }
            if let near { nearMisses.append((String(field.trimmed.prefix(40)), near.word)) }
        }
    }

    /// Too many other words differ from a short one in one letter.
    private static let longWords: [(column: String, word: String, folded: [UInt8])] = columns.flatMap { name in
        ([name, name.replacing("_", with: " ")] + Vocabulary.wordings(.agenda, name)).filter { $0.count > 4 }.map {
            (name, $0, Array(Header.fold($0).utf8))
        }
    }

    /// The column that a cell names, in one language or in the first of several: `Title / Titre`.
    private static func column(_ field: String) -> String? {
        ([field] + HeaderVocabulary.halves(of: field)).lazy.compactMap { columnOfWord[Header.fold($0)] }.first
    }

    /// Whether a column is called by the word of this list, and not by another word for it.
    private static func isOwnName(_ field: String) -> Bool {
        columns.contains(Header.fold(field).replacing(" ", with: "_"))
    }

    var missing: [String] { Self.needed.filter { places[$0] == nil } }

    /// Whether nothing else has such columns: enough of an agenda's own, and none about people.
    var isAgenda: Bool {
        Self.needed.count - missing.count >= 3 && (places["kind"] != nil || places["title"] != nil)
    }

    /// The header among the first rows of a table, with its index: a whole one first.
    static func find(in rows: [FilePreview.Row]) -> (row: Int, header: AgendaHeader)? {
        let found = rows.prefix(rowLimit).enumerated().compactMap { index, row -> (row: Int, header: AgendaHeader)? in
            let header = AgendaHeader(row.fields)
            return header.isAgenda && !tellsOfPeople(row.header) ? (index, header) : nil
        }
        return found.first { $0.header.missing.isEmpty } ?? found.first
    }

    private static func tellsOfPeople(_ header: Header) -> Bool {
        [.email, .joinTime, .firstName, .lastName, .sender, .question, .approval, .topic].contains { header.has($0) }
    }

    private static let columnOfWord: [String: String] = {
        var columns: [String: String] = [:]
        for name in Self.columns {
            for word in [name, name.replacing("_", with: " ")] + Vocabulary.wordings(.agenda, name) {
                columns[Header.fold(word)] = name
            }
        }
        return columns
    }()
}
