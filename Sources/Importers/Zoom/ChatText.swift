internal import DelimitedText
import EventModel

/// Zoom's saved chat as text: a line with time, sender and recipient, then the message on the lines below.
struct ChatText: FileImporter {
    let kind = FileKind.chat

    init() {}

    func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout? {
        preview.lines.contains { ChatHeader($0) != nil } ? .text : nil
    }

    func read(_ file: ImportFile, into records: inout EventRecords) throws {
        var times = TimeColumn(file)
        var entries: [ChatEntry] = []
        var open: (header: ChatHeader, body: ChatBody, record: Int, line: Int)?
        var number = 0
        var isRelative = false
        var offsets: [Int: Int] = [:]
        func close(_ records: inout EventRecords) {
            guard let entry = open else { return }
            open = nil
            if entry.header.isRelative { isRelative = true }
            offsets[entry.record] = entry.header.time.secondOfDay
            guard !entry.body.isReaction else {
                records.files[file.index].ignored += 1
                return
            }
            if let before = entries.last.flatMap({ offsets[$0.record] }), goesBack(from: before, to: entry.header) {
                records.add(Finding(.severalChats, file: file.path, line: entry.line, record: entry.record))
            }
            entries.append(
                ChatEntry(
                    record: entry.record, line: entry.line, sender: entry.header.sender,
                    recipient: entry.header.recipient, isMarkedPrivate: entry.header.isMarkedPrivate,
                    text: entry.body.text, time: times.add(entry.header.time)))
        }
        try file.forEachLine(into: &records) { written, lineNumber, records in
            let line = file.repaired(written, line: lineNumber)
            if let header = ChatHeader(line) {
                close(&records)
                number += 1
                var body = ChatBody()
                if let text = header.body { body.add(text) }
                open = (header, body, number, lineNumber)
                return .record
            }
            if let header = open?.header, ChatHeader.mayBegin(line, like: header) { close(&records) }
            // Text below an unknown header belongs to another author, not to the last known one.
            guard open != nil else { return .unread }
            open?.body.add(line)
            return .other
        }
        close(&records)
        records.files[file.index].isFromRecording = isRelative
        let instants =
            isRelative
            ? try sinceRecording(entries.compactMap { offsets[$0.record] }, file, &records)
            : try times.resolve(&records, line: entries.first?.line ?? 1)
        records.addMessages(
            entries, instants: instants, file, isPlaceable: !isRelative || file.override.recordingStarts != nil)
    }

    /// By more than a clock change, and by less than midnight: a chat saved again is appended to the file of the last one.
    private func goesBack(from before: Int, to header: ChatHeader) -> Bool {
        let jump = before - header.time.secondOfDay
        return header.time.shape == .clock && jump > 3700 && jump <= LocalTime.secondsPerDay / 2
    }

    /// The chat of a cloud recording counts its times from the recording's start, which only settings can give.
    private func sinceRecording(
        _ offsets: [Int], _ file: ImportFile, _ records: inout EventRecords
    ) throws -> [(instant: Instant, change: ClockChange?)?] {
        guard let written = file.override.recordingStarts else {
            records.add(Finding(.relativeTimes(messages: offsets.count), file: file.path, line: 1))
            return offsets.map { _ in nil }
        }
        let zone = try written.offsetSeconds == nil ? file.requireZone(line: 1) : .utc
        var clock = FileClock(zone: zone, order: .yearMonthDay, offset: file.override.clockOffset)
        guard let start = clock.read(written)?.first else { return offsets.map { _ in nil } }
        records.files[file.index].timeZone = zone.identifier
        records.files[file.index].precision = .second
        return offsets.map { (start.advanced(by: $0), nil) }
    }
}
