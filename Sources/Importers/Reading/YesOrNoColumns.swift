import DelimitedText
import EventModel

/// The columns of an attendance list under headers that are not known, as long as they say yes or no and nothing else: one of
/// them may say who was in the waiting room.
struct YesOrNoColumns {
    private var columns: [(column: Int, title: String, yes: Int, line: Int)] = []

    init() {}

    init(_ header: Header) {
        columns = (0..<header.count).filter { !header.isKnown($0) && !header.written($0).isEmpty }.map {
            ($0, header.written($0), 0, 0)
        }
    }

    mutating func take(_ record: borrowing DelimitedRecord) {
        guard !columns.isEmpty else { return }
        for index in columns.indices.reversed() {
            let cell = record.field(columns[index].column)
            if CellWords.isBlank(cell) || CellWords.isNo(cell) { continue }
            guard CellWords.isYes(cell) else {
                columns.remove(at: index)
                continue
            }
            columns[index].yes += 1
            if columns[index].line == 0 { columns[index].line = record.line }
        }
    }

    func note(_ file: ImportFile, _ records: inout EventRecords) {
        for column in columns where column.yes > 0 {
            records.add(
                Finding(.unreadYesOrNo(in: column.title, yes: column.yes), file: file.path, line: column.line))
        }
    }
}
