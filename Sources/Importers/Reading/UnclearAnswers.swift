import EventModel

/// Cells that should say yes or no but say neither, by the header of their column.
final class UnclearAnswers {
    private var found: [String: (count: Int, line: Int)] = [:]

    func add(under header: String, line: Int) {
        found[header, default: (0, line)].count += 1
    }

    /// In order of lines.
    var columns: [(header: String, count: Int, line: Int)] {
        found.map { ($0.key, $0.value.count, $0.value.line) }.sorted { ($0.2, $0.0) < ($1.2, $1.0) }
    }
}

extension ImportFile {
    /// Notes a cell that is neither yes nor no.
    func checkAnswer(_ cell: Span<UInt8>, under header: String, line: Int) {
        if CellWords.isUnclear(cell) { unclearAnswers.add(under: header, line: line) }
    }

    func noteUnclearAnswers(in records: inout EventRecords) {
        for (header, count, line) in unclearAnswers.columns {
            records.add(Finding(.neitherYesNorNo(under: header, rows: count), file: path, line: line))
        }
    }
}
