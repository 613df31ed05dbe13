package import EventModel

package func agendaRow(
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

package func buildAgenda(
    _ rows: [AgendaRow], starts: String? = "2022-02-17T13:00:00", ends: String? = nil, zone: String? = "Europe/Zurich"
) throws -> (agenda: Agenda, findings: [Finding]) {
    let options = AgendaBuilder.Options(
        zone: zone.flatMap { Zone($0) }, starts: starts.flatMap { TimestampParser.parse($0) },
        ends: ends.flatMap { TimestampParser.parse($0) })
    return try AgendaBuilder.build(rows, file: "agenda.csv", options: options)
}

/// `12:00:00/12:30:00`, both in UTC.
package func clocks(_ interval: Interval) -> String {
    [interval.from, interval.to].map { $0.description.dropFirst(11).prefix(8) }.joined(separator: "/")
}

package enum TestAgenda {
    /// Sessions by their seconds since ``TestEvent/start``, in an event of some length.
    package static func of(_ sessions: [(id: String, kind: SessionKind, from: Int, to: Int)], length: Int) -> Agenda {
        let rows = sessions.map { session in
            agendaRow(
                session.id, start: TestEvent.at(session.from).description, minutes: "1", kind: session.kind.rawValue,
                actualStart: TestEvent.at(session.from).description, actualEnd: TestEvent.at(session.to).description)
        }
        let built = try? buildAgenda(
            rows, starts: TestEvent.at(0).description, ends: TestEvent.at(length).description, zone: nil)
        let window = Interval(from: TestEvent.at(0), to: TestEvent.at(length))
        return built?.agenda ?? Agenda(window: window, plannedWindow: window, sessions: [])
    }
}
