/// What kind of thing happens in a session.
package enum SessionKind: String, CaseIterable, Sendable {
    case opening, presentation, panel, floor, closing
    case pause = "break"
    case other
}

/// What replaces a session's id in figures that are not about a session: no session may have such an id.
package enum WindowWord: String, CaseIterable, Sendable {
    /// The whole event.
    case event
    /// The time outside every session.
    case between
}

/// The place of a session in the agenda, from 0.
package typealias SessionID = RowID<Session>

/// A session of the agenda.
package struct Session: Sendable, Equatable {
    package var id: String
    package var title: String
    package var kind: SessionKind
    package var planned: Interval
    /// The session as it happened, cut to the event window; every figure uses this.
    package var window: Interval
    package var speakers: [String]
    /// Digits of the platform's meeting id: only its connections count in this session.
    package var meeting: String?
}

/// An event's sessions and the window around them.
package struct Agenda: Sendable, Equatable {
    package var window: Interval
    package var plannedWindow: Interval
    package var sessions: [Session]

    package init(window: Interval, plannedWindow: Interval, sessions: [Session]) {
        self.window = window
        self.plannedWindow = plannedWindow
        self.sessions = sessions
    }

    /// The stretches of the event that belong to no session.
    package var between: [Interval] {
        window.subtracting(sessions.map(\.window).sorted { $0.from < $1.from }.union())
    }
}
