import Participants
import Attendance
import EventModel
import Testing
import Workflow

/// A setting that names nothing there is does not do nothing in silence.
@Suite struct UnusedSettingsTests {
    private static let registration = """
        First Name,Last Name,Email,Registration Time,Approval Status,Who do you represent?
        Ana,Lima,ana@mission.example,02/10/2022 09:00:00 AM,approved,Member State
        """

    @Test func `a header under columns that heads no column is an error with the nearest`() throws {
        let settings = Folder.settings + "\ncolumns:\n  category: Who do you represnt?\n"
        let folder = try Folder(["registration.csv": Self.registration, "event.yaml": settings])
        let error = folder.error()
        #expect(error?.file == "event.yaml" && error?.line == 5 && error?.column == 13)
        #expect(error?.what == "columns names a header, which no registration column has")
        #expect(error?.advice == "nearest: Who do you represent?")
        #expect(try CheckReport.make(folder: folder.path).errors.map(\.file) == ["event.yaml"])
        // Without registrations there is nothing to ask yet.
        #expect(try Folder(["event.yaml": settings]).figures().people.participants.count == 2)
    }

    @Test func `a header below many panellists is found`() throws {
        let panellists = (1...80).map {
            "Yes,Panel \($0),p\($0)@mission.example,\"Feb 17, 2022 13:00:00\",\"Feb 17, 2022 13:30:00\",30,Norland"
        }.joined(separator: "\n")
        let report = """
            Attendee Report
            Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Registered,# Cancelled,Unique Viewers,Total Users
            Launch,812 3456 7890,"Feb 17, 2022 12:55 PM",96,1,0,81,81
            Panelist Details
            Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Country/Region Name
            \(panellists)
            Attendee Details
            Attended,User Name (Original Name),First Name,Last Name,Email,Registration Time,Approval Status,Join Time,Leave Time,Time in Session (minutes),Our question
            Yes,Ana L.,Ana,Lima,ana@mission.example,"Feb 10, 2022 09:00:00",approved,"Feb 17, 2022 13:00:01","Feb 17, 2022 13:30:00",30,Member State
            """
        let folder = try Folder([
            "participants.csv": report, "event.yaml": Folder.settings + "\ncolumns: {category: Our question}\n",
        ])
        #expect(try folder.figures().people.participants.contains { $0.categoryBasis == .registration })
    }

    @Test func `a staff pattern that matches nobody is told, at its place and without the name`() throws {
        let folder = try Folder(["event.yaml": Folder.settings + "\nstaff:\n  - Ben *\n  - Cara Dietz\n"])
        let findings = try folder.figures().records.sortedFindings()
        #expect(findings.map(\.kind) == [.unusedSetting] && findings.map(\.line) == [6])
        #expect(findings.first?.text.contains("Cara") == false)
        #expect(try !CheckReport.make(folder: folder.path).needsAttention)
    }

    @Test func `a session whose meeting no file has is told, and not counted as empty in silence`() throws {
        let agenda = "id,title,kind,start,minutes,meeting\na,A,panel,13:00,30,812 3456 7890\nb,B,floor,,30,\n"
        let findings = try Folder(["agenda.csv": agenda]).figures().records.sortedFindings()
        #expect(findings.contains { $0.kind == .unknownMeeting && $0.message.text.contains("'a'") })
    }

    @Test(arguments: ["interpretation: [sp]\n", "floor_language: xx\n"])
    func `two letters that are not a language are an error`(line: String) throws {
        let error = try Folder(["event.yaml": "time_zone: Europe/Zurich\n" + line]).error()
        #expect(error?.what.hasSuffix("is not a language code") == true && error?.line == 2)
    }

    @Test(arguments: [
        ("recording_starts: 2022-02-17T13:00:00", true), ("date_order: mdy", false),
        ("time_zone: Europe/Zurich", false),
        ("clock_offset_seconds: 0", false),
    ])
    func `a key that a file has no use for is told`(key: String, isUnused: Bool) throws {
        let settings = Folder.settings + "\nfiles:\n  participants.csv:\n    \(key)\n"
        let findings = try Folder(["event.yaml": settings]).figures().records.sortedFindings()
            .filter { $0.kind == .unusedSetting }
        #expect(findings.map(\.line) == (isUnused ? [6] : []))
    }

    @Test(arguments: [
        "time_zone: UTC", "clock_offset_seconds: 60", "date_order: dmy", "recording_starts: 2022-02-17T13:00:00",
    ])
    func `a list without times has no use for any of them, and no dates of one reading for an order`(key: String) throws
    {
        let list =
            "First Name,Last Name,Email,Who do you represent?,Country\nAna,Lima,ana@mission.example,Member State,France\n"
        let settings = Folder.settings + "\nfiles:\n  registration.csv:\n    \(key)\n"
        let findings = try Folder(["event.yaml": settings, "registration.csv": list]).figures().records.sortedFindings()
        #expect(findings.filter { $0.kind == .unusedSetting }.map(\.line) == [6])
    }

    @Test func `an order for dates that begin with the year has no effect, and that is told`() throws {
        let stays = Folder.participants.replacing("02/17/2022", with: "2022-02-17")
        let settings = Folder.settings + "\nfiles:\n  participants.csv:\n    date_order: dmy\n"
        let findings = try Folder(["event.yaml": settings, "participants.csv": stays]).figures().records
            .sortedFindings()
        #expect(findings.map(\.kind) == [.unusedSetting])
    }

    @Test func `a file that a missing zone stopped has dashes for its counts, not zeros`() throws {
        let webinar = """
            Attendee Report
            Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Registered,# Cancelled,Unique Viewers,Total Users
            Launch,812 3456 7890,"Feb 17, 2022 12:55 PM",96,1,0,1,1
            Attendee Details
            Attended,User Name (Original Name),First Name,Last Name,Email,Registration Time,Approval Status,Join Time,Leave Time,Time in Session (minutes)
            Yes,Ana L.,Ana,Lima,ana@mission.example,"Feb 10, 2022 09:00:00",approved,"Feb 17, 2022 13:00:01","Feb 17, 2022 13:30:00",30
            No,,Ben,Okoro,ben@union.example,"Feb 10, 2022 09:00:00",approved,--,--,--
            """
        let folder = try Folder(["event.yaml": "id: fresh\n", "participants.csv": nil, "webinar.csv": webinar])
        let line = try CheckReport.make(folder: folder.path).text(isVerbose: false, isQuiet: false)
            .split(separator: "\n").first { $0.hasPrefix("webinar.csv") }
        let cells = line.map { $0.split(separator: " ").map(String.init) } ?? []
        #expect(cells.prefix(9) == ["webinar.csv", "webinar_attendees", "7", "-", "-", "-", "-", "-", "-"])
    }

    @Test func `an answer that nobody gave is told at its place`() throws {
        let settings =
            Folder.settings
            + "\ncolumns: {category: Who do you represent?}\nanswers:\n  category:\n    Goverment: member_state\n    member state: un_system\n"
        let folder = try Folder(["event.yaml": settings, "registration.csv": Self.registration])
        let findings = try folder.figures().records.sortedFindings().filter { $0.kind == .unusedSetting }
        #expect(findings.map(\.line) == [7])
        #expect(findings.first?.text.contains("Goverment") == false)
    }

    @Test func `speakers of the agenda whom no file knows are counted, without their names`() throws {
        let agenda = "id,title,kind,start,minutes,speakers\na,A,panel,13:00,60,Ana LIMA;Cara Dietz;Dan Eze\n"
        let findings = try Folder(["agenda.csv": agenda]).figures().records.sortedFindings()
        #expect(findings.map(\.file) == ["agenda.csv"])
        #expect(findings.first?.message.text == "2 speakers in the agenda whose name matches no participant")
        #expect(findings.first?.kind.needsAttention == false)
    }
}
