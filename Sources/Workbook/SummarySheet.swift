internal import Reports

/// The sheet to send on: title, sentences, and the tables of the page.
struct SummarySheet {
    private typealias Style = SpreadsheetFile.Style

    private let content: ReportSheet
    private let notes: [String]

    init(_ content: ReportSheet, notes: [String]) {
        self.content = content
        self.notes = notes
    }

    func write(to file: SpreadsheetFile) throws {
        let sheet = try file.addSheet("Summary")
        sheet.setColumns(0...0, width: 44)
        sheet.setColumns(1...1, width: 14)
        sheet.setColumns(2...12, width: 12.5)
        sheet.hideGridLines()
        var row = 0
        func line(_ text: String, _ style: SpreadsheetFile.Style = .init()) throws {
            try sheet.write(.text(text), row: row, column: 0, style)
            row += 1
        }
        try line(content.title, Style(isBold: true, size: 16))
        try line(content.subtitle, Style(isSoft: true))
        row += 1
        func paragraph(_ text: String, _ style: SpreadsheetFile.Style = .init()) throws {
            try sheet.write(paragraph: text, row: row, columns: 0...8, width: 120, style)
            row += 1
        }
        for sentence in content.sentences { try paragraph(sentence) }
        for block in content.blocks {
            row += 1
            try line(block.title, Style(isBold: true, size: 12))
            // A session's number stands before its name on the page; here the name leads, for the first column is wide.
            let order = block.words == 3 ? [1, 2, 0] + Array(3..<block.head.count) : Array(block.head.indices)
            for (column, place) in order.enumerated() {
                let style = Style(isHeader: true, alignsRight: column >= block.words)
                try sheet.write(.text(block.head[place]), row: row, column: column, style)
            }
            sheet.setHeight(ofRow: row, points: 45)
            row += 1
            for cells in block.rows {
                for (column, place) in order.enumerated() {
                    let (value, format) = column < block.words ? (.text(cells[place]), "") : Self.typed(cells[place])
                    let style = Style(numberFormat: format, alignsRight: column >= block.words)
                    try sheet.write(value, row: row, column: column, style)
                }
                row += 1
            }
        }
        row += 1
        try line("Notes", Style(isBold: true, size: 12))
        for note in notes { try paragraph(note, Style(isSoft: true)) }
        sheet.setPage(landscape: true, footer: content.title)
        sheet.activate()
    }

    /// A printed number as a number with the same look; `<5`, a dash or a clock stays text.
    static func typed(_ text: String) -> (value: SpreadsheetSheet.Value, format: String) {
        let digits = text.replacing(",", with: "")
        if let number = Int(digits) { return (.number(Double(number)), "#,##0") }
        if text.hasSuffix("%"), let percent = Int(digits.dropLast()) { return (.number(Double(percent) / 100), "0%") }
        let parts = digits.split(separator: ".")
        if parts.count == 2, parts.allSatisfy({ $0.allSatisfy(\.isNumber) }), let number = Double(digits) {
            return (.number(number), "#,##0." + String(repeating: "0", count: parts[1].count))
        }
        return (.text(text), "")
    }
}
