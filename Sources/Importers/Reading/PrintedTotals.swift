import EventModel

/// Reads the totals that a platform prints above a table, and remembers those that cannot be read.
struct PrintedTotals {
    private var unreadable: [(title: String, line: Int)] = []

    /// The total in the column of a word; nil if there is none.
    mutating func read(_ word: HeaderWord, _ header: Header, _ fields: [String], line: Int) -> Int? {
        header.column(word).flatMap { column in
            column < fields.count ? read(fields[column], under: header.written(column), line: line) : nil
        }
    }

    mutating func read(_ cell: String, under title: String, line: Int) -> Int? {
        if let number = wholeNumber(cell) { return number }
        if !NoAnswer.isBlank(cell), !NoAnswer.isOne(cell) { unreadable.append((title, line)) }
        return nil
    }

    /// If a total cannot be read, a contradiction with the file goes unnoticed.
    func noteUnreadable(_ file: ImportFile, _ records: inout EventRecords) {
        for (title, line) in unreadable {
            records.add(Finding(.unreadableTotal(under: title), file: file.path, line: line))
        }
    }
}
