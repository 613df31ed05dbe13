/// What a record is; the words are those of `links.csv`.
package enum RecordKind: String, Sendable, CaseIterable {
    case attendance, connection, registration, message, question
    case pollAnswer = "poll_answer"
    case channel
}

/// The role somebody had, as far as one record tells.
package enum Role: UInt8, Sendable, Comparable {
    case attendee, phone, panelist, host, interpreter, technician

    package static func < (left: Role, right: Role) -> Bool { left.rawValue < right.rawValue }

    /// The word of `participants.csv`.
    package var name: String {
        switch self {
        case .attendee: "attendee"
        case .phone: "phone"
        case .panelist: "panelist"
        case .host: "host"
        case .interpreter: "interpreter"
        case .technician: "technician"
        }
    }
}

/// The place of a mention among those of the event, from 0.
package typealias MentionID = RowID<Mention>

/// One record that names somebody: the row that every other table of records points to.
package struct Mention: Sendable {
    package var file: FileID
    /// Data record of the file, from 1.
    package var record: Int32
    /// Physical line on which the record starts, from 1.
    package var line: Int32
    /// The name shown.
    package var name: TextID
    /// A second name of the same row: first and last name of a registration.
    package var registeredName: TextID
    package var email: TextID
    package var kind: RecordKind
    package var role: Role
    /// False where the row was rejected: it is listed, and has no effect.
    package var isAccepted: Bool

    package init(
        file: FileID, record: Int, line: Int, kind: RecordKind, name: TextID, registeredName: TextID = .empty,
        email: TextID = .empty, role: Role = .attendee, isAccepted: Bool = true
    ) {
        self.file = file
        self.record = Int32(record)
        self.line = Int32(line)
        self.kind = kind
        self.name = name
        self.registeredName = registeredName
        self.email = email
        self.role = role
        self.isAccepted = isAccepted
    }
}
