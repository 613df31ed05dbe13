internal import DelimitedText
import EventModel

/// Zoom's Q&A report: `#,Question,Asker Name,Asker Email,Answer`, under a title and a line on when it was made.
struct QuestionReport: FileImporter {
    let kind = FileKind.questions

    init() {}

    func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout? {
        preview.delimiter { Columns($0) != nil }.map { .table($0) }
    }

    func read(_ file: ImportFile, into records: inout EventRecords) throws {
        var columns: Columns?
        var number = 0
        var times = TimeColumn(file)
        var rows: [(mention: MentionID, time: Int?, isAnswered: Bool?, digest: UInt64)] = []
        var lastQuestion = ""
        var head = Head()
        try file.forEachRecord(into: &records) { record, records in
            let fields = record.texts
            let header = Header(fields)
            if let found = Columns(header) {
                columns = found
                return .header
            }
            guard let columns, columns.mayHold(record) else {
                return head.take(fields, header, isBelowTable: columns != nil)
            }
            let isAnswered = columns.answer.map { !record.text($0).trimmed.isEmpty }
            // Another answer to the question above is on a row of its own.
            let question = columns.number.map { record.text($0).trimmed } ?? ""
            guard !record.text(columns.question).trimmed.isEmpty, question.isEmpty || question != lastQuestion else {
                guard isAnswered == true, !rows.isEmpty else { return head.take(fields, header, isBelowTable: true) }
                rows[rows.count - 1].isAnswered = true
                return .other
            }
            number += 1
            lastQuestion = question
            let name = record.field(columns.name)
            let mention = records.addMention(
                file, record: number, line: record.line, .question,
                name: CellWords.isAnonymous(name) ? .empty : file.internName(name, line: record.line, &records),
                email: file.internEmail(record, columns.email, &records))
            let written = columns.time.map { record.text($0).trimmed } ?? ""
            let time = TimestampParser.parse(written).map { times.add($0) }
            if time == nil && !CellWords.isBlank(Array(written.utf8).span) { noteUnreadable(mention, file, &records) }
            rows.append((mention, time, isAnswered, digest(foldedText(record.text(columns.question)))))
            return .record
        }
        if number == 0 { records.add(Finding(.noQuestions, file: file.path)) }
        head.meeting.set(file, &records)
        if let printed = head.printed, abs(printed - number) > 3, abs(printed - number) * 20 > printed {
            records.add(Finding(.questionsDisagree(platform: printed, computed: number), file: file.path))
        }
        let instants = try times.resolve(&records, line: 1)
        file.noteOutside(instants.compactMap { $0?.instant }, in: &records)
        for row in rows {
            let time = row.time.flatMap { instants[$0] }
            if row.time != nil && time == nil { noteUnreadable(row.mention, file, &records) }
            records.note(row.mention, time?.change, file)
            records.questions.append(
                Question(
                    mention: row.mention, instant: time?.instant, isAnswered: row.isAnswered, digest: row.digest))
            records.files[file.index].accepted += 1
        }
    }

    private func noteUnreadable(_ mention: MentionID, _ file: ImportFile, _ records: inout EventRecords) {
        records.note(mention, file, .noTimeOfQuestion)
    }

    /// The rows above the questions, or between two tables of them: titles, and the meeting's own data.
    private struct Head {
        private(set) var meeting = MeetingName()
        /// How many questions the report says that it holds.
        private(set) var printed: Int?
        private var preamble = Preamble()
        /// The header in the row above, if that was the meeting's own data.
        private var above: Header?

        mutating func take(_ fields: [String], _ header: Header, isBelowTable: Bool) -> RowUse {
            defer { above = header.has(.topic) ? header : nil }
            if header.has(.topic) { return .header }
            if let above {
                meeting.take(fields, above)
                if let column = above.column(named: "# Question") ?? above.column(named: "# Questions"),
                    column < fields.count
                {
                    printed = wholeNumber(fields[column])
                }
                return .other
            }
            return isBelowTable && fields.count { !$0.isEmpty } > 2 ? .unread : preamble.use(of: fields)
        }
    }

    private struct Columns {
        var number: Int?
        var question: Int
        var name: Int
        var email: Int?
        var time: Int?
        var answer: Int?

        /// Where questions are numbered, a row with anything else in place of the number is not a question.
        func mayHold(_ record: borrowing DelimitedRecord) -> Bool {
            guard let number, !record.field(number).isEmpty else { return true }
            return wholeNumber(record.field(number)) != nil
        }

        init?(_ header: Header) {
            guard let question = header.column(.question), let name = header.column(.askerName) ?? header.column(.name),
                header.has(.askerName) || header.has(.answer)
            else { return nil }
            self.question = question
            self.name = name
            number = header.column(.number)
            email = header.column(.askerEmail) ?? header.column(.email)
            time = header.column(.time)
            answer = header.column(.answer)
        }
    }
}
