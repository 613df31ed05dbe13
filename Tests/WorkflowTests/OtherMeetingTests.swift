import Attendance
import EventModel
import Foundation
import Reports
import Testing
import Workflow

/// Registrations, questions and polls of another webinar are no part of this event.
@Suite struct OtherMeetingTests {
    private static let meeting = """
        Topic,Meeting ID,User Email,Duration (Minutes),Start Time,End Time,Participants
        Launch,812 3456 7890,events@network.example,60,02/17/2022 01:00:00 PM,02/17/2022 01:59:59 PM,1

        Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)
        Ana,ana@ngo.example,02/17/2022 01:00:00 PM,02/17/2022 01:59:59 PM,60
        """

    private static func registrations(
        id: String = "812 3456 7890", topic: String = "Launch", day: String = "Feb 17, 2022", name: String = "Ben"
    ) -> String {
        """
        Registration Report
        Topic,Webinar ID,Scheduled Time,Duration (minutes),# Registered
        \(topic),\(id),"\(day) 1:00 PM",90,1
        Attendee Details
        First Name,Last Name,Email,Registration Time,Approval Status
        \(name),Okoro,\(name.lowercased())@union.example,"Feb 10, 2022 09:00:00",approved
        """
    }

    @Test(arguments: [("834 0000 1111", "Side event"), ("834 0000 1111", "Launch"), ("", "Side event")])
    func `registrations of another webinar than the one attended are refused by name`(id: String, topic: String) throws
    {
        let folder = try Folder([
            "participants.csv": Self.meeting, "own.csv": Self.registrations(),
            "registrations.csv": Self.registrations(id: id, topic: topic, name: "Cara"),
        ])
        let error = folder.error()
        #expect(error?.file == "registrations.csv")
        #expect(
            error?.what
                == "it is of \(id.isEmpty ? "a meeting with a title of its own" : "meeting 83400001111"), and 'participants.csv' is of meeting 81234567890"
        )
        #expect(
            error?.advice.contains("ignore: true") ?? false && error?.advice.contains("kind: registration") ?? false)
        #expect(try CheckReport.make(folder: folder.path).errors.map(\.file) == ["registrations.csv"])
    }

    @Test(arguments: [
        registrations(), registrations(topic: "Launch (new title)"), registrations(id: ""),
        registrations(id: "", topic: "LAUNCH "), "Name,Email\nBen,ben@union.example\n",
    ])
    func `registrations of the same meeting are read, whatever it was called`(text: String) throws {
        let figures = try Folder(["participants.csv": Self.meeting, "registrations.csv": text]).figures()
        #expect(figures.registered[0] == 1)
        #expect(!figures.records.sortedFindings().contains { $0.kind == .otherRegistrations })
    }

    @Test func `settings or an agenda that name the other webinar take its registrations in`() throws {
        let other = Self.registrations(id: "834 0000 1111", topic: "Side event", day: "Feb 10, 2022")
        let stated = try Folder([
            "event.yaml": Folder.settings + "\nfiles:\n  registrations.csv: {kind: registration}\n",
            "participants.csv": Self.meeting, "registrations.csv": other,
        ]).figures()
        #expect(stated.registered[0] == 1)
        #expect(!stated.records.sortedFindings().contains { $0.kind == .otherRegistrations })
        let named = try Folder([
            "agenda.csv": "id,title,kind,start,minutes,meeting\na,A,panel,13:00,30,812 3456 7890\n"
                + "b,B,other,13:00,30,834 0000 1111\n",
            "participants.csv": Self.meeting, "registrations.csv": other,
        ])
        #expect(try named.figures().registered[0] == 1)
    }

    @Test func `two registration reports of two webinars are refused where no attendance report tells which is meant`()
        throws
    {
        let error = try Folder([
            "a.csv": Self.registrations(),
            "b.csv": Self.registrations(id: "834 0000 1111", topic: "Side event", name: "Cara"),
        ]).error()
        #expect(error?.file == "b.csv" && error?.what.contains("'a.csv' is of meeting 81234567890") ?? false)
    }

    @Test func `registrations planned for another day need attention, on the report's first screen too`() throws {
        let folder = try Folder([
            "participants.csv": Self.meeting, "registrations.csv": Self.registrations(day: "Jan 20, 2022"),
        ])
        let figures = try folder.figures()
        let finding = try #require(figures.records.sortedFindings().first { $0.kind == .otherRegistrations })
        #expect(finding.file == "registrations.csv")
        #expect(try CheckReport.make(folder: folder.path).needsAttention)
        let page = try ReportPage.html(figures, showSmallCells: false)
        let first = try #require(page.range(of: "<div class=\"first\">"))
        #expect(page[..<first.lowerBound].contains("scheduled for another day"))
    }

    @Test(arguments: ["Feb 16, 2022", "Feb 18, 2022", "02/17/2022", "17/02/2022"])
    func `a day more or less may be the zone's, and no order of a date is guessed`(day: String) throws {
        let figures = try Folder([
            "participants.csv": Self.meeting, "registrations.csv": Self.registrations(day: day),
        ]).figures()
        #expect(!figures.records.sortedFindings().contains { $0.kind == .otherRegistrations })
    }

    @Test func `questions and polls of another webinar are refused too`() throws {
        let head = "Topic,Webinar ID,Actual Start Time\nSide event,834 0000 1111,\"Feb 17, 2022 1:00 PM\"\n"
        let questions =
            "Q&A Report\n\(head)Question Details\n#,Question,Asker Name,Asker Email,Answer\n1,Why?,Ana,ana@ngo.example,\n"
        let polls =
            "Poll Report\n\(head)Poll Details\n#,User Name,User Email,Submitted Date/Time,Which language?\n"
            + "1,Ana,ana@ngo.example,\"Feb 17, 2022 13:20:00\",French\n"
        for text in [questions, polls] {
            let error = try Folder(["participants.csv": Self.meeting, "other.csv": text]).error()
            #expect(error?.file == "other.csv" && error?.what.contains("834") ?? false)
        }
    }

    @Test(arguments: [("834 0000 1111", 16, true), ("812 3456 7890", 16, false), ("834 0000 1111", 17, true)])
    func `another webinar's report of attendance brings no registrations in`(id: String, day: Int, isRefused: Bool)
        throws
    {
        let webinar = """
            Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Registered,Unique Viewers,Total Users
            Launch,\(id),02/\(day)/2022 01:00:00 PM,60,1,1,1
            Attendee Details
            Attended,User Name (Original Name),Email,Registration Time,Approval Status,Join Time,Leave Time
            Yes,Dia,dia@ngo.example,02/10/2022 01:00:00 PM,approved,02/\(day)/2022 01:00:00 PM,02/\(day)/2022 02:00:00 PM
            """
        let files = ["participants.csv": Self.meeting, "webinar.csv": webinar]
        guard isRefused else {
            #expect(try Folder(files).figures().registered[0] == 1)
            return
        }
        let error = try Folder(files).error()
        #expect(error?.file == "webinar.csv" && error?.what.contains("834") ?? false)
        guard day == 16 else { return }
        // Its own registration report is no more this event's than it is.
        let registrations = Self.registrations(id: id, topic: "Side event")
        let both = try Folder(files.merging(["a.csv": registrations]) { $1 }).error()
        #expect(both?.file == "a.csv" && both?.what.contains("'participants.csv' is of meeting 81234567890") ?? false)
        let settings = Folder.settings + "\nfiles:\n  webinar.csv: {kind: webinar_attendees}\n"
        #expect(try Folder(files.merging(["event.yaml": settings]) { $1 }).figures().registered[0] == 1)
    }

    @Test func `a kind that does not fit names the columns that it needs`() throws {
        let error = try Folder([
            "event.yaml": Folder.settings + "\nfiles:\n  list.csv: {kind: registration}\n",
            "list.csv": "Colour,Size\nred,3\n",
        ]).error()
        #expect(error?.what == "the file is not of the kind registration")
        #expect(error?.advice.contains("a column Email, or Name, or First Name and Last Name") ?? false)
    }

    @Test func `a nearest category is looked for among all wordings`() throws {
        for (written, id) in [
            ("goverment", "member_state"), ("acdemia", "academia"), ("Gobiernos nacionale", "member_state"),
            ("privat sector", "private_sector"),
        ] {
            let error = try Folder(["event.yaml": Folder.settings + "\nanswers:\n  category:\n    X: \(written)\n"])
                .error()
            #expect(error?.advice == "nearest: \(id)", "\(written)")
            let decided = try Folder([
                "decisions.csv": "decision,file,record,name,other_file,other_record,other_name,value\n"
                    + "category,participants.csv,1,Ana Lima,,,,\(written)\n"
            ]).error()
            #expect(decided?.advice == "nearest: \(id)", "\(written)")
        }
        let country = try Folder(["event.yaml": Folder.settings + "\nanswers:\n  country:\n    X: Kenia del Este\n"])
            .error()
        #expect(country?.advice.hasPrefix("nearest: ") ?? false && country?.what.contains("country code") ?? false)
        let kenya = try Folder(["event.yaml": Folder.settings + "\nanswers:\n  country:\n    X: Kennya\n"]).error()
        #expect(kenya?.advice == "nearest: KE")
    }
}
