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
        var columns: RegistrationColumns?
        var block = RegistrationBlock()
        var titles = RegistrationTitles()
        var rows = RegistrationRows()
        let approvals = ApprovalColumns()
        var number = 0
        var noted: Set<[String]> = []
        let isStated = file.override.kind == kind
        // Whether a table ended because another one, which is not known, began below it.
        var isBelowTable = false
        func takeRow(
            _ record: borrowing DelimitedRecord, _ columns: RegistrationColumns, _ records: inout EventRecords
        ) -> RowUse {
            number += 1
            titles.takeRow()
            rows.take(record, columns)
            let isOut = approvals.isOut(record, file) || titles.isOut
            take(record, columns, number, isOut: isOut, file, &records)
            return .record
        }
        try file.forEachRecord(
            into: &records,
            soon: { record, approach, records in
                if let email = columns?.email { records.approach(record, email, approach) }
            }
        ) { record, records in
            // A row with an address is a registration; only the others may be a header or a title.
            if let columns, columns.holdsAddress(record) { return takeRow(record, columns, &records) }
            let fields = record.texts
            let header = Header(fields)
            if RegistrationReport.isTable(header, file.context, isStated: isStated) {
                // Who bought a ticket stands beside whom it is for.
                let stated = header.column(named: "Attendee email")
                let emails = stated.map { [$0] } ?? header.columns(.email)
                let first = emails.count > 1 ? try file.firstRows(Self.decidingRows) : []
                let email = emails.count > 1 ? EmailColumns.personal(among: emails, in: first) : emails.first
                columns = RegistrationColumns(header, file.context, email: email)
                titles.takeHeader()
                rows.takeOther()
                approvals.begin(header, file.context)
                // The table of cancelled registrations has the same header again.
                if noted.insert(fields).inserted {
                    columns?.questions.note(file, line: record.line, &records)
                    EmailColumns.note(email, among: emails, in: first, header, file, line: record.line, &records)
                }
                return .header
            }
            if titles.take(fields) { return .other }
            let isAlone = filledCells(record) == 1
            if header.isOfAnotherTable {
                if columns != nil { isBelowTable = true }
                columns = nil
                if isBelowTable { return .unread }
            }
            guard let known = columns else {
                if isAlone { titles.takePossible(fields) }
                return isBelowTable ? .unread : block.take(fields, header, line: record.line, &records)
            }
            let isNone = rows.isNone(fields, known) || isAlone && ApprovalWords.isSurelyOut(record.texts.joined())
            guard !isNone, known.mayHold(fields) else {
                rows.takeOther()
                if isAlone {
                    titles.takePossible(fields)
                    return .titleIfHeaderFollows
                }
                if !isNone && HeaderTexts.mayBe(fields) {
                    columns = nil
                    isBelowTable = true
                }
                return .unread
            }
            return takeRow(record, known, &records)
        }
        if number == 0 { records.add(Finding(.emptyFile, file: file.path, "the report has no registrations")) }
        approvals.note(file, &records)
        try rows.noteCut(file, &records)
        block.meeting.set(file, &records)
        records.files[file.index].scheduled = block.scheduled
        block.totals.noteUnreadable(file, &records)
        if let platform = block.registered {
            records.totals.append(
                PlatformTotal(file: file.index, measure: .registered, platform: platform, computed: number))
        }
    }

    private func take(
        _ record: borrowing DelimitedRecord, _ columns: RegistrationColumns, _ number: Int, isOut: Bool,
        _ file: ImportFile, _ records: inout EventRecords
    ) {
        let (display, full) = columns.names?.names(in: record, file, &records) ?? (.empty, .empty)
        let shown = columns.names?.shown == nil ? .empty : display
        let name = full.isEmpty ? shown : full
        let email = records.internEmail(record, columns.email)
        let mention = records.addMention(
            file, record: number, line: record.line, .registration, name: name,
            registeredName: full.isEmpty ? .empty : shown,
            email: email)
        guard !name.isEmpty || !email.isEmpty else {
            records.reject(mention, .rejectedRow, file, "a registration without name and e-mail")
            return
        }
        var answers = Answers()
        for (field, column) in columns.answers { answers[keyPath: field] = records.internUnlessBlank(record, column) }
        records.registrations.append(
            Registration(mention: mention, status: isOut ? .cancelledOrDenied : .valid, answers: answers))
        records.files[file.index].accepted += 1
    }
}
