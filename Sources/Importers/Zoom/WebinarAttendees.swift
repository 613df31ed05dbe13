internal import DelimitedText
import EventModel

/// Zoom's webinar attendee report: a summary, then tables of hosts, panellists, attendees (with no-shows) and phone callers.
struct WebinarAttendees: FileImporter {
    let kind = FileKind.webinarAttendees

    init() {}

    func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout? {
        preview.delimiter { $0.headsStays && ($0.has(.attended) || $0.has(.approval)) }.map { .table($0) }
    }

    func read(_ file: ImportFile, into records: inout EventRecords) throws {
        var reading = WebinarReading(file)
        try file.forEachRecord(into: &records) { record, records in reading.take(record, &records) }
        try reading.finish(&records)
    }
}

private struct WebinarReading {
    private let file: ImportFile
    private var batch: ConnectionBatch
    private var summary = WebinarSummary()
    private var preamble = Preamble()
    private var table = WebinarTable.attendees
    private var columns: WebinarColumns?
    /// Whether a table has begun: rows below it belong to a table or are not recognised.
    private var hasBegun = false
    /// Whether the row above is an unknown title.
    private var isBelowUnknownTitle = false
    /// Whether the title that was announced has not yet met its header.
    private var isAnnounced = false
    private var hasNotedQuestions = false
    private var number = 0
    private var attendees: Set<TextID> = []
    private var registrants: Set<TextID> = []
    private var viewers: Set<TextID> = []
    private var joins = 0
    private var attendeeMentions: Set<MentionID> = []

    init(_ file: ImportFile) {
        self.file = file
        batch = ConnectionBatch(file)
    }

    mutating func take(_ record: borrowing DelimitedRecord, _ records: inout EventRecords) -> RowUse {
        if let title = title(record) { return takeTitle(title) }
        defer { isBelowUnknownTitle = false }
        if let columns, columns.holdsRow(record) { return takeRow(record, columns, &records) }
        let fields = record.texts
        let header = Header(fields)
        if header.headsStays {
            begin(header, line: record.line, &records)
            return .header
        }
        if let columns {
            guard HeaderTexts.mayBe(fields) else {
                // A row with an unreadable time is rejected; a row without a time is not a person's.
                return CellWords.isBlank(record.field(columns.join)) ? .unread : takeRow(record, columns, &records)
            }
            self.columns = nil
            return .unread
        }
        if let use = summary.take(fields, header, line: record.line, &records) { return use }
        return hasBegun ? .unread : preamble.use(of: fields)
    }

    /// The one cell of a title line; copies saved by a spreadsheet pad it with commas.
    private func title(_ record: borrowing DelimitedRecord) -> String? {
        for index in 1..<max(1, record.count) where !record.field(index).isEmpty { return nil }
        return record.text(0)
    }

    /// An unknown title does not end a table: it may be a row that lost its other cells.
    private mutating func takeTitle(_ title: String) -> RowUse {
        if let announced = WebinarTable(title: title) {
            table = announced
            isAnnounced = true
            isBelowUnknownTitle = false
            columns = nil
            return .other
        }
        isBelowUnknownTitle = true
        return hasBegun ? .titleIfHeaderFollows : preamble.use(of: [title])
    }

    private mutating func begin(_ header: Header, line: Int, _ records: inout EventRecords) {
        if !isAnnounced && (hasBegun || isBelowUnknownTitle) {
            table = WebinarTable(columnsOf: header)
            records.add(Finding(.tableByColumns(table.name), file: file.path, line: line))
        }
        isAnnounced = false
        hasBegun = true
        columns = WebinarColumns(header, file.context)
        if table == .attendees, header.has(.registrationTime) || header.has(.approval) {
            records.hasRegistrationData = true
        }
        if table == .attendees, !hasNotedQuestions {
            columns?.questions.note(file, line: line, &records)
            hasNotedQuestions = true
        }
    }

    private mutating func takeRow(
        _ record: borrowing DelimitedRecord, _ columns: WebinarColumns, _ records: inout EventRecords
    ) -> RowUse {
        number += 1
        let (name, registered) = columns.names.names(in: record, file, &records)
        let email = file.internEmail(record, columns.email, &records)
        let join = record.field(columns.join)
        if let cell = columns.attended {
            file.checkAnswer(record.field(cell), under: columns.attendedHeader, line: record.line)
        }
        let isSaidAbsent = columns.attended.map { CellWords.isNo(record.field($0)) } ?? false
        let isSaidPresent = columns.attended.map { CellWords.isYes(record.field($0)) } ?? false
        // Times count as presence, whatever the cell beside them says. Somebody who attended without a join time is not a
        // no-show: the row is rejected for its time.
        let hasTimes =
            TimestampParser.parse(join) != nil && TimestampParser.parse(record.field(columns.leave)) != nil
        let isNoShow =
            isSaidAbsent && !hasTimes
            || CellWords.isBlank(join) && !isSaidPresent && (columns.attended != nil || columns.hasRegistration)
        let mention = records.addMention(
            file, record: number, line: record.line, isNoShow ? .registration : .attendance, name: name,
            registeredName: registered, email: email, role: table.role)
        if isSaidAbsent && hasTimes {
            records.note(mention, file, .attendedAndNot)
        } else if isNoShow && (!CellWords.isBlank(join) || !CellWords.isBlank(record.field(columns.leave))) {
            records.note(mention, file, .noShowWithTime)
        }
        if table == .attendees { takeRegistration(record, columns, mention, &records) }
        let who = keyOf(email.isEmpty ? name : email, &records)
        if table == .attendees && !email.isEmpty { attendees.insert(who) }
        if table == .attendees && !isNoShow { viewers.insert(who) }
        guard !isNoShow else {
            records.files[file.index].accepted += 1
            return .record
        }
        let minutes = columns.minutes.flatMap { file.minutes(record, $0) }
        joins += 1
        if batch.add(
            mention, join: join, leave: record.field(columns.leave), minutes: minutes, meeting: summary.meeting,
            &records),
            table == .attendees
        {
            attendeeMentions.insert(mention)
        }
        return .record
    }

    /// E-mails are counted without regard to case.
    private func keyOf(_ text: TextID, _ records: inout EventRecords) -> TextID {
        records.texts.intern(records.texts[text].lowercased())
    }

    /// Registration time and approval are only on the first row of a person; answers may be on any.
    private mutating func takeRegistration(
        _ record: borrowing DelimitedRecord, _ columns: WebinarColumns, _ mention: MentionID,
        _ records: inout EventRecords
    ) {
        var answers = Answers()
        for (field, column) in columns.answers where !CellWords.isBlank(record.field(column)) {
            answers[keyPath: field] = records.texts.intern(trimmedSpaces(record.field(column)))
        }
        let hasTime = columns.registrationTime.map { !CellWords.isBlank(record.field($0)) } ?? false
        let approval = columns.approval.map { record.text($0) } ?? ""
        let hasApproval = !CellWords.isBlank(Array(approval.utf8).span)
        let status: Registration.Status =
            !hasTime && !hasApproval ? .absent : file.isOut(approval, line: record.line) ? .cancelledOrDenied : .valid
        if status != .absent || answers != Answers() {
            records.registrations.append(Registration(mention: mention, status: status, answers: answers))
        }
        if status == .valid { registrants.insert(keyOf(records.mentions[mention].email, &records)) }
    }

    mutating func finish(_ records: inout EventRecords) throws {
        if number == 0 { records.add(Finding(.noRows, file: file.path)) }
        records.files[file.index].topic = summary.topic
        records.files[file.index].meeting = records.texts[summary.meeting]
        let first = records.connections.count
        try batch.finish(&records)
        let viewing = records.connections[first...].filter { attendeeMentions.contains($0.mention) }.map(\.interval)
        // Attendees and no-shows in genuine reports; where some came without registering, those who had registered.
        let registered = summary.registered == registrants.count ? registrants.count : attendees.count
        summary.addTotals(
            file,
            computed: [
                .registeredCount: registered, .uniqueViewers: viewers.count, .totalUsers: joins,
                .maxConcurrent: mostAtOnce(viewing),
            ], records.connections[first...], &records)
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
