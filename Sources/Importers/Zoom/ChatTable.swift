internal import DelimitedText
import EventModel

/// A chat as CSV with any recognisable time, sender and message columns.
struct ChatTable: FileImporter {
    let kind = FileKind.chat

    init() {}

    func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout? {
        preview.delimiter { Columns($0) != nil && !$0.isSurelyRegistration(context) }.map { .table($0) }
    }

    func read(_ file: ImportFile, into records: inout EventRecords) throws {
        var columns: Columns?
        var number = 0
        var preamble = Preamble()
        var times = TimeColumn(file)
        var entries: [ChatEntry] = []
        try file.forEachRecord(into: &records) { record, records in
            guard let known = columns else {
                columns = Columns(Header(record.texts))
                return columns == nil ? preamble.use(of: record.texts) : .header
            }
            number += 1
            let sender = file.repaired(record.text(known.sender), line: record.line).trimmed
            let email = known.email.map { record.text($0).trimmed } ?? ""
            let time = TimestampParser.parse(record.field(known.time))
            let isReadable = !sender.isEmpty || !email.isEmpty
            var body = ChatBody()
            let message = file.repaired(record.text(known.message), line: record.line)
            for line in message.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
                body.add(String(line))
            }
            guard !body.isReaction else {
                records.files[file.index].ignored += 1
                return .record
            }
            let recipient = known.recipient.map { file.repaired(record.text($0), line: record.line).trimmed } ?? ""
            entries.append(
                ChatEntry(
                    record: number, line: record.line, sender: sender, email: email, recipient: recipient,
                    isMarkedPrivate: !ChatRecipient.isGroup(recipient), text: body.text,
                    time: isReadable ? time.map { times.add($0) } : nil))
            return .record
        }
        if number == 0 { records.add(Finding(.noMessages, file: file.path)) }
        let instants = try times.resolve(&records, line: entries.first?.line ?? 1)
        records.addMessages(entries, instants: instants, file)
    }

    private struct Columns {
        var time: Int
        var sender: Int
        var email: Int?
        var recipient: Int?
        var message: Int

        init?(_ header: Header) {
            guard let time = header.column(.time), let message = header.column(.message),
                let sender = header.column(.sender) ?? header.column(.name) ?? header.column(.email)
            else { return nil }
            self.time = time
            self.message = message
            self.sender = sender
            email = header.column(.email)
            recipient = header.column(.recipient)
        }
    }
}
