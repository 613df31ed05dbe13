internal import DelimitedText
import EventModel

/// Zoom's participants report of unique users: who was there and for how many minutes in all, without any time.
///
/// Source: `Name (Original Name),User Email,Total Duration (Minutes)[,Guest]`, with or without the block of meeting data. The
/// minutes are rounded up stay by stay, so they give no figure; who was there does.
struct UniqueParticipants: FileImporter {
    let kind = FileKind.uniqueParticipants

    init() {}

    func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout? {
        preview.delimiter { Self.isTable($0) }.map { .table($0) }
    }

    private static func isTable(_ header: Header) -> Bool {
        header.has(.name, .totalMinutes) && header.column(.joinTime) == nil
    }

    func read(_ file: ImportFile, into records: inout EventRecords) throws {
        var header: Header?
        var block = MeetingBlock()
        var number = 0
        try file.forEachRecord(into: &records) { record, records in
            guard let known = header else {
                let found = Header(record.texts)
                guard Self.isTable(found) else { return block.take(record.texts, found, line: record.line, &records) }
                header = found
                return .header
            }
            let minutes = known.column(.totalMinutes).map { record.text($0).trimmed } ?? ""
            if !minutes.isEmpty && wholeNumber(minutes) == nil {
                // Files put end to end repeat their header.
                return Self.isTable(Header(record.texts)) ? .header : .unread
            }
            number += 1
            let name = records.intern(record, known.column(.name))
            let email = records.intern(record, known.column(.email))
            let mention = records.addMention(
                file, record: number, line: record.line, .attendance, name: name, email: email)
            guard !name.isEmpty || !email.isEmpty else {
                records.reject(mention, file, .rowOfNobody)
                return .record
            }
            records.attendedWithoutTimes.append(mention)
            records.files[file.index].accepted += 1
            return .record
        }
        if number == 0 { records.add(Finding(.headerOnly, file: file.path)) }
        records.add(Finding(.withoutTimes(rows: number), file: file.path))
        records.files[file.index].topic = block.topic
        records.files[file.index].meeting = records.texts[block.meeting]
        block.addCount(file, number, &records)
    }
}
