import EventModel
import Figures
import Attendance
import Testing
import Workflow

/// A chat an hour off is said to be, and only settings move it.
@Suite struct ChatClockTests {
    private static func folder(_ more: String) throws -> Folder {
        let stays = (0..<6).map { person in
            "Person \(person),p\(person)@mail.example,02/17/2022 01:0\(person):00 PM,02/17/2022 01:0\(person):50 PM,1\n"
        }
        let chat = (0..<6).map { "12:0\($0):25 From Person \($0) to Everyone:\n\tHello\n" }
        return try Folder([
            "event.yaml": Folder.settings + "\n" + more,
            "participants.csv": "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\n"
                + stays.joined(),
            "chat.txt": chat.joined(),
        ])
    }

    @Test func `an hour off is a finding with its evidence, and changes nothing`() throws {
        let figures = try Self.folder("").figures()
        let finding = try #require(figures.records.sortedFindings().first { $0.kind == .clockOffset })
        #expect(
            finding.file == "chat.txt" && finding.message.text.contains("0 of 6")
                && finding.message.text.contains("6 if"))
        #expect(finding.action.text.contains("clock_offset_seconds: 3600"))
        #expect(figures.engagement.cells[0][0].messages == 0)
    }

    @Test func `the setting moves the clock, and the finding is gone`() throws {
        let figures = try Self.folder("files:\n  chat.txt: {clock_offset_seconds: 3600}\n").figures()
        #expect(!figures.records.sortedFindings().contains { $0.kind == .clockOffset })
        #expect(figures.engagement.cells[0][0].messages == 6)
        #expect(figures.clocksTable().rows[0].last?.text == "3600")
    }
}
