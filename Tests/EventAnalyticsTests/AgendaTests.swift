import EventAnalytics
import Testing

private func row(
    _ id: String, start: String = "", minutes: String = "30", kind: String = "panel", actualStart: String = "",
    actualEnd: String = "", speakers: String = "", meeting: String = "", line: Int = 2
) -> AgendaRow {
    var row = AgendaRow(line: line, record: line - 1)
    row.id = id
    row.title = id.uppercased()
    row.kind = kind
    row.start = start
    row.minutes = minutes
    row.actualStart = actualStart
    row.actualEnd = actualEnd
    row.speakers = speakers
    row.meeting = meeting
    row.columns = ["id": 1, "title": 4, "kind": 9, "start": 15, "minutes": 21, "actual_start": 24, "actual_end": 33]
    return row
}

private func build(
    _ rows: [AgendaRow], starts: String? = "2022-02-17T13:00:00", ends: String? = nil, zone: String? = "Europe/Zurich"
) throws -> (agenda: Agenda, findings: [Finding]) {
    let options = AgendaBuilder.Options(
        zone: zone.flatMap { Zone($0) }, starts: starts.flatMap { TimestampParser.parse($0) },
        ends: ends.flatMap { TimestampParser.parse($0) })
    return try AgendaBuilder.build(rows, file: "agenda.csv", options: options)
}

/// `12:00:00/12:30:00`, both in UTC.
private func text(_ interval: Interval) -> String {
    [interval.from, interval.to].map { $0.description.dropFirst(11).prefix(8) }.joined(separator: "/")
}

private func inputError(_ work: () throws -> Void) throws -> InputError {
    try #require(throws: InputError.self, performing: work)
}

@Suite struct AgendaTests {
    @Test func `an empty start follows the planned end of the row above, whatever happened`() throws {
        let agenda = try build([
            row("one", actualEnd: "13:40"), row("two", minutes: "15", actualStart: "13:41:10"), row("three"),
        ]).agenda
        #expect(
            agenda.sessions.map { text($0.planned) } == [
                "12:00:00/12:30:00", "12:30:00/12:45:00", "12:45:00/13:15:00",
            ])
        #expect(
            agenda.sessions.map { text($0.window) } == [
                "12:00:00/12:40:00", "12:41:10/12:45:00", "12:45:00/13:15:00",
            ])
        #expect(text(agenda.window) == "12:00:00/13:15:00")
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
            try build([row("one", start: start)], starts: starts).agenda.sessions[0].planned.from.description
                == expected)
    }

    @Test func `clock times run past midnight and back to the event's day`() throws {
        let rows = [
            row("one", start: "2022-02-17T22:00:00", minutes: "60"), row("two", start: "23:30", minutes: "60"),
            row("three", start: "00:30"), row("side", start: "22:15"),
        ]
        let agenda = try build(rows, starts: nil).agenda
        #expect(
            agenda.sessions.map(\.planned.from.description) == [
                "2022-02-17T21:00:00Z", "2022-02-17T22:30:00Z", "2022-02-17T23:30:00Z", "2022-02-17T21:15:00Z",
            ])
    }

    @Test func `a repeated clock time is its first occurrence at or after the event's start`() throws {
        let rows = [row("one", start: "02:30")]
        let early = try build(rows, starts: "2022-10-30T01:00:00").agenda
        #expect(early.sessions[0].planned.from.description == "2022-10-30T00:30:00Z")
        let late = try build(rows, starts: "2022-10-30T02:00:00+01:00").agenda
        #expect(late.sessions[0].planned.from.description == "2022-10-30T01:30:00Z")
    }

    @Test(arguments: [
        ("23:50", "00:05", "22:50:00/23:05:00"), ("00:01:30", "00:16", "23:01:30/23:16:00"),
        ("2022-02-17T22:59:00Z", "2022-02-18T00:10:00+01:00", "22:59:00/23:10:00"), ("", "", "23:00:00/23:15:00"),
    ])
    func `actual times are those nearest the planned ones`(from: String, to: String, expected: String) throws {
        // Planned from midnight to a quarter past, local time.
        let row = row("one", start: "00:00", minutes: "15", actualStart: from, actualEnd: to)
        let agenda = try build([row], starts: "2022-02-17T22:00:00").agenda
        #expect(text(agenda.sessions[0].window) == expected)
        #expect(text(agenda.sessions[0].planned) == "23:00:00/23:15:00")
    }

    @Test func `a session that ends before it starts is an error`() throws {
        let row = row("one", start: "00:00", minutes: "15", actualStart: "23:59:30", actualEnd: "23:58")
        #expect(try inputError { _ = try build([row], starts: "2022-02-17T22:00:00") }.column == 33)
    }

    @Test func `an actual time that is repeated is the occurrence nearest the planned one`() throws {
        let row = row(
            "one", start: "2022-10-30T02:00:00+01:00", minutes: "60", actualStart: "02:05", actualEnd: "02:55")
        let agenda = try build([row], starts: nil).agenda
        #expect(text(agenda.sessions[0].window) == "01:05:00/01:55:00")
    }

    @Test func `a clock change on a day beside the session is no finding`() throws {
        let rows = [row("one", start: "02:30", actualStart: "02:30")]
        #expect(try build(rows, starts: "2022-03-28T02:00:00").findings.isEmpty)
        #expect(try build(rows, starts: "2022-03-27T22:00:00").findings.isEmpty)
        let skipped = try build([row("one", start: "02:30")], starts: "2022-03-27T01:00:00")
        #expect(skipped.findings.map(\.kind) == [.clockChange])
        #expect(text(skipped.agenda.sessions[0].planned) == "01:30:00/02:00:00")
    }

    @Test func `minutes are elapsed minutes, also over a clock change`() throws {
        let agenda = try build([row("one", start: "2022-03-27T01:30:00", minutes: "61.5")], starts: nil).agenda
        #expect(text(agenda.sessions[0].planned) == "00:30:00/01:31:30")
    }

    @Test func `speakers and meeting are read`() throws {
        let agenda = try build([row("one", speakers: " Aba Kora ;;Noé Dahl", meeting: "812 3456 7890")]).agenda
        #expect(agenda.sessions[0].speakers == ["Aba Kora", "Noé Dahl"])
        #expect(agenda.sessions[0].meeting == "81234567890")
    }
}

@Suite struct AgendaWindowTests {
    @Test func `a session is cut to the event with a finding`() throws {
        let (agenda, findings) = try build(
            [row("one", actualStart: "12:50"), row("two", line: 3)], ends: "2022-02-17T13:45:00")
        #expect(agenda.sessions.map { text($0.window) } == ["12:00:00/12:30:00", "12:30:00/12:45:00"])
        #expect(findings.map(\.kind) == [.sessionCut, .sessionCut])
        #expect(findings.map(\.line) == [2, 3])
        #expect(findings[0].message.contains("600 s") && findings[1].message.contains("900 s"))
    }

    @Test func `a session wholly outside the event is an error`() throws {
        let rows = [row("one"), row("late", start: "13:30", line: 3)]
        let error = try inputError { _ = try build(rows, ends: "2022-02-17T13:30:00") }
        #expect(error.line == 3 && error.what.contains("'late'"))
    }

    @Test func `overlapping sessions are a finding unless each has its meeting`() throws {
        let rooms = [row("hall", minutes: "60"), row("room", start: "13:10", line: 3)]
        let findings = try build(rooms).findings
        #expect(findings.map(\.kind) == [.sessionsOverlap])
        #expect(findings[0].message.contains("'room'") && findings[0].message.contains("'hall'"))
        let bound = [row("hall", meeting: "81"), row("room", start: "13:10", meeting: "82", line: 3)]
        #expect(try build(bound).findings.isEmpty)
        let touching = [row("one"), row("two", start: "13:30", line: 3)]
        #expect(try build(touching).findings.isEmpty)
    }

    @Test func `between is what lies in the event and outside every session`() throws {
        let rows = [row("one", start: "13:10"), row("two", start: "13:50"), row("room", start: "13:45")]
        let agenda = try build(rows, ends: "2022-02-17T15:00:00").agenda
        #expect(agenda.between.map(text) == ["12:00:00/12:10:00", "12:40:00/12:45:00", "13:20:00/14:00:00"])
        #expect(try build([row("one"), row("two")]).agenda.between.isEmpty)
    }

    @Test func `without starts and ends the sessions as they happened make the event`() throws {
        let rows = [row("one", start: "2022-02-17T13:00:00", actualStart: "12:58"), row("two", actualEnd: "14:03")]
        #expect(text(try build(rows, starts: nil).agenda.window) == "11:58:00/13:03:00")
    }
}

@Suite struct AgendaErrorTests {
    @Test func `an agenda without a date needs starts`() throws {
        let error = try inputError { _ = try build([row("one", start: "13:00"), row("two")], starts: nil) }
        #expect(error.advice.contains("starts"))
        #expect(error.file == "agenda.csv" && error.line == 2 && error.column == 15)
    }

    @Test(arguments: [("pannel", "panel"), ("Break ", "break"), ("flour", "floor"), ("coffee break", "break")])
    func `an unknown kind names the nearest`(kind: String, near: String) throws {
        let error = try inputError { _ = try build([row("one", kind: kind)]) }
        #expect(error.what.contains("'\(kind)'") && error.advice.contains(near))
        #expect(error.column == 9)
    }

    @Test(arguments: ["", "event", "between"])
    func `an id is neither empty nor a word of the figures`(id: String) throws {
        #expect(try inputError { _ = try build([row("one"), row(id, line: 3)]) }.line == 3)
    }

    @Test func `an id is used once`() throws {
        let error = try inputError { _ = try build([row("one"), row("two", line: 3), row("one", line: 4)]) }
        #expect(error.line == 4 && error.what.contains("line 2"))
    }

    @Test(arguments: ["", "0", "-5", "half an hour", "nan", "inf"])
    func `minutes are a number above zero`(minutes: String) throws {
        #expect(try inputError { _ = try build([row("one", minutes: minutes)]) }.column == 21)
    }

    @Test(arguments: ["soon", "25:00", "2022-02-30T10:00:00", "03/04/2022 10:00", "2022-02-17"])
    func `a start that is no time is an error`(start: String) throws {
        #expect(try inputError { _ = try build([row("one", start: start)]) }.column == 15)
    }

    @Test func `a time without offset needs a zone`() throws {
        #expect(try inputError { _ = try build([row("one")], zone: nil) }.advice.contains("time_zone"))
        let dated = try build([row("one")], starts: "2022-02-17T13:00:00+01:00", zone: nil).agenda
        #expect(text(dated.window) == "12:00:00/12:30:00")
    }

    @Test func `an agenda without rows is an error`() throws {
        #expect(try inputError { _ = try build([]) }.file == "agenda.csv")
    }
}
