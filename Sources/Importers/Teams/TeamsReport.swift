import DelimitedText
import EventModel

/// Reports of Microsoft Teams since 2021: stays (2021 and 2022), or sections for a summary, people, stays and what they did.
///
/// A webinar's report has its registrations in the section of people. Sections are known by the words of their headers, in
/// the languages of the lists.
struct TeamsReport: FileImporter {
    let kind = FileKind.teamsAttendance

    init() {}

    func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout? {
        preview.layout { [.participants, .stays].contains(TeamsHeader($0)?.table) }
    }

    func read(_ file: ImportFile, into records: inout EventRecords) throws {
        var reading = TeamsReading(file)
        try file.forEachRecord(into: &records) { record, records in try reading.take(record, &records) }
        try reading.finish(&records)
    }
}

/// Reads the lines and tables of a file that holds one report, or several put end to end.
private struct TeamsReading {
    private enum Place {
        case summary
        case people(TeamsColumns)
        case stays(TeamsColumns)
        /// In a section that says nothing about attendance.
        case other
    }

    private let file: ImportFile
    private var place = Place.summary
    private var summary = TeamsSummary()
    private var rows: TeamsRows?
    private var number = 0
    private var others = RepairCount()
    private var preamble = Preamble()
    private var isBelowNumberedTitle = false
    private var hasNotedQuestions = false
    private var topics: [String] = []

    init(_ file: ImportFile) { self.file = file }

    mutating func take(_ record: borrowing DelimitedRecord, _ records: inout EventRecords) throws -> RowUse {
        if filledCells(record) <= 2 {
            let fields = record.texts
            if isSummary(fields) {
                // A summary below the tables begins another report.
                if rows != nil { try finishReport(&records) }
                summary.take(fields, line: record.line, &records)
                return .other
            }
            if let use = takeTitle(fields) { return use }
        }
        // The first row below a title is a header, known or not.
        if isBelowNumberedTitle { return takeOther(record, &records) }
        switch place {
        case .people(let columns) where isRow(record, columns):
            rows?.takePerson(record, columns, &records)
            return .record
        case .stays(let columns) where isRow(record, columns):
            rows?.takeStay(record, columns, meeting: summary.meeting, &records)
            return .record
        default: return takeOther(record, &records)
        }
    }

    /// Whether a row is a label and its value. A person's row has more, and below a header a label would be a name.
    private func isSummary(_ fields: [String]) -> Bool {
        guard TeamsSummary.word(of: fields) != nil else { return false }
        if case .summary = place { return true }
        return TeamsSummary.word(of: fields) == .heading || fields.count > 1 && !fields[1].isEmpty
    }

    /// Whether a row of a table has a time, or is at least long enough to be somebody's.
    private func isRow(_ record: borrowing DelimitedRecord, _ columns: TeamsColumns) -> Bool {
        for column in [columns.join, columns.leave] {
            if let column, TimestampParser.parse(record.field(column)) != nil { return true }
        }
        // Another table's header has words there; somebody who registered and did not come has nothing.
        guard TeamsHeader(record.texts) == nil else { return false }
        return filledCells(record) > 2 || columns.registration?.holdsRegistration(record) ?? false
    }

    private mutating func takeTitle(_ fields: [String]) -> RowUse? {
        let filled = fields.filter { !$0.isEmpty }
        if case .summary = place { return filled.count == 1 || rows == nil ? .other : nil }
        guard filled.count == 1, let title = filled.first, !title.contains("@") else { return nil }
        isBelowNumberedTitle = title.first?.isWholeNumber ?? false
        return .titleIfHeaderFollows
    }

    private mutating func takeOther(
        _ record: borrowing DelimitedRecord, _ records: inout EventRecords
    ) -> RowUse {
        let fields = record.texts
        if let header = TeamsHeader(fields) {
            isBelowNumberedTitle = false
            begin(header, fields, line: record.line, &records)
            return .header
        }
        if isBelowNumberedTitle {
            // A section that was added to reports later.
            isBelowNumberedTitle = false
            place = .other
            return .header
        }
        guard case .other = place, filledCells(record) > 1 else {
            return rows == nil ? preamble.use(of: fields) : .unread
        }
        rows?.number += 1
        records.files[file.index].ignored += 1
        others.add(line: record.line)
        return .record
    }

    private mutating func begin(
        _ header: TeamsHeader, _ fields: [String], line: Int, _ records: inout EventRecords
    ) {
        let columns = TeamsColumns(header, fields, file.context)
        switch header.table {
        case .participants: place = .people(columns)
        case .stays: place = .stays(columns)
        default: place = .other
        }
        if let registration = columns.registration, !hasNotedQuestions {
            registration.questions.note(file, line: line, &records)
            hasNotedQuestions = true
        }
        if rows == nil {
            // Only reports with a section of people print lengths to the second.
            let tolerance =
                header.table == .participants ? TeamsRows.tolerance.ofSeconds : TeamsRows.tolerance.ofTwoUnits
            rows = TeamsRows(file, after: number, tolerance: tolerance, isUTC: header.isUTC)
        }
    }

    private mutating func finishReport(_ records: inout EventRecords) throws {
        let first = records.connections.count
        if let computed = try rows?.finish(summary.meeting, &records) {
            summary.add(file, computed, records.connections[first...], &records)
        }
        number = rows?.number ?? number
        topics.append(summary.topic)
        records.files[file.index].meeting = records.texts[summary.meeting]
        rows = nil
        summary = TeamsSummary()
        place = .summary
    }

    mutating func finish(_ records: inout EventRecords) throws {
        try finishReport(&records)
        if number == 0 { records.add(Finding(.headerOnly, file: file.path)) }
        // Reports of several meetings have no title in common.
        records.files[file.index].topic = Set(topics).count == 1 ? topics[0] : ""
        file.note(others, in: &records) { .otherSection($0) }
    }
}
