import DelimitedText
import EventModel

/// The columns of a registration that say whether it is approved, including those with an unknown header.
final class ApprovalColumns {
    private enum Kind {
        /// Under a header that means nothing else.
        case approval
        /// Under one that forms use for other things too, as `State`.
        case vague
        /// "Confirmed": people who have not confirmed may still be registered.
        case confirmation
        /// "Cancelled?": here yes means no.
        case cancellation
    }

    private struct Column {
        var column: Int
        var kind: Kind
        var title: String
    }

    /// A column of approvals only if most of its cells are approvals.
    private struct VagueColumn {
        var understood = 0
        var others = 0
        var unknown = UnknownApprovals()
        /// Registrations that are cancelled or denied by this column alone, and the line of the first.
        var out: [Int] = []
        var firstLine = 0

        var isOfApprovals: Bool { understood > others }
    }

    /// A column with more different values than this is not one of approvals.
    private static let mostValues = 500
    private static let longestValue = 40

    private var columns: [Column] = []
    private var unread: [(column: Int, title: String, asksWhetherOneComes: Bool)] = []
    private var unreadTitles: [String] = []
    private var repliesNo: [String: (count: Int, line: Int)] = [:]
    private var outUnder: [String: (count: Int, line: Int)] = [:]
    private var vague: [String: VagueColumn] = [:]
    private var saysOut: [String: Bool] = [:]

    /// Takes the header of a table.
    func begin(_ header: Header, _ context: ImportContext) {
        let named = Set(context.columns.values.map(Header.fold))
        columns =
            header.column(.approval).map { [Column(column: $0, kind: .approval, title: header.written($0))] } ?? []
        (unread, unreadTitles) = ([], [])
        for column in 0..<header.count where !columns.contains(where: { $0.column == column }) {
            let title = header.written(column)
            let folded = Header.fold(title).trimming("?؟")
            guard !folded.isEmpty, !named.contains(Header.fold(title)) else { continue }
            if let kind = Self.kinds[folded] {
                columns.append(Column(column: column, kind: kind, title: title))
            } else if Self.used.isDisjoint(with: HeaderVocabulary.meanings(of: title, Header.fold(title))) {
                if !Self.isOfForm(header, column) { unreadTitles.append(title) }
                if !OtherMatters.areNamed(in: folded) {
                    unread.append((column, title, Self.asksWhetherOneComes(folded)))
                }
            }
        }
    }

    /// What the columns say about a registration.
    enum Standing: Equatable {
        case holds, cancelledOrDenied
        /// Cancelled or denied by this column alone, which may turn out to be about something else.
        case doubtful(title: String)
    }

    func standing(of record: borrowing DelimitedRecord, _ file: ImportFile) -> Standing {
        var standing = Standing.holds
        for column in columns {
            let cell = record.text(column.column).trimmed
            guard isOut(cell, column, file, line: record.line) else { continue }
            if column.kind != .vague {
                standing = .cancelledOrDenied
            } else if standing == .holds {
                standing = .doubtful(title: column.title)
            }
        }
        if standing == .holds { look(at: record) }
        return standing
    }

    /// Remembers a registration that only a doubtful column cancels.
    ///
    /// - Parameter registration: its index in the registrations of the event.
    func hold(_ registration: Int, cancelledUnder title: String, line: Int) {
        if vague[title]?.out.isEmpty ?? false { vague[title]?.firstLine = line }
        vague[title]?.out.append(registration)
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
            if CellWords.isBlank(cell.utf8.span) || CellWords.isNo(cell.utf8.span) { return false }
            // "Cancelled on": a day is a yes.
            return CellWords.isYes(cell.utf8.span) || TimestampParser.parse(cell + " 00:00") != nil
                || TimestampParser.parse(cell) != nil || file.isOut(cell, line: line)
        case .vague:
            guard !CellWords.isBlank(cell.utf8.span) else { return false }
            let meaning = ApprovalWords.meaning(of: cell)
            var seen = vague[column.title] ?? VagueColumn()
            if meaning == .notUnderstood {
                seen.others += 1
                seen.unknown.add(cell, line: line)
            } else {
                seen.understood += 1
            }
            vague[column.title] = seen
            return meaning == .cancelledOrDenied
        }
    }

    /// Looks for cancellations under unknown headers.
    private func look(at record: borrowing DelimitedRecord) {
        for (column, title, asksWhetherOneComes) in unread {
            let count = record.field(column).count
            guard count > 0, count <= Self.longestValue, saysOut.count < Self.mostValues else { continue }
            let cell = record.text(column).trimmed
            let isOut = saysOut[cell] ?? (ApprovalWords.isSurelyOut(cell) || ApprovalWords.mayBeOut(cell, longest: 3))
            saysOut[cell] = isOut
            let line = record.line
            if asksWhetherOneComes, !isOut, CellWords.isNo(cell.utf8.span) {
                repliesNo[title, default: (0, line)].count += 1
            }
            guard isOut else { continue }
            outUnder[title, default: (0, line)].count += 1
        }
    }

    /// Reports what is not understood, and restores registrations that a column of something else seemed to cancel.
    func finish(_ file: ImportFile, _ records: inout EventRecords) {
        noteUnread(file, &records)
        for (title, column) in vague.sorted(by: { $0.key < $1.key }) {
            if column.isOfApprovals {
                file.note(column.unknown, in: &records)
            } else if !column.out.isEmpty {
                for index in column.out { records.registrations[index].status = .valid }
                outUnder[title] = (column.out.count, column.firstLine)
            }
        }
        for (title, found) in repliesNo.sorted(by: { $0.key < $1.key }) {
            records.add(Finding(.repliesNo(in: title, cells: found.count), file: file.path, line: found.line))
        }
        for (title, found) in outUnder.sorted(by: { $0.key < $1.key }) {
            records.add(
                Finding(.unreadCancellations(in: title, cells: found.count), file: file.path, line: found.line))
        }
    }

    /// Whether a folded header asks whether somebody comes, or takes up their place: then a bare no deserves a finding.
    private static func asksWhetherOneComes(_ header: String) -> Bool {
        words(of: header).contains { word in comingStems.contains { word.hasPrefix($0) } }
    }

    private static let comingStems = Vocabulary.folded(ApprovalHeaderMeaning.comingStem)

    /// What a registration is read for; under any other header, known or not, a cancellation would be lost.
    private static let used = Set<HeaderWord>(
        [
            .name, .firstName, .lastName, .email, .phone, .number, .registrationTime, .connectedFrom, .channel,
            .checkedIn, .checkInTime, .seats, .submittedForm,
        ]
            + HeaderWord.answers)

    private func noteUnread(_ file: ImportFile, _ records: inout EventRecords) {
        guard !unreadTitles.isEmpty else { return }
        let titles = unreadTitles.prefix(Self.mostTitles).map { "'\($0)'" }.joined(separator: ", ")
        let isMore = unreadTitles.count > Self.mostTitles
        records.add(Finding(.unreadColumns(titles + (isMore ? ", …" : "")), file: file.path))
    }

    /// Whether a column is the form's own: its row number, or when it was filled in.
    private static func isOfForm(_ header: Header, _ column: Int) -> Bool {
        header.isTimeOfForm(column) || [.meetingID, .number].contains { header.columns($0).contains(column) }
    }

    private static let mostTitles = 12

    private static let kinds: [String: Kind] = {
        var kinds: [String: Kind] = [:]
        for (kind, meaning) in [
            (.vague, .vague), (.approval, .sure), (.confirmation, .confirmation), (.cancellation, .cancellation),
        ] as [(Kind, ApprovalHeaderMeaning)] {
            for header in Vocabulary.wordings(meaning) { kinds[Header.fold(header)] = kind }
        }
        return kinds
    }()
}

extension String {
    fileprivate func trimming(_ marks: String) -> String {
        String(reversed().drop(while: { marks.contains($0) || $0.isWhitespace }).reversed())
    }
}
