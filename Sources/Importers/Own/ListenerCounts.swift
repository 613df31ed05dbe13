internal import DelimitedText
import EventModel

/// Aggregate counts of listeners: `time,channel,listeners`. They are reported as they are, never spread over people.
struct ListenerCounts: FileImporter {
    let kind = FileKind.listenerCounts

    init() {}

    func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout? {
        preview.delimiter { $0.has(.time, .channel, .listeners) }.map { .table($0) }
    }

    func read(_ file: ImportFile, into records: inout EventRecords) throws {
        var header: Header?
        var number = 0
        var preamble = Preamble()
        var times = TimeColumn(file)
        var rows: [(time: Int, channel: Int, listeners: Int, line: Int, record: Int)] = []
        try file.forEachRecord(into: &records) { record, records in
            guard let known = header else {
                let found = Header(record.texts)
                guard found.has(.time, .channel, .listeners) else { return preamble.use(of: record.texts) }
                header = found
                return .header
            }
            number += 1
            let line = record.line
            func reject(_ message: FindingMessage) -> RowUse {
                records.files[file.index].rejected += 1
                records.add(Finding(message, file: file.path, line: line, record: number))
                return .record
            }
            guard let timeColumn = known.column(.time), let channelColumn = known.column(.channel),
                let countColumn = known.column(.listeners)
            else { return .unread }
            guard let channel = file.context.channels.index(ofChannel: record.text(channelColumn)) else {
                return reject(.unknownChannel)
            }
            guard let listeners = wholeNumber(record.field(countColumn)) else {
                return reject(.noListeners)
            }
            guard let time = TimestampParser.parse(record.field(timeColumn)) else {
                return reject(.noTimeOfRow)
            }
            rows.append((times.add(time), channel, listeners, line, number))
            return .record
        }
        let instants = try times.resolve(&records, line: 1)
        file.noteOutside(instants.compactMap { $0?.instant }, in: &records)
        for row in rows {
            func note(_ message: FindingMessage) {
                records.add(Finding(message, file: file.path, line: row.line, record: row.record))
            }
            guard let time = instants[row.time] else {
                records.files[file.index].rejected += 1
                note(.rowOutOfOrder)
                continue
            }
            if let change = time.change { note(change.message) }
            records.listenerCounts.append(
                ListenerCount(file: file.index, instant: time.instant, channel: row.channel, listeners: row.listeners))
            records.files[file.index].accepted += 1
        }
    }
}
