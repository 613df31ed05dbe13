import DelimitedText
import EventModel

/// What a table's header and its first row say about its columns: which have a single line, and what a row of it looks like.
final class TableShape {
    private enum Column { case oneLine, text, conversation }
    private enum Anchor { case address, time }

    /// Columns that should not have line breaks.
    private static let oneLine: [HeaderWord] = [
        .name, .email, .firstName, .lastName, .phone, .joinTime, .leaveTime, .minutes, .totalMinutes, .waitingRoom,
        .guest, .attended, .registrationTime, .approval, .connectedFrom, .country, .language, .gender, .topic,
        .meetingID, .webinarID, .startTime, .endTime, .host, .hostEmail, .askerName, .askerEmail, .time, .submitted,
        .sender, .recipient, .channel, .listeners, .from, .to, .speaker, .length,
    ]
    private static let conversation: [HeaderWord] = [.message, .question, .answer]

    private var columns: [Column] = []
    private var anchors: [(column: Int, kind: Anchor)] = []
    private var widths: Set<Int> = []
    private var needsSample = false

    /// Begins a table.
    func begin(_ fields: [String]) {
        let header = Header(fields)
        let isOfPeople = header.has(.joinTime) || header.has(.registrationTime) || header.has(.approval)
        columns = Array(repeating: .text, count: fields.count)
        for word in Self.oneLine { for column in header.columns(word) { columns[column] = .oneLine } }
        if !isOfPeople {
            for word in Self.conversation { for column in header.columns(word) { columns[column] = .conversation } }
        }
        anchors = header.columns(.email).map { ($0, .address) }
        for word in [HeaderWord.joinTime, .leaveTime, .registrationTime] {
            if let column = header.column(word) { anchors.append((column, .time)) }
        }
        widths = [fields.count]
        needsSample = true
    }

    /// Takes the first row of a table, whose values show what its header may not.
    func take(_ record: borrowing DelimitedRecord) {
        guard needsSample, !record.isSpanning else { return }
        needsSample = false
        guard !columns.isEmpty else { return }
        widths.insert(record.count)
        for column in columns.indices where columns[column] == .text {
            let isTime = TimestampParser.parse(record.field(column)) != nil
            guard isTime || Self.isAddress(record.field(column)) else { continue }
            columns[column] = .oneLine
            if !anchors.contains(where: { $0.column == column }) { anchors.append((column, isTime ? .time : .address)) }
        }
    }

    /// Whether a line is a row of the table. Below a stray quote in a column of free text it must also have an address or a
    /// time wherever rows have one: an answer may have as many commas as the table.
    func isRow(cell: Int, _ record: borrowing DelimitedRecord) -> Bool {
        guard widths.contains(record.count), record.count > 1 else { return false }
        switch cell < columns.count ? columns[cell] : .text {
        case .conversation: return false
        case .oneLine: return true
        case .text:
            return confirmed(record).map { $0 > 0 } ?? false
        }
    }

    /// Whether a line inside a cell of free text may be a row that a stray quote swallowed. If a row has
    /// only words, as many cells as the table has, and more than two, are enough for a finding.
    func looksLikeRow(cell: Int, _ record: borrowing DelimitedRecord) -> Bool {
        guard cell < columns.count, columns[cell] == .text, widths.contains(record.count), record.count > 2 else {
            return false
        }
        return confirmed(record).map { $0 > 0 || anchors.isEmpty } ?? false
    }

    /// How many addresses and times a row has where the table has them; nil if there is something else.
    private func confirmed(_ record: borrowing DelimitedRecord) -> Int? {
        var confirmed = 0
        for anchor in anchors where !CellWords.isBlank(record.field(anchor.column)) {
            let holds =
                anchor.kind == .time
                ? TimestampParser.parse(record.field(anchor.column)) != nil
                : Self.isAddress(record.field(anchor.column))
            guard holds else { return nil }
            confirmed += 1
        }
        return confirmed
    }

    /// Whether a cell that should not have line breaks has one.
    func hasBrokenCell(_ record: borrowing DelimitedRecord) -> Bool {
        for column in columns.indices where columns[column] == .oneLine {
            let cell = trimmedSpaces(record.field(column))
            for index in 0..<cell.count where cell[index] == 0x0A || cell[index] == 0x0D { return true }
        }
        return false
    }

    private static func isAddress(_ cell: Span<UInt8>) -> Bool {
        var marks = 0
        let cell = trimmedSpaces(cell)
        for index in 0..<cell.count {
            if cell[index] == 0x40 { marks += 1 }
            if cell[index] == 0x20 { return false }
        }
        return marks == 1
    }
}
