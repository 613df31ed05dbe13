import DelimitedText
import EventModel
import Foundation

/// The Meet audit log of a Google Workspace domain: a row for each thing that happened, of which only those of people who left
/// say when they were there.
///
/// The date is when they left, the duration its seconds. Places and addresses of computers are dropped.
struct MeetAuditLog: FileImporter {
    let kind = FileKind.meetAuditLog

    init() {}

    func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout? {
        preview.layout { Self.columns(of: $0) != nil }
    }

    private static func columns(of fields: [String]) -> [MeetColumn: Int]? {
        Importers.columns(of: fields, by: MeetColumn.ofText, needed: [.date, .event, .identifier, .duration])
    }

    func read(_ file: ImportFile, into records: inout EventRecords) throws {
        var times = TimeColumn(file)
        var stays: [(mention: MentionID, time: Int, seconds: Int)] = []
        var columns: [MeetColumn: Int]?
        var number = 0
        try file.forEachRecord(into: &records) { record, records in
            guard let known = columns, let date = known[.date], let event = known[.event] else {
                columns = Self.columns(of: record.texts)
                return columns == nil ? .unread : .header
            }
            if Self.columns(of: record.texts) != nil { return .header }
            number += 1
            guard MeetCell.ofText[Header.fold(record.text(event))] == .left else {
                records.files[file.index].ignored += 1
                return .record
            }
            if let organizer = known[.organizer], !CellWords.isBlank(record.field(organizer)) {
                records.hostEmails.insert(file.internEmail(record, organizer, &records))
            }
            let identifier = known[.identifier].map { record.text($0).trimmed } ?? ""
            let name = known[.participant].map { file.internName(record.field($0), line: record.line, &records) }
            let shown = name.flatMap { $0.isEmpty ? nil : $0 } ?? records.texts.intern(identifier)
            let isPhone = CellWords.isPhoneNumber(Array(identifier.utf8).span)
            let mention = records.addMention(
                file, record: number, line: record.line, .connection, name: shown,
                email: identifier.contains("@") ? file.internEmail(record, known[.identifier], &records) : .empty,
                role: isPhone ? .phone : .attendee)
            let seconds = known[.duration].flatMap { wholeNumber(record.field($0)) }
            guard let time = ZonedText.timestamp(record.text(date)), time.shape != .clock, let seconds else {
                records.reject(mention, file, .stayWithoutDate)
                return .record
            }
            stays.append((mention, times.add(time), seconds))
            return .record
        }
        if number == 0 { records.add(Finding(.headerOnly, file: file.path)) }
        let line = stays.first.map { Int(records.mentions[$0.mention].line) } ?? 1
        let read = try times.resolve(&records, line: line, runsForward: false)
        var intervals: [Interval] = []
        for stay in stays {
            guard let left = read[stay.time] else {
                records.reject(stay.mention, file, .rowOutOfOrder)
                continue
            }
            records.note(stay.mention, left.change, file)
            let from = left.instant.advanced(by: -stay.seconds)
            let interval = Interval(from: from, to: max(left.instant, from.advanced(by: 1)))
            records.connections.append(Connection(mention: stay.mention, interval: interval))
            records.files[file.index].accepted += 1
            intervals.append(interval)
        }
        file.noteOutside(intervals, in: &records) { _, _ in nil }
    }
}

/// A time with the word of its zone behind it: `26 Sep 2026, 11:05:00 CEST`.
enum ZonedText {
    /// A word that means one offset everywhere becomes that offset; with any other the file's zone counts.
    static func timestamp(_ text: String) -> Timestamp? {
        if let plain = TimestampParser.parse(text) { return plain }
        guard let space = text.trimmed.lastIndex(of: " ") else { return nil }
        let word = text.trimmed[text.trimmed.index(after: space)...].uppercased()
        let rest = String(text.trimmed[..<space])
        if let hours = offsets[word] {
            let offset = (hours < 0 ? "-" : "+") + (abs(hours) < 10 ? "0" : "") + "\(abs(hours)):00"
            return TimestampParser.parse("\(rest) \(offset)") ?? TimestampParser.parse("\(rest)\(offset)")
        }
        if let match = word.firstMatch(of: /^(?:GMT|UTC)([+\-]\d{1,2})(?::?(\d{2}))?$/) {
            let sign = match.1.prefix(1)
            let hours = match.1.dropFirst()
            return TimestampParser.parse("\(rest) \(sign)\(hours.count < 2 ? "0" : "")\(hours):\(match.2 ?? "00")")
        }
        return word.allSatisfy(\.isLetter) && word.count <= 5 ? TimestampParser.parse(rest) : nil
    }

    /// Abbreviations of IANA's database that stand for one offset in use; IST, CST and BST stand for several.
    private static let offsets = [
        "UTC": 0, "GMT": 0, "WET": 0, "WEST": 1, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3, "MSK": 3, "EDT": -4,
        "EST": -5, "CDT": -5, "MDT": -6, "PDT": -7, "PST": -8, "JST": 9, "KST": 9,
    ]
}
