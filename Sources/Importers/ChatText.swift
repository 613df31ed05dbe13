internal import DelimitedText
package import EventAnalytics

/// Zoom's saved chat as text: a line with time, sender and recipient, then the message on the lines below.
package struct ChatText: FileImporter {
    package let kind = FileKind.chat

    package init() {}

    package func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout? {
        preview.lines.contains { ChatHeader($0) != nil } ? .text : nil
    }

    package func read(_ file: ImportFile, into records: inout EventRecords) throws {
        var times = TimeColumn(file)
        var entries: [ChatEntry] = []
        var open: (header: ChatHeader, body: ChatBody, record: Int, line: Int)?
        var number = 0
        var strayLine: Int?
        func close(_ records: inout EventRecords) {
            guard let entry = open else { return }
            open = nil
            guard !entry.body.isReaction else {
                records.files[file.index].ignored += 1
                return
            }
            entries.append(
                ChatEntry(
                    record: entry.record, line: entry.line, sender: entry.header.sender,
                    recipient: entry.header.recipient, isMarkedPrivate: entry.header.isMarkedPrivate,
                    text: entry.body.text, time: times.add(entry.header.time)))
        }
        try file.forEachLine(into: &records) { line, lineNumber, records in
            if let header = ChatHeader(line) {
                close(&records)
                number += 1
                var body = ChatBody()
                if let text = header.body { body.add(text) }
                open = (header, body, number, lineNumber)
            } else if open != nil {
                open?.body.add(line)
            } else if !line.trimmed.isEmpty && strayLine == nil {
                strayLine = lineNumber
            }
        }
        close(&records)
        if let strayLine {
            records.add(
                Finding(
                    .rejectedRow, file: file.path, line: strayLine, "text before the first message belongs to none",
                    action: "nothing of it was counted"))
        }
        try records.addMessages(entries, times: times, file)
    }
}
