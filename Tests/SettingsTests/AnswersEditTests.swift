import EventModel
import Settings
import Testing

/// What review writes into event.yaml: one meaning more, and every other byte as it was.
@Suite struct AnswersEditTests {
    private static let answer = "Association de migrants"

    private static func added(_ text: String?, _ answer: String = answer, _ question: AnswerQuestion = .category)
        -> String?
    {
        AnswersEdit.adding(answer, to: question, means: question == .category ? "other" : "fr", in: text)
    }

    @Test(
        arguments: [
            (nil, "answers:\n  category:\n    \"Association de migrants\": other\n"),
            ("", "answers:\n  category:\n    \"Association de migrants\": other\n"),
            (
                "id: launch # the short one\n\n# the end",
                "id: launch # the short one\n\n# the end\nanswers:\n  category:\n    \"Association de migrants\": other\n"
            ),
            (
                "id: launch\r\ntitle: 'x'\r\n",
                "id: launch\r\ntitle: 'x'\r\nanswers:\r\n  category:\r\n    \"Association de migrants\": other\r\n"
            ),
            (
                "\u{FEFF}id: launch\ntitle: x\n",
                "\u{FEFF}id: launch\ntitle: x\nanswers:\n  category:\n    \"Association de migrants\": other\n"
            ),
            (
                "  id: launch\n  staff:\n  - a\n",
                "  id: launch\n  staff:\n  - a\n  answers:\n    category:\n      \"Association de migrants\": other\n"
            ),
            (
                "# only a comment\n",
                "# only a comment\nanswers:\n  category:\n    \"Association de migrants\": other\n"
            ),
            (
                "answers: # to settle\nid: launch\n",
                "answers: # to settle\n  category:\n    \"Association de migrants\": other\nid: launch\n"
            ),
            (
                "answers:\n  category:\nid: launch\n",
                "answers:\n  category:\n    \"Association de migrants\": other\nid: launch\n"
            ),
            (
                "answers:\n  category:   # ours\n     One: media # why\n     'Two: 2': other\n\n# files\nid: launch",
                "answers:\n  category:   # ours\n     One: media # why\n     'Two: 2': other\n"
                    + "     \"Association de migrants\": other\n\n# files\nid: launch"
            ),
            (
                "answers:\n  language:\n    Both: en\nid: launch\n",
                "answers:\n  language:\n    Both: en\n  category:\n    \"Association de migrants\": other\nid: launch\n"
            ),
            (
                "answers:\n  language: {Both: en}\nid: launch\n",
                "answers:\n  language: {Both: en}\n  category:\n    \"Association de migrants\": other\nid: launch\n"
            ),
            (
                "answers:\n  category:\n    One: media",
                "answers:\n  category:\n    One: media\n    \"Association de migrants\": other\n"
            ),
            (
                "answers:\n    category:\n        ? One\n        : media\n    gender:\n        X: other\n",
                "answers:\n    category:\n        ? One\n        : media\n        \"Association de migrants\": other\n"
                    + "    gender:\n        X: other\n"
            ),
        ] as [(String?, String)])
    func `a file is extended in place, and keeps every other byte`(before: String?, after: String) throws {
        #expect(Self.added(before) == after)
        // A file is read without the mark that some editors put at its start.
        let settings = try EventSettings.parse(after.replacing("\u{FEFF}", with: ""), file: "event.yaml")
        #expect(settings.answers.contains { $0.answer == Self.answer && $0.value == "other" })
    }

    @Test(arguments: [
        "answers: {category: {One: media}}\n", "answers: {}\n", "answers:\n  category: {One: media}\n",
        "answers:\n  category: {}\n", "{id: launch}\n", "id: launch\n...\n", "- a\n", "id: [\n", "answers: one\n",
        "answers:\n  category:\n    Association de migrants: media\n",
        "id: launch\n...\n---\nid: b\n", "title: |\n  a text without its last line break",
    ])
    func `what cannot be extended safely is left alone`(text: String) {
        #expect(Self.added(text) == nil)
    }

    @Test(arguments: [
        "says \"yes\": no, {maybe} [or] #not", "C:\\temp\\", "منظمة مهاجرين: رابطة", "two\nlines\r\nand\ttab", "- dash",
        "? mark",
        "! tag", "&a *b", "NO", "null", "~", "42", "'single'", "emoji 👩‍🌾 and \u{200F}mark\u{2028}", "\u{1B}[31mred",
        "trailing:", "%directive", "@at `tick`", "=SUM(A1)", String(repeating: "long answer ", count: 300),
    ])
    func `any text is read back as it was`(answer: String) throws {
        var text = "id: launch\n"
        for (part, question) in [
            (answer, AnswerQuestion.category), ("One", .category), (answer + "2", .category), (answer, .language),
        ] {
            let longer: String? = Self.added(text, part, question)
            text = try #require(longer)
        }
        let settings = try EventSettings.parse(text, file: "event.yaml")
        #expect(settings.answers.map(\.answer) == [answer, "One", answer + "2", answer])
        #expect(settings.answers.map(\.question) == [.category, .category, .category, .language])
        #expect(text.hasPrefix("id: launch\nanswers:\n  category:\n"))
        #expect(!text.unicodeScalars.contains("\u{1B}"))
    }

    @Test func `a country whose code another reader of YAML takes for a truth value is in quotes`() {
        #expect(
            AnswersEdit.example("Norge", to: .country, means: "NO") == [
                "answers:", "  country:", "    \"Norge\": \"NO\"",
            ])
    }
}
