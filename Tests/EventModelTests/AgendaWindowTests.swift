import TestSupport
import EventModel
import Testing

@Suite struct AgendaWindowTests {
    @Test func `a session is cut to the event with a finding`() throws {
        let (agenda, findings) = try buildAgenda(
            [agendaRow("one", actualStart: "12:50"), agendaRow("two", line: 3)], ends: "2022-02-17T13:45:00")
        #expect(agenda.sessions.map { clocks($0.window) } == ["12:00:00/12:30:00", "12:30:00/12:45:00"])
        #expect(findings.map(\.kind) == [.sessionCut, .sessionCut])
        #expect(findings.map(\.line) == [2, 3])
        #expect(findings[0].message.text.contains("600 s") && findings[1].message.text.contains("900 s"))
    }

    @Test func `a session wholly outside the event is an error`() throws {
        let rows = [agendaRow("one"), agendaRow("late", start: "13:30", line: 3)]
        let error = try inputError { _ = try buildAgenda(rows, ends: "2022-02-17T13:30:00") }
        #expect(error.line == 3 && error.what == "the session lies wholly outside the event")
    }

    @Test func `overlapping sessions are a finding unless each has its meeting`() throws {
        let rooms = [agendaRow("hall", minutes: "60"), agendaRow("room", start: "13:10", line: 3)]
        let findings = try buildAgenda(rooms).findings
        #expect(findings.map(\.kind) == [.sessionsOverlap])
        #expect(findings[0].message.text.contains("'room'") && findings[0].message.text.contains("'hall'"))
        let bound = [agendaRow("hall", meeting: "81"), agendaRow("room", start: "13:10", meeting: "82", line: 3)]
        #expect(try buildAgenda(bound).findings.isEmpty)
        let touching = [agendaRow("one"), agendaRow("two", start: "13:30", line: 3)]
        #expect(try buildAgenda(touching).findings.isEmpty)
    }

    @Test func `between is the time in the event outside every session`() throws {
        let rows = [
            agendaRow("one", start: "13:10"), agendaRow("two", start: "13:50"), agendaRow("room", start: "13:45"),
        ]
        let agenda = try buildAgenda(rows, ends: "2022-02-17T15:00:00").agenda
        #expect(agenda.between.map(clocks) == ["12:00:00/12:10:00", "12:40:00/12:45:00", "13:20:00/14:00:00"])
        #expect(try buildAgenda([agendaRow("one"), agendaRow("two")]).agenda.between.isEmpty)
    }

    @Test func `without starts and ends the sessions as they happened make the event`() throws {
        let rows = [
            agendaRow("one", start: "2022-02-17T13:00:00", actualStart: "12:58"), agendaRow("two", actualEnd: "14:03"),
        ]
        #expect(clocks(try buildAgenda(rows, starts: nil).agenda.window) == "11:58:00/13:03:00")
    }
}

@Suite struct AgendaErrorTests {
    @Test func `an agenda without a date needs starts`() throws {
        let error = try inputError {
            _ = try buildAgenda([agendaRow("one", start: "13:00"), agendaRow("two")], starts: nil)
        }
        #expect(error.advice.contains("starts"))
        #expect(error.file == "agenda.csv" && error.line == 2 && error.column == 15)
    }

    @Test(arguments: ["pannel", "workshop", "atelier", ""])
    func `an unknown kind is told every kind there is`(kind: String) throws {
        let error = try inputError { _ = try buildAgenda([agendaRow("one", kind: kind, line: 3)]) }
        #expect(error.what == (kind.isEmpty ? "the session has no kind" : "the kind is not a kind of session"))
        #expect(error.advice == "use one of opening, presentation, panel, floor, closing, break, other")
        #expect(error.line == 3 && error.column == 9)
    }

    @Test(arguments: [
        (["Opening", "Ouverture", "Apertura", "الافتتاح", "Séance d’ouverture"], SessionKind.opening),
        (["presentations", "Keynote", "présentation", "Presentación", "عرض"], .presentation),
        (["Panel discussion", "Table ronde", "table-ronde", "mesa redonda", "حلقة نقاش"], .panel),
        (
            [
                "Q&A", "q & a", "Discussion", "Statements", "débat", "Questions et réponses",
                "interventions de la salle", "debate", "Preguntas y respuestas", "intervenciones desde la sala",
                "نقاش", "أسئلة وأجوبة", "مداخلات من القاعة",
            ], .floor
        ), (["closing remarks", "Clôture", "CLÔTURE", "Cierre", "clausura", "الختام"], .closing),
        (["Break ", "coffee break", "Pause", "pause-café", "Pausa", "receso", "استراحة"], .pause),
        (["other", "Autre", "otro", "أخرى"], .other),
    ])
    func `a kind is read in four languages`(words: [String], kind: SessionKind) throws {
        for word in words {
            #expect(try buildAgenda([agendaRow("one", kind: word)]).agenda.sessions[0].kind == kind, "\(word)")
        }
    }

    @Test func `starts and ends that cannot be read are errors of event.yaml, never of the agenda`() throws {
        func error(_ key: String, _ starts: String, _ ends: String?, zone: String? = "Europe/Zurich") throws
            -> InputError
        {
            let options = AgendaBuilder.Options(
                zone: zone.flatMap { Zone($0) }, starts: TimestampParser.parse(starts),
                ends: ends.flatMap { TimestampParser.parse($0) },
                places: [key: SettingsPlace(line: 7, column: 9)])
            return try inputError {
                _ = try AgendaBuilder.build([agendaRow("one")], file: "agenda.csv", options: options)
            }
        }
        let errors = [
            try error("starts", "2022-02-30T13:00:00", nil),
            try error("starts", "2022-02-17T13:00:00", nil, zone: nil),
            try error("ends", "2022-02-17T13:00:00", "2022-02-30T13:00:00"),
            try error("ends", "2022-02-17T13:00:00", "2022-02-17T12:00:00"),
        ]
        for error in errors {
            #expect(error.file == "event.yaml" && error.line == 7 && error.column == 9 && !error.what.contains("''"))
        }
    }

    @Test func `a date that does not exist is an error that does not repeat it`() throws {
        let rows = [agendaRow("one"), agendaRow("two", start: "2022-02-30T10:00:00", line: 3)]
        #expect(try inputError { _ = try buildAgenda(rows) }.what == "the start is not a valid time")
    }

    @Test(arguments: ["", "event", "between"])
    func `an id is neither empty nor a word of the figures`(id: String) throws {
        #expect(try inputError { _ = try buildAgenda([agendaRow("one"), agendaRow(id, line: 3)]) }.line == 3)
    }

    @Test func `an id is used once`() throws {
        let error = try inputError {
            _ = try buildAgenda([agendaRow("one"), agendaRow("two", line: 3), agendaRow("one", line: 4)])
        }
        #expect(error.line == 4 && error.what.contains("line 2"))
    }

    @Test(arguments: ["", "0", "-5", "half an hour", "nan", "inf"])
    func `minutes are a number above zero`(minutes: String) throws {
        #expect(try inputError { _ = try buildAgenda([agendaRow("one", minutes: minutes)]) }.column == 21)
    }

    @Test(arguments: ["soon", "25:00", "2022-02-30T10:00:00", "03/04/2022 10:00", "2022-02-17"])
    func `a start that is not a time is an error`(start: String) throws {
        #expect(try inputError { _ = try buildAgenda([agendaRow("one", start: start)]) }.column == 15)
    }

    @Test func `a time without offset needs a zone`() throws {
        #expect(try inputError { _ = try buildAgenda([agendaRow("one")], zone: nil) }.advice.contains("time_zone"))
        let dated = try buildAgenda([agendaRow("one")], starts: "2022-02-17T13:00:00+01:00", zone: nil).agenda
        #expect(clocks(dated.window) == "12:00:00/12:30:00")
    }

    @Test func `an agenda without rows is an error`() throws {
        #expect(try inputError { _ = try buildAgenda([]) }.file == "agenda.csv")
    }
}
