internal import DelimitedText
package import EventAnalytics

/// Zoom's meeting participants report, 2020 and 2024 forms, with and without the block of meeting data above.
///
/// Source: `Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)[,Guest][,Recording Consent][,In Waiting Room]`.
package struct MeetingParticipants: FileImporter {
    package let kind = FileKind.meetingParticipants

    package init() {}

    package func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout? {
        // A webinar report holds such tables too, under titles of its own.
        preview.delimiter { Self.isTable($0) && !$0.has(.attended) && !$0.has(.channel) }.map { .table($0) }
    }

    private static func isTable(_ header: Header) -> Bool { header.has(.name, .joinTime, .leaveTime) }

    package func read(_ file: ImportFile, into records: inout EventRecords) throws {
        var reading = Reading(file)
        try file.forEachRecord(into: &records) { record, records in try reading.take(record, &records) }
        try reading.finish(&records)
    }

    private struct Columns {
        var name: Int
        var email: Int?
        var join: Int
        var leave: Int
        var minutes: Int?
        var waitingRoom: Int?

        init?(_ header: Header) {
            guard let name = header.column(.name), let join = header.column(.joinTime),
                let leave = header.column(.leaveTime)
            else { return nil }
            self.name = name
            self.join = join
            self.leave = leave
            email = header.column(.email)
            minutes = header.column(.minutes)
            waitingRoom = header.column(.waitingRoom)
        }
    }

    private struct Reading {
        let file: ImportFile
        var batch: ConnectionBatch
        var block = MeetingBlock()
        var columns: Columns?
        var number = 0

        init(_ file: ImportFile) {
            self.file = file
            batch = ConnectionBatch(file)
        }

        mutating func take(_ record: borrowing DelimitedRecord, _ records: inout EventRecords) throws {
            guard let columns else {
                let fields = record.texts
                let header = Header(fields)
                if MeetingParticipants.isTable(header) {
                    self.columns = Columns(header)
                } else {
                    block.take(fields, header, &records)
                }
                return
            }
            if record.isBlank { return }
            // Files put end to end repeat their header.
            if record.field(columns.join).count > 3, isHeaderCell(record.field(columns.join)),
                let again = Columns(Header(record.texts))
            {
                self.columns = again
                return
            }
            number += 1
            let name = records.texts.intern(trimmedSpaces(record.field(columns.name)))
            let email = columns.email.map { records.texts.intern(trimmedSpaces(record.field($0))) } ?? 0
            let mention = records.addMention(
                file, record: number, line: record.line, .connection, name: name, email: email,
                role: endsWithHostMark(record.field(columns.name)) ? .host : .attendee)
            let isWaiting = columns.waitingRoom.map { CellWords.isYes(record.field($0)) } ?? false
            _ = batch.add(
                mention, join: record.field(columns.join), leave: record.field(columns.leave),
                minutes: columns.minutes.flatMap { wholeNumber(record.field($0)) }, isWaitingRoom: isWaiting,
                meeting: block.meeting, &records)
        }

        mutating func finish(_ records: inout EventRecords) throws {
            if number == 0 { records.add(Finding(.emptyFile, file: file.path, "the file has a header and no rows")) }
            if columns?.email == nil && number > 0 {
                records.add(Finding(.noEmail, file: file.path, "the file has no e-mail column"))
            }
            let firstConnection = records.connections.count
            let intervals = try batch.finish(&records)
            block.addTotals(file, intervals, records.connections[firstConnection...], &records)
        }

        /// A header repeated in the rows has letters and no digits where a time should be.
        private func isHeaderCell(_ cell: Span<UInt8>) -> Bool {
            for index in 0..<cell.count where (0x30...0x39).contains(cell[index]) { return false }
            return true
        }

        /// The platform marks the host's row with ` (Host)`.
        private func endsWithHostMark(_ name: Span<UInt8>) -> Bool {
            guard name.count > 7, name[name.count - 1] == 0x29 else { return false }
            return String(copying: name).hasSuffix(" (Host)")
        }
    }
}

/// The meeting's own data above its participants: topic, id, host, length, number of participants.
struct MeetingBlock {
    private(set) var meeting: TextID = 0
    private var header: Header?
    private var minutes: Int?
    private var participants: Int?

    mutating func take(_ fields: [String], _ header: Header, _ records: inout EventRecords) {
        if self.header == nil {
            if header.has(.topic), header.has(.startTime) || header.has(.participants) { self.header = header }
            return
        }
        guard let columns = self.header, meeting == 0, fields.contains(where: { !$0.isEmpty }) else { return }
        func value(_ word: HeaderWord) -> String? {
            columns.column(word).flatMap { $0 < fields.count && !fields[$0].isEmpty ? fields[$0] : nil }
        }
        if records.topic.isEmpty { records.topic = value(.topic) ?? "" }
        if let id = value(.meetingID) { meeting = records.texts.intern(id.filter(\.isNumber)) }
        minutes = value(.minutes).flatMap { wholeNumber($0) }
        participants = value(.participants).flatMap { wholeNumber($0) }
        if let email = value(.email) { records.hostEmails.insert(records.texts.intern(email)) }
        if let host = value(.host) { noteHost(host, &records) }
    }

    /// `Name (email)`.
    private func noteHost(_ host: String, _ records: inout EventRecords) {
        if host.hasSuffix(")"), let open = host.lastIndex(of: "(") {
            let email = host[host.index(after: open)...].dropLast().trimmed
            if email.contains("@") {
                records.hostEmails.insert(records.texts.intern(email))
                return
            }
        }
        records.hostNames.insert(records.texts.intern(host.trimmed))
    }

    /// Genuine exports print the number of rows as participants; some count people once. Whichever agrees is the definition.
    func addTotals(
        _ file: ImportFile, _ intervals: [Interval], _ connections: ArraySlice<Connection>,
        _ records: inout EventRecords
    ) {
        if let participants {
            var people: Set<TextID> = []
            for connection in connections {
                let mention = records.mentions[Int(connection.mention)]
                people.insert(mention.email != 0 ? mention.email : mention.name)
            }
            let computed = people.count == participants ? people.count : connections.count
            records.totals.append(
                PlatformTotal(file: file.index, measure: "participants", platform: participants, computed: computed))
        }
        if let minutes { records.addDuration(file, minutes, intervals) }
    }
}

extension EventRecords {
    /// The platform's length of a meeting: from the first join to the last leave, rounded up to minutes.
    mutating func addDuration(_ file: ImportFile, _ minutes: Int, _ intervals: [Interval]) {
        let from = intervals.map(\.from).min()
        let to = intervals.map(\.to).max()
        let computed = from.flatMap { from in to.map { ($0 - from + 59) / 60 } }
        totals.append(
            PlatformTotal(file: file.index, measure: "duration_minutes", platform: minutes, computed: computed))
    }
}

/// A cell without white space at either end.
@_lifetime(copy cell)
func trimmedSpaces(_ cell: Span<UInt8>) -> Span<UInt8> {
    var (start, end) = (0, cell.count)
    while start < end, cell[start] == 0x20 || (0x09...0x0D).contains(cell[start]) { start += 1 }
    while end > start, cell[end - 1] == 0x20 || (0x09...0x0D).contains(cell[end - 1]) { end -= 1 }
    return cell.extracting(start..<end)
}
