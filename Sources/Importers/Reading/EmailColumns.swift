import DelimitedText
import EventModel

/// Which of several columns of addresses is each person's own.
enum EmailColumns {
    /// The one with the most different addresses in the first rows; of equals, the first. The address of who filled in the
    /// form, or of an office, stands in many rows.
    static func personal(among columns: [Int], in rows: [[String]]) -> Int? {
        func distinct(_ column: Int) -> Int {
            Set(rows.compactMap { column < $0.count && $0[column].contains("@") ? foldedText($0[column]) : nil }).count
        }
        return columns.max { (distinct($0), -$0) < (distinct($1), -$1) }
    }

    /// Says which of several columns was taken, where another one holds other addresses.
    static func note(
        _ taken: Int?, among columns: [Int], in rows: [[String]], _ header: Header, _ file: ImportFile, line: Int,
        _ records: inout EventRecords
    ) {
        guard let taken else { return }
        func address(_ column: Int, _ row: [String]) -> String? {
            column < row.count && row[column].contains("@") ? foldedText(row[column]) : nil
        }
        let differing = columns.filter { column in
            column != taken && rows.contains { row in address(column, row).map { $0 != address(taken, row) } ?? false }
        }
        guard !differing.isEmpty else { return }
        let others = differing.map { "'\(header.written($0))'" }.joined(separator: ", ")
        records.add(
            Finding(
                .guessedColumns, file: file.path, line: line,
                "several columns hold e-mail addresses: '\(header.written(taken))' was taken, and not \(others)",
                action: "where another one is meant, call it Attendee email and run again"))
    }
}

/// The address itself of a cell that wraps it: `<bo@b.test>`, `Bo Lind <bo@b.test>`, `mailto:cy@c.test`.
@_lifetime(copy cell)
func bareAddress(_ cell: Span<UInt8>) -> Span<UInt8> {
    var (start, end) = (0, cell.count)
    if end > 0, cell[end - 1] == 0x3E {
        guard let open = (0..<end).last(where: { cell[$0] == 0x3C }) else { return cell }
        (start, end) = (open + 1, end - 1)
    }
    // Most addresses begin otherwise: the first byte decides.
    if end - start > 7, cell[start] | 0x20 == 0x6D, cell[start + 6] == 0x3A,
        String(copying: cell.extracting(start..<start + 7)).lowercased() == "mailto:"
    {
        start += 7
    }
    return trimmedSpaces(cell.extracting(start..<end))
}
