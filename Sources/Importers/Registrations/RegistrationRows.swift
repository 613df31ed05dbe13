import DelimitedText
import EventModel

/// Tells registrations without an address from totals, footers and the remains of broken rows.
struct RegistrationRows {
    private var hasAddresses = false
    /// The last row, if it was a registration with fewer cells than the header.
    private var short: (line: Int, cells: Int)?

    /// Takes a row that was a registration.
    mutating func take(_ record: borrowing DelimitedRecord, _ columns: RegistrationColumns) {
        if columns.holdsAddress(record) { hasAddresses = true }
        short = record.count < columns.width ? (record.line, record.count) : nil
    }

    /// Takes a row that was not a registration, or a header.
    mutating func takeOther() { short = nil }

    /// Whether a row without an address in its column is not a registration.
    func isNone(_ fields: [String], _ columns: RegistrationColumns) -> Bool {
        guard columns.email != nil else { return false }
        let filled = fields.map(\.trimmed).filter { !$0.isEmpty }
        guard let first = filled.first else { return true }
        if Self.isTotal(first) || Self.isLabel(first) { return true }
        if isRest(fields, columns) { return true }
        // A row that names nobody is rejected where it is read.
        guard hasAddresses, columns.hasName(fields) else { return false }
        if filled.count == 1 && columns.width > 2 { return true }
        return filled.count <= 2 && !columns.hasWholeName(fields)
    }

    /// Whether a line break cut a row in two, and this is the second half.
    private func isRest(_ fields: [String], _ columns: RegistrationColumns) -> Bool {
        guard fields.count < columns.width else { return false }
        if let short, [columns.width, columns.width + 1].contains(short.cells + fields.count) { return true }
        return fields.contains { $0.contains("@") }
    }

    /// "Total", "Grand total: 12", but nobody's name.
    private static func isTotal(_ cell: String) -> Bool {
        let words = words(of: cell)
        guard words.prefix(2).contains(where: totals.contains) else { return false }
        return words.count == 1 || words.allSatisfy { totals.contains($0) || grand.contains($0) }
            || cell.contains { $0.isNumber || $0 == ":" }
    }

    /// "Prepared for:".
    private static func isLabel(_ cell: String) -> Bool { cell.hasSuffix(":") || cell.hasSuffix("：") }

    /// Says that a file ends within its last row.
    func noteCut(_ file: ImportFile, _ records: inout EventRecords) throws {
        guard let short, try !file.endsWithLineBreak() else { return }
        records.add(Finding(.cutRow, file: file.path, line: short.line))
    }

    private static let totals = Set(Vocabulary.folded(TotalMeaning.total))
    private static let grand = Set(Vocabulary.folded(TotalMeaning.beside))
}

extension ImportFile {
    /// Whether the file ends with a line break, or is empty.
    fileprivate func endsWithLineBreak() throws -> Bool {
        // A character of UTF-16 has two bytes.
        try lastBytes(2).contains { $0 == 0x0A || $0 == 0x0D }
    }
}
