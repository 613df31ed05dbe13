import EventModel
package import DelimitedText

/// The beginning of a file, read in every way that an importer may want to look at it.
package struct FilePreview: Sendable {
    /// A row with the physical line it starts on.
    package struct Row: Sendable {
        package var line: Int
        package var fields: [String]
        /// The row as a header, folded once: a dozen importers ask.
        let header: Header

        init(line: Int, fields: [String]) {
            self.line = line
            self.fields = fields
            header = Header(fields)
        }
    }

    /// The first rows of the file, as one delimiter splits them.
    package struct Table: Sendable {
        package var delimiter: Delimiter
        package var rows: [Row]

        /// The cells of the rows that are not blank.
        var filledRows: [[String]] { rows.map(\.fields).filter { $0.contains { !$0.isEmpty } } }
    }

    package private(set) var tables: [Table] = []
    package private(set) var lines: [String] = []
    package private(set) var isEmpty = true
    /// Control characters that no text has: a picture, a workbook, an archive.
    package private(set) var isBinary = false
    /// Another program's format, where the first bytes tell it; then nothing else of the file is looked at.
    package private(set) var foreign: ForeignFormat?

    private static let rowLimit = 60

    /// - Parameter open: opens the file anew; each view reads only its beginning.
    package init(open: () throws -> ByteSource) throws {
        foreign = try ForeignFormat(open: open)
        guard foreign == nil else {
            isEmpty = false
            return
        }
        let reader = TextLineReader(try open())
        try reader.forEachLine { line, _ in
            lines.append(Self.beginning(of: line))
            return lines.count < Self.rowLimit
        }
        isEmpty = lines.allSatisfy { $0.allSatisfy(\.isWhitespace) }
        isBinary = lines.prefix(10).contains { line in
            line.unicodeScalars.contains { $0.value < 0x20 && $0.value != 0x09 && $0.value != 0x0C && $0.value != 0x1B }
                || line.unicodeScalars.count { $0 == "\u{FFFD}" } > 8
        }
        guard !isEmpty, !isBinary else { return }
        for delimiter in Delimiter.allCases {
            var rows: [Row] = []
            do {
                try DelimitedReader(open(), delimiter: delimiter).forEachRecord { record in
                    rows.append(Row(line: record.line, fields: record.texts.map(Self.beginning)))
                    return rows.count < Self.rowLimit
                }
            } catch ReadingError.tooManyColumns {
                // A text may have any number of commas: the importer that reads it as a table says what is wrong with it.
            }
            tables.append(Table(delimiter: delimiter, rows: rows))
        }
    }

    /// The beginning of a cell is enough to recognise a header, however long the cell is.
    private static func beginning(of text: String) -> String {
        text.utf8.count <= 1000 ? text : String(decoding: text.utf8.prefix(1000), as: UTF8.self)
    }

    /// Whether a cell of the first rows is this header text.
    package func hasColumn(named text: String) -> Bool {
        tables.contains { table in table.rows.contains { $0.header.column(named: text) != nil } }
    }

    /// The header texts of the tables that name people; never a row about a person.
    package var headerTexts: [String] {
        tables.flatMap(\.rows).filter { row in
            (row.header.has(.email) || row.header.has(.firstName, .lastName) || row.header.has(.name))
                && row.fields.count > 1 && !row.fields.contains { $0.contains("@") }
        }.flatMap(\.fields).map(\.trimmed).filter { !$0.isEmpty }
    }

    /// How the file is split, if some row is such a header.
    func layout(whereHeader isHeader: ([String]) -> Bool) -> FileLayout? {
        tables.first { table in table.rows.contains { isHeader($0.fields) } }.map { .table($0.delimiter) }
    }

    /// The delimiter under which some row is such a header.
    func delimiter(where isHeader: (Header) -> Bool) -> Delimiter? { table(where: isHeader)?.delimiter }

    /// The first reading of the file in which some row is such a header.
    func table(where isHeader: (Header) -> Bool) -> Table? {
        tables.first { table in table.rows.contains { isHeader($0.header) } }
    }
}
