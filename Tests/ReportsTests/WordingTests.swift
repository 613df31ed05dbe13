import Attendance
import EventModel
import Foundation
import Testing
@testable import Reports

@Suite struct WordingTests {
    private static func words(_ language: ReportLanguage) throws -> Wording {
        Wording(language, showsSmallCells: false, zone: try #require(Zone("Europe/Zurich")))
    }

    /// 17 February 2022, 13:00 in Geneva.
    private static let start = Instant(1_645_099_200)

    @Test(arguments: [
        (ReportLanguage.en, "1,234,567", "58%", "17 February 2022", "a, b and c"),
        (.fr, "1\u{202F}234\u{202F}567", "58\u{A0}%", "17 février 2022", "a, b et c"),
        (.es, "1.234.567", "58\u{A0}%", "17 de febrero de 2022", "a, b y c"),
        (
            .ar, "1,234,567", "58\u{200E}%\u{200E}", "17 فبراير، 2022",
            "\u{2068}a\u{2069} و\u{2068}b\u{2069} و\u{2068}c\u{2069}"
        ),
    ])
    func `numbers, dates and lists follow the language`(
        language: ReportLanguage, number: String, percent: String, date: String, list: String
    ) throws {
        let words = try Self.words(language)
        #expect(words.grouped(1_234_567) == number)
        #expect(words.percent(58) == percent)
        #expect(words.date(Self.start) == date)
        #expect(words.list(["a", "b", "c"]) == list)
    }

    @Test(arguments: [
        (ReportLanguage.en, [0: "other", 1: "one", 2: "other"]), (.fr, [0: "one", 1: "one", 2: "other"]),
        (.es, [0: "other", 1: "one", 2: "other"]),
        (
            .ar,
            [
                0: "zero", 1: "one", 2: "two", 3: "few", 10: "few", 11: "many", 99: "many", 100: "other", 102: "other",
                103: "few", 111: "many",
            ]
        ),
    ])
    func `plural forms are those of CLDR`(language: ReportLanguage, forms: [Int: String]) {
        for (count, form) in forms { #expect(language.pluralForm(count).rawValue == form, "\(count)") }
    }

    @Test func `data in a sentence that runs from right to left keeps its own order`() throws {
        let words = try Self.words(.ar)
        let finding = FindingText(stringLiteral: "the file is empty")
        #expect(words.data("Panel: one") == "\u{2068}Panel: one\u{2069}" && words.text(finding) != finding.text)
        #expect(words.masked == "\u{2066}<5\u{2069}")
        #expect(try Self.words(.fr).data("Panel") == "Panel")
    }

    @Test func `a sentence of a finding is filled in the report's language`() throws {
        let words = try Self.words(.fr)
        let finding: FindingText = "a name without an e-mail fits \(1234) \("participant", "participants")"
        #expect(finding.text == "a name without an e-mail fits 1234 participants")
        #expect(words.text(finding).contains("1\u{202F}234") && !words.text(finding).contains("without"))
    }

    @Test(arguments: [
        (0, "0 bytes are not text"), (1, "1 byte is not text"), (2, "2 bytes are not text"),
        (21, "21 bytes are not text"),
    ])
    func `one thing is spoken of as one`(count: Int, expected: String) {
        let finding: FindingText = "\(count) \("byte is", "bytes are") not text"
        #expect(finding.text == expected)
        #expect(counted(count, "finding") == "\(count) " + (count == 1 ? "finding" : "findings"))
    }

    @Test(arguments: [
        (ReportLanguage.fr, [(0, "0 ligne"), (1, "1 ligne"), (2, "2 lignes")]),
        (.ar, [(1, "1 صف"), (2, "2 صفان"), (5, "5 صفوف"), (100, "100 صفٍّ")]),
    ])
    func `a translation has the forms of its language`(language: ReportLanguage, cases: [(Int, String)]) {
        let forms = language == .fr ? "ligne|lignes" : "لا صفوف|صف|صفان|صفوف|صفًّا|صفٍّ"
        for (count, expected) in cases {
            let finding: FindingText = "\(count) \("row", "rows")"
            #expect(finding.fill("{0} {0:\(forms)}", language.formIndex) { _ in String(count) } == expected)
        }
    }
}
