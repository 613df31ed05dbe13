import Figures
import Attendance
import EventModel
import Foundation
import Reports
import Testing
import Workflow

@Suite struct BadInputTests {
    @Test func `no folder`() {
        let error = #expect(throws: InputError.self) { try EventPipeline.figures(folder: "/nowhere/at/all") }
        #expect(error?.what == "there is no such folder")
    }

    @Test func `no agenda`() throws {
        let error = try Folder(["agenda.csv": nil]).error()
        #expect(error?.file == "agenda.csv" && error?.what == "the folder has no agenda")
    }

    @Test func `agenda rows may be shorter than their header`() throws {
        let folder = try Folder(["agenda.csv": "id,title,kind,start,minutes,actual_start\na,A,panel,13:00,60\n"])
        #expect(try folder.figures().agenda.sessions.count == 1)
    }

    @Test func `two copies of the agenda are read once`() throws {
        let folder = try Folder(["agenda (1).csv": Folder.agenda])
        #expect(
            try folder.figures().records.sortedFindings().map { "\($0.kind.rawValue) \($0.file)" } == [
                "duplicate_file agenda (1).csv"
            ])
    }

    @Test func `an event longer than a month is a slip of the pen`() throws {
        let error = try Folder(["event.yaml": Folder.settings + "\nends: 2022-03-20T14:00:00\n"]).error()
        #expect(error?.what == "the event lasts 32 days; at most 31 are counted")
        #expect(try Folder(["event.yaml": Folder.settings + "\nends: 2220-02-17T14:00:00\n"]).error() != nil)
    }

    @Test(arguments: [("2022-02-24T13:00:00", 0), ("2022-02-24T13:00:01", 1), ("2022-03-20T13:00:00", 1)])
    func `an event longer than a week is asked about`(ends: String, count: Int) throws {
        let folder = try Folder(["event.yaml": Folder.settings + "\nends: \(ends)\n"])
        #expect(try folder.figures().records.countsByKind[.longEvent, default: 0] == count)
        #expect(try CheckReport.make(folder: folder.path).needsAttention == (count > 0))
    }

    @Test func `two agendas`() throws {
        #expect(try Folder(["second.csv": Folder.agenda + "\nend,End,closing,,5,,\n"]).error()?.file == "second.csv")
    }

    @Test func `no attendance`() throws {
        #expect(try Folder(["participants.csv": nil]).error()?.what == "the folder has no attendance report")
    }

    @Test(arguments: ["Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\n"])
    func `a header alone yields no participant`(text: String) throws {
        let error = try Folder(["participants.csv": text]).error()
        #expect(error?.what == "no participant was found" && error?.file == "participants.csv")
    }

    @Test func `waiting room alone yields no participant`() throws {
        let error = try Folder([
            "participants.csv": """
            Name (original name),Email,Join time,Leave time,Duration (minutes),In waiting room
            Ana Lima,ana@mission.example,02/17/2022 01:00:00 PM,02/17/2022 01:30:00 PM,30,Yes
            """
        ]).error()
        #expect(error?.what == "no participant was found")
    }

    private static let registration =
        "Name,Email,Country\nAna Lima,ana@mission.example,Chile\nCara Dietz,cara@city.example,Chile\n"

    @Test func `registrations alone say nothing of who came: empty, not zero, and a finding`() throws {
        let figures = try Folder(["participants.csv": nil, "registration.csv": Self.registration]).figures()
        let row = try #require(figures.figureTables().first { $0.schema.name == "attendance" }?.rows.first)
        #expect(row[4] == .integer(2) && row[5...].allSatisfy { $0 == .empty })
        #expect(figures.records.sortedFindings().map(\.kind) == [.noTimes])
        let page = try ReportPage.html(figures, showSmallCells: true)
        #expect(page.contains("No attendance report was read") && !page.contains("were there at some time"))
    }

    @Test(arguments: [
        "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\n"
            + "Ana Lima,ana@mission.example,17 dnia lutego 2022 13:00,17 dnia lutego 2022 13:30,30\n",
        "Name (original name),Email,Join time,Leave time,Duration (minutes),In waiting room\n"
            + "Ana Lima,ana@mission.example,02/17/2022 01:00:00 PM,02/17/2022 01:30:00 PM,30,Yes\n",
        "Full Name\tUser Action\tTimestamp\nAna Lima\tWaved\t2/17/2022, 1:00:00 PM\n",
    ])
    func `attendance without a usable row is not a report full of zeros`(participants: String) throws {
        let error = try Folder(["participants.csv": participants, "registration.csv": Self.registration]).error()
        #expect(error?.file == "participants.csv")
    }

    @Test func `an empty file is a finding`() throws {
        let folder = try Folder(["chat.txt": ""])
        #expect(try folder.figures().records.sortedFindings().map(\.kind) == [.emptyFile])
    }

    @Test func `a binary file is a finding`() throws {
        let folder = try Folder()
        try folder.write("data.csv", (0..<200).map { UInt8($0) })
        let findings = try folder.figures().records.sortedFindings()
        #expect(findings.map(\.kind) == [.unknownFile] && findings.map(\.message.text) == ["the file is not text"])
    }

    @Test func `truncated UTF-16 is a finding with its line`() throws {
        let folder = try Folder(["participants.csv": nil])
        let bytes = ([0xFEFF] + Array(Folder.participants.utf16)).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        try folder.write("participants.csv", Array(bytes.dropLast()))
        let finding = try #require(try folder.figures().records.sortedFindings().first { $0.kind == .truncated })
        #expect(finding.line == 3)
    }

    @Test func `both date orders possible`() throws {
        let text = Folder.participants.replacing("02/17/2022", with: "02/03/2022")
        let error = try Folder([
            "participants.csv": text, "event.yaml": Folder.settings.replacing("2022-02-17", with: "2022-07-17"),
        ]).error()
        #expect(error?.what.contains("mdy") == true && error?.what.contains("dmy") == true)
        #expect(error?.line == 2 && error?.advice.contains("date_order") == true)
    }

    @Test func `check says all that is wrong at once`() throws {
        let open = Folder.participants.replacing("02/17/2022", with: "02/03/2022")
        let folder = try Folder([
            "participants.csv": open, "again.csv": open + "\n",
            "event.yaml": Folder.settings.replacing("-02-17", with: "-07-17"),
        ])
        let report = try CheckReport.make(folder: folder.path)
        #expect(report.errors.map(\.file) == ["again.csv", "participants.csv"])
        #expect(report.text(isVerbose: false, isQuiet: false).contains("meeting_participants"))
    }

    @Test func `what stops many files is said of three and counted`() throws {
        let others = (1...5).map {
            ("more\($0).csv", Optional(Folder.participants + String(repeating: "\n", count: $0)))
        }
        let folder = try Folder(
            Dictionary(uniqueKeysWithValues: others).merging(["event.yaml": "starts: 2022-02-17T13:00:00\n"]) { $1 })
        let errors = try CheckReport.make(folder: folder.path).errors.filter { $0.what.contains("no time zone") }
        #expect(errors.map(\.file) == ["more1.csv", "more2.csv", "more3.csv"])
        #expect(errors.allSatisfy { $0.line == 1 } && errors.count == 3)
        #expect(errors.last?.what == "its times have no time zone (as in 3 more files)")
    }

    @Test func `the agenda settles the date order`() throws {
        let text = Folder.participants.replacing("02/17/2022", with: "02/03/2022")
        let folder = try Folder([
            "participants.csv": text, "event.yaml": Folder.settings.replacing("2022-02-17", with: "2022-03-02"),
        ])
        let orders = try folder.figures().records.files.map { $0.dateOrder?.rawValue ?? "" }
        #expect(orders == ["", "dmy"])
    }

    @Test func `unknown zone and unknown key`() throws {
        let zone = try Folder(["event.yaml": "time_zone: Europe/Genf\n"]).error()
        #expect(zone?.file == "event.yaml" && zone?.line == 1 && zone?.column == 12)
        #expect(try Folder(["event.yaml": "tiem_zone: UTC\n"]).error()?.advice.contains("time_zone") == true)
    }

    @Test func `no zone anywhere`() throws {
        let error = try Folder(["event.yaml": "starts: 2022-02-17T13:00:00\n"]).error()
        #expect(error?.what.contains("time zone") == true && error?.advice.contains("time_zone") == true)
    }

    @Test func `leave before join is rejected with its place, and the rest counts`() throws {
        let folder = try Folder([
            "participants.csv": Folder.participants
                + "\nCara Dietz,cara@firm.example,02/17/2022 01:20:00 PM,02/17/2022 01:10:00 PM,-10\n"
        ])
        let figures = try folder.figures()
        let finding = try #require(figures.records.sortedFindings().first)
        #expect(finding.kind == .leaveBeforeJoin && finding.line == 4 && finding.record == 3)
        #expect(figures.tallies[0].cells[0].attendees == 2)
        #expect(figures.records.files[1].accepted == 2 && figures.records.files[1].rejected == 1)
    }

    @Test func `nobody inside the event is an error that names the key`() throws {
        let error = try Folder(["event.yaml": Folder.settings + "\nexports_time_zone: Asia/Manila\n"]).error()
        #expect(error?.what.contains("outside the event") == true)
        #expect(error?.advice.contains("exports_time_zone: Europe/Zurich") == true)
    }

    @Test func `a file that settings name must be there`() throws {
        let error = try Folder(["event.yaml": Folder.settings + "\nfiles:\n  participant.csv: {ignore: true}\n"])
            .error()
        #expect(error?.advice == "nearest: participants.csv")
    }

    @Test func `errors and findings hold no personal data`() throws {
        let folder = try Folder([
            "participants.csv": Folder.participants
                + "\nCara Dietz,cara@firm.example,02/17/2022 01:20:00 PM,02/17/2022 01:10:00 PM,-10\nCara Dietz,cara@firm.example,soon,later,1\n",
            "chat.csv": "Time,Sender,Message\nsoon,Cara Dietz,A secret\n",
        ])
        let text = try CheckReport.make(folder: folder.path).text(isVerbose: true, isQuiet: false)
        for secret in ["Cara", "Dietz", "firm.example", "secret", "Ana", "ana@"] { #expect(!text.contains(secret)) }
        #expect(text.contains("participants.csv:4"))
    }
}

/// What a terminal shows of an error.
@Suite struct ErrorOutputTests {
    @Test func `an error of the settings shows its line with a mark below the place`() throws {
        let folder = try Folder(["event.yaml": "id: launch\ntime_zone: Europe/Genf\n"])
        let outcome = try run(["check", folder.path])
        let lines = outcome.errors.split(separator: "\n")
        #expect(outcome.status == 65 && lines.count == 3)
        #expect(lines.dropFirst() == ["  time_zone: Europe/Genf", "             ^"])
    }
}
