import DelimitedText
import EventModel

/// The columns of a registration that say whether it holds, and those that say so although nobody knows their header.
final class ApprovalColumns {
    private enum Kind {
        /// Under a header that means nothing else.
        case approval
        /// Under one that forms use for other things too, as `State`.
        case vague
        /// "Confirmed": who has not confirmed may be registered all the same.
        case confirmation
        /// "Cancelled?": here yes means no.
        case cancellation
    }

    private struct Column {
        var column: Int
        var kind: Kind
        var title: String
    }

    /// More different values than this are no approvals.
    private static let mostValues = 500
    private static let longestValue = 40

    private var columns: [Column] = []
    private var unread: [(column: Int, title: String)] = []
    private var outUnder: [String: (count: Int, line: Int)] = [:]
    /// What is not understood under a vague header, which is said where the column has approvals too.
    private var doubtful: [String: UnknownApprovals] = [:]
    private var understood: Set<String> = []
    private var saysOut: [String: Bool] = [:]

    /// Takes the header of a table.
    func begin(_ header: Header, _ context: ImportContext) {
        let named = Set(context.columns.values.map(Header.fold))
        columns =
            header.column(.approval).map { [Column(column: $0, kind: .approval, title: header.written($0))] } ?? []
        unread = []
        for column in 0..<header.count where !columns.contains(where: { $0.column == column }) {
            let title = header.written(column)
            let folded = Header.fold(title).trimming("?؟")
            guard !folded.isEmpty, !named.contains(Header.fold(title)) else { continue }
            if let kind = Self.kinds[folded] {
                columns.append(Column(column: column, kind: kind, title: title))
            } else if HeaderVocabulary.meanings(of: title, Header.fold(title)).isEmpty {
                unread.append((column, title))
            }
        }
    }

    /// Whether a registration is cancelled or denied.
    func isOut(_ record: borrowing DelimitedRecord, _ file: ImportFile) -> Bool {
        var isOut = false
        for column in columns {
            let cell = record.text(column.column).trimmed
            if self.isOut(cell, column, file, line: record.line) { isOut = true }
        }
        if !isOut { look(at: record) }
        return isOut
    }

    private func isOut(_ cell: String, _ column: Column, _ file: ImportFile, line: Int) -> Bool {
        switch column.kind {
        case .approval: return file.isOut(cell, line: line)
        case .confirmation:
            guard !CellWords.isNo(cell.utf8.span) else {
                file.unknownApprovals.add(cell, line: line)
                return false
            }
            return file.isOut(cell, line: line)
        case .cancellation:
            if CellWords.isNo(cell.utf8.span) { return false }
            return CellWords.isYes(cell.utf8.span) || file.isOut(cell, line: line)
        case .vague:
            guard !CellWords.isBlank(cell.utf8.span) else { return false }
            let meaning = ApprovalWords.meaning(of: cell)
            if meaning == .notUnderstood {
                doubtful[column.title, default: UnknownApprovals()].add(cell, line: line)
            } else {
                understood.insert(column.title)
            }
            return meaning == .cancelledOrDenied
        }
    }

    /// Looks for cancellations under headers that nobody knows.
    private func look(at record: borrowing DelimitedRecord) {
        for (column, title) in unread {
            let count = record.field(column).count
            guard count > 0, count <= Self.longestValue, saysOut.count < Self.mostValues else { continue }
            let cell = record.text(column).trimmed
            let isOut = saysOut[cell] ?? ApprovalWords.isSurelyOut(cell)
            saysOut[cell] = isOut
            guard isOut else { continue }
            let line = record.line
            outUnder[title, default: (0, line)].count += 1
        }
    }

    func note(_ file: ImportFile, _ records: inout EventRecords) {
        for (title, approvals) in doubtful where understood.contains(title) { file.note(approvals, in: &records) }
        for (title, found) in outUnder {
            records.add(
                Finding(
                    .unknownApproval, file: file.path, line: found.line,
                    "the column '\(title)' is not read, and \(found.count) of its cells \("says", "say") that a registration is cancelled or denied; the first is here",
                    action:
                        "counted as registered; call the column Approval Status in the file if it says who is registered"
                ))
        }
    }

    private static let kinds: [String: Kind] = {
        var kinds: [String: Kind] = [:]
        for (kind, headers) in [
            (.vague, vague), (.approval, sure), (.confirmation, confirmations), (.cancellation, cancellations),
        ] as [(Kind, [String])] {
            for header in headers { kinds[Header.fold(header)] = kind }
        }
        return kinds
    }()

    private static let vague = [
        "Status", "State", "Decision", "Estado", "Estatus", "Situação", "Situación", "Situation", "État", "Décision",
        "Decisión", "Decisão", "Stato", "Attendance status", "Статус", "Состояние", "الحالة", "الوضع", "القرار", "状态",
        "狀態", "状態", "상태",
    ]
    private static let sure = [
        "RSVP", "Attending", "Will attend", "Approved", "Accepted", "Registered", "Booking status", "Order status",
        "Ticket status", "Aprobado", "Approuvé", "Aprovado", "حالة الموافقة", "حالة الطلب", "Participera", "Asistirá",
    ]
    private static let confirmations = ["Confirmed", "Confirmation", "Confirmé", "Confirmado", "مؤكد", "تأكيد"]
    private static let cancellations = [
        "Cancelled", "Canceled", "Cancelled at", "Withdrawn", "Rejected", "Denied", "Declined", "Annulé", "Annulée",
        "Cancelado", "Cancelada", "Storniert", "ملغى", "ملغاة",
    ]
}

extension String {
    fileprivate func trimming(_ marks: String) -> String {
        String(reversed().drop(while: { marks.contains($0) || $0.isWhitespace }).reversed())
    }
}
