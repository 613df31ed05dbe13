internal import DelimitedText
import EventModel

/// Zoom's poll report of every generation: answers to the right of each row as question and answer in turn (to 2021), or
/// one table per poll with its questions in the header (since), with a header block of its own or without.
///
/// The head's start time is UTC while the rows are local, so nothing of the head is used.
struct PollReport: FileImporter {
    let kind = FileKind.polls

    init() {}

    func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout? {
        // A form may have a submission time too, but no numbered rows.
        preview.delimiter {
            Columns($0) != nil && ($0.column(.number) == 0 || !$0.isSurelyRegistration(context))
        }.map { .table($0) }
    }

    func read(_ file: ImportFile, into records: inout EventRecords) throws {
        var reading = Reading(file: file, times: TimeColumn(file))
        try file.forEachRecord(into: &records) { record, records in reading.take(record, &records) }
        try reading.finish(&records)
    }

    private struct Columns {
        var number: Int?
        var name: Int
        var email: Int?
        var time: Int
        /// Questions in the header, by column; none if each row has its own.
        var questions: [(column: Int, text: TextID)] = []

        init?(_ header: Header) {
            guard let name = header.column(.name), let time = header.column(.submitted), name < time else { return nil }
            self.name = name
            self.time = time
            number = header.columns(.number).first { $0 < time }
            email = header.columns(.email).first { $0 < time }
            // Only number, name and e-mail come before the time: what follows are questions.
            guard time == [number, email].count(where: { $0 != nil }) + 1 else { return nil }
        }
    }

    /// The rows above a table of answers: the meeting's own data, or an overview of the polls, one row each.
    private enum Head {
        case none, overview
        case meeting(Header)
    }

    private struct Reading {
        let file: ImportFile
        var times: TimeColumn
        var columns: Columns?
        var head = Head.none
        var preamble = Preamble()
        var meeting = MeetingName()
        var number = 0
        var rows: [(mention: MentionID, time: Int?, answers: [(question: TextID, answer: TextID)])] = []

        mutating func take(_ record: borrowing DelimitedRecord, _ records: inout EventRecords) -> RowUse {
            guard let columns, !isTitle(record), isRow(record, columns) else { return takeOther(record, &records) }
            number += 1
            let name = CellWords.isAnonymous(record.field(columns.name)) ? .empty : records.intern(record, columns.name)
            let mention = records.addMention(
                file, record: number, line: record.line, .pollAnswer, name: name,
                email: file.internEmail(record, columns.email, &records))
            if let column = columns.number, wholeNumber(record.field(column)) == nil {
                records.reject(mention, file, .answersWithoutNumber)
                return .record
            }
            let time = TimestampParser.parse(record.field(columns.time)).map { times.add($0) }
            if time == nil {
                records.note(mention, file, .noTimeOfAnswer)
            }
            rows.append((mention, time, answers(record, columns, &records)))
            return .record
        }

        /// A line that announces a table has one cell; copies saved by a spreadsheet pad it with commas.
        private func isTitle(_ record: borrowing DelimitedRecord) -> Bool {
            for index in 1..<max(1, record.count) where !record.field(index).isEmpty { return false }
            return true
        }

        /// Whether this is a row of answers and not a header or the block above the next table.
        private func isRow(_ record: borrowing DelimitedRecord, _ columns: Columns) -> Bool {
            if let column = columns.number, wholeNumber(record.field(column)) != nil { return true }
            let header = Header(record.texts)
            let isHeader = header.has(.topic) || header.has(.submitted) || header.column(.number) == 0
            return !isHeader && record.count > columns.time
        }

        /// Headers, titles and heads: a header opens a table, a title or another header ends the one before it.
        private mutating func takeOther(
            _ record: borrowing DelimitedRecord, _ records: inout EventRecords
        ) -> RowUse {
            let fields = record.texts
            let header = Header(fields)
            if let found = Columns(header) {
                columns = found
                (head, preamble) = (.none, Preamble())
                for column in fields.indices.dropFirst(found.time + 1) {
                    let question = internFolded(fields[column], &records)
                    if !question.isEmpty { columns?.questions.append((column, question)) }
                }
                return .header
            }
            if header.has(.topic) || header.column(.number) == 0 {
                head = header.has(.topic) ? .meeting(header) : .overview
                columns = nil
                return .header
            }
            if isTitle(record) {
                (head, columns) = (.none, nil)
                return wholeNumber(fields.first ?? "") == nil ? preamble.use(of: fields) : .unread
            }
            switch head {
            case .meeting(let above):
                meeting.take(fields, above)
                head = .none
                return .other
            case .overview: return .other
            case .none: return columns == nil ? preamble.use(of: fields) : .unread
            }
        }

        private func answers(
            _ record: borrowing DelimitedRecord, _ columns: Columns, _ records: inout EventRecords
        ) -> [(question: TextID, answer: TextID)] {
            var answers: [(question: TextID, answer: TextID)] = []
            func add(_ question: TextID, _ column: Int) {
                let answer = internFolded(record.text(column), &records)
                if !question.isEmpty && !answer.isEmpty { answers.append((question, answer)) }
            }
            for question in columns.questions { add(question.text, question.column) }
            if columns.questions.isEmpty {
                for column in stride(from: columns.time + 1, to: record.count - 1, by: 2) {
                    add(internFolded(record.text(column), &records), column + 1)
                }
            }
            return answers
        }

        /// Line breaks inside quotes are white space: the same question has them in one table and not in another.
        private func internFolded(_ text: String, _ records: inout EventRecords) -> TextID {
            records.texts.intern(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
        }

        mutating func finish(_ records: inout EventRecords) throws {
            meeting.set(file, &records)
            if number == 0 { records.add(Finding(.noAnswers, file: file.path)) }
            let first = rows.first { $0.time != nil }.map { Int(records.mentions[$0.mention].line) }
            let instants = try times.resolve(&records, line: first ?? 1, runsForward: false)
            file.noteOutside(instants.compactMap { $0?.instant }, in: &records)
            for row in rows {
                let time = row.time.flatMap { instants[$0] }
                if row.time != nil && time == nil {
                    records.note(row.mention, file, .answerOutOfOrder)
                }
                records.note(row.mention, time?.change, file)
                records.pollAnswers.append(
                    PollAnswer(mention: row.mention, instant: time?.instant, answers: row.answers))
                records.files[file.index].accepted += 1
            }
        }
    }
}
