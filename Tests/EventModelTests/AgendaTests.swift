import TestSupport
import EventModel
import Testing

@Suite struct AgendaTests {
    @Test func `an empty start follows the planned end of the row above, whatever happened`() throws {
        let agenda = try buildAgenda([
            agendaRow("one", actualEnd: "13:40"), agendaRow("two", minutes: "15", actualStart: "13:41:10"),
            agendaRow("three"),
        ]).agenda
        #expect(
            agenda.sessions.map { clocks($0.planned) } == [
                "12:00:00/12:30:00", "12:30:00/12:45:00", "12:45:00/13:15:00",
            ])
        #expect(
            agenda.sessions.map { clocks($0.window) } == [
                "12:00:00/12:40:00", "12:41:10/12:45:00", "12:45:00/13:15:00",
            ])
        #expect(clocks(agenda.window) == "12:00:00/13:15:00")
    }

    @Test(arguments: [
        ("13:00", "2022-02-17T12:00:00Z"), ("12:59:59", "2022-02-18T11:59:59Z"), ("13:20:05", "2022-02-17T12:20:05Z"),
        ("1:20 PM", "2022-02-17T12:20:00Z"), ("00:10", "2022-02-17T23:10:00Z"),
        ("2022-02-17T14:00:00", "2022-02-17T13:00:00Z"), ("2022-02-17T14:00:00+05:30", "2022-02-17T08:30:00Z"),
        ("2022-02-18T00:00:00Z", "2022-02-18T00:00:00Z"),
    ])
    func `a start is dated, or the first occurrence at or after the event's start`(
        start: String, expected: String
    ) throws {
        let starts = start.contains("+05:30") ? nil : "2022-02-17T13:00:00"
        #expect(
            try buildAgenda([agendaRow("one", start: start)], starts: starts).agenda.sessions[0].planned.from
                .description
                == expected)
    }

    @Test func `clock times run past midnight and back to the event's day`() throws {
        let rows = [
            agendaRow("one", start: "2022-02-17T22:00:00", minutes: "60"),
            agendaRow("two", start: "23:30", minutes: "60"),
            agendaRow("three", start: "00:30"), agendaRow("side", start: "22:15"),
        ]
        let agenda = try buildAgenda(rows, starts: nil).agenda
        #expect(
            agenda.sessions.map(\.planned.from.description) == [
                "2022-02-17T21:00:00Z", "2022-02-17T22:30:00Z", "2022-02-17T23:30:00Z", "2022-02-17T21:15:00Z",
            ])
    }

    @Test func `a repeated clock time is its first occurrence at or after the event's start`() throws {
        let rows = [agendaRow("one", start: "02:30")]
        let early = try buildAgenda(rows, starts: "2022-10-30T01:00:00").agenda
        #expect(early.sessions[0].planned.from.description == "2022-10-30T00:30:00Z")
        let late = try buildAgenda(rows, starts: "2022-10-30T02:00:00+01:00").agenda
        #expect(late.sessions[0].planned.from.description == "2022-10-30T01:30:00Z")
    }

    @Test(arguments: [
        ("23:50", "00:05", "22:50:00/23:05:00"), ("00:01:30", "00:16", "23:01:30/23:16:00"),
        ("2022-02-17T22:59:00Z", "2022-02-18T00:10:00+01:00", "22:59:00/23:10:00"), ("", "", "23:00:00/23:15:00"),
    ])
    func `actual times are those nearest the planned ones`(from: String, to: String, expected: String) throws {
        // Planned from midnight to a quarter past, local time.
        let row = agendaRow("one", start: "00:00", minutes: "15", actualStart: from, actualEnd: to)
        let agenda = try buildAgenda([row], starts: "2022-02-17T22:00:00").agenda
        #expect(clocks(agenda.sessions[0].window) == expected)
        #expect(clocks(agenda.sessions[0].planned) == "23:00:00/23:15:00")
    }

    @Test func `a session that ends before it starts is an error`() throws {
        let row = agendaRow("one", start: "00:00", minutes: "15", actualStart: "23:59:30", actualEnd: "23:58")
        #expect(try inputError { _ = try buildAgenda([row], starts: "2022-02-17T22:00:00") }.column == 33)
    }

    @Test func `an actual time that is repeated is the occurrence nearest the planned one`() throws {
        let row = agendaRow(
            "one", start: "2022-10-30T02:00:00+01:00", minutes: "60", actualStart: "02:05", actualEnd: "02:55")
        let agenda = try buildAgenda([row], starts: nil).agenda
        #expect(clocks(agenda.sessions[0].window) == "01:05:00/01:55:00")
    }

    @Test func `a clock change on a day beside the session is not a finding`() throws {
        let rows = [agendaRow("one", start: "02:30", actualStart: "02:30")]
        #expect(try buildAgenda(rows, starts: "2022-03-28T02:00:00").findings.isEmpty)
        #expect(try buildAgenda(rows, starts: "2022-03-27T22:00:00").findings.isEmpty)
        let skipped = try buildAgenda([agendaRow("one", start: "02:30")], starts: "2022-03-27T01:00:00")
        #expect(skipped.findings.map(\.kind) == [.clockChange])
        #expect(clocks(skipped.agenda.sessions[0].planned) == "01:30:00/02:00:00")
    }

    @Test func `minutes are elapsed minutes, also over a clock change`() throws {
        let agenda = try buildAgenda([agendaRow("one", start: "2022-03-27T01:30:00", minutes: "61.5")], starts: nil)
            .agenda
        #expect(clocks(agenda.sessions[0].planned) == "00:30:00/01:31:30")
    }

    @Test func `speakers and meeting are read`() throws {
        let agenda = try buildAgenda([agendaRow("one", speakers: " Aba Kora ;;Noé Dahl", meeting: "812 3456 7890")])
            .agenda
        #expect(agenda.sessions[0].speakers == ["Aba Kora", "Noé Dahl"])
        #expect(agenda.sessions[0].meeting == "81234567890")
    }
}

func inputError(_ work: () throws -> Void) throws -> InputError {
    try #require(throws: InputError.self, performing: work)
}
