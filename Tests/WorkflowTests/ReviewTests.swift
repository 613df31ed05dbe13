import Figures
import Participants
import Attendance
import EventModel
import Foundation
import Reports
import Testing
import Workflow

@Suite struct ReviewTests {
    /// Two registered under one name, and a third connection under it without e-mail.
    private static func folder(_ decisions: String? = nil) throws -> Folder {
        var files: [String: String?] = [
            "registration.csv": """
            First Name,Last Name,Email,Organization,Registration Time,Approval Status
            Ana,Lima,ana@mission.example,Mission,02/10/2022 01:00:00 PM,approved
            Ana,Lima,ana@union.example,Union,02/10/2022 01:00:00 PM,approved
            """,
            "participants.csv": """
            Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)
            Ana Lima,,02/17/2022 01:00:00 PM,02/17/2022 01:30:00 PM,30
            Ben Okoro,ben@union.example,02/17/2022 01:10:00 PM,02/17/2022 02:00:00 PM,50
            """,
        ]
        if let decisions { files["decisions.csv"] = decisions }
        return try Folder(files)
    }

    /// What the session says, and what it wrote.
    private static func review(_ folder: Folder, _ answers: [String]) throws -> (said: [String], written: String?) {
        let figures = try folder.figures()
        let name = figures.records.files.first { $0.kind == .decisions }?.path
        var left = answers[...]
        var said: [String] = []
        var session = ReviewSession(
            figures, try DecisionsDocument(folder: folder.path, name: name), AnswersDocument(folder: folder.path),
            ask: { _ in left.popFirst() },
            say: { said.append($0) })
        _ = try session.run()
        return (said, try? String(contentsOfFile: folder.path + "/decisions.csv", encoding: .utf8))
    }

    private static let header = "decision,file,record,name,with_file,with_record,with_name,value\n"

    @Test func `an answer is written, read on the next run, and not asked again`() throws {
        let folder = try Self.folder()
        #expect(try folder.figures().people.openPairs.count == 1)
        let (said, written) = try Self.review(folder, ["2"])
        #expect(said.contains { $0.hasPrefix("1 of 1, 30 minutes") })
        #expect(written == Self.header + "same,participants.csv,1,Ana Lima,registration.csv,2,Ana Lima,\n")
        let figures = try folder.figures()
        #expect(figures.people.openPairs.isEmpty && figures.tallies[0].cells[0].attendees == 2)
        #expect(figures.records.files.first { $0.path == "decisions.csv" }?.kind == .decisions)
        #expect(figures.linksTable().rows.contains { $0[6].text == "decision" && $0[7].text == "1.00" })
    }

    @Test func `none of these closes the pair, and undo opens it again`() throws {
        let folder = try Self.folder()
        let (said, written) = try Self.review(folder, ["what", "n", "u"])
        #expect(said.contains { $0.hasPrefix("Answer with") })
        #expect(written?.components(separatedBy: "\n").count == 4)
        #expect(try folder.figures().people.openPairs.isEmpty)
        let other = try Self.folder(Self.header)
        #expect(try Self.review(other, ["s"]).written == Self.header)
    }

    @Test func `undo takes the last answer back`() throws {
        let folder = try Self.folder()
        let figures = try folder.figures()
        var document = try DecisionsDocument(folder: folder.path, name: nil)
        let place = Decision.Place(file: "participants.csv", record: 1, name: "Lima, \"Ana\"")
        let decision = Decision(kind: .staff, place: place, other: nil, value: "", file: "", line: 0)
        try document.append([decision])
        try document.append([decision])
        #expect(try document.undo() && document.answers == 1)
        let text = try String(contentsOfFile: folder.path + "/decisions.csv", encoding: .utf8)
        #expect(text == Self.header + "staff,participants.csv,1,\"Lima, \"\"Ana\"\"\",,,,\n")
        #expect(try document.undo() && !document.undo())
        #expect(figures.people.openPairs.count == 1)
    }

    @Test func `other columns and their order stay as they are`() throws {
        let folder = try Self.folder(
            "note,value,decision,file,record,name,with_file,with_record,with_name\nseen,,staff,participants.csv,2,,,,")
        let (_, written) = try Self.review(folder, ["1"])
        #expect(
            written?.hasSuffix(
                "participants.csv,2,,,,\n,,same,participants.csv,1,Ana Lima,registration.csv,1,Ana Lima\n") == true)
        #expect(try folder.figures().people.participants.contains { $0.isStaff })
    }

    @Test(arguments: [
        ("sam,participants.csv,1,,,,,", "nearest: same"), ("staff,,1,,,,,", "write a file"),
        ("same,participants.csv,1,,,,,", "with_file"),
        ("headcount,participants.csv,1,,,,,many", "not a number of people"),
        ("channel,participants.csv,1,,,,,de", "nearest"),
        ("category,participants.csv,1,,,,,acadmia", "nearest: academia"),
        ("category,participants.csv,1,,,,,", "without a value"),
    ])
    func `a decision that says nothing usable is an error with its line`(row: String, expected: String) throws {
        let error = try #require(Self.folder(Self.header + row).error())
        #expect(error.file == "decisions.csv" && error.line == 2)
        #expect((error.what + error.advice).contains(expected))
    }

    @Test func `a headcount adds a table of its own`() throws {
        let folder = try Self.folder(Self.header + "headcount,participants.csv,2,,,,,9\n")
        let tables = try folder.figures().figureTables()
        let table = try #require(tables.first { $0.schema.name == "headcount" })
        #expect(table.rows[0].map(\.text).suffix(2) == ["2", "10"])
    }
}

extension ReviewTests {
    @Test func `the page says the range that open records leave`() throws {
        var rows = ["Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)"]
        for index in 0..<9 {
            rows.append("Guest \(index),g\(index)@mail.example,02/17/2022 01:00:00 PM,02/17/2022 02:00:00 PM,60")
        }
        for mail in ["a@mail.example", "b@mail.example", ""] {
            rows.append("Ana Lima,\(mail),02/17/2022 01:00:00 PM,02/17/2022 02:00:00 PM,60")
        }
        let folder = try Folder(["participants.csv": rows.joined(separator: "\n")])
        let figures = try folder.figures()
        #expect(figures.attendeeBounds(0, nil) == 11...12)
        let page = try ReportPage.html(figures, showSmallCells: false)
        #expect(page.contains("(11 to 12, depending on how open records are decided)"))
        #expect(page.contains("the number of attendees is between 11 and 12"))
    }
}
