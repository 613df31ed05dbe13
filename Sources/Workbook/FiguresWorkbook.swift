package import EventAnalytics
package import Reports

/// `report.xlsx`: a summary to send on, charts, a sheet for each table of figures, and what every column means.
package enum FiguresWorkbook {
    private typealias Style = SpreadsheetFile.Style
    private typealias Value = SpreadsheetSheet.Value

    /// - Parameters:
    ///   - sheet: the words and numbers of the first sheet.
    ///   - tables: the tables of `figures/`.
    ///   - date: what the document is dated with: the same input is the same bytes.
    /// - Throws: ``WorkbookError``.
    package static func bytes(_ sheet: ReportSheet, tables: [FigureTable], date: Instant) throws -> [UInt8] {
        let file = try SpreadsheetFile(title: sheet.title, created: date.seconds)
        let cut = tables.filter { $0.rows.count >= SpreadsheetSheet.rowLimit }.map {
            "The sheet \($0.schema.name) holds the first \(SpreadsheetSheet.rowLimit - 1) of \($0.rows.count) rows, which is all that a sheet can hold; figures/\($0.schema.name).csv holds all."
        }
        try SummarySheet(sheet, notes: sheet.notes + cut).write(to: file)
        try ChartsSheet(tables).write(to: file, footer: sheet.title)
        for table in tables { try write(table, to: file, footer: sheet.title) }
        try writeDefinitions(of: tables.map(\.schema), to: file, footer: sheet.title)
        return try file.bytes()
    }

    private static func write(_ table: FigureTable, to file: SpreadsheetFile, footer: String) throws {
        let sheet = try file.addSheet(table.schema.name)
        for (column, schema) in table.schema.columns.enumerated() {
            try sheet.write(.text(head(schema)), row: 0, column: column, Style(isHeader: true))
            sheet.setColumns(column...column, width: width(schema, table.rows, column))
        }
        for (row, values) in table.rows.prefix(SpreadsheetSheet.rowLimit - 1).enumerated() {
            for (column, value) in values.enumerated() {
                try sheet.write(cell(value), row: row + 1, column: column, style(value))
            }
        }
        sheet.setHeader(rows: min(table.rows.count, SpreadsheetSheet.rowLimit - 1), columns: table.schema.columns.count)
        sheet.setPage(landscape: true, footer: footer)
    }

    private static func head(_ column: FigureColumn) -> String {
        column.kind == .instant ? "\(column.name) (UTC)" : column.name
    }

    /// Wide enough for the first rows, so that it does not depend on how many there are.
    private static func width(_ column: FigureColumn, _ rows: [[FigureValue]], _ place: Int) -> Double {
        if column.kind == .instant { return 20 }
        let longest = rows.prefix(200).map { $0[place].text.count }.max() ?? 0
        return Double(min(48, max(longest + 2, min(head(column).count + 3, 18))))
    }

    static func cell(_ value: FigureValue) -> SpreadsheetSheet.Value {
        switch value {
        case .empty: .empty
        case .text(let text): .text(text)
        case .integer(let number): .number(Double(number))
        case .quotient(let quotient): .number(Double(quotient.description) ?? quotient.value)
        case .instant(let instant): .instant(instant.seconds)
        case .flag(let flag): .flag(flag)
        }
    }

    private static func style(_ value: FigureValue) -> SpreadsheetFile.Style {
        switch value {
        case .integer: Style(numberFormat: "#,##0")
        case .quotient(let quotient):
            Style(numberFormat: "#,##0." + String(repeating: "0", count: decimals(of: quotient.description)))
        case .instant: Style(numberFormat: "yyyy-mm-dd hh:mm:ss")
        default: Style()
        }
    }

    private static func decimals(of text: String) -> Int {
        max(1, text.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0)
    }

    private static func writeDefinitions(of schemas: [TableSchema], to file: SpreadsheetFile, footer: String) throws {
        let sheet = try file.addSheet("Definitions")
        for (column, (head, width)) in [("table", 16.0), ("column", 34), ("unit", 12), ("definition", 90)].enumerated()
        {
            try sheet.write(.text(head), row: 0, column: column, Style(isHeader: true))
            sheet.setColumns(column...column, width: width)
        }
        var row = 1
        for schema in schemas {
            let lines = [("", "", schema.definition)] + schema.columns.map { ($0.name, $0.unit, $0.definition) }
            for (name, unit, definition) in lines {
                let plain = definition.replacing("`", with: "")
                for (column, text) in [schema.name, name, unit, plain].enumerated() {
                    try sheet.write(.text(text), row: row, column: column, Style(isBold: name.isEmpty, wraps: true))
                }
                row += 1
            }
        }
        sheet.setHeader(rows: row - 1, columns: 4)
        sheet.setPage(landscape: true, footer: footer)
    }
}
