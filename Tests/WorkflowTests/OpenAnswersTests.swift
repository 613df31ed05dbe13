import Figures
import Archive
import Attendance
import EventModel
import Foundation
import Participants
import Reports
import TestSupport
import Testing
import Workflow

/// An answer that means nothing known is listed, asked once, and keeps the event from being published.
@Suite struct OpenAnswersTests {
    private static let wording = "Association de migrants ou de la diaspore: «élus»"
    private static let settings = Folder.settings + "\n# ours\nid: launch"

    /// Two who gave one wording, one who gave another; all of an organization that a guess would go by.
    private static func folder(_ more: [String: String?] = [:]) throws -> Folder {
        let files: [String: String?] = [
            "event.yaml": settings,
            "registration.csv": """
            First Name,Last Name,Email,Organization,Category,Language,Registration Time
            Ana,Lima,ana@mission.example,Harbour Association,\(wording),French,02/10/2022 01:00:00 PM
            Ben,Okoro,ben@union.example,Harbour Association,\(wording.uppercased()),French,02/10/2022 01:00:00 PM
            Cem,Aydin,cem@post.example,Harbour Association,"=my own
            cooperative",Both,02/10/2022 01:00:00 PM
            """,
        ]
        return try Folder(files.merging(more) { $1 })
    }

    private static func review(_ folder: Folder, _ answers: [String]) throws -> (said: [String], settings: String) {
        let figures = try folder.figures()
        var left = answers[...]
        var said: [String] = []
        var session = ReviewSession(
            figures, try DecisionsDocument(folder: folder.path, name: nil), AnswersDocument(folder: folder.path),
            ask: { _ in left.popFirst() }, say: { said.append($0) })
        _ = try session.run()
        return (said, try String(contentsOfFile: folder.path + "/event.yaml", encoding: .utf8))
    }

    private static func attendees(_ figures: EventFigures, _ category: String) -> Int? {
        figures.rules.taxonomy.categories.firstIndex { $0.id == category }.map {
            figures.tallies[0].cells[figures.grid.cell($0, nil)].attendees
        }
    }

    @Test func `nobody becomes what their organization suggests`() throws {
        let figures = try Self.folder().figures()
        #expect(Self.attendees(figures, "civil_society") == 0 && Self.attendees(figures, "unknown") == 2)
        let categories = figures.participantsTable().rows.map { "\($0[7].text) \($0[8].text)" }
        #expect(categories == ["unknown none", "unknown none", "unknown none"])
    }

    @Test func `answers csv lists each wording once, and a spreadsheet takes none for a formula`() throws {
        let table = try Self.folder().figures().answersTable()
        #expect(
            String(decoding: CSVText.bytes(of: table), as: UTF8.self) == """
                event,question,answer,people,value,basis
                launch,category,\(Self.wording),2,unknown,none
                launch,category,"'=my own
                cooperative",1,unknown,none
                launch,language,Both,1,unknown,none

                """)
    }

    @Test func `check lists each wording with its count`() throws {
        let folder = try Self.folder()
        let report = try CheckReport.make(folder: folder.path)
        #expect(report.needsAttention)
        let lines = report.text(isVerbose: false, isQuiet: true).split(separator: "\n").map(String.init)
        #expect(
            lines == [
                "unknown category: 2",
                "  registration.csv:2: “\(Self.wording)”: an answer names no category; people who gave it: 2; counted as"
                    + " unknown; run rollcall review, or set answers in event.yaml",
                "  registration.csv:4: “=my own\\ncooperative”: an answer names no"
                    + " category; people who gave it: 1; counted as unknown; run rollcall review, or set answers in event.yaml",
                "unknown language: 1",
                "  registration.csv:4: “Both”: an answer names no"
                    + " language; people who gave it: 1; the channel counts as unknown; run rollcall review, or set"
                    + " answers in event.yaml",
            ])
    }

    @Test(arguments: [
        ("Lima, Ana", false), ("ana", false), ("c/o Ana Lima's office", false), ("Write to x@mission.example", false),
        ("+41 22 555 01 99", false), ("Planet 9", true), ("Harbour pilots", true),
    ])
    func `check shows no wording that could be a name, an address or a number`(answer: String, isShown: Bool) throws {
        let folder = try Self.folder([
            "registration.csv": """
            First Name,Last Name,Email,Category,Gender,Registration Time
            Ana,Lima,ana@mission.example,,"\(answer)",02/10/2022 01:00:00 PM
            """
        ])
        let text = try CheckReport.make(folder: folder.path).text(isVerbose: true, isQuiet: false)
        #expect(text.contains("unknown gender: 1"))
        #expect(text.contains("“\(answer)”: an answer names no gender; people who gave it: 1") == isShown)
        #expect(text.contains("(its wording is in internal/answers.csv") != isShown)
        #expect(!text.contains("ana@") && !text.lowercased().contains("lima"))
    }

    @Test func `the wording is in no report and no finding that leaves the house`() throws {
        let figures = try Self.folder().figures()
        #expect(try !ReportPage.html(figures, showSmallCells: true).contains("migrants ou de la"))
        let findings = String(decoding: CSVText.bytes(of: figures.findingsTable()), as: UTF8.self)
        #expect(!findings.contains("migrants ou de la"))
    }

    @Test func `review asks once per wording, before people, and writes event yaml and nothing else in it`() throws {
        let folder = try Self.folder()
        let (said, written) = try Self.review(folder, ["7", "x", "s", "2"])
        #expect(said.contains("1 of 3") && said.contains("“\(Self.wording)”"))
        #expect(said.contains("  an answer of 2 people about the category: what does it mean?"))
        #expect(said.contains("   7  Migrant or diaspora organization") && said.contains("  15  Unknown"))
        #expect(said.contains("“=my own\\ncooperative”") && said.contains("   2  French"))
        #expect(said.contains("Answer with a number from the list, s, u or q."))
        #expect(
            written == Self.settings + """

                answers:
                  category:
                    "\(Self.wording)": migrants_diaspora
                  language:
                    "Both": fr

                """)
        let figures = try folder.figures()
        #expect(Self.attendees(figures, "migrants_diaspora") == 2)
        #expect(
            figures.answersTable().rows[0].map(\.text) == [
                "launch", "category", Self.wording, "2", "migrants_diaspora", "settings",
            ])
        #expect(figures.participantsTable().rows[0][8].text == "registration")
        #expect(figures.people.answerWordings.filter(\.isOpen).count == 1)
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/decisions.csv"))
    }

    @Test func `undo gives the file back byte for byte, and removes one that was not there`() throws {
        let folder = try Self.folder(["event.yaml": Self.settings.replacing("\n", with: "\r\n")])
        #expect(
            try Self.review(folder, ["7", "1", "u", "u", "u"]).settings == Self.settings.replacing("\n", with: "\r\n"))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: folder.path + "/event.yaml")
        #expect(try Self.review(folder, ["7"]).settings.hasSuffix(": migrants_diaspora\r\n"))
        let mode = try FileManager.default.attributesOfItem(atPath: folder.path + "/event.yaml")[.posixPermissions]
        #expect(mode as? Int == 0o600)
        let empty = try Folder(["event.yaml": nil])
        var document = AnswersDocument(folder: empty.path)
        let open = AnswerWording(question: .category, text: "One", people: 1, value: nil, first: MentionID(0))
        #expect(try document.add(open, means: "media") == nil)
        #expect(FileManager.default.fileExists(atPath: document.path))
        #expect(try document.undo() && !document.undo())
        #expect(!FileManager.default.fileExists(atPath: document.path))
    }

    @Test func `a file that cannot be extended safely stays, and the lines to add are reported`() throws {
        let text = Self.settings + "\nanswers: {language: {Both: fr}}\n"
        let folder = try Self.folder(["event.yaml": text])
        let (said, written) = try Self.review(folder, ["7"])
        #expect(written == text)
        #expect(said.contains { $0.hasSuffix("Add these lines to it yourself:") })
        #expect(said.contains("      \"\(Self.wording)\": migrants_diaspora"))
        #expect(said.last == "No answer was written.")
    }

    @Test func `a file that somebody else changes meanwhile is not overwritten`() throws {
        let folder = try Self.folder()
        var document = AnswersDocument(folder: folder.path)
        try folder.write("event.yaml", Array("id: other\n".utf8))
        let open = AnswerWording(question: .category, text: "One", people: 1, value: nil, first: MentionID(0))
        #expect(throws: OutputError.self) { try document.add(open, means: "media") }
        #expect(try String(contentsOfFile: folder.path + "/event.yaml", encoding: .utf8) == "id: other\n")
    }

    @Test func `a value that is not a category of the event's taxonomy stops the run with its place`() throws {
        let folder = try Self.folder([
            "event.yaml": Folder.settings + "\ncategories: own.yaml\nanswers:\n  category:\n    One: media\n",
            "own.yaml": "categories:\n  - {id: donors}\n",
        ])
        let error = try #require(folder.error())
        #expect(error.file == "event.yaml" && error.line == 7 && error.column == 10)
        #expect(error.what == "'media' is not a category" && error.advice.hasPrefix("nearest: "))
    }

    @Test func `publish refuses an event with an open category, and lets a settled one pass`() throws {
        let folder = try Self.folder()
        let archive = folder.path + "/network.sqlite"
        func publish() throws {
            let store = try ArchiveStore(path: archive, key: nil)
            var options = Publication.Options()
            options.events = ["launch"]
            options.threshold = 3
            _ = try Publication(store, options).write(to: folder.path + "/public", now: Instant(1_700_000_000))
        }
        func add() throws {
            let store = try ArchiveStore(path: archive, key: folder.path + "/network.key", mayCreate: true)
            let event = try EventPipeline.archivedEvent(folder: folder.path)
            _ = try store.add([event], now: Instant(1_700_000_000))
        }
        try add()
        let error = #expect(throws: ArchiveError.self) { try publish() }
        #expect(error?.kind == .input)
        #expect(error?.what == "answers about the category whose meaning is not known: 2 in 'launch'")
        #expect(error?.advice.contains("rollcall review") == true)
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/public"))
        // An open language is no reason.
        _ = try Self.review(folder, ["7", "14", "s"])
        try add()
        try publish()
        #expect(FileManager.default.fileExists(atPath: folder.path + "/public/public/datapackage.json"))
    }
}
