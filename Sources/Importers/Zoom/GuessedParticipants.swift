internal import DelimitedText
import EventModel

/// A participants report whose header has only unknown words, read by the shape of its values (``ColumnShapes``).
///
/// It is offered a file last, when nobody else wants it, and says in a finding which columns it took for what.
struct GuessedParticipants: FileImporter {
    let kind = FileKind.meetingParticipants

    init() {}

    func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout? {
        preview.tables.first { ColumnShapes($0.filledRows) != nil }.map { .table($0.delimiter) }
    }

    func read(_ file: ImportFile, into records: inout EventRecords) throws {
        var reading = Reading(file, ColumnShapes(try file.firstRows(Self.decidingRows)))
        try file.forEachRecord(into: &records) { record, records in
            reading.take(Row(line: record.line, fields: record.texts), &records)
        }
        try reading.finish(&records)
    }

    /// As many as a preview has, so that both find the same columns.
    private static let decidingRows = 60

    private struct Row {
        var line: Int
        var fields: [String]

        func text(_ column: Int) -> String { column < fields.count ? fields[column].trimmed : "" }
    }

    private struct Reading {
        let file: ImportFile
        let columns: ColumnShapes?
        var batch: ConnectionBatch
        var rowIndex = -1
        var number = 0

        init(_ file: ImportFile, _ columns: ColumnShapes?) {
            self.file = file
            self.columns = columns
            batch = ConnectionBatch(file)
        }

        mutating func take(_ row: Row, _ records: inout EventRecords) -> RowUse {
            rowIndex += 1
            guard let columns else { return .unread }
            if rowIndex < columns.headerRow { return .other }
            if rowIndex == columns.headerRow {
                note(columns, row, &records)
                return .header
            }
            add(row, columns, &records)
            return .record
        }

        private mutating func add(_ row: Row, _ columns: ColumnShapes, _ records: inout EventRecords) {
            number += 1
            let mention = records.addMention(
                file, record: number, line: row.line, .connection,
                name: records.texts.intern(file.repaired(row.text(columns.name), line: row.line)),
                email: records.texts.intern(row.text(columns.email)))
            let (join, leave) = (Array(row.text(columns.join).utf8), Array(row.text(columns.leave).utf8))
            _ = batch.add(
                mention, join: join.span, leave: leave.span, minutes: wholeNumber(row.text(columns.minutes)),
                meeting: .empty, &records)
        }

        /// Columns are named by number, and by their header where that surely is one: a cell of a person's row is never quoted.
        private func note(_ columns: ColumnShapes, _ header: Row, _ records: inout EventRecords) {
            let parts = [
                ("name", columns.name), ("e-mail", columns.email), ("join", columns.join), ("leave", columns.leave),
                ("minutes", columns.minutes),
            ].map { part in
                let number = "\(part.0) = column \(part.1 + 1)"
                return columns.hasPlainHeader ? number + " '\(header.text(part.1).prefix(40))'" : number
            }
            records.add(Finding(.columnsByValues(parts.joined(separator: ", ")), file: file.path, line: header.line))
        }

        mutating func finish(_ records: inout EventRecords) throws {
            if number == 0 { records.add(Finding(.namesNobody, file: file.path)) }
            try batch.finish(&records)
        }
    }
}
