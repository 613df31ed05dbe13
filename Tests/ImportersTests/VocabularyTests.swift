import EventModel
import Foundation
import Importers
import Testing

/// The lists of words hold what they can be read for, and no more.
@Suite struct VocabularyTests {
    @Test(arguments: Vocabulary.languages.map(\.code))
    func `every line of a list is understood, and stands there once`(language: String) {
        let lines = Self.lines(language)
        #expect(!lines.isEmpty)
        for line in lines { #expect(Vocabulary.Line(line) != nil, "\(language): \(line)") }
        #expect(Set(lines).count == lines.count)
    }

    @Test(arguments: [
        "header\tname", "heading\tname\tName", "header\tnames\tName", "title\tyes\tName", "header\tname\t",
        "header\tname\t Name", "header\tname\tName ", "header\tname\tName\tNom", "Header\tname\tName", "",
    ])
    func `a line of an unknown kind or meaning, or without its wording, is refused`(line: String) {
        #expect(Vocabulary.Line(line) == nil)
    }

    @Test func `a line is a kind, a meaning and a wording`() throws {
        let line = try #require(Vocabulary.Line("header-best\tcountry\tCountry represented"))
        #expect(line.kind == .headerBest)
        #expect(line.meaning == "country")
        #expect(line.wording == "Country represented")
    }

    @Test func `every list beside the others is read`() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/Importers/Vocabulary/Languages")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(files.sorted() == Vocabulary.languages.map { $0.code + ".tsv" }.sorted())
    }

    @Test(arguments: Vocabulary.languages.map(\.code))
    func `a wording has one meaning in its language, or two that its neighbours tell apart`(language: String) {
        var meanings: [String: [Vocabulary.Line]] = [:]
        for line in Self.lines(language).compactMap({ Vocabulary.Line($0) }) {
            let kind = line.kind.rawValue.hasPrefix("header") ? "header" : line.kind.rawValue
            meanings["\(kind) \(foldedText(line.wording))", default: []].append(line)
        }
        for (text, lines) in meanings {
            let found = Set(lines.map(\.meaning))
            #expect(found.count == 1 || Self.toldApart.contains(found), "\(language): \(text)")
            let kinds = Set(lines.map { "\($0.meaning) \($0.kind)" })
            #expect(kinds.count == found.count, "\(language): \(text) is ranked twice")
        }
    }

    @Test(arguments: ["en", "fr", "es", "pt", "ru", "zh", "ja", "ko", "de", "it"])
    func `a list holds the headers of a participants and of a webinar report`(language: String) {
        let found = Self.headers(language)
        let needed: Set<HeaderWord> = [
            .name, .firstName, .lastName, .email, .joinTime, .leaveTime, .minutes, .waitingRoom, .guest, .attended,
            .registrationTime, .approval, .connectedFrom, .topic, .meetingID, .webinarID, .startTime, .endTime,
        ]
        #expect(needed.subtracting(found).isEmpty)
    }

    /// Of Arabic, the headers of forms and of tables made by hand are known, not those of a webinar report.
    @Test func `the Arabic list holds the headers of a table of people`() {
        let needed: Set<HeaderWord> = [
            .name, .firstName, .lastName, .email, .joinTime, .leaveTime, .category, .organization, .country, .jobTitle,
            .language, .gender,
        ]
        #expect(needed.subtracting(Self.headers("ar")).isEmpty)
    }

    @Test(arguments: Vocabulary.Kind.allCases.filter { !$0.rawValue.hasPrefix("header-") })
    func `every meaning has a wording in some language`(kind: Vocabulary.Kind) {
        let lines = Vocabulary.languages.flatMap { Self.lines($0.code) }.compactMap { Vocabulary.Line($0) }
        let said = lines.filter { $0.kind == kind || kind == .header && $0.kind.rawValue.hasPrefix("header") }
        #expect(kind.meanings.subtracting(said.map(\.meaning)).isEmpty)
    }

    private static func lines(_ language: String) -> [Substring] {
        Vocabulary.languages.first { $0.code == language }.map { Vocabulary.lines(of: $0.list) } ?? []
    }

    private static func headers(_ language: String) -> Set<HeaderWord> {
        let lines = lines(language).compactMap { Vocabulary.Line($0) }.filter { $0.kind.rawValue.hasPrefix("header") }
        return Set(lines.compactMap { HeaderWord(rawValue: $0.meaning) })
    }

    private static let toldApart: Set<Set<String>> = [
        ["participant", "participants"], ["participant", "name"], ["submitted", "time"], ["organization", "speaker"],
        ["sender", "from"], ["recipient", "to"], ["negation", "opposing-prefix"],
        // A noun of titles counts in titles alone.
        ["filler", "title-noun"], ["approved-stem", "title-noun"],
    ]
}
