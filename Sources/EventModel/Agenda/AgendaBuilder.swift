import Limits

/// Turns agenda rows into sessions.
package struct AgendaBuilder {
    /// What the settings say of the agenda.
    package struct Options: Sendable {
        /// Zone of the agenda's times; nil only where every time carries an offset.
        package var zone: Zone?
        /// `starts` and `ends` of event.yaml.
        package var starts: Timestamp?
        package var ends: Timestamp?
        /// The settings' file, and where it names `starts` and `ends`.
        var settingsFile = "event.yaml"
        package var places: [String: SettingsPlace] = [:]

        package init(zone: Zone?, starts: Timestamp?, ends: Timestamp?, places: [String: SettingsPlace] = [:]) {
            self.zone = zone
            self.starts = starts
            self.ends = ends
            self.places = places
        }
    }

    private let file: String
    private let options: Options
    private var clock: FileClock
    private(set) var findings: [Finding] = []

    /// Makes the agenda of its rows.
    ///
    /// - Parameter file: the name for findings and errors.
    /// - Throws: ``InputError`` where sessions cannot be made of the rows.
    package static func build(
        _ rows: [AgendaRow], file: String, options: Options
    ) throws -> (agenda: Agenda, findings: [Finding]) {
        var builder = AgendaBuilder(file: file, options: options)
        let agenda = try builder.agenda(of: rows)
        return (agenda, builder.findings)
    }

    private init(file: String, options: Options) {
        self.file = file
        self.options = options
        self.clock = FileClock(zone: options.zone ?? .utc, order: .yearMonthDay)
    }

    private mutating func agenda(of rows: [AgendaRow]) throws -> Agenda {
        guard !rows.isEmpty else {
            throw InputError(
                file: file, line: 1, what: "the agenda has no session", advice: "write one row per session")
        }
        try checkIdentifiers(rows)
        var sessions: [Session] = []
        var previousEnd: Instant?
        let eventStart = try eventStart(of: rows)
        for row in rows {
            let session = try session(of: row, eventStart: eventStart, previousEnd: previousEnd)
            previousEnd = session.planned.to
            sessions.append(session)
        }
        return try cut(sessions, rows: rows, eventStart: eventStart)
    }

    private func checkIdentifiers(_ rows: [AgendaRow]) throws {
        var seen: [String: Int] = [:]
        for row in rows {
            guard !row.id.isEmpty, WindowWord(rawValue: row.id) == nil else {
                throw error(
                    row, "id", row.id.isEmpty ? "the session has no id" : "the id is a word with a meaning of its own",
                    "use a short unique id, neither event nor between")
            }
            if let line = seen[row.id] {
                throw error(row, "id", "the id is already used on line \(line)", "give each session its own")
            }
            seen[row.id] = row.line
        }
    }

    /// Where clock times count from: `starts`, else the first dated start, from which undated rows above it go back.
    private mutating func eventStart(of rows: [AgendaRow]) throws -> Instant {
        if let starts = options.starts { return try instant(ofSetting: "starts", starts, rows[0]) }
        var dated: [Instant] = []
        for row in rows {
            if case .dated(let written)? = AgendaTime(row.start) {
                dated.append(try instant(written, row, "start"))
            }
        }
        if let earliest = dated.min() {
            guard !rows[0].start.isEmpty else {
                throw error(
                    rows[0], "start", "the first session has no start", "give it one, or set starts in event.yaml")
            }
            guard case .clock(let second)? = AgendaTime(rows[0].start) else { return earliest }
            let day = try zone(rows[0], "start").local(earliest).dayNumber
            let candidates = readings(days: day - 1...day, second: second)
            return take(candidates.last { $0.instant <= earliest }, rows[0]) ?? earliest
        }
        throw error(
            rows[0], "start", "no time of the agenda carries a date",
            "set starts in event.yaml, for example starts: 2022-02-17T13:00:00")
    }

    private mutating func session(of row: AgendaRow, eventStart: Instant, previousEnd: Instant?) throws -> Session {
        guard let kind = SessionKind(word: row.kind) else {
            throw error(
                row, "kind", row.kind.isEmpty ? "the session has no kind" : "the kind is not a kind of session",
                "use one of \(SessionKind.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        guard let minutes = Double(row.minutes), minutes > 0, minutes < 1e6 else {
            throw error(
                row, "minutes",
                row.minutes.isEmpty ? "the session has no minutes" : "the minutes are not a number above 0",
                "write the planned length, as in 30")
        }
        let start: Instant
        if row.start.isEmpty {
            start = previousEnd ?? eventStart
        } else {
            start = try self.start(of: row, notBefore: eventStart)
        }
        let planned = Interval(from: start, to: start.advanced(by: Int((minutes * 60).rounded())))
        var window = planned
        if !row.actualStart.isEmpty {
            window.from = try nearestTime(row.actualStart, to: planned.from, row, "actual_start")
        }
        if !row.actualEnd.isEmpty { window.to = try nearestTime(row.actualEnd, to: planned.to, row, "actual_end") }
        guard !window.isEmpty else {
            throw error(row, "actual_end", "the session ends before it starts", "correct actual_start or actual_end")
        }
        let speakers = row.speakers.split(separator: ";").map { $0.trimmed }.filter { !$0.isEmpty }
        let meeting = row.meeting.filter(\.isNumber)
        guard row.meeting.isEmpty || !meeting.isEmpty else {
            throw error(
                row, "meeting", "the meeting is not a meeting id",
                "write the platform's number, as in 812 3456 7890")
        }
        return Session(
            id: row.id, title: row.title, kind: kind, planned: planned, window: window, speakers: speakers,
            meeting: meeting.isEmpty ? nil : meeting)
    }

    /// A start: dated, or the first occurrence of its clock time at or after the event's start.
    private mutating func start(of row: AgendaRow, notBefore eventStart: Instant) throws -> Instant {
        switch AgendaTime(row.start) {
        case nil: throw badTime(row, "start")
        case .dated(let written): return try instant(written, row, "start")
        case .clock(let second):
            let day = try zone(row, "start").local(eventStart).dayNumber
            let candidates = readings(days: day...day + 1, second: second)
            return take(candidates.first { $0.instant >= eventStart }, row) ?? eventStart
        }
    }

    private mutating func nearestTime(_ text: String, to planned: Instant, _ row: AgendaRow, _ column: String) throws
        -> Instant
    {
        guard let time = AgendaTime(text) else { throw badTime(row, column) }
        switch time {
        case .dated(let written): return try instant(written, row, column)
        case .clock(let second):
            let day = try zone(row, column).local(planned).dayNumber
            let candidates = readings(days: day - 1...day + 1, second: second)
            return take(candidates.min { abs($0.instant - planned) < abs($1.instant - planned) }, row) ?? planned
        }
    }

    private mutating func instant(_ written: Timestamp, _ row: AgendaRow, _ column: String) throws -> Instant {
        if written.offsetSeconds == nil { _ = try zone(row, column) }
        guard let reading = clock.read(written) else { throw badTime(row, column) }
        note(reading, row)
        return reading.first
    }

    /// `starts` or `ends` of the settings; an error points to where they name it.
    private mutating func instant(ofSetting key: String, _ written: Timestamp, _ row: AgendaRow) throws -> Instant {
        guard written.offsetSeconds != nil || options.zone != nil else {
            throw error(
                inSetting: key, "\(key) carries no offset, so it needs a time zone",
                "set time_zone in event.yaml, as in Europe/Zurich")
        }
        guard let reading = clock.read(written) else {
            throw error(inSetting: key, "\(key) is not a valid date", "write \(key): 2022-02-17T13:00:00")
        }
        note(reading, row)
        return reading.first
    }

    /// What a clock time can mean on some days, in order: once a day, twice where a clock change repeats it.
    private mutating func readings(
        days: ClosedRange<Int>, second: Int
    ) -> [(instant: Instant, reading: ZoneReading)] {
        days.flatMap { day in
            let reading = clock.read(LocalTime(seconds: day * LocalTime.secondsPerDay + second))
            return [reading.first, reading.second].compactMap { $0 }.map { ($0, reading) }
        }
    }

    /// Only the reading that is used is worth a finding.
    private mutating func take(_ candidate: (instant: Instant, reading: ZoneReading)?, _ row: AgendaRow) -> Instant? {
        if let candidate { note(candidate.reading, row) }
        return candidate?.instant
    }

    private mutating func note(_ reading: ZoneReading, _ row: AgendaRow) {
        guard case .skipped = reading else { return }
        let finding = Finding(.agendaTimeSkipped, file: file, line: row.line, record: row.record)
        if !findings.contains(finding) { findings.append(finding) }
    }

    private func zone(_ row: AgendaRow, _ column: String) throws -> Zone {
        guard let zone = options.zone else {
            throw error(
                row, column, "a time without offset needs a time zone",
                "set time_zone in event.yaml, as in Europe/Zurich")
        }
        return zone
    }

    private func badTime(_ row: AgendaRow, _ column: String) -> InputError {
        error(row, column, "the \(column) is not a valid time", "write 13:20, or 2022-02-17T13:20:00")
    }

    private func error(_ row: AgendaRow, _ column: String, _ what: String, _ advice: String) -> InputError {
        InputError(file: file, line: row.line, column: row.columns[column] ?? 1, what: what, advice: advice)
    }

    private func error(inSetting key: String, _ what: String, _ advice: String) -> InputError {
        let place = options.places[key]
        return InputError(
            file: options.settingsFile, line: place?.line ?? 1, column: place?.column, what: what, advice: advice)
    }
}

extension AgendaBuilder {
    /// Cuts the sessions to the event window and says where they are cut or overlap.
    private mutating func cut(_ sessions: [Session], rows: [AgendaRow], eventStart: Instant) throws -> Agenda {
        var sessions = sessions
        let from = options.starts.map { _ in eventStart } ?? sessions.map(\.window.from).min() ?? eventStart
        var to = sessions.map(\.window.to).max() ?? eventStart
        if let ends = options.ends { to = try instant(ofSetting: "ends", ends, rows[0]) }
        let window = Interval(from: from, to: to)
        guard !window.isEmpty else {
            throw error(
                inSetting: options.ends == nil ? "starts" : "ends", "the event ends before it starts",
                "correct starts or ends")
        }
        let days = (window.seconds + LocalTime.secondsPerDay - 1) / LocalTime.secondsPerDay
        guard days <= Limit.eventDays else {
            throw InputError(
                file: file, line: rows[0].line, column: rows[0].columns["start"],
                what: "the event lasts \(days) days; at most \(Limit.eventDays) are counted",
                advice:
                    "correct a date in the agenda, or starts and ends in event.yaml; or make each part an event of its own"
            )
        }
        if days > Limit.usualEventDays {
            findings.append(
                Finding(.longEvent(days: days), file: file, line: rows[0].line))
        }
        for (index, row) in rows.enumerated() {
            guard let inside = sessions[index].window.intersection(window) else {
                throw error(
                    row, "start", "the session lies wholly outside the event",
                    "correct it, or starts and ends")
            }
            if inside != sessions[index].window {
                let lost = sessions[index].window.seconds - inside.seconds
                findings.append(
                    Finding(.sessionCut(row.id, seconds: lost), file: file, line: row.line, record: row.record))
                sessions[index].window = inside
            }
        }
        noteOverlaps(sessions, rows)
        let plannedFrom = options.starts == nil ? sessions.map(\.planned.from).min() ?? from : from
        let plannedTo = options.ends == nil ? sessions.map(\.planned.to).max() ?? to : to
        return Agenda(window: window, plannedWindow: Interval(from: plannedFrom, to: plannedTo), sessions: sessions)
    }

    private mutating func noteOverlaps(_ sessions: [Session], _ rows: [AgendaRow]) {
        let order = sessions.indices.sorted { sessions[$0].window.from < sessions[$1].window.from }
        var latest: Int?
        for index in order {
            if let earlier = latest, sessions[earlier].window.overlaps(sessions[index].window),
                sessions[earlier].meeting == nil || sessions[index].meeting == nil
            {
                findings.append(
                    Finding(
                        .sessionsOverlap(sessions[index].id, with: sessions[earlier].id), file: file,
                        line: rows[index].line, record: rows[index].record))
            }
            if latest.map({ sessions[$0].window.to < sessions[index].window.to }) ?? true { latest = index }
        }
    }
}
