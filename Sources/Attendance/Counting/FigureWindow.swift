package import EventModel

/// A row group of the figures: the event, a session, or the time between sessions.
package struct FigureWindow: Sendable, Equatable {
    /// What the window covers.
    package enum Kind: Sendable, Equatable {
        case event
        case session(SessionID)
        case between
    }

    package var kind: Kind
    /// `event`, a session's id, or `between`.
    package var id: String
    /// Disjoint, sorted, in seconds since the event window's start.
    package var parts: [Range<Int>]
    /// The only meeting whose connections count here.
    package var meeting: String?

    /// Nil for the event and the time between sessions.
    package var session: SessionID? { if case .session(let id) = kind { id } else { nil } }

    /// Length in seconds.
    package var seconds: Int { parts.reduce(0) { $0 + $1.count } }

    /// The event first, the sessions as in the agenda, `between` last where it is not empty.
    package static func all(of agenda: Agenda) -> [FigureWindow] {
        func relative(_ interval: Interval) -> Range<Int> {
            interval.from - agenda.window.from..<interval.to - agenda.window.from
        }
        var windows = [FigureWindow(kind: .event, id: WindowWord.event.rawValue, parts: [relative(agenda.window)])]
        windows += agenda.sessions.withIDs.map { id, session in
            FigureWindow(
                kind: .session(id), id: session.id, parts: [relative(session.window)], meeting: session.meeting)
        }
        let between = agenda.between
        if !between.isEmpty {
            windows.append(
                FigureWindow(kind: .between, id: WindowWord.between.rawValue, parts: between.map(relative)))
        }
        return windows
    }

    /// Whether a second, counted from the start of the event window, lies in the window.
    package func contains(_ second: Int) -> Bool { parts.contains { $0.contains(second) } }

    /// Seconds of a stretch that fall inside the window.
    package func overlap(_ from: Int, _ to: Int) -> Int {
        parts.reduce(0) { $0 + max(0, min(to, $1.upperBound) - max(from, $1.lowerBound)) }
    }
}

/// The cells of one window: every category (and all) by every channel (and all).
package struct CellGrid: Sendable, Equatable {
    package let categories: Int
    package let channels: Int

    package init(categories: Int, channels: Int) {
        self.categories = categories
        self.channels = channels
    }

    package var count: Int { (categories + 1) * (channels + 1) }

    /// Index of a cell; nil stands for `all`, which comes first in either dimension.
    package func cell(_ category: Int?, _ channel: Int?) -> Int {
        (category.map { $0 + 1 } ?? 0) * (channels + 1) + (channel.map { $0 + 1 } ?? 0)
    }

    /// The index of a cell's category; nil for `all`.
    package func category(of cell: Int) -> Int? { cell / (channels + 1) == 0 ? nil : cell / (channels + 1) - 1 }

    /// The index of a cell's channel; nil for `all`.
    package func channel(of cell: Int) -> Int? { cell % (channels + 1) == 0 ? nil : cell % (channels + 1) - 1 }

    /// The four cells in which somebody of a category on a channel counts.
    func cells(_ category: Int, _ channel: Int) -> [Int] {
        [cell(nil, nil), cell(nil, channel), cell(category, nil), cell(category, channel)]
    }
}
