import Attendance
import EventModel
import Foundation
import Settings
import Testing
import Workflow

/// `rollcall init`: what it takes from polls and from times with an offset, and what a killed run left behind.
@Suite struct EventDraftSourcesTests {
    private static let poll = """
        #,User Name,User Email,Submitted Date/Time,
        1,Anonymous Attendee,,"Feb 17, 2022 13:06:21",Which channel do you follow?,French,Where are you?,Spanish,
        2,Ana Lima,ana@mission.example,"Feb 17, 2022 13:06:25",Which channel do you follow?,Arabic / العربية,
        """

    private func draft(_ files: [String: String], zone: Zone? = nil) throws -> (folder: Folder, yaml: String) {
        let bare: [String: String?] = ["event.yaml": nil, "agenda.csv": nil, "participants.csv": nil]
        let folder = try Folder(bare.merging(files) { $1 })
        _ = try EventDraft.make(folder: folder.path, zone: zone).write()
        return (folder, try text(folder, "event.yaml"))
    }

    private func text(_ folder: Folder, _ name: String) throws -> String {
        try String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
    }

    @Test func `a poll about the language offers the languages, to be confirmed`() throws {
        let (_, yaml) = try draft(["a.csv": Folder.participants, "poll.csv": Self.poll])
        #expect(yaml.contains("interpretation: [fr, ar]   # confirm: named in logs, registrations or polls\n"))
    }

    @Test func `times with an offset are drafted in UTC, said plainly, and work as drafted`() throws {
        let offset = Folder.participants.replacing(" PM", with: " PM UTC").replacing("Z,", with: ",")
        let (folder, yaml) = try draft(["a.csv": offset])
        #expect(yaml.contains("starts: 2022-02-17T13:00:00Z   # confirm: from the first join to the last leave\n"))
        #expect(yaml.contains("ends: 2022-02-17T14:00:00Z"))
        #expect(yaml.contains("the exports print an offset, so times are drafted in UTC (Z)"))
        #expect(try text(folder, "agenda.csv").contains("session-1,Whole event,other,2022-02-17T13:00:00Z,60,,"))
        #expect(try folder.figures().tallies[0].cells[0].attendees == 2)
    }

    @Test func `times with an offset become wall clock where the zone is known`() throws {
        let offset = Folder.participants.replacing(" PM", with: " PM UTC")
        let (_, yaml) = try draft(["a.csv": offset], zone: Zone("Europe/Zurich"))
        #expect(yaml.contains("starts: 2022-02-17T14:00:00   # confirm") && !yaml.contains("UTC (Z)"))
        let head =
            "Topic,ID,Start time,End time,Participants\nLaunch,81234567890,2022-02-17 12:00:00 UTC,2022-02-17 13:00:00 UTC,2\n\n"
        let (_, printed) = try draft(["a.csv": head + offset], zone: Zone("Europe/Zurich"))
        #expect(printed.contains("starts: 2022-02-17T13:00:00   # confirm: as printed by the platform"))
        #expect(printed.contains("ends: 2022-02-17T14:00:00   #"))
    }

    @Test func `no span is made of times with and without an offset`() throws {
        let offset = Folder.participants.replacing(" PM", with: " PM UTC")
        let (_, yaml) = try draft(["a.csv": offset, "b.csv": Folder.participants])
        #expect(yaml.contains("# starts: ") && yaml.contains("run init again with --time-zone"))
        #expect(!yaml.contains("\nstarts:"))
    }

    @Test func `another platform's report is not an export that is known`() throws {
        let list = "Full Name,First Seen,Time in Call\nAna,2022-02-17 13:00:00,00:40:32\n"
        let (_, yaml) = try draft(["a.csv": Folder.participants, "list.csv": list])
        #expect(yaml.contains("\"list.csv\": {ignore: true}   # confirm: another platform's report"))
    }

    @Test func `what is not read is listed by name, whatever the reason`() throws {
        let (_, yaml) = try draft([
            "a.csv": Folder.participants, "b.txt": "nothing", "c.pdf": "%PDF-1.7\n", "d.txt": "",
        ])
        let names = yaml.matches(of: /#   "(.+)": \{ignore: true\}/).map { String($0.1) }
        #expect(names == ["b.txt", "c.pdf", "d.txt"])
    }

    @Test func `a folder of another platform's reports alone is refused in these words`() throws {
        let list = "Full Name,First Seen,Time in Call\nAna,2022-02-17 13:00:00,00:40:32\n"
        let error = #expect(throws: InputError.self) { try draft(["list.csv": list]) }
        #expect(error?.what.contains("a list of a browser extension") == true)
        let folder = try Folder(["participants.csv": nil, "list.csv": list])
        #expect(folder.error()?.what.isEmpty == false)
    }

    @Test func `a meeting of odd seconds is drafted without a cut`() throws {
        let head =
            "Topic,ID,Start time,End time,Participants\nLaunch,81234567890,2022-02-17 12:55:16,2022-02-17 14:01:20,2\n\n"
        let (folder, yaml) = try draft(["a.csv": head + Folder.participants], zone: Zone("Europe/Zurich"))
        #expect(yaml.contains("ends: 2022-02-17T14:02:16   # confirm: as printed by the platform, to the next minute"))
        #expect(try folder.figures().records.countsByKind[.sessionCut] == nil)
    }

    private static let opened = """
        Attendee Report
        Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Registered,# Cancelled,Unique Viewers,Total Users
        Launch,812 3456 7890,"Mar 2, 2022 12:31 PM",118,1,0,1,1
        Attendee Details
        Attended,User Name (Original Name),First Name,Last Name,Email,Registration Time,Approval Status,Join Time,Leave Time,Time in Session (minutes)
        Yes,Ana L.,Ana,Lima,ana@mission.example,"Feb 10, 2022 09:00:00",approved,"Mar 2, 2022 13:00:01","Mar 2, 2022 13:30:00",30
        """

    private func scheduled(_ time: String) -> String {
        """
        Registration Report
        Topic,Webinar ID,Scheduled Time,Duration (minutes),# Registered,# Cancelled
        Launch,812 3456 7890,\(time),90,1,0
        Attendee Details
        First Name,Last Name,Email,Registration Time,Approval Status
        Ana,Lima,ana@mission.example,"Feb 10, 2022 09:00:00",approved
        """
    }

    @Test(arguments: ["\"Mar 2, 2022 1:00 PM\"", "02/03/2022 13:00:00", "2022-03-02 13:00"])
    func `the schedule goes before the time that the platform was open`(time: String) throws {
        let (folder, yaml) = try draft(["a.csv": Self.opened, "r.csv": scheduled(time)], zone: Zone("Europe/Zurich"))
        #expect(yaml.contains("starts: 2022-03-02T13:00:00   # confirm: as scheduled on the platform"), "\(yaml)")
        #expect(yaml.contains("ends: 2022-03-02T14:30:00   # confirm: as scheduled on the platform"))
        #expect(try text(folder, "agenda.csv").contains("session-1,Whole event,other,2022-03-02T13:00:00,90,,"))
    }

    @Test func `what a killed run left goes with the next one, and a running one keeps its own`() throws {
        let (gone, running) = (".event.yaml.rollcall-4194999", ".agenda.csv.rollcall-1")
        let (folder, _) = try draft(["a.csv": Folder.participants, gone: "half", running: "half"])
        let names = try contents(of: folder.path).keys.sorted()
        #expect(!names.contains(gone) && names.contains(running) && names.contains("event.yaml"))
        try folder.write(gone, Array("half".utf8))
        _ = try EventDraft.make(folder: folder.path, zone: nil).write()
        #expect(try !contents(of: folder.path).keys.contains(gone))
    }
}
