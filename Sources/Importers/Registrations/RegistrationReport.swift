internal import DelimitedText
package import EventModel

/// Zoom's registration report, and any registration CSV whose columns are named in settings or by a usual header.
package struct RegistrationReport: FileImporter {
    package let kind = FileKind.registration

    package init() {}

    package func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout? {
        let isStated = context.kind == kind
        let isTable = { Self.isTable($0, context, isStated: isStated) }
        guard let delimiter = preview.delimiter(where: isTable) else { return nil }
        let table = preview.tables.first { $0.delimiter == delimiter }
        return !isStated && table?.holdsStays(below: isTable) ?? false ? nil : .table(delimiter)
    }

    /// - Parameter isStated: whether settings say that the file is a registration: then names or addresses are enough.
    static func isTable(_ header: Header, _ context: ImportContext, isStated: Bool) -> Bool {
        let namesSomebody = header.has(.email) || header.has(.firstName, .lastName) || header.has(.name)
        let isAttendance = [HeaderWord.joinTime, .leaveTime, .totalMinutes, .endTime].contains {
            header.column($0) != nil
        }
        // Half a name that stands alone is a whole one; a topic heads the block above the table.
        if isStated { return !isAttendance && !header.has(.topic) && (namesSomebody || NameColumns(header) != nil) }
        guard namesSomebody && !isAttendance else { return false }
        return (header.isSurelyRegistration(context) || header.columnOfLanguageSwitches == nil)
            && (header.isSurelyRegistration(context) || header.has(.language) || header.has(.gender)
                || isPlainList(header))
            && (header.isSurelyRegistration(context)
                || !(header.has(.channel) || header.has(.message) || header.has(.question)))
    }

    /// Whether a header is that of a list of names and addresses and nothing else: who stands on it registered.
    ///
    /// `Name (Original Name)` heads a list of participants that has lost its times.
    private static func isPlainList(_ header: Header) -> Bool {
        header.has(.email) && header.holdsOnly([.name, .firstName, .lastName, .email, .phone, .number])
            && NameColumns(header) != nil
            && !header.hasAny(originalNames)
    }

    /// Rows that show which of several columns of addresses is people's own.
    private static let decidingRows = 1000
    private static let originalNames = Set(HeaderVocabulary.words[.name, default: []].filter { $0.contains("(") })

    package func read(_ file: ImportFile, into records: inout EventRecords) throws {
        records.hasRegistrationData = true
        var columns: Columns?
        var block = Block()
        var number = 0
        var noted: Set<[String]> = []
        let isStated = file.override.kind == kind
        // Whether a table ended because another one, which is not known, began below it.
        var isBelowTable = false
        try file.forEachRecord(
            into: &records,
            soon: { record, approach, records in
                if let email = columns?.email { records.approach(record, email, approach) }
            }
        ) { record, records in
            // A row with an address is a registration; only the others may be a header or a title.
            if let columns, columns.email.map({ holdsAt(record.field($0)) }) ?? false {
                number += 1
                take(record, columns, number, file, &records)
                return .record
            }
            let fields = record.texts
            let header = Header(fields)
            if RegistrationReport.isTable(header, file.context, isStated: isStated) {
                // Who bought a ticket stands beside whom it is for.
                let stated = header.column(named: "Attendee email")
                let emails = stated.map { [$0] } ?? header.columns(.email)
                let email =
                    emails.count > 1
                    ? EmailColumns.personal(among: emails, in: try file.firstRows(Self.decidingRows)) : emails.first
                columns = Columns(header, file.context, email: email)
                // The table of cancelled registrations has the same header again.
                if noted.insert(fields).inserted {
                    columns?.questions.note(file, line: record.line, &records)
                    EmailColumns.note(email, among: emails, header, file, line: record.line, &records)
                }
                return .header
            }
            if Self.isTitle(fields) { return .other }
            if header.isOfAnotherTable {
                if columns != nil { isBelowTable = true }
                columns = nil
                if isBelowTable { return .unread }
            }
            guard let known = columns else {
                return isBelowTable ? .unread : block.take(fields, header, line: record.line, &records)
            }
            guard known.mayHold(fields) else {
                if filledCells(record) == 1 { return .titleIfHeaderFollows }
                if HeaderTexts.mayBe(fields) {
                    columns = nil
                    isBelowTable = true
                }
                return .unread
            }
            number += 1
            take(record, known, number, file, &records)
            return .record
        }
        if number == 0 { records.add(Finding(.emptyFile, file: file.path, "the report has no registrations")) }
        block.meeting.set(file, &records)
        records.files[file.index].scheduled = block.scheduled
        block.totals.noteUnreadable(file, &records)
        if let platform = block.registered {
            records.totals.append(
                PlatformTotal(file: file.index, measure: "registered", platform: platform, computed: number))
        }
    }

    /// A line that announces another table.
    private static func isTitle(_ fields: [String]) -> Bool {
        guard let first = fields.first, fields.dropFirst().allSatisfy(\.isEmpty) else { return false }
        return titles.contains(Header.fold(first)) || WebinarTable(title: first) == .attendees
    }

    private static let titles = Set(Vocabulary.wordings(TitleMeaning.registrations).map(Header.fold))

    private func holdsAt(_ cell: Span<UInt8>) -> Bool {
        for index in 0..<cell.count where cell[index] == 0x40 { return true }
        return false
    }

    private func take(
        _ record: borrowing DelimitedRecord, _ columns: Columns, _ number: Int, _ file: ImportFile,
        _ records: inout EventRecords
    ) {
        let (display, full) = columns.names?.names(in: record, file, &records) ?? (0, 0)
        let shown = columns.names?.shown == nil ? 0 : display
        let name = full == 0 ? shown : full
        let email = records.internEmail(record, columns.email)
        let mention = records.addMention(
            file, record: number, line: record.line, .registration, name: name, registeredName: full == 0 ? 0 : shown,
            email: email)
        guard name != 0 || email != 0 else {
            records.reject(mention, .rejectedRow, file, "a registration without name and e-mail")
            return
        }
        var answers = Answers()
        for (field, column) in columns.answers { answers[keyPath: field] = records.internUnlessBlank(record, column) }
        let isOut = columns.approval.map { file.isOut(record.text($0), line: record.line) } ?? false
        records.registrations.append(
            Registration(mention: mention, status: isOut ? .cancelledOrDenied : .valid, answers: answers))
        records.files[file.index].accepted += 1
    }

    private struct Columns {
        /// Whether a row without an address may be a registration all the same. A platform says of each when it was made or
        /// whether it was approved; of a list that somebody kept nothing can be asked.
        func mayHold(_ fields: [String]) -> Bool {
            guard email != nil else { return true }
            func cell(_ column: Int) -> String { column < fields.count ? fields[column] : "" }
            if let registrationTime { return TimestampParser.parse(cell(registrationTime)) != nil }
            return approval.map { !cell($0).isEmpty } ?? true
        }

        var names: NameColumns?
        var email: Int?
        var approval: Int?
        var registrationTime: Int?
        var questions: AnswerColumns
        var answers: [(WritableKeyPath<Answers, TextID>, Int)]

        init(_ header: Header, _ context: ImportContext, email: Int?) {
            names = NameColumns(header)
            self.email = email
            approval = header.column(.approval)
            registrationTime = header.column(.registrationTime)
            questions = AnswerColumns(header, context)
            answers = questions.all.map { ($0.word.answer, $0.column) }
            // A form asks for the channel that somebody would like.
            if header.column(.language) == nil, context.columns[.language] == nil, let column = header.column(.channel)
            {
                answers.append((\.language, column))
            }
            // In a registration this is what was answered; no connection has been made yet.
            if header.column(.country) == nil, context.columns[.country] == nil,
                let column = header.column(.connectedFrom)
            {
                answers.append((\.country, column))
            }
        }
    }

    /// The webinar's own data above the registrations.
    private struct Block {
        private var header: Header?
        private(set) var registered: Int?
        private(set) var meeting = MeetingName()
        private(set) var scheduled: Timestamp?
        private(set) var totals = PrintedTotals()
        private var preamble = Preamble()

        mutating func take(_ fields: [String], _ header: Header, line: Int, _ records: inout EventRecords) -> RowUse {
            guard let columns = self.header else {
                guard header.has(.topic), header.knownCount > 1 else { return preamble.use(of: fields) }
                self.header = header
                return .header
            }
            self.header = nil
            func cell(_ word: HeaderWord) -> String {
                columns.column(word).flatMap { $0 < fields.count ? fields[$0].trimmed : nil } ?? ""
            }
            registered = registered ?? totals.read(.registeredCount, columns, fields, line: line)
            meeting.take(fields, columns)
            if records.topic.isEmpty { records.topic = cell(.topic) }
            if let announced = Announcement(start: cell(.startTime), minutes: wholeNumber(cell(.minutes))) {
                records.announcements.append(announced)
                scheduled = scheduled ?? announced.start
            }
            return .other
        }
    }
}
