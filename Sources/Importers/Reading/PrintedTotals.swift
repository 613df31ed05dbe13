import EventModel

/// Reads the totals that a platform prints above a table, and remembers those that cannot be read.
struct PrintedTotals {
    private var unreadable: [String] = []

    /// The total in the column of a word; nil where there is none.
    mutating func read(_ word: HeaderWord, _ header: Header, _ fields: [String]) -> Int? {
        guard let column = header.column(word), column < fields.count else { return nil }
        let cell = fields[column].trimmed
        if let number = wholeNumber(cell) { return number }
        if cell.contains(where: { $0.isLetter || $0.isNumber }) { unreadable.append(header.written(column)) }
        return nil
    }

    /// A total that cannot be read would leave unseen that it contradicts the file.
    func noteUnreadable(_ file: ImportFile, _ records: inout EventRecords) {
        for title in unreadable {
            records.add(
                Finding(
                    .unreadableTotal, file: file.path,
                    "the number under '\(title)' above the table cannot be read: the file was not compared with it"))
        }
    }
}
