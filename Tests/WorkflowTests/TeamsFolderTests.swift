import Attendance
import EventModel
import Testing
import Workflow

/// Several reports of Teams in one folder.
@Suite struct TeamsFolderTests {
    private static func report(_ title: String, _ stays: [(name: String, email: String, from: String, to: String)])
        -> String
    {
        var text = "1. Summary\nMeeting title\t\(title)\n\n2. Participants\n"
        text += "Name\tFirst join\tLast leave\tIn-meeting duration\tEmail\tParticipant ID (UPN)\tRole\n"
        for stay in stays {
            text +=
                "\(stay.name)\t17/02/22, \(stay.from)\t17/02/22, \(stay.to)\t\t\(stay.email)\t\(stay.email)\tPresenter\n"
        }
        text += "\n3. In-Meeting activities\nName\tJoin time\tLeave time\tDuration\tEmail\tRole\n"
        for stay in stays {
            text += "\(stay.name)\t17/02/22, \(stay.from)\t17/02/22, \(stay.to)\t\t\(stay.email)\tPresenter\n"
        }
        return text
    }

    private static let first = report(
        "Launch",
        [("Ana Lima", "ana@mission.example", "13:00:00", "13:20:00"), ("Ben (Guest)", "", "13:00:00", "13:20:00")])
    private static let second = report(
        "Launch",
        [
            ("Ana Lima", "ana@mission.example", "13:25:00", "13:55:00"),
            ("Cara", "c@firm.example", "13:30:00", "13:40:00"),
        ])

    @Test func `reports of a meeting that was started again are united`() throws {
        let figures = try Folder(["participants.csv": nil, "a.csv": Self.first, "b.csv": Self.second]).figures()
        #expect(figures.tallies[0].cells[0].attendees == 3)
        #expect(figures.tallies[0].cells[0].seconds == 20 * 60 * 2 + 30 * 60 + 10 * 60)
    }

    @Test func `a second download of a report is read once, in whatever bytes`() throws {
        let folder = try Folder(["participants.csv": nil, "a.csv": Self.first])
        let again = [0xFEFF] + Array(Self.first.replacing("\n", with: "\r\n").utf16)
        try folder.write("a (1).csv", again.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        let figures = try folder.figures()
        #expect(figures.records.countsByKind[.duplicateFile] == 1)
        #expect(figures.tallies[0].cells[0].attendees == 2 && figures.records.connections.count == 2)
    }

    @Test func `two meetings at once are refused with the keys to set`() throws {
        let other = Self.second.replacing("Launch", with: "Budget").replacing("13:25:00", with: "13:10:00")
        let error = try Folder(["participants.csv": nil, "a.csv": Self.first, "b.csv": other]).error()
        #expect(error?.what.contains("took place at the same time") == true)
    }

    @Test func `an envelope is said in the report and in files.csv`() throws {
        let people = String(Self.first.split(separator: "\n3. In-Meeting")[0]) + "\n"
        let figures = try Folder(["participants.csv": nil, "a.csv": people]).figures()
        #expect(figures.records.files.first { $0.path == "a.csv" }?.precision == .envelope)
        #expect(figures.records.countsByKind[.envelope] == 1)
    }
}
