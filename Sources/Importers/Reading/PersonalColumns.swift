import EventModel

/// Which of several columns have each person's own name and address.
///
/// Forms put the account that filled them in before what was asked: an office's, or `anonymous`. Each person's own is the
/// column with the most different names, or addresses, in the first rows; of equals, the first.
struct PersonalColumns {
    /// The column of display names; nil if there is none.
    let name: Int?
    let email: Int?
    private let rows: [[String]]
    private let names: [Int]
    private let emails: [Int]

    /// Rows that decide.
    private static let decidingRows = 1000

    init(_ header: Header, _ fields: [String], _ file: ImportFile) throws {
        // The buyer of a ticket is beside the person it is for.
        emails = header.column(named: "Attendee email").map { [$0] } ?? header.columns(.email)
        names = header.column(named: "Attendee name").map { [$0] } ?? header.nameColumns
        let isChoice = emails.count > 1 || names.count > 1
        let rows = isChoice ? try file.firstRows(Self.decidingRows).filter { $0 != fields } : []
        email = Self.personal(emails, in: rows, Self.address)
        name = Self.personal(names, in: rows, Self.name)
        self.rows = rows
    }

    private static func personal(
        _ columns: [Int], in rows: [[String]], _ value: (Int, [String]) -> String?
    ) -> Int? {
        guard columns.count > 1 else { return columns.first }
        func distinct(_ column: Int) -> Int { Set(rows.compactMap { value(column, $0) }).count }
        return columns.map { ($0, distinct($0)) }.max { ($0.1, -$0.0) < ($1.1, -$1.0) }?.0
    }

    /// Says which of several columns was taken, if another one has other people.
    func note(_ header: Header, _ file: ImportFile, line: Int, _ records: inout EventRecords) {
        let addresses = others(emails, email, Self.address) { $0 != $1 }
        if let email, !addresses.isEmpty {
            records.add(
                Finding(
                    .severalAddresses(taken: header.written(email), others: header.quoted(addresses)), file: file.path,
                    line: line))
        }
        // An account's name and the one that was typed are written differently without being two people's.
        let people = others(names, name, Self.name) { Set(words(of: $0)).isDisjoint(with: words(of: $1)) }
        if let name, !people.isEmpty {
            records.add(
                Finding(
                    .severalNames(taken: header.written(name), others: header.quoted(people)), file: file.path,
                    line: line))
        }
    }

    private func others(
        _ columns: [Int], _ taken: Int?, _ value: (Int, [String]) -> String?, differ: (String, String) -> Bool
    ) -> [Int] {
        guard let taken else { return [] }
        return columns.filter { column in
            column != taken
                && rows.contains { row in
                    guard let other = value(column, row) else { return false }
                    return value(taken, row).map { differ($0, other) } ?? false
                }
        }
    }

    private static func address(_ column: Int, in row: [String]) -> String? {
        column < row.count && row[column].contains("@") ? foldedText(row[column]) : nil
    }

    private static func name(_ column: Int, in row: [String]) -> String? {
        guard column < row.count, row[column].contains(where: \.isLetter),
            !CellWords.isAnonymous(Array(row[column].trimmed.utf8).span)
        else { return nil }
        return foldedText(row[column])
    }
}
