import Attendance
import EventModel
import Participants
import Testing
import Workflow

/// Contradictions between files that an independent look found to pass unseen.
@Suite struct UnseenFolderTests {
    private func findings(_ files: [String: String?]) throws -> [Finding] {
        try Folder(files).figures().records.sortedFindings()
    }

    @Test(arguments: [
        ("Contry", "Peru", "country"), ("Hearing", "French", "language"), ("Kind of body", "Trade union", "category"),
    ])
    func `a column whose answers tell its question is asked`(header: String, answer: String, key: String) throws {
        let rows = ["Ana Lima,ana@mission.example", "Bo Lind,bo@union.example"].map {
            "\($0),\(answer),2022-02-01 09:00:00\n"
        }
        let found = try findings(["r.csv": "Name,Email,\(header),Registration Time\n" + rows.joined()])
        let finding = try #require(found.first { $0.kind == .guessedColumns })
        #expect(finding.message.text.hasPrefix("the column '\(header)' was not read, and 2 of its first 2 answers"))
        #expect(finding.action.text.contains("\(key): \(header)") && finding.kind.needsAttention)
        let settings = Folder.settings + "\ncolumns:\n  \(key): \(header)\n"
        let named = try findings([
            "r.csv": "Name,Email,\(header),Registration Time\n" + rows.joined(), "event.yaml": settings,
        ])
        #expect(!named.contains { $0.kind == .guessedColumns })
    }

    @Test(arguments: ["Country of birth", "Mother tongue", "Nationality of parents"])
    func `another country or language than the one asked for is not`(header: String) throws {
        let rows = "Ana Lima,ana@mission.example,\(header == "Mother tongue" ? "French" : "Peru"),2022-02-01 09:00:00\n"
        let found = try findings(["r.csv": "Name,Email,\(header),Registration Time\n" + rows])
        #expect(!found.contains { $0.kind == .guessedColumns })
    }

    @Test func `registrations of which nobody came are another event's, very likely`() throws {
        let rows = (1...6).map { "P\($0) Quist,p\($0)@elsewhere.example,2022-02-01 09:00:00\n" }
        let found = try findings(["r.csv": "Name,Email,Registration Time\n" + rows.joined()])
        let finding = try #require(found.first { $0.kind == .nobodyLinked })
        #expect(finding.message.text == "none of its 6 registered people was there")
    }

    @Test(arguments: ["Dr. Ana Lima", "Ana Lima, ILO", "H.E. Ms. Ana LIMA", "Mme Ana Lima (Peru)"])
    func `a speaker is known by name whatever titles the agenda gives`(name: String) throws {
        let figures = try Folder([
            "agenda.csv": "id,title,kind,start,minutes,speakers\na,A,panel,13:00,60,\"\(name)\"\n"
        ]).figures()
        #expect(!figures.records.sortedFindings().contains { $0.kind == .unusedSetting })
    }

    @Test(arguments: [
        "In which language should the report be published?", "What language would you like to learn?",
        "How many languages does the UN use?", "Which channel did you hear about us through?",
        "Dans quelle langue souhaitez-vous recevoir le rapport ?", "Which language do you speak at home?",
    ])
    func `a poll about another language tells nothing of a channel`(question: String) {
        #expect(!PollLanguage.isAbout(question))
    }

    @Test func `a range in place of a start is refused with its place`() throws {
        let error = try Folder(["agenda.csv": "id,title,kind,start,minutes\na,A,panel,13:00-13:20,30\n"]).error()
        #expect(error?.line == 2 && error?.what == "the start is not a valid time")
    }

    @Test func `who reconnects a moment before the old connection ends is one person`() throws {
        let rows = [
            "Guest Person,,02/17/2022 01:00:00 PM,02/17/2022 01:30:05 PM,31",
            "Guest Person,,02/17/2022 01:30:00 PM,02/17/2022 02:00:00 PM,30",
        ]
        let header = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\n"
        let found = try findings(["participants.csv": header + rows.joined(separator: "\n") + "\n"])
        #expect(!found.contains { $0.kind == .sameNameTwice })
        let long = rows.joined(separator: "\n").replacing("01:30:05", with: "01:35:00").replacing(",31", with: ",35")
        #expect(try findings(["participants.csv": header + long + "\n"]).contains { $0.kind == .sameNameTwice })
    }
}
