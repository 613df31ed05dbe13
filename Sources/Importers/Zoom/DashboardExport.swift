internal import DelimitedText
import EventModel

/// Zoom's Dashboard export (quality of service): a block on the meeting, then one row per stay with device, address, place
/// and bitrates.
///
/// Names and times are read; addresses, places and devices are dropped before anything is kept. The rows of one who is
/// in a participants report too only repeat it: presence is a union.
struct DashboardExport: FileImporter {
    let kind = FileKind.dashboard

    init() {}

    func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout? {
        preview.delimiter { Columns($0) != nil }.map { .table($0) }
    }

    func read(_ file: ImportFile, into records: inout EventRecords) throws {
        var reading = Reading(file)
        try file.forEachRecord(into: &records) { record, records in reading.take(record, &records) }
        try reading.finish(&records)
    }

    private struct Columns {
        var name: Int
        var join: Int
        var leave: Int

        init?(_ header: Header) {
            guard let name = header.column(.participant) ?? header.column(.name),
                let join = header.column(.joinTime), let leave = header.column(.leaveTime),
                header.has(.ipAddress) || header.has(.networkType)
            else { return nil }
            self.name = name
            self.join = join
            self.leave = leave
        }
    }

    private struct Reading {
        let file: ImportFile
        var batch: ConnectionBatch
        var block = DashboardBlock()
        var totals = OccurrenceTotals()
        var columns: Columns?
        var number = 0

        init(_ file: ImportFile) {
            self.file = file
            batch = ConnectionBatch(file)
        }

        mutating func take(_ record: borrowing DelimitedRecord, _ records: inout EventRecords) -> RowUse {
            // Its time distinguishes the row of a stay from headers and the block of the next meeting.
            guard let columns, TimestampParser.parse(record.field(columns.join)) != nil || !isHead(record.texts) else {
                let fields = record.texts
                let header = Header(fields)
                columns = Columns(header)
                return columns == nil ? block.take(fields, header, line: record.line, &records) : .header
            }
            number += 1
            let mention = records.addMention(
                file, record: number, line: record.line, .connection,
                name: records.texts.intern(trimmedSpaces(record.field(columns.name))))
            totals.begin(block.occurrence, participants: block.participants, minutes: nil)
            totals.add(mention, to: block.occurrence)
            guard let join = TimestampParser.parse(beforeBracket(record.field(columns.join))),
                let leave = TimestampParser.parse(beforeBracket(record.field(columns.leave)))
            else {
                records.reject(mention, file, .noTimeOfStay)
                return .record
            }
            guard let stay = ClockOnDate(block.start).dated(join, leave) else {
                records.reject(mention, file, .undatedMeeting)
                return .record
            }
            _ = batch.add(
                mention, stay.join, to: stay.leave, minutes: nil, meeting: block.meeting, occurrence: block.occurrence,
                &records)
            return .record
        }

        /// Whether a row begins another meeting's block or table.
        private func isHead(_ fields: [String]) -> Bool {
            let header = Header(fields)
            return Columns(header) != nil || DashboardBlock.isHeader(header)
        }

        /// Some exports say after the time why somebody left.
        @_lifetime(copy cell)
        private func beforeBracket(_ cell: Span<UInt8>) -> Span<UInt8> {
            var end = 0
            while end < cell.count, cell[end] != 0x28 { end += 1 }
            return cell.extracting(0..<end)
        }

        mutating func finish(_ records: inout EventRecords) throws {
            if number == 0 { records.add(Finding(.noParticipants, file: file.path)) }
            if number > 0 { records.add(Finding(.noEmailColumn, file: file.path)) }
            let firstConnection = records.connections.count
            try batch.finish(&records)
            block.printed.noteUnreadable(file, &records)
            totals.addTotals(file, records.connections[firstConnection...], &records)
        }
    }
}

/// The meeting's own data above its participants.
private struct DashboardBlock {
    private(set) var meeting: TextID = .empty
    /// One meeting among several in a file.
    private(set) var occurrence: TextID = .empty
    private var header: Header?
    private(set) var start: Timestamp?
    private(set) var participants: Int?
    /// Of all meetings of the file.
    private(set) var printed = PrintedTotals()
    private var preamble = Preamble()

    static func isHeader(_ header: Header) -> Bool {
        (header.has(.meetingID) || header.has(.webinarID)) && header.has(.startTime) && !header.has(.joinTime)
    }

    mutating func take(_ fields: [String], _ header: Header, line: Int, _ records: inout EventRecords) -> RowUse {
        if Self.isHeader(header) {
            let printed = self.printed
            self = DashboardBlock()
            self.printed = printed
            self.header = header
            return .header
        }
        guard let columns = self.header else { return preamble.use(of: fields) }
        self.header = nil
        func value(_ word: HeaderWord) -> String {
            columns.column(word).flatMap { $0 < fields.count ? fields[$0].trimmed : nil } ?? ""
        }
        let id = (value(.meetingID) + value(.webinarID)).filter(\.isNumber)
        meeting = records.texts.intern(id)
        occurrence = records.texts.intern(id + "\n" + value(.startTime))
        start = TimestampParser.parse(value(.startTime))
        participants = printed.read(.participants, columns, fields, line: line)
        if !value(.email).isEmpty { records.hostEmails.insert(records.texts.intern(value(.email))) }
        if !value(.host).isEmpty { records.hostNames.insert(records.texts.intern(value(.host))) }
        return .other
    }
}
