import Participants
import Attendance
import EventModel
import Foundation
import Settings
import Testing
import Workflow

/// `rollcall init`: what it drafts can be read, and says what the exports say and no more.
@Suite struct EventDraftTests {
    private static let meeting = """
        Topic,ID,Host,Duration (minutes),Start time,End time,Participants
        "Launch: ""one"" of 2",81234567890,Network Host (host@network.example),96,"02/17/2022 12:55:00 PM","02/17/2022 02:31:00 PM",2

        Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,Recording disclaimer response,In waiting room
        Network Host,host@network.example,"02/17/2022 12:55:00 PM","02/17/2022 02:31:00 PM",96,No,OK,No
        Ana Lima,ana@mission.example,"02/17/2022 01:00:00 PM","02/17/2022 02:00:00 PM",60,Yes,No Response,No
        """
    private static let webinar = """
        Attendee Report,
        Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Registered,# Cancelled,Unique Viewers,Total Users
        Launch,812 3456 7890,"Feb 17, 2022 12:55 PM",96,2,0,1,1
        Host Details,
        Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name
        Yes,Network Host,host@network.example,"Feb 17, 2022 12:55:00","Feb 17, 2022 14:31:00",96,No,Switzerland
        Attendee Details,
        Attended,User Name (Original Name),First Name,Last Name,Email,Registration Time,Approval Status,Join Time,Leave Time,Time in Session (minutes),Is Guest,Preferred language,I am here for,Country/Region Name
        Yes,Ana L.,Ana,Lima,ana@mission.example,"Feb 10, 2022 09:00:00",approved,"Feb 17, 2022 13:00:01","Feb 17, 2022 13:30:00",30,Yes,French,Member State,Chile
        No,Ben Okoro,Ben,Okoro,ben@union.example,"Feb 11, 2022 10:00:00",approved,--,--,--,--,Spanish,Academia,
        """
    private static let registration = """
        Your name,E-mail address,Which describes you best?,Where do you live?,You listen in,You are
        Ana Lima,ana@mission.example,Member State,Chile,Français,Woman
        Ben Okoro,ben@union.example,Academia,Allemagne,English,Man
        """
    private static let zone = Zone("Europe/Zurich")

    /// A folder of nothing but these files.
    private func bare(_ files: [String: String?]) throws -> Folder {
        try Folder(["event.yaml": nil, "agenda.csv": nil, "participants.csv": nil].merging(files) { $1 })
    }

    private func read(_ folder: Folder, _ name: String) throws -> String {
        try String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
    }

    private func settings(_ folder: Folder) throws -> EventSettings {
        try EventSettings.parse(read(folder, "event.yaml"), file: "event.yaml")
    }

    @Test func `an answer to a poll about the language is a language heard of, another answer is none`() throws {
        let poll = """
            #,User Name,User Email,Submitted Date/Time,Which language do you follow?,Where did you learn of it?
            1,Ana Lima,ana@mission.example,2022-02-17 13:10:21,French,Arabic radio
            2,Ben Okoro,ben@union.example,2022-02-17 13:10:40,Spanish,From my union
            """
        let folder = try bare(["a.csv": Self.meeting, "poll.csv": poll])
        _ = try EventDraft.make(folder: folder.path, zone: Self.zone).write()
        #expect(try settings(folder).interpretation == ["fr", "es"])
    }

    @Test func `what a killed run left beside a draft is cleared`() throws {
        let folder = try bare(["a.csv": Self.meeting])
        // No process has this number: it is larger than any.
        try folder.write(".event.yaml.rollcall-2147483646", Array("half".utf8))
        _ = try EventDraft.make(folder: folder.path, zone: Self.zone).write()
        #expect(try contents(of: folder.path).keys.sorted() == ["a.csv", "agenda.csv", "event.yaml"])
    }

    @Test func `a meeting gives title, times and host, and asks for the zone`() throws {
        let folder = try bare(["a.csv": Self.meeting, "notes.bin": "nothing"])
        let notes = try EventDraft.make(folder: folder.path, zone: nil).write()
        let drafted = try settings(folder)
        #expect(drafted.title == "Launch: \"one\" of 2" && drafted.zone == nil)
        #expect(drafted.id == (folder.path as NSString).lastPathComponent.lowercased())
        #expect(drafted.starts == TimestampParser.parse("2022-02-17T12:55:00"))
        #expect(drafted.ends == TimestampParser.parse("2022-02-17T14:31:00"))
        let text = try read(folder, "event.yaml")
        #expect(text.contains("# time_zone: Europe/Zurich   # confirm: required"))
        #expect(text.contains("#   - \"host@network.example\"") && drafted.staff.isEmpty)
        #expect(text.contains("#   \"notes.bin\": {ignore: true}") && drafted.files.isEmpty)
        #expect(try read(folder, "agenda.csv").hasSuffix("\nsession-1,Whole event,other,2022-02-17T12:55:00,96,,\n"))
        #expect(folder.error()?.advice.contains("time_zone") == true)
        #expect(!notes.contains { $0.contains("@") || $0.contains("Host") || $0.contains("Launch") })
        #expect(notes.contains("event.yaml: drafted") && notes.contains("agenda.csv: drafted"))
        #expect(try contents(of: folder.path).keys.sorted() == ["a.csv", "agenda.csv", "event.yaml", "notes.bin"])
    }

    @Test func `a webinar with registration yields figures as drafted`() throws {
        let folder = try bare(["a.csv": Self.webinar])
        _ = try EventDraft.make(folder: folder.path, zone: Self.zone).write()
        let drafted = try settings(folder)
        #expect(drafted.zone == Self.zone && drafted.interpretation == ["fr", "es"])
        #expect(drafted.columns == ["category": "I am here for"])
        let figures = try folder.figures()
        #expect(figures.tallies[0].cells[0].attendees == 1 && figures.registered[0] == 2)
        #expect(figures.people.participants.contains { $0.categoryBasis == .registration && !$0.isStaff })
    }

    @Test func `connections alone give times rounded to five minutes`() throws {
        let text = Folder.participants.replacing("01:00:00", with: "01:03:20").replacing("02:00:00", with: "02:01:00")
        let folder = try bare(["a.csv": text])
        _ = try EventDraft.make(folder: folder.path, zone: Self.zone).write()
        #expect(try settings(folder).starts == TimestampParser.parse("2022-02-17T13:00:00"))
        #expect(try settings(folder).ends == TimestampParser.parse("2022-02-17T14:05:00"))
        #expect(try folder.figures().tallies[0].cells[0].attendees == 2)
    }

    @Test func `odd headers of a registration are offered by their answers`() throws {
        let folder = try bare(["form.csv": Self.registration])
        let notes = try EventDraft.make(folder: folder.path, zone: Self.zone).write()
        #expect(
            try settings(folder).columns == [
                "category": "Which describes you best?", "country": "Where do you live?", "language": "You listen in",
                "gender": "You are",
            ])
        #expect(try settings(folder).interpretation == ["fr"] && settings(folder).starts == nil)
        #expect(notes.contains { $0.contains("start and minutes") })
        #expect(try EventReading.read(folder: folder.path).records.registrations.count == 2)
    }

    @Test func `an open date order is asked for and no date is guessed`() throws {
        let folder = try bare(["a.csv": Folder.participants.replacing("02/17/2022", with: "02/03/2022")])
        _ = try EventDraft.make(folder: folder.path, zone: Self.zone).write()
        let text = try read(folder, "event.yaml")
        #expect(text.contains("# date_order: mdy or dmy?"))
        #expect(text.contains("# starts: 2022-02-03T13:00:00   # confirm: or 2022-03-02T13:00:00"))
        #expect(try settings(folder).starts == nil)
        #expect(try read(folder, "agenda.csv").hasSuffix("\nsession-1,Whole event,other,,60,,\n"))
        try folder.write("event.yaml", Array("time_zone: UTC\nstarts: 2022-03-02T13:00:00\n".utf8))
        #expect(try folder.figures().records.files[0].dateOrder == .dayMonthYear)
    }

    @Test func `nothing known is an error and writes nothing`() throws {
        for files in [[:], ["notes.txt": "nothing to see"]] {
            let folder = try bare(files)
            let error = #expect(throws: InputError.self) { try EventDraft.make(folder: folder.path, zone: nil) }
            #expect(error?.what == (files.isEmpty ? "the folder is empty" : "no file in the folder was recognised"))
            #expect(try contents(of: folder.path).count == files.count)
        }
    }

    @Test func `what is there stays, and is heeded`() throws {
        let yaml = "time_zone: Europe/Zurich\nstarts: 2022-02-17T13:00:00\nends: 2022-02-17T14:00:00\n"
        let folder = try bare(["event.yaml": yaml, "a.csv": Self.meeting])
        let notes = try EventDraft.make(folder: folder.path, zone: nil).write()
        #expect(notes.contains("event.yaml: already exists and was left unchanged"))
        #expect(try read(folder, "event.yaml") == yaml)
        #expect(try read(folder, "agenda.csv").hasSuffix("\nsession-1,Whole event,other,,60,,\n"))
        #expect(try folder.figures().tallies[0].cells[0].attendees == 1)
        let before = try contents(of: folder.path)
        _ = try EventDraft.make(folder: folder.path, zone: nil).write()
        #expect(try contents(of: folder.path) == before)
    }

    @Test func `the clock times of an agenda count from the platform's day`() throws {
        let folder = try bare(["agenda.csv": Folder.agenda, "a.csv": Self.meeting])
        _ = try EventDraft.make(folder: folder.path, zone: Self.zone).write()
        #expect(try settings(folder).starts == TimestampParser.parse("2022-02-17T13:00:00"))
        #expect(try settings(folder).ends == nil && folder.figures().agenda.sessions.count == 2)
    }

    @Test func `a file that appears meanwhile is not replaced, and a folder that is gone is an error`() throws {
        let folder = try bare(["a.csv": Self.meeting])
        let draft = try EventDraft.make(folder: folder.path, zone: nil)
        try folder.write("event.yaml", Array("id: mine\n".utf8))
        #expect(try draft.write().contains("event.yaml: already exists and was left unchanged"))
        #expect(try read(folder, "event.yaml") == "id: mine\n")
        try FileManager.default.removeItem(atPath: folder.path)
        #expect(throws: OutputError.self) { try draft.write() }
    }
}
