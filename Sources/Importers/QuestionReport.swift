internal import DelimitedText
package import EventAnalytics

/// Zoom's Q&A report: `#,Question,Asker Name,Asker Email,Answer`, under a title and a line on when it was made.
package struct QuestionReport: FileImporter {
    package let kind = FileKind.questions

    package init() {}

    package func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout? {
        preview.delimiter { Columns($0) != nil }.map { .table($0) }
    }

    package func read(_ file: ImportFile, into records: inout EventRecords) throws {
        var columns: Columns?
        var number = 0
        var times = TimeColumn(file)
        var rows: [(mention: Int, time: Int?, isAnswered: Bool?)] = []
        var lastQuestion = ""
        try file.forEachRecord(into: &records) { record, records in
            let header = Header(record.texts)
            if let found = Columns(header) {
                columns = found
                return
            }
            guard let columns, !record.isBlank else { return }
            number += 1
            let isAnswered = columns.answer.map { !record.text($0).trimmed.isEmpty }
            // A further answer to the question above stands on a row of its own.
            let question = columns.number.map { record.text($0).trimmed } ?? ""
            guard !record.text(columns.question).trimmed.isEmpty, question.isEmpty || question != lastQuestion else {
                records.files[file.index].ignored += 1
                if isAnswered == true, !rows.isEmpty { rows[rows.count - 1].isAnswered = true }
                return
            }
            lastQuestion = question
            let mention = records.addMention(
                file, record: number, line: record.line, .question,
                name: file.internName(record.field(columns.name), line: record.line, &records),
                email: records.intern(record, columns.email))
            let time = columns.time.flatMap { TimestampParser.parse(record.field($0)) }.map { times.add($0) }
            rows.append((mention, time, isAnswered))
        }
        let instants = try times.resolve(&records, line: 1)
        for row in rows {
            let time = row.time.flatMap { instants[$0] }
            records.note(row.mention, time?.change, file)
            records.questions.append(Question(mention: row.mention, instant: time?.instant, isAnswered: row.isAnswered))
            records.files[file.index].accepted += 1
        }
    }

    private struct Columns {
        var number: Int?
        var question: Int
        var name: Int
        var email: Int?
        var time: Int?
        var answer: Int?

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
