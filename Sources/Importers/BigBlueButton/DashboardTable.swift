import DelimitedText
import EventModel

/// The table that BigBlueButton's dashboard saves: one row per person, from when they first joined to when they last left.
///
/// Its header is not quoted, so that a comma in a poll's question moves every column behind it; those before it are read. Times
/// are those of the zone and the language of whoever saved it. The last row, `Anonymous`, holds answers to polls.
struct DashboardTable: FileImporter {
    let kind = FileKind.bigBlueButton

    init() {}

    func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout? {
        preview.layout { Self.columns(of: $0) != nil }
    }

    private static func columns(of fields: [String]) -> [DashboardColumn: Int]? {
        Importers.columns(of: fields, by: DashboardColumn.ofText, needed: [.name, .moderator, .score, .join, .left])
    }

    func read(_ file: ImportFile, into records: inout EventRecords) throws {
        var batch = ConnectionBatch(file)
        var columns: [DashboardColumn: Int]?
        var number = 0
        try file.forEachRecord(into: &records) { record, records in
            guard let known = columns, let name = known[.name], let join = known[.join], let left = known[.left] else {
                columns = Self.columns(of: record.texts)
                return columns == nil ? .unread : .header
            }
            let times = [join, left].map { TimestampParser.parse(record.field($0)) }
            // Answers without a name, in as many lines as there are.
            if times[0] == nil, CellWords.isAnonymous(record.field(name)) || filledCells(record) < 3 { return .other }
            number += 1
            let mention = records.addMention(
                file, record: number, line: record.line, .attendance,
                name: file.internName(record.field(name), line: record.line, &records))
            guard let join = times[0], let left = times[1], join.shape != .clock, left.shape != .clock else {
                records.reject(mention, file, .stayWithoutDate)
                return .record
            }
            _ = batch.add(mention, join, to: left, minutes: nil, meeting: .empty, &records)
            return .record
        }
        if number == 0 { records.add(Finding(.headerOnly, file: file.path)) }
        if number > 0 { records.add(Finding(.noEmailColumn, file: file.path)) }
        let before = records.connections.count
        try batch.finish(&records)
        file.noteEnvelopes(records.connections.count - before, in: &records)
        if records.connections.count > before { records.add(Finding(.dashboardTable, file: file.path)) }
    }
}
