internal import Reports

/// The sheet to send on: title, sentences, and the tables of the page.
struct SummarySheet {
    private typealias Style = SpreadsheetFile.Style

    /// Widths of the first column and the others, in characters.
    private static let (firstWidth, width) = (50, 13)

    private let content: ReportSheet
    private let sources: [String]

    /// - Parameter sources: sentences about the sheets behind, after the content's own.
    init(_ content: ReportSheet, sources: [String]) {
        self.content = content
        self.sources = content.sources + sources
    }

    func write(to file: SpreadsheetFile) throws {
        let sheet = try file.addSheet(content.say("sheet.summary"), isRightToLeft: content.isRightToLeft)
        try sheet.setColumns(0...0, width: Double(Self.firstWidth))
        try sheet.setColumns(1...12, width: Double(Self.width))
        sheet.hideGridLines()
        var row = 0
        func line(_ text: String, _ style: SpreadsheetFile.Style = .init()) throws {
            try sheet.write(.text(text), row: row, column: 0, style)
            row += 1
        }
        // As wide as the widest table of most events; a long text over it would be cut, not broken.
        func paragraphs(_ texts: [String], _ style: SpreadsheetFile.Style = .init()) throws {
            for text in texts {
                try sheet.write(paragraph: text, row: row, columns: 0...7, width: 145, style)
                row += 1
            }
        }
        try line(content.title, Style(isBold: true, size: 16))
        try line(content.subtitle, Style(isSoft: true))
        try paragraphs([content.privacy], Style(isBold: true))
        row += 1
        try paragraphs(content.sentences)
        for block in content.blocks {
            row += 1
            try line(block.title, Style(isBold: true, size: 12))
            // Letters take less room than digits, in which widths are measured, but bold ones more.
            let widths = [Self.firstWidth * 11 / 10] + Array(repeating: Self.width - 2, count: block.head.count)
            try sheet.write(broken: block.head, widths: widths, row: row) { column in
                Style(isHeader: true, alignsRight: column >= block.words)
            }
            row += 1
            for cells in block.rows {
                try sheet.write(broken: cells.words, widths: widths, row: row) { _ in
                    Style(wraps: true)
                }
                for (place, cell) in cells.values.enumerated() {
                    let (value, format) = Self.written(cell)
                    let style = Style(numberFormat: format, wraps: true, alignsRight: true)
                    try sheet.write(value, row: row, column: block.words + place, style)
                }
                row += 1
            }
        }
        for (title, texts) in [
            (content.say("page.heading.unknown"), content.unknowns), (content.say("sheet.where_from"), sources),
        ] {
            row += 1
            try line(title, Style(isBold: true, size: 12))
            try paragraphs(texts)
        }
        try sheet.setPage(landscape: true, footer: content.title)
        sheet.activate()
    }

    /// A value of the page in a cell, with the format that it has there.
    static func written(_ cell: ReportCell) -> (value: SpreadsheetSheet.Value, format: String) {
        switch cell {
        case .text(let text): (.text(text), "")
        case .number(let number, .decimals(0)): (.number(number), "#,##0")
        case .number(let number, .decimals(let decimals)):
            (.number(number), "#,##0." + String(repeating: "0", count: decimals))
        case .number(let number, .percent): (.number(number), "0%")
        case .number(let number, .change): (.number(number), "+#,##0;-#,##0;0")
        }
    }
}
