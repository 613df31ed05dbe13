import DelimitedText
import EventModel
import Foundation

/// Google Meet's attendance report: one row per person, with the first time they joined, the last time they left and how long
/// they were there in all.
///
/// Times have no date: that is in the file's name, or else the event's. Somebody who left and came back counts as present in
/// between, and the file says so.
struct MeetAttendance: FileImporter {
    let kind = FileKind.meetAttendance

    init() {}

    func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout? {
        preview.layout { Self.columns(of: $0) != nil }
    }

    private static func columns(of fields: [String]) -> [MeetColumn: Int]? {
        Importers.columns(
            of: fields, by: MeetColumn.ofText, needed: [.firstName, .lastName, .duration, .joined, .exited])
    }

    func read(_ file: ImportFile, into records: inout EventRecords) throws {
        var batch = ConnectionBatch(file)
        let day = MeetingDay(file)
        var columns: [MeetColumn: Int]?
        var preamble = Preamble()
        var (number, undated) = (0, RepairCount())
        try file.forEachRecord(into: &records) { record, records in
            guard let known = columns, let first = known[.firstName], let last = known[.lastName] else {
                let fields = record.texts
                columns = Self.columns(of: fields)
                return columns == nil ? preamble.use(of: fields) : .header
            }
            if Self.columns(of: record.texts) != nil { return .header }
            number += 1
            let mention = records.addMention(
                file, record: number, line: record.line, .attendance,
                name: file.internFullName(record, first, last, &records),
                email: file.internEmail(record, known[.email], &records))
            guard let joined = known[.joined].flatMap({ TimestampParser.parse(record.field($0)) }),
                let exited = known[.exited].flatMap({ TimestampParser.parse(record.field($0)) })
            else {
                records.reject(mention, file, .noTimeOfStay)
                return .record
            }
            if joined.shape == .clock { undated.add(line: record.line) }
            guard let stay = ClockOnDate(day.start).dated(joined, exited) else {
                records.reject(mention, file, .undated)
                return .record
            }
            _ = batch.add(mention, stay.join, to: stay.leave, minutes: nil, meeting: .empty, &records)
            return .record
        }
        if number == 0 { records.add(Finding(.headerOnly, file: file.path)) }
        if !day.isFromName { file.note(undated, in: &records) { .dayOfEvent(rows: $0) } }
        let before = records.connections.count
        try batch.finish(&records)
        file.noteEnvelopes(records.connections.count - before, in: &records)
    }
}

/// The day of a meeting whose times have no date: by the file's name, else the event's own.
struct MeetingDay {
    private(set) var start: Timestamp?
    private(set) var isFromName = false

    init(_ file: ImportFile) {
        let name = file.path.split(separator: "/").last.map(String.init) ?? ""
        if let match = name.firstMatch(of: /(\d{4}-\d{2}-\d{2})[ _T](\d{1,2})[:\-._h](\d{2})/) {
            start = TimestampParser.parse("\(match.1) \(match.2):\(match.3)")
        } else if let match = name.firstMatch(of: /\d{4}-\d{2}-\d{2}/) {
            start = TimestampParser.parse("\(match.0) 12:00")
        }
        isFromName = start != nil
        guard start == nil, let window = file.context.window, let zone = file.zone else { return }
        let local = zone.local(window.from)
        start = TimestampParser.parse(local.text(separator: " "))
    }
}
