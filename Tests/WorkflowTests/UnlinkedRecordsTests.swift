import Participants
import Attendance
import EventModel
import Testing

/// What people did is worth nothing where nobody knows whose it was.
@Suite struct UnlinkedRecordsTests {
    private static let log = "time,name,email,channel\n2022-02-17 13:05:00,Ana Lima,ana@mission.example,fr\n"
    private static let stranger = "2022-02-17 13:06:00,Zoe Quist,zoe@elsewhere.example,fr\n"

    private func findings(_ files: [String: String?]) throws -> [String] {
        try Folder(files).figures().records.sortedFindings().map { "\($0.kind.rawValue) \($0.line ?? 0) \($0.text)" }
    }

    @Test func `a log whose rows are all somebody's needs no word`() throws {
        #expect(try findings(["log.csv": Self.log]) == [])
    }

    @Test func `rows of a log that are nobody's are counted in one finding`() throws {
        let found = try findings(["log.csv": Self.log + Self.log.dropFirst(24) + Self.stranger])
        let finding = try #require(found.first)
        #expect(found.count == 1 && finding.hasPrefix("unlinked_rows 4 1 of its 3 rows belong to no participant"))
        #expect(!finding.contains("Zoe") && !finding.contains("zoe@") && !Finding.Kind.unlinkedRows.needsAttention)
    }

    @Test func `a log most of whose rows are nobody's needs attention`() throws {
        let found = try findings(["log.csv": Self.log + Self.stranger + Self.stranger])
        #expect(found.count == 1 && found[0].hasPrefix("nobody_linked 3 2 of its 3 rows belong to no participant"))
    }

    @Test(arguments: [
        ("log.csv", "time,name,email,channel\n2022-02-17 13:06:00,Zoe Quist,zoe@elsewhere.example,fr\n", 2),
        ("chat.txt", "13:02:15 From Zoe Quist to Everyone:\n\tHello\n", 1),
        ("qa.csv", "Question,Asker Name,Asker Email,Answer(s)\nWhen?,Zoe Quist,zoe@elsewhere.example,Now\n", 2),
        (
            "polls.csv",
            "#,User Name,User Email,Submitted Date/Time,Which?\n1,Zoe Quist,zoe@elsewhere.example,\"Feb 17, 2022 13:06:00\",One\n",
            2
        ),
    ])
    func `a file of which nobody was there needs attention`(name: String, text: String, line: Int) throws {
        let found = try findings([name: text]).filter { $0.hasPrefix("nobody_linked") }
        #expect(found.count == 1 && found[0].hasPrefix("nobody_linked \(line) none of its 1 row belongs"))
        #expect(Finding.Kind.nobodyLinked.needsAttention)
    }

    @Test(arguments: [
        ("chat.txt", "13:02:15 From Zoe Quist to Everyone:\n\tHi\n13:03:15 From Ana Lima to Everyone:\n\tHello\n"),
        ("qa.csv", "Question,Asker Name,Asker Email,Answer(s)\nWhen?,Anonymous Attendee,,Now\n"),
    ])
    func `a chat of which one author was there and questions without a name need no word`(name: String, text: String)
        throws
    {
        #expect(try findings([name: text]).allSatisfy { !$0.contains("linked") })
    }

    @Test(arguments: ["first name,last name", "prénom,nom", "nombre,apellidos"])
    func `a log with first and last names is linked to people`(names: String) throws {
        let folder = try Folder(["log.csv": "time,\(names),channel\n2022-02-17 13:05:00,Ana,Lima,fr\n"])
        let figures = try folder.figures()
        #expect(figures.records.sortedFindings().isEmpty && figures.records.channelEntries.count == 1)
        let mention = try #require(figures.records.channelEntries.first?.mention)
        #expect(figures.people.participantOf[mention] != nil)
    }
}
