internal import DelimitedText
import EventModel

/// Zoom's meeting participants report, 2020 and 2024 forms, with and without the block of meeting data above, and the flat
/// Active Hosts and History exports, whose rows repeat the meeting before each participant.
///
/// Source: `Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)[,Guest][,Recording Consent][,In Waiting Room]`.
struct MeetingParticipants: FileImporter {
    let kind = FileKind.meetingParticipants

    init() {}

    func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout? {
        // A webinar report holds such tables too, under titles of its own.
        let isTable = { (header: Header) in header.headsStays && !header.has(.attended) && !header.has(.channel) }
        guard let table = preview.table(where: isTable) else { return nil }
        return table.holdsJourneys(below: isTable) ? nil : .table(table.delimiter)
    }

    func read(_ file: ImportFile, into records: inout EventRecords) throws {
        var reading = Reading(file)
        try file.forEachRecord(
            into: &records, soon: { record, approach, records in reading.approach(record, approach, &records) }
        ) { record, records in try reading.take(record, &records) }
        try reading.finish(&records)
    }

    private struct Columns {
        var names: NameColumns
        var email: Int?
        var join: Int
        var leave: Int
        var minutes: Int?
        var waitingRoom: Int?
        var waitingRoomHeader = ""
        var flat: FlatColumns?

        /// A flat export names columns twice: first the host's and the meeting's, then the participant's. What stands next
        /// to the join time is the participant's.
        init?(_ header: Header) {
            guard let join = header.column(.joinTime), let leave = header.column(.leaveTime),
                let names = NameColumns(header, shown: header.nameColumns.last { $0 < join })
            else { return nil }
            self.names = names
            self.join = join
            self.leave = leave
            email = header.columns(.email).last { $0 < join } ?? header.column(.email)
            minutes = header.columns(.minutes).first { $0 > leave } ?? header.column(.minutes)
            waitingRoom = header.column(.waitingRoom)
            waitingRoomHeader = waitingRoom.map { header.written($0) } ?? ""
            flat = FlatColumns(header, participantEmail: email)
        }
    }

    /// The columns of a flat export that tell of the meeting.
    private struct FlatColumns {
        var header: Header
        var meeting: Int
        var start: Int?
        var end: Int?
        var minutes: Int?
        var hostEmail: Int?
        var topic: Int?
        var participants: Int?

        init?(_ header: Header, participantEmail: Int?) {
            guard let meeting = header.column(.meetingID), header.has(.topic) else { return nil }
            self.header = header
            self.meeting = meeting
            start = header.column(.startTime)
            end = header.column(.endTime)
            minutes = header.columns(.minutes).first { $0 < header.column(.joinTime) ?? 0 }
            topic = header.column(.topic)
            participants = header.column(.participants)
            hostEmail = header.column(.hostEmail) ?? header.columns(.email).first { $0 != participantEmail }
        }
    }

    private struct Reading {
        let file: ImportFile
        var batch: ConnectionBatch
        var block = MeetingBlock()
        var columns: Columns?
        var number = 0
        var totals = OccurrenceTotals()
        var printed = PrintedTotals()
        /// Whether the table ended because another one, which is not known, began below it.
        var isBelowTable = false
        private var unknownColumns = YesOrNoColumns()
        /// The first row whose times have no date, where nothing above the table says one.
        var undatedLine: Int?

        init(_ file: ImportFile) {
            self.file = file
            batch = ConnectionBatch(file)
        }

        mutating func approach(
            _ record: borrowing DelimitedRecord, _ approach: Approach, _ records: inout EventRecords
        ) {
            guard let columns, let name = columns.names.shown, let email = columns.email else { return }
            records.approach(record, name, approach)
            records.approach(record, email, approach)
        }

        mutating func take(_ record: borrowing DelimitedRecord, _ records: inout EventRecords) throws -> RowUse {
            guard let columns else {
                let fields = record.texts
                let header = Header(fields)
                guard header.headsStays else {
                    return isBelowTable ? .unread : block.take(fields, header, line: record.line, &records)
                }
                self.columns = Columns(header)
                unknownColumns = YesOrNoColumns(header)
                return .header
            }
            // Files put end to end repeat their header; what else reads as a header begins another table.
            if isHeaderCell(record.field(columns.join)) {
                let header = Header(record.texts)
                if let again = Columns(header) {
                    self.columns = again
                    return .header
                }
                if header.isOfAnotherTable {
                    self.columns = nil
                    isBelowTable = true
                    return .unread
                }
            }
            number += 1
            unknownColumns.take(record)
            let (name, registered) = columns.names.names(in: record, file, &records)
            let email = file.internEmail(record, columns.email, &records)
            let mention = records.addMention(
                file, record: number, line: record.line, .connection, name: name,
                registeredName: columns.names.shown == nil ? .empty : registered, email: email,
                role: role(record, columns, email))
            let isWaiting = columns.waitingRoom.map { CellWords.isWaiting(record.field($0)) } ?? false
            if let column = columns.waitingRoom, !isWaiting {
                file.checkAnswer(record.field(column), under: columns.waitingRoomHeader, line: record.line)
            }
            var meeting = block.meeting
            var occurrence: TextID = .empty
            if let flat = columns.flat {
                meeting = records.texts.intern(record.text(flat.meeting).filter(\.isNumber))
                occurrence = records.texts.intern(
                    record.text(flat.meeting) + "\n" + (flat.start.map { record.text($0) } ?? ""))
                if totals.isNew(occurrence) { begin(occurrence, record, flat, &records) }
                totals.add(mention, to: occurrence)
            }
            let minutes = columns.minutes.flatMap { file.minutes(record, $0) }
            guard var join = TimestampParser.parse(record.field(columns.join)),
                var leave = TimestampParser.parse(record.field(columns.leave))
            else {
                records.reject(mention, file, .stayWithoutDate)
                return .record
            }
            if join.shape == .clock || leave.shape == .clock {
                guard let stay = ClockOnDate(block.day).dated(join, leave) else {
                    if undatedLine == nil { undatedLine = record.line }
                    records.reject(mention, file, .undated)
                    return .record
                }
                (join, leave) = stay
            }
            _ = batch.add(
                mention, join, to: leave, minutes: minutes, isWaitingRoom: isWaiting, meeting: meeting,
                occurrence: occurrence, &records)
            return .record
        }

        /// The platform marks the host's row with ` (Host)`; a phone caller is shown as a number and has no address.
        private func role(_ record: borrowing DelimitedRecord, _ columns: Columns, _ email: TextID) -> Role {
            guard let shown = columns.names.shown else { return .attendee }
            if endsWithHostMark(record.field(shown)) { return .host }
            return email.isEmpty && CellWords.isPhoneNumber(record.field(shown)) ? .phone : .attendee
        }

        /// Takes what the first row of a meeting says about the meeting.
        private mutating func begin(
            _ occurrence: TextID, _ record: borrowing DelimitedRecord, _ flat: FlatColumns,
            _ records: inout EventRecords
        ) {
            if let host = flat.hostEmail, !record.field(host).isEmpty {
                records.hostEmails.insert(records.texts.intern(trimmedSpaces(record.field(host))))
            }
            if records.topic.isEmpty, let topic = flat.topic { records.topic = record.text(topic).trimmed }
            let minutes = flat.minutes.flatMap {
                printed.read(record.text($0), under: flat.header.written($0), line: record.line)
            }
            let participants = flat.participants.flatMap {
                printed.read(record.text($0), under: flat.header.written($0), line: record.line)
            }
            totals.begin(occurrence, participants: participants, minutes: minutes)
            if let announced = Announcement(
                start: flat.start.map { record.text($0) }, end: flat.end.map { record.text($0) }, minutes: minutes)
            {
                records.announcements.append(announced)
            }
        }

        mutating func finish(_ records: inout EventRecords) throws {
            if number == 0 { records.add(Finding(.headerOnly, file: file.path)) }
            if columns?.email == nil && number > 0 {
                records.add(Finding(.noEmailColumn, file: file.path))
            }
            if let line = undatedLine, batch.isEmpty {
                throw InputError(
                    file: file.path, line: line, what: "its join and leave times have no date",
                    advice: "download the report with the meeting's data above it, which says the date")
            }
            if let columns, columns.waitingRoom == nil, columns.flat == nil { unknownColumns.note(file, &records) }
            records.files[file.index].topic = block.topic
            records.files[file.index].meeting = records.texts[block.meeting]
            let firstConnection = records.connections.count
            try batch.finish(&records)
            block.addTotals(file, records.connections[firstConnection...], &records)
            printed.noteUnreadable(file, &records)
            totals.addTotals(file, records.connections[firstConnection...], &records)
        }

        /// A header in the rows has no digits where a time should be.
        private func isHeaderCell(_ cell: Span<UInt8>) -> Bool {
            for index in 0..<cell.count where (0x30...0x39).contains(cell[index]) { return false }
            return true
        }

        private func endsWithHostMark(_ name: Span<UInt8>) -> Bool {
            guard name.count > 7, name[name.count - 1] == 0x29 else { return false }
            return String(copying: name).hasSuffix(" (Host)")
        }
    }
}
