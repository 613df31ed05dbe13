import Attendance
package import EventModel
package import Figures
package import Reports

/// `report.xlsx`: a summary to send on, charts, a sheet for each table of figures, and what every column means.
package enum FiguresWorkbook {
    private typealias Style = SpreadsheetFile.Style
    private typealias Value = SpreadsheetSheet.Value

    /// Rows that a sheet has room for, its header included.
    package static let rowLimit = 1_048_576

    /// - Parameters:
    ///   - sheet: the words and numbers of the first sheet.
    ///   - tables: the tables of `figures/`.
    ///   - hasCharts: whether the charts of an event are drawn.
    ///   - date: the date of the document: the same input gives the same bytes.
    ///   - rowLimit: rows that a sheet may have; a longer table is cut, and the first sheet says so.
    /// - Throws: ``WorkbookError``.
    package static func bytes(
        _ sheet: ReportSheet, tables: [FigureTable], date: Instant, hasCharts: Bool = true, rowLimit: Int = rowLimit
    ) throws -> [UInt8] {
        let file = try SpreadsheetFile(title: sheet.title, created: date.seconds)
        let cut = tables.filter { $0.rows.count >= rowLimit }.map {
            sheet.say(
                "sheet.cut",
                ["table": $0.schema.name, "rows": String(rowLimit - 1), "all": String($0.rows.count)])
        }
        let note = sheet.say("sheet.note")
        try SummarySheet(sheet, sources: cut).write(to: file)
        if hasCharts {
            try ChartsSheet(tables, sheet, rowLimit: rowLimit).write(to: file, footer: sheet.title, note: note)
        }
        for table in tables { try write(table, to: file, footer: sheet.title, note: note, rowLimit: rowLimit) }
        try writeDefinitions(of: tables.map(\.schema), to: file, in: sheet)
        return try file.bytes()
    }

    /// - Parameter note: printed below every sheet with unmasked counts.
    private static func write(
        _ table: FigureTable, to file: SpreadsheetFile, footer: String, note: String, rowLimit: Int
    ) throws {
        let sheet = try file.addSheet(table.schema.name)
        let rows = table.rows.prefix(rowLimit - 1)
        for (column, schema) in table.schema.columns.enumerated() {
            let isNumber = schema.kind == .integer || schema.kind == .number
            let style = Style(isHeader: true, alignsRight: isNumber, isIndented: !isNumber)
            try sheet.write(.text(head(schema)), row: 0, column: column, style)
            try sheet.setColumns(column...column, width: width(schema, rows, column))
        }
        for (row, values) in rows.enumerated() {
            for (column, value) in values.enumerated() {
                try sheet.write(cell(value), row: row + 1, column: column, style(value))
            }
        }
        try sheet.setHeader(rows: rows.count, columns: table.schema.columns.count)
        try sheet.setPage(landscape: true, footer: footer, note: note)
    }

    private static func head(_ column: FigureColumn) -> String {
        column.kind == .instant ? "\(column.name) (UTC)" : column.name
    }

    /// Wide enough for the head with its filter and for the first rows: all of them would take long to measure.
    private static func width(_ column: FigureColumn, _ rows: ArraySlice<[FigureValue]>, _ place: Int) -> Double {
        let longest = column.kind == .instant ? 19 : rows.prefix(200).map { $0[place].text.count }.max() ?? 0
        return Double(max(min(48, longest + 3), head(column).count + 4))
    }

    static func cell(_ value: FigureValue) -> SpreadsheetSheet.Value {
        switch value {
        case .empty: .empty
        case .text(let text): .text(text)
        case .integer(let number): .number(Double(number))
        case .quotient(let quotient): .number(quotient.value)
        case .instant(let instant): .instant(instant.seconds)
        case .flag(let flag): .flag(flag)
        }
    }

    private static func style(_ value: FigureValue) -> SpreadsheetFile.Style {
        switch value {
        case .integer: Style(numberFormat: "#,##0")
        case .quotient(let quotient):
            Style(numberFormat: "#,##0." + String(repeating: "0", count: max(1, quotient.decimals)))
        case .instant: Style(numberFormat: "yyyy-mm-dd hh:mm:ss", alignsLeft: true, isIndented: true)
        case .text: Style(isIndented: true)
        case .empty, .flag: Style()
        }
    }

    private static func writeDefinitions(
        of schemas: [TableSchema], to file: SpreadsheetFile, in content: ReportSheet
    ) throws {
        let sheet = try file.addSheet(content.say("sheet.definitions"), isRightToLeft: content.isRightToLeft)
        let widths = [16, 36, 12, 90]
        for (column, width) in widths.enumerated() { try sheet.setColumns(column...column, width: Double(width)) }
        let heads = ["table", "column", "unit", "definition"].map { content.say("sheet.\($0)") }
        try sheet.write(broken: heads, widths: widths, row: 0) { _ in
            Style(isHeader: true)
        }
        var row = 1
        for schema in schemas {
            let lines = [("", "", schema.definition)] + schema.columns.map { ($0.name, $0.unit, $0.definition) }
            for (name, unit, definition) in lines {
                let texts = [schema.name, name, content.text(unit), content.text(definition).replacing("`", with: "")]
                // Letters take less room than digits, in which widths are measured.
                try sheet.write(broken: texts, widths: widths.map { $0 * 11 / 10 }, row: row) { _ in
                    Style(isBold: name.isEmpty, wraps: true)
                }
                row += 1
            }
        }
        try sheet.setHeader(rows: row - 1, columns: widths.count)
        try sheet.setPage(landscape: true, footer: content.title)
    }
}
