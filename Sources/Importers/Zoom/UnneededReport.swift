internal import DelimitedText
import EventModel

/// Reports of the platform that say nothing on attendance: recognised, so that nobody wonders, and left unread.
struct UnneededReport: FileImporter {
    let kind: FileKind
    private let titles: Set<String>
    /// The header texts that together tell the report; none where its title does.
    private let columns: [String]

    /// Where one word of a language means a poll and a survey ("sondage", "Umfrage", "설문 조사"), its title is not here: such
    /// a report is read as a poll, whose questions on the language count.
    static let survey = UnneededReport(.survey, titles: Vocabulary.wordings(TitleMeaning.survey))
    static let performance = UnneededReport(
        .performance, titles: Vocabulary.wordings(TitleMeaning.performance))
    static let recordingsList = UnneededReport(
        .recordingsList, columns: ["Topic", "File Size (MB)", "File Count"])

    private init(_ kind: FileKind, titles: [String] = [], columns: [String] = []) {
        self.kind = kind
        self.titles = Set(titles.map(Header.fold))
        self.columns = columns
    }

    func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout? {
        if !columns.isEmpty { return preview.delimiter { isTable($0) }.map { .table($0) } }
        // A title reads the same with every delimiter: the one that splits the rows below it is the file's.
        let titled = preview.tables.filter { table in table.rows.prefix(20).contains { isTitle($0.fields) } }
        let widest = titled.max { width($0.rows) < width($1.rows) }
        return widest.map { .table($0.delimiter) }
    }

    private func isTable(_ header: Header) -> Bool { columns.allSatisfy { header.column(named: $0) != nil } }

    private func isTitle(_ fields: [String]) -> Bool {
        guard let first = fields.first, fields.dropFirst().allSatisfy(\.isEmpty) else { return false }
        return titles.contains(Header.fold(first))
    }

    private func width(_ rows: [FilePreview.Row]) -> Int { rows.reduce(0) { $0 + $1.fields.count } }

    func read(_ file: ImportFile, into records: inout EventRecords) throws {
        // A performance report is all rows; the others have a head before their table.
        var isInTable = kind == .performance
        try file.forEachRecord(into: &records) { record, records in
            guard filledCells(record) > 1 else { return .other }
            let header = Header(record.texts)
            if header.has(.submitted) || !columns.isEmpty && isTable(header) {
                isInTable = true
                return .header
            }
            if header.has(.topic) && kind != .performance {
                isInTable = false
                return .header
            }
            guard isInTable else { return .other }
            records.files[file.index].ignored += 1
            return .record
        }
        records.add(Finding(.notNeeded(kind.rawValue.replacing("_", with: " ")), file: file.path))
    }
}
