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
        #expect(error?.what == "columns names 'Who do you represnt?', which heads no column of a registration")
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

    @Test func `a pattern of staff that fits nobody is told, at its place and without the name`() throws {
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
    func `two letters that are no language are an error`(line: String) throws {
        let error = try Folder(["event.yaml": "time_zone: Europe/Zurich\n" + line]).error()
        #expect(error?.what.hasSuffix("is not a language code") == true && error?.line == 2)
    }
}
