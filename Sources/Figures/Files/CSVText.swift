import EventModel

/// Prints a table as CSV: UTF-8, LF, quoted as in RFC 4180.
package enum CSVText {
    /// The table as the bytes of its file.
    package static func bytes(of table: FigureTable) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity((table.rows.count + 1) * table.schema.columns.count * 8)
        append(table.schema.columns.map { .text($0.name) }, to: &bytes)
        for row in table.rows { append(row, to: &bytes) }
        return bytes
    }

    private static func append(_ row: [FigureValue], to bytes: inout [UInt8]) {
        for (index, value) in row.enumerated() {
            if index > 0 { bytes.append(0x2C) }
            if case .text(let text) = value {
                append(text, to: &bytes)
            } else {
                bytes.append(contentsOf: value.text.utf8)
            }
        }
        bytes.append(0x0A)
    }

    /// A text as it is printed: one that a spreadsheet would take for a formula gets a leading apostrophe.
    static func neutral(_ text: String) -> String {
        guard let first = text.utf8.first, [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains(first) else { return text }
        return "'" + text
    }

    /// A text as a cell, without regard to spreadsheets: it is read back.
    package static func quoted(_ text: String) -> String {
        guard text.utf8.contains(where: { [0x2C, 0x22, 0x0A, 0x0D].contains($0) }) || text != text.trimmed else {
            return text
        }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        let neutral = neutral(text)
        guard neutral.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) else {
            bytes.append(contentsOf: neutral.utf8)
            return
        }
        bytes.append(0x22)
        for byte in neutral.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }
}
