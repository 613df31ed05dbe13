/// What a row of a file was to the importer that read it. The reader counts the rows; what nobody claims is unread.
enum RowUse: Sendable, Equatable {
    /// Part of a record, whether that is accepted, rejected or ignored.
    case record
    /// The header of a table.
    case header
    /// A title, a summary, or a further line of a record.
    case other
    /// An unknown title: other if a header follows right below it, unread otherwise.
    case titleIfHeaderFollows
    /// A line that only names the record below it: other where one follows, unread otherwise.
    case nameIfRecordFollows
    /// Not recognised.
    case unread
}

/// What may come above the first table of a file, or between two: titles, labels with one value, and the header and values
/// of a summary in unknown words.
///
/// An unknown table looks different from the third row on: it has another row of many cells.
struct Preamble {
    private static let rowLimit = 12
    private static let summaryLimit = 2
    private var rows = 0
    private var summaries = 0
    private var expectsValues = false

    mutating func use(of fields: [String]) -> RowUse {
        rows += 1
        guard rows <= Self.rowLimit else { return .unread }
        let filled = fields.filter { !$0.isEmpty }
        defer { if filled.count <= 2 { expectsValues = false } }
        if filled.count <= 2 {
            let isLabelled = filled.count == 2 && filled[0].hasSuffix(":")
            return !isLabelled && filled.contains { $0.contains("@") } ? .unread : .other
        }
        if expectsValues {
            expectsValues = false
            return .other
        }
        guard summaries < Self.summaryLimit, HeaderTexts.mayBe(fields) else { return .unread }
        summaries += 1
        expectsValues = true
        return .other
    }
}
