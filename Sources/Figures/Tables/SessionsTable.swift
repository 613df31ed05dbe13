package import Attendance
package import EventModel

/// A row of sessions.csv.
package struct SessionsRow: SessionRow {
    package var session: String
    package var title: String
    /// Nil for `event` and `between`.
    package var kind: SessionKind?
    package var planned: Interval?
    package var window: Interval?
    package var seconds: Int

    package static let table = TableDefinition<Self>(
        name: "sessions", definition: "The windows that the figures are counted in.", key: ["event", "session"],
        columns: [
            .session, .init("title", "Title in the agenda.") { $0.title },
            .init(
                "kind", "Kind of session; empty for `event` and `between`.",
                list: .words(SessionKind.allCases.map(\.rawValue))
            ) { $0.kind?.rawValue ?? "" },
            .init("planned_start", "Start by the plan.") { $0.planned?.from },
            .init("planned_end", "End by the plan.") { $0.planned?.to },
            .init("start", "Start used in every figure.") { $0.window?.from },
            .init("end", "End used in every figure.") { $0.window?.to },
            .init("seconds", unit: "s", "Length of the window.", isRequired: true) { $0.seconds },
        ])
}

extension EventFigures {
    /// The event first, the sessions as in the agenda, `between` last.
    package func sessionsTable() -> FigureTable {
        let event = SessionsRow(
            session: WindowWord.event.rawValue, title: identity.title, planned: agenda.plannedWindow,
            window: agenda.window, seconds: agenda.window.seconds)
        let sessions = agenda.sessions.map {
            SessionsRow(
                session: $0.id, title: $0.title, kind: $0.kind, planned: $0.planned, window: $0.window,
                seconds: $0.window.seconds)
        }
        let between = windows.filter { $0.kind == .between }.map {
            SessionsRow(session: $0.id, title: "Outside every session", seconds: $0.seconds)
        }
        return SessionsRow.table.table(identity, [event] + sessions + between)
    }
}
