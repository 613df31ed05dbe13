import EventModel
import Importers
import Testing

@Suite struct AttendanceImportTests {
    @Test func `a meeting's rows are read with their block`() throws {
        let records = try importText(Fixtures.meeting2020)
        #expect(
            summary(records) == [
                "1 connection attendee 'Network Host' '' 'host@network.example'",
                "2 connection attendee 'Ana Lima (Ana)' '' 'ana@mission.example'",
                "3 connection attendee 'Ben Okoro' '' '' rejected",
                "4 connection attendee 'Silva, Rui' '' 'rui@union.example'",
                "connection 0 2022-02-17T11:55:00Z 2022-02-17T13:31:00Z 81234567890",
                "connection 1 2022-02-17T12:00:01Z 2022-02-17T12:30:00Z 81234567890",
                "connection 3 2022-02-17T12:10:00Z 2022-02-17T12:10:01Z 81234567890",
                "total participants 4 3", "total duration_minutes 96 96", "accepted 3 rejected 1 ignored 0",
            ])
        #expect(records.topic == "Launch, part 1")
        #expect(records.hostEmails.map { records.texts[$0] } == ["host@network.example"])
        #expect(records.mentions.map(\.line) == [5, 6, 7, 8])
        #expect(records.kinds == [.leaveBeforeJoin])
    }

    @Test(arguments: [Fixtures.activeHosts, Fixtures.history])
    func `a flat export gives the participant, not the host, and the event's meeting alone`(text: String) throws {
        let records = try importText(text)
        let names = records.connections.map { records.texts[records.mentions[$0.mention].name] }
        #expect(names.last == "Ana Lima" && !names.contains("Cara Dietz"))
        #expect(records.connections.allSatisfy { records.texts[$0.meeting] == "81234567890" })
        #expect(records.hostEmails.map { records.texts[$0] } == ["host@network.example"])
        #expect(!records.kinds.contains(.minutesDisagree))
        #expect(records.files[0].ignored == (text == Fixtures.activeHosts ? 1 : 0))
    }

    @Test func `waiting rooms are kept and marked`() throws {
        let records = try importText(Fixtures.meeting2024)
        #expect(records.connections.map(\.isWaitingRoom) == [false, true, false])
        #expect(records.files[0].accepted == 3)
        #expect(records.hostEmails.count == 1)
    }

    @Test func `a webinar's tables give roles, registrations and no-shows`() throws {
        let records = try importText(Fixtures.webinar)
        #expect(
            records.mentions.map(\.role) == [
                .host, .panelist, .attendee, .attendee, .attendee, .attendee, .attendee, .phone,
            ])
        #expect(
            records.mentions.map(\.kind) == [
                .attendance, .attendance, .attendance, .attendance, .attendance, .registration, .registration,
                .attendance,
            ])
        #expect(records.mentions.map(\.line) == [7, 10, 14, 15, 16, 17, 18, 21])
        #expect(records.mentions.map(\.record) == Array(1...8))
        #expect(records.registrations.map(\.status) == [.valid, .valid, .cancelledOrDenied])
        #expect(records.texts[records.registrations[0].answers.language] == "French")
        #expect(records.registrations[0].answers.country.isEmpty, "where a connection came from is nobody's country")
        #expect(records.connections.count == 6)
        #expect(records.totals.map(\.measure) == [.registered, .uniqueViewers, .totalUsers, .duration])
        #expect(records.totals[1].computed == 2 && records.totals[2].computed == 6 && records.totals[3].computed == 96)
        #expect(records.hasRegistrationData)
    }

    @Test func `without registration columns nothing is known of registrations`() throws {
        let records = try importText(
            """
            Attendee Report
            Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),Unique Viewers,Total Users
            Launch,812 3456 7890,"02/17/2022 01:00:00 PM",60,1,1
            Attendee Details
            Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Country/Region Name
            Yes,Ana Lima,ana@mission.example,"02/17/2022 01:00:00 PM","02/17/2022 02:00:00 PM",60,India
            """)
        #expect(!records.hasRegistrationData && records.registrations.isEmpty && records.connections.count == 1)
    }

    @Test func `registration answers come from header words`() throws {
        let records = try importText(Fixtures.anyRegistration)
        #expect(
            summary(records) == [
                "1 registration attendee 'Ana Lima' '' 'ana@mission.example'",
                "2 registration attendee '' '' '' rejected",
                "registration 0 valid Member State / État Membre||Norland||Français|",
                "accepted 1 rejected 1 ignored 0",
            ])
    }

    @Test func `registration answers come from the columns that settings name`() throws {
        let text = "Email,Your constituency,Where do you work?\nana@mission.example,Government,Norland Mission\n"
        let context = TestEvent.context(columns: [.category: "Your constituency", .organization: "where do you work"])
        let other = TestEvent.context(columns: [.category: "Your constituency", .organization: "Where do you work?"])
        #expect(try importText(text, context: context).registrations[0].answers.organization.isEmpty)
        let answers = try importText(text, context: other).registrations[0].answers
        let records = try importText(text, context: other)
        #expect(records.texts[answers.category] == "Government")
        #expect(records.texts[answers.organization] == "Norland Mission")
    }

    @Test(arguments: [
        "Timestamp,Name,Email,Organization,Country,Comment",
        "Timestamp,Full name,Email address,Country,Interpretation channel",
        "First Name,Last Name,Email,Registration Time,Approval Status,Questions", "Name,Email,Message,Approval Status",
    ])
    func `a form with a comment, a question or a channel is a registration`(header: String) throws {
        #expect(
            try importBytes(Array((header + "\n2022-02-10 09:00:00,Ana,a@b.example,x,fr,why\n").utf8))?.kind
                == .registration)
    }

    @Test func `a registration with a name alone is a record`() throws {
        let records = try importText("Name,Email,Country\nAna,,\nBen,ben@union.example,Ghana\n")
        #expect(records.files[0].accepted == 2 && records.mentions.count == 2)
    }

    @Test func `pending counts, denied does not, and both keep their answers`() throws {
        let records = try importText(Fixtures.registration)
        #expect(records.registrations.map(\.status) == [.valid, .valid, .cancelledOrDenied])
        #expect(records.texts[records.registrations[2].answers.country] == "Chile")
        #expect(records.totals.map(\.computed) == [3])
    }

    @Test func `dates that can be read two ways are an error that names both and the key`() throws {
        let text = "Name,Email,Join Time,Leave Time\nAna,ana@mission.example,03/04/2022 13:00:00,03/04/2022 13:30:00\n"
        let error = #expect(throws: InputError.self) { try importText(text) }
        #expect(error?.what.contains("mdy (2022-03-04)") == true && error?.what.contains("dmy (2022-04-03)") == true)
        #expect(error?.advice.contains("date_order") == true)
    }

    @Test func `all connections outside the event name the zone that would bring them in`() throws {
        let text = "Name,Email,Join Time,Leave Time\nAna,ana@mission.example,2022-02-17 07:05:00,2022-02-17 08:00:00\n"
        let records = try importText(text)
        let finding = try #require(records.sortedFindings().first)
        #expect(finding.kind == .outsideEvent && finding.action.text.contains("exports_time_zone: America/New_York"))
    }

    @Test func `the year 1601 and negative minutes are not believed`() throws {
        let records = try importText(
            """
            Name,Email,Join Time,Leave Time,Duration (Minutes)
            Ana,ana@mission.example,01/01/1601 12:00:00 AM,02/17/2022 01:30:00 PM,30
            Ben,ben@union.example,02/17/2022 01:00:00 PM,02/17/2022 01:30:00 PM,-30
            """)
        #expect(records.kinds == [.unreadableTime, .minutesDisagree] && records.connections.count == 1)
        #expect(records.files[0].accepted == 1 && records.files[0].rejected == 1)
    }

    @Test func `a field of 10 MB and a header of 100,000 columns are read`() throws {
        let row = ",ana@mission.example,02/17/2022 01:00:00 PM,02/17/2022 01:30:00 PM\n"
        let long = try importText("Name,Email,Join Time,Leave Time\n" + String(repeating: "x", count: 10_000_000) + row)
        #expect(long.connections.count == 1)
        let padding = String(repeating: ",", count: 100_000)
        #expect(try importText("Name,Email,Join Time,Leave Time" + padding + "\nAna" + row).connections.count == 1)
    }

    @Test func `times without seconds are precise to the minute and say so`() throws {
        let records = try importText(
            "Name,Email,Join Time,Leave Time,Duration (Minutes)\nAna,a@b.example,2/17/2022 13:00,2/17/2022 13:30,31\n")
        #expect(records.files[0].precision == .minute && records.kinds == [.minutePrecision])
    }

    @Test func `a clock change within the file is decided by the minutes`() throws {
        let context = ImportContext(zone: Zone("Europe/Zurich"), window: nil, channels: TestEvent.channels)
        let rows = [
            ("10/30/2022 01:50:00 AM,10/30/2022 02:10:00 AM,80", "2022-10-29T23:50:00Z", "2022-10-30T01:10:00Z"),
            ("10/30/2022 01:50:00 AM,10/30/2022 02:10:00 AM,20", "2022-10-29T23:50:00Z", "2022-10-30T00:10:00Z"),
            ("10/30/2022 02:10:00 AM,10/30/2022 03:10:00 AM,60", "2022-10-30T01:10:00Z", "2022-10-30T02:10:00Z"),
        ]
        for (row, from, to) in rows {
            let records = try importText(
                "Name,Email,Join Time,Leave Time,Duration (Minutes)\nAna,a@b.example,\(row)\n", context: context)
            #expect(records.connections.map { "\($0.interval.from) \($0.interval.to)" } == ["\(from) \(to)"])
            #expect(records.kinds.isEmpty)
        }
        let records = try importText(
            "Name,Email,Join Time,Leave Time,Duration (Minutes)\nAna,a@b.example,10/30/2022 02:10:00 AM,10/30/2022 02:20:00 AM,10\n",
            context: context)
        #expect(records.kinds == [.clockChange], "two readings remain: the earlier, with a finding")
        #expect(records.connections[0].interval.from.description == "2022-10-30T00:10:00Z")
    }
}
