internal import DelimitedText
import EventModel

/// Statements from the floor as somebody noted them: `time,speaker,organization,category,minutes`.
///
/// Only the speaker or the organization is needed in a row. Minutes are a number, or minutes and seconds: `3.5`, `3:30`.
struct StatementList: FileImporter {
    let kind = FileKind.statements

    init() {}

    func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout? {
        preview.delimiter { Columns($0) != nil }.map { .table($0) }
    }

    func read(_ file: ImportFile, into records: inout EventRecords) throws {
        var columns: Columns?
        var number = 0
        var preamble = Preamble()
        var times = TimeColumn(file)
        var rows: [(time: Int?, statement: Statement, line: Int, record: Int)] = []
        try file.forEachRecord(into: &records) { record, records in
            guard let known = columns else {
                columns = Columns(Header(record.texts))
                return columns == nil ? preamble.use(of: record.texts) : .header
            }
            number += 1
            let line = record.line
            func reject(_ message: FindingMessage) -> RowUse {
                records.files[file.index].rejected += 1
                records.add(Finding(message, file: file.path, line: line, record: number))
                return .record
            }
            var statement = Statement(
                file: file.index, instant: nil, speaker: records.intern(record, known.speaker),
                organization: records.intern(record, known.organization),
                category: records.intern(record, known.category), seconds: nil)
            guard !statement.speaker.isEmpty || !statement.organization.isEmpty else {
                return reject(.statementOfNobody)
            }
            if let length = known.length.map({ record.text($0).trimmed }), !length.isEmpty {
                guard let seconds = Self.seconds(length) else {
                    return reject(.noLength)
                }
                statement.seconds = seconds
            }
            var time: Int?
            if let text = known.time.map({ record.text($0).trimmed }), !text.isEmpty {
                guard let read = TimestampParser.parse(text) else {
                    return reject(.noTimeOfRow)
                }
                time = times.add(read)
            }
            rows.append((time, statement, line, number))
            return .record
        }
        if number == 0 {
            records.add(Finding(.emptyStatements, file: file.path))
        }
        let instants = try times.resolve(&records, line: rows.first?.line ?? 1, runsForward: false)
        file.noteOutside(instants.compactMap { $0?.instant }, in: &records)
        for var row in rows {
            func note(_ message: FindingMessage) {
                records.add(Finding(message, file: file.path, line: row.line, record: row.record))
            }
            if let time = row.time {
                guard let read = instants[time] else {
                    records.files[file.index].rejected += 1
                    note(.rowOutOfOrder)
                    continue
                }
                if let change = read.change { note(change.message) }
                row.statement.instant = read.instant
            }
            records.statements.append(row.statement)
            records.files[file.index].accepted += 1
        }
    }

    /// `3`, `3.5`, `3,5` or `3:30`, in seconds; nil for anything else and for more than a day.
    static func seconds(_ text: String) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        let longest = 24 * 60
        if parts.count == 2, let minutes = Int(parts[0]), let seconds = Int(parts[1]) {
            return (0...longest).contains(minutes) && (0..<60).contains(seconds) ? 60 * minutes + seconds : nil
        }
        guard let minutes = Double(text.replacing(",", with: ".")), (0...Double(longest)).contains(minutes) else {
            return nil
        }
        return Int((60 * minutes).rounded())
    }

    private struct Columns {
        var time: Int?
        var speaker: Int
        var organization: Int?
        var category: Int?
        var length: Int?

        /// One column beside the speaker must show that these are statements: an agenda has speakers too.
        init?(_ header: Header) {
            guard let speaker = header.column(.speaker), header.has(.length) || header.has(.time),
                !header.has(.message), !header.has(.joinTime)
            else { return nil }
            self.speaker = speaker
            time = header.column(.time)
            // A delegation may speak itself, or the speaker may belong to it.
            organization = header.columns(.organization).first { $0 != speaker }
            category = header.column(.category)
            length = header.column(.length)
        }
    }
}
