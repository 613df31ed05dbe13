import DelimitedText
import EventModel

/// The name of a row without what Teams adds to it: `Ana Lima (Guest)`, `Lima, Ana (Non vérifié)`.
///
/// The mark follows the tenant and not the language of the headers, so that of every language is known. It says how somebody
/// came in, and nothing about who they are.
enum TeamsName {
    static func bare(_ name: String) -> String {
        var rest = name.trimmed
        while rest.last == ")", let open = rest.lastIndex(of: "(") {
            let mark = rest[rest.index(after: open)...].dropLast()
            guard TeamsCell.ofText[Header.fold(String(mark))] == .accessMark else { break }
            let before = rest[..<open].trimmed
            guard !before.isEmpty else { break }
            rest = before
        }
        return rest
    }

    /// The bare name of a cell as text of the pool.
    static func intern(
        _ record: borrowing DelimitedRecord, _ column: Int?, _ file: ImportFile, _ records: inout EventRecords
    ) -> TextID {
        guard let column, !CellWords.isBlank(record.field(column)) else { return .empty }
        let bare = bare(record.text(column))
        return file.internName(Array(bare.utf8).span, line: record.line, &records)
    }
}

/// What the cells under `Role` of a file say.
struct TeamsRoles {
    private var isOrganizerFound = false
    private var unknown = 0
    private var firstUnknown: Int?

    /// - Parameter tellsSpeakers: whether presenters are the speakers. In a meeting everybody may present unless somebody
    ///   changes that; in a webinar only those who were named.
    mutating func role(
        _ cell: String, email: TextID, name: String, line: Int, tellsSpeakers: Bool
    ) -> Role {
        switch TeamsCell.ofText[Header.fold(cell)] {
        case .organizer:
            isOrganizerFound = true
            return .host
        case .presenter: return tellsSpeakers ? .panelist : usual(name, email)
        case nil where !cell.trimmed.isEmpty:
            unknown += 1
            if firstUnknown == nil { firstUnknown = line }
            return usual(name, email)
        default: return usual(name, email)
        }
    }

    private func usual(_ name: String, _ email: TextID) -> Role {
        email.isEmpty && CellWords.isPhoneNumber(Array(name.utf8).span) ? .phone : .attendee
    }

    /// An organizer who cannot be told from the others is counted as one of them.
    func note(_ file: ImportFile, _ records: inout EventRecords) {
        guard !isOrganizerFound, let line = firstUnknown else { return }
        records.add(Finding(.unknownRoles(rows: unknown), file: file.path, line: line))
    }
}
