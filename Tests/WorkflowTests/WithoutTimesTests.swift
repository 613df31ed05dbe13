import EventModel
import Attendance
import Figures
import Foundation
import Testing
import Workflow

/// A report of unique users says who was there, but not when.
@Suite struct WithoutTimesTests {
    private static let unique = """
        Name (original name),Email,Total duration (minutes),Guest
        Ana Lima,ana@mission.example,30,Yes
        Ben Okoro,,12,Yes

        """

    private func columns(_ table: FigureTable, _ names: [String]) -> [String] {
        names.map { name in
            table.schema.columns.firstIndex { $0.name == name }.map { table.rows[0][$0].text } ?? "no column"
        }
    }

    @Test func `figures that need times are empty, and those that do not are there`() throws {
        let folder = try Folder([
            "participants.csv": Self.unique,
            "registration.csv": "Name,Email,Country\nAna Lima,ana@mission.example,Ghana\n",
            "chat.txt": "13:02:15 From Ana Lima to Everyone:\n\tHello\n",
        ])
        let figures = try folder.figures()
        #expect(
            columns(
                figures.attendanceTable(),
                [
                    "registered", "registered_attended", "attendees", "attendee_seconds", "mean_concurrent",
                    "peak_concurrent",
                ])
                == ["1", "", "", "", "", ""])
        #expect(
            columns(figures.engagementTable(), ["attendees", "messages", "contributors", "contributor_share"])
                == ["", "1", "1", ""])
        #expect(columns(figures.concurrencyTable(), ["mean_present"]) == [""])
        #expect(columns(figures.participantsTable(), ["name", "registered", "seconds"]) == ["Ana Lima", "true", ""])
        #expect(figures.records.sortedFindings().map(\.kind) == [.noTimes])
    }

    @Test func `somebody named twice is one, and staff are left out`() throws {
        let more = "Ana Lima,ana@mission.example,5,Yes\nTech Desk,desk@host.example,60,No\n"
        let figures = try Folder([
            "participants.csv": Self.unique + more,
            "event.yaml": Folder.settings + "\nstaff: [Tech Desk]\n",
        ]).figures()
        #expect(figures.records.attendedWithoutTimes.count == 4 && figures.attendeesWithoutTimes == 2)
    }

    @Test func `the page says so instead of showing zeros`() throws {
        let out = NSTemporaryDirectory() + "rollcall-out-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: out) }
        try EventOutput.writeReport(
            Folder(["participants.csv": Self.unique]).figures(), to: out,
            .init(showSmallCells: true))
        let page = try String(contentsOfFile: out + "/report.html", encoding: .utf8)
        #expect(page.contains("people were there") && page.contains("no join and leave times"))
        #expect(!page.contains("minute by minute"))
    }

    @Test func `beside a report with times it changes nothing`() throws {
        let plain = try Folder().figures().attendanceTable()
        let folder = try Folder([
            "unique.csv": "Name,Email,Total Duration (Minutes)\nAna Lima,ana@mission.example,30\n",
            "event.yaml": Folder.settings + "\nid: x\n",
        ])
        let both = try folder.figures().attendanceTable()
        #expect(both.rows.map { $0.dropFirst().map(\.text) } == plain.rows.map { $0.dropFirst().map(\.text) })
    }
}
