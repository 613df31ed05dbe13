import EventModel
import Importers
import Testing

@Suite struct OtherReportsImportTests {
    @Test(arguments: [(Fixtures.survey, 1), (Fixtures.performance, 3), (Fixtures.recordingsList, 1)])
    func `reports that attendance does not need are counted, named and left`(text: String, records count: Int) throws {
        let records = try importText(text)
        #expect(summary(records) == ["accepted 0 rejected 0 ignored \(count)"])
        #expect(records.kinds == [.notNeeded] && !Finding.Kind.notNeeded.needsAttention)
        #expect(records.texts.count == 1)
    }

    @Test func `a dashboard's clock times get the date of the meeting's start`() throws {
        let records = try importText(Fixtures.dashboard)
        #expect(
            summary(records) == [
                "1 connection attendee 'Network Host' '' ''", "2 connection attendee 'Lima, Ana' '' ''",
                "3 connection attendee 'Lima, Ana' '' '' rejected",
                "connection 0 2022-02-17T11:55:00Z 2022-02-17T13:31:00Z 81234567890",
                "connection 1 2022-02-17T12:00:00Z 2022-02-17T12:30:00Z 81234567890", "total participants 3 2",
                "accepted 2 rejected 1 ignored 0",
            ])
        #expect(records.mentions.map(\.line) == [5, 7, 8])
        #expect(records.hostEmails.map { records.texts[$0] } == ["host@network.example"])
        #expect(records.kinds == [.unreadableTime, .minutePrecision, .noEmail])
    }

    @Test func `addresses, places and devices are not even kept in memory`() throws {
        let records = try importText(Fixtures.dashboard)
        let texts = (0..<records.texts.count).map { records.texts[TextID($0)] }
        #expect(texts.allSatisfy { !$0.contains("198.51") && !$0.contains("Norland") && !$0.contains("iOS") })
    }

    @Test func `a leave before the join is after midnight, and so is a join half a day before the start`() throws {
        let records = try importText(Fixtures.dashboardDated)
        #expect(
            summary(records).suffix(5) == [
                "connection 0 2022-02-17T22:40:00Z 2022-02-17T23:10:00Z 81234567890",
                "connection 1 2022-02-17T22:50:00Z 2022-02-17T23:05:00Z 81234567890",
                "connection 2 2022-02-17T23:10:00Z 2022-02-17T23:20:00Z 81234567890", "total participants 2 3",
                "accepted 3 rejected 0 ignored 0",
            ])
    }

    @Test func `two meetings in one dashboard file keep their own dates`() throws {
        let second = Fixtures.dashboard.replacing("812 3456 7890", with: "900 000 0000")
            .replacing("Feb 17, 2022 12:55 PM", with: "Feb 17, 2022 01:00 PM")
        let records = try importText(Fixtures.dashboard + "\n" + second)
        #expect(records.connections.count == 4 && records.connections[3].meeting != records.connections[0].meeting)
    }

    @Test func `a transcript gives seconds by name, and nothing of what was said`() throws {
        let records = try importText(Fixtures.transcript)
        #expect(summary(records) == ["spoke Ana Lima 4", "spoke Ben Okoro 7", "accepted 3 rejected 1 ignored 1"])
        #expect(records.kinds == [.rejectedRow] && records.sortedFindings().map(\.record) == [4])
        #expect(records.texts.count == 3)
    }

    @Test(arguments: [
        ("Ana Lima: yes", 1), ("Ana Lima (Norland):", 1), ("ends here, and: so", 1), ("What? This: no", 0),
        ("10: no", 0),
        ("it is 10:30 now", 0), ("a sentence of very many words that goes on and on: no", 0), ("<v >no", 0),
    ])
    func `a cue's speaker stands before a colon`(text: String, expected: Int) throws {
        let records = try importText("WEBVTT - x\n\n00:01.000 --> 00:02.000\n\(text)\n")
        #expect(records.speakingTimes.count == expected)
    }

    @Test(arguments: [
        ("Full Name,First Seen,Time in Call", "browser extension"),
        ("Attended,Interest Rating,Last Name,First Name,Email Address,Time in Session", "GoTo Webinar"),
        (
            "SessionDate,NameOfAttendee,AttendeeRole,AttendeeFirstJoinTime,AttendeeLastLeaveTime",
            "Blackboard Collaborate"
        ),
    ])
    func `another platform's attendance is named, with what to do, and counts nobody`(
        header: String, platform: String
    ) throws {
        let delimiter = header.first { "\t;,".contains($0) }.map(String.init) ?? ","
        let row = ["Ana Lima", "x", "17/02/2022 13:00:00", "17/02/2022 13:30:00"].joined(separator: delimiter)
        let file = try #require(try importBytes(Array("\(header)\n\(row)\n".utf8)))
        #expect(file.kind == .otherPlatform && summary(file.records) == ["accepted 0 rejected 0 ignored 1"])
        let finding = try #require(file.records.sortedFindings().first)
        #expect(finding.kind.needsAttention && finding.message.text.contains(platform))
        #expect(finding.action.text.contains("ignore: true") && file.records.texts.count == 1)
    }

    @Test func `a report whose columns only resemble another platform's stays Zoom's`() throws {
        let header = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Role"
        let row = "Ana,a@b.example,2022-02-17 13:00:00,2022-02-17 13:30:00,30,x"
        #expect(try importBytes(Array("\(header)\n\(row)\n".utf8))?.kind == .meetingParticipants)
    }
}
