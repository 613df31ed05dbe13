internal import DelimitedText
package import EventAnalytics

/// Zoom's webinar attendee report: a summary, then tables of hosts, panellists, attendees (with no-shows) and phone callers.
package struct WebinarAttendees: FileImporter {
    package let kind = FileKind.webinarAttendees

    package init() {}

    package func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout? {
        preview.delimiter { Self.isTable($0) && ($0.has(.attended) || $0.has(.approval)) }.map { .table($0) }
    }

    static func isTable(_ header: Header) -> Bool {
        header.has(.joinTime, .leaveTime) && !header.nameColumns.isEmpty
    }

    package func read(_ file: ImportFile, into records: inout EventRecords) throws {
        var reading = WebinarReading(file)
        try file.forEachRecord(into: &records) { record, records in try reading.take(record, &records) }
        try reading.finish(&records)
    }
}

private struct WebinarReading {
    private let file: ImportFile
    private var batch: ConnectionBatch
    private var summary = WebinarSummary()
    private var table = WebinarTable.attendees
    private var columns: WebinarColumns?
    private var number = 0
    private var attendees: Set<TextID> = []
    private var registrants: Set<TextID> = []
    private var viewers: Set<TextID> = []
    private var joins = 0
    private var attendeeMentions: Set<Int32> = []

    init(_ file: ImportFile) {
        self.file = file
        batch = ConnectionBatch(file)
    }

    mutating func take(_ record: borrowing DelimitedRecord, _ records: inout EventRecords) throws {
        if record.isBlank { return }
        if let title = title(record), let announced = WebinarTable(title: title) {
            table = announced
            columns = nil
            return
        }
        guard let columns else {
            let fields = record.texts
            let header = Header(fields)
            if WebinarAttendees.isTable(header) {
                self.columns = WebinarColumns(header, file.context)
                if table == .attendees, header.has(.registrationTime) || header.has(.approval) {
                    records.hasRegistrationData = true
                }
            } else {
                summary.take(fields, header, &records)
            }
            return
        }
        number += 1
        takeRow(record, columns, &records)
    }

    /// The one cell of a title line; copies saved by a spreadsheet pad it with commas.
    private func title(_ record: borrowing DelimitedRecord) -> String? {
        for index in 1..<max(1, record.count) where !record.field(index).isEmpty { return nil }
        return record.text(0)
    }

    private mutating func takeRow(
        _ record: borrowing DelimitedRecord, _ columns: WebinarColumns, _ records: inout EventRecords
    ) {
        let shown = record.field(columns.name)
        let name = CellWords.isBlank(shown) ? 0 : file.internName(shown, line: record.line, &records)
        let email = records.internUnlessBlank(record, columns.email)
        let join = record.field(columns.join)
        let isNoShow = (columns.attended.map { CellWords.isNo(record.field($0)) } ?? false) || CellWords.isBlank(join)
        var registered: TextID = 0
        if let first = columns.firstName, let last = columns.lastName {
            let full = file.repaired((record.text(first) + " " + record.text(last)).trimmed, line: record.line)
            registered = full.isEmpty ? 0 : records.texts.intern(full)
        }
        let mention = records.addMention(
            file, record: number, line: record.line, isNoShow ? .registration : .attendance, name: name,
            registeredName: registered, email: email, role: table.role)
        if table == .attendees { takeRegistration(record, columns, mention, &records) }
        let who = keyOf(email != 0 ? email : name, &records)
        if table == .attendees && email != 0 { attendees.insert(who) }
        if table == .attendees && !isNoShow { viewers.insert(who) }
        guard !isNoShow else {
            records.files[file.index].accepted += 1
            return
        }
        let minutes = columns.minutes.flatMap { minutesCell(record.field($0)) }
        joins += 1
        if batch.add(
            mention, join: join, leave: record.field(columns.leave), minutes: minutes, meeting: summary.meeting,
            &records),
            table == .attendees
        {
            attendeeMentions.insert(Int32(mention))
        }
    }

    /// E-mails are counted without regard to case.
    private func keyOf(_ text: TextID, _ records: inout EventRecords) -> TextID {
        records.texts.intern(records.texts[text].lowercased())
    }

    /// Registration time and approval stand only on the first row of a person; answers may stand on any.
    private mutating func takeRegistration(
        _ record: borrowing DelimitedRecord, _ columns: WebinarColumns, _ mention: Int, _ records: inout EventRecords
    ) {
        var answers = Answers()
        for (field, column) in columns.answers where !CellWords.isBlank(record.field(column)) {
            answers[keyPath: field] = records.texts.intern(trimmedSpaces(record.field(column)))
        }
        let hasTime = columns.registrationTime.map { !CellWords.isBlank(record.field($0)) } ?? false
        let approval = columns.approval.map { record.text($0) } ?? ""
        let hasApproval = !CellWords.isBlank(Array(approval.utf8).span)
        let status: Registration.Status =
            !hasTime && !hasApproval ? .absent : CellWords.isCancelledOrDenied(approval) ? .cancelledOrDenied : .valid
        if status != .absent || answers != Answers() {
            records.registrations.append(Registration(mention: mention, status: status, answers: answers))
        }
        if status == .valid { registrants.insert(keyOf(records.mentions[mention].email, &records)) }
    }

    mutating func finish(_ records: inout EventRecords) throws {
        if number == 0 { records.add(Finding(.emptyFile, file: file.path, "the report has no rows")) }
        let first = records.connections.count
        let intervals = try batch.finish(&records)
        let viewing = records.connections[first...].filter { attendeeMentions.contains($0.mention) }.map(\.interval)
        // Attendees and no-shows in genuine reports; where some came without registering, those who had registered.
        let registered = summary.registered == registrants.count ? registrants.count : attendees.count
        summary.addTotals(
            file,
            computed: [
                .registeredCount: registered, .uniqueViewers: viewers.count, .totalUsers: joins,
                .maxConcurrent: mostAtOnce(viewing),
            ], intervals, &records)
    }

    private func mostAtOnce(_ intervals: [Interval]) -> Int {
        let changes = (intervals.map { ($0.from, 1) } + intervals.map { ($0.to, -1) }).sorted { $0 < $1 }
        var (now, most) = (0, 0)
        for (_, step) in changes {
            now += step
            most = max(most, now)
        }
        return most
    }
}
