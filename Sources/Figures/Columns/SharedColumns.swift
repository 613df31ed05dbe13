/// Rows of a window: the event, a session, or the time between sessions.
package protocol SessionRow: Sendable {
    /// A session's id, `event` or `between`.
    var session: String { get }
}

/// Rows of a category, or of `all`.
package protocol CategoryRow: Sendable {
    var category: String { get }
}

/// Rows of a channel; of `all` too where cells are added up.
package protocol ChannelRow: Sendable {
    var channel: String { get }
}

/// Rows of a file in the event folder.
package protocol FileRow: Sendable {
    var file: String { get }
}

/// The columns that several tables have.
extension TableColumn where Row: SessionRow {
    static var session: Self {
        Self(
            "session", "A session's id, `event` (the event window) or `between` (the event outside every session).",
            isRequired: true
        ) { $0.session }
    }
}

extension TableColumn where Row: CategoryRow {
    static var category: Self {
        Self("category", "Stakeholder category, or `all`.", isRequired: true, list: .categories) { $0.category }
    }
}

extension TableColumn where Row: ChannelRow {
    static var channel: Self {
        Self(
            "channel", "Language channel, or `all`. The floor appears under its language's code.", isRequired: true,
            list: .channels(withAll: true)
        ) { $0.channel }
    }

    /// Where no row is of all channels.
    static var ownChannel: Self {
        Self(
            "channel", "Language channel. The floor appears under its language's code.", isRequired: true,
            list: .channels(withAll: false)
        ) { $0.channel }
    }
}

extension TableColumn where Row: FileRow {
    static var file: Self { Self("file", "Path inside the event folder.", isRequired: true) { $0.file } }
}

extension TableColumn {
    static func attendees(_ value: @escaping @Sendable (Row) -> Int?) -> Self {
        Self("attendees", unit: "people", "Participants present for at least one second of the cell.", value)
    }

    static func attendeeSeconds(_ value: @escaping @Sendable (Row) -> Int?) -> Self {
        Self(
            "attendee_seconds", unit: "s",
            "Sum of the seconds that participants were present in the cell; two devices at once count once.", value)
    }
}

extension TableSchema.Reference {
    static let session = Self(table: "sessions", columns: ["event", "session"])
    static let file = Self(table: "files", columns: ["event", "file"])
}
