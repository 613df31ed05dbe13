internal import CXLSXWriter
internal import Foundation

/// A sheet of a ``SpreadsheetFile``; rows and columns count from 0.
@safe struct SpreadsheetSheet {
    /// What a cell may contain; a text is never a formula or a link.
    enum Value: Equatable {
        case empty
        case text(String)
        case number(Double)
        /// Seconds since 1970, shown in UTC.
        case instant(Int)
        case flag(Bool)
    }

    let name: String
    private let handle: UnsafeMutablePointer<lxw_worksheet>
    private let file: SpreadsheetFile

    /// Columns begin at the right and texts run from there, as Arabic reads.
    private let isRightToLeft: Bool

    init(
        _ handle: UnsafeMutablePointer<lxw_worksheet>, name: String, of file: SpreadsheetFile, isRightToLeft: Bool
    ) {
        self.isRightToLeft = isRightToLeft
        unsafe self.handle = handle
        self.name = name
        self.file = file
    }

    func write(_ value: Value, row: Int, column: Int, _ style: SpreadsheetFile.Style = .init()) throws {
        let (row, column) = (lxw_row_t(row), lxw_col_t(column))
        let format = unsafe file.format(directed(style))
        switch value {
        case .empty:
            if style != .init() { try unsafe SpreadsheetFile.check(worksheet_write_blank(handle, row, column, format)) }
        case .text(let text):
            let text = SpreadsheetText.cell(text)
            try unsafe SpreadsheetFile.check(worksheet_write_string(handle, row, column, text, format))
        case .number(let number):
            try unsafe SpreadsheetFile.check(worksheet_write_number(handle, row, column, number, format))
        case .instant(let seconds):
            // Days since 30 December 1899, as spreadsheets count.
            let days = Double(seconds) / 86_400 + 25_569
            try unsafe SpreadsheetFile.check(worksheet_write_number(handle, row, column, days, format))
        case .flag(let flag):
            try unsafe SpreadsheetFile.check(worksheet_write_boolean(handle, row, column, flag ? 1 : 0, format))
        }
    }

    private func directed(_ style: SpreadsheetFile.Style) -> SpreadsheetFile.Style {
        var style = style
        style.readsRightToLeft = isRightToLeft
        return style
    }

    /// - Parameter width: in characters.
    func setColumns(_ columns: ClosedRange<Int>, width: Double) throws {
        try unsafe SpreadsheetFile.check(
            worksheet_set_column(
                handle, lxw_col_t(columns.lowerBound), lxw_col_t(columns.upperBound), width, nil))
    }

    /// A text over several columns, broken into lines; the row is made high enough for it.
    ///
    /// - Parameter width: of the columns together, in characters.
    func write(paragraph text: String, row: Int, columns: ClosedRange<Int>, width: Int, _ style: SpreadsheetFile.Style)
        throws
    {
        var style = style
        style.wraps = true
        let text = SpreadsheetText.cell(text)
        let (row, first, last) = (lxw_row_t(row), lxw_col_t(columns.lowerBound), lxw_col_t(columns.upperBound))
        let format = unsafe file.format(directed(style))
        try unsafe SpreadsheetFile.check(worksheet_merge_range(handle, row, first, row, last, text, format))
        try setHeight(ofRow: Int(row), lines: Self.lines(of: text, width: width))
    }

    /// Writes texts that break into lines, each in a column of a number of characters, and makes the row high enough.
    ///
    /// Not every spreadsheet does that on its own.
    func write(broken texts: [String], widths: [Int], row: Int, style: (Int) -> SpreadsheetFile.Style) throws {
        var lines = 1
        for (column, text) in texts.enumerated() {
            try write(.text(text), row: row, column: column, style(column))
            lines = max(lines, Self.lines(of: text, width: widths[column]))
        }
        if lines > 1 { try setHeight(ofRow: row, lines: lines) }
    }

    private func setHeight(ofRow row: Int, lines: Int) throws {
        // Points; a row can have 409.
        // Arabic script is taller.
        let height = min(409, (isRightToLeft ? 19 : 15) * Double(lines))
        try unsafe SpreadsheetFile.check(worksheet_set_row(handle, lxw_row_t(row), height, nil))
    }

    /// How many lines of a number of characters a text fills.
    private static func lines(of text: String, width: Int) -> Int {
        var (lines, used) = (1, 0)
        for word in text.split(separator: " ") {
            if used > 0 && used + 1 + word.count > width { (lines, used) = (lines + 1, 0) }
            used += word.count + (used > 0 ? 1 : 0)
            // A word longer than a line is broken too.
            if used > width { (lines, used) = (lines + (used - 1) / width, (used - 1) % width + 1) }
        }
        return lines
    }

    /// The first row stays in sight, filters the rest, and is printed on every page.
    func setHeader(rows: Int, columns: Int) throws {
        unsafe worksheet_freeze_panes(handle, 1, 0)
        try unsafe SpreadsheetFile.check(
            worksheet_autofilter(handle, 0, 0, lxw_row_t(max(1, rows)), lxw_col_t(columns - 1)))
        try unsafe SpreadsheetFile.check(worksheet_repeat_rows(handle, 0, 0))
    }

    /// A4, one page wide, with title, a note and the page number below.
    func setPage(landscape: Bool, footer title: String, note: String = "") throws {
        if landscape { unsafe worksheet_set_landscape(handle) }
        unsafe worksheet_set_paper(handle, 9)
        unsafe worksheet_fit_to_pages(handle, 1, 0)
        let warning = note.isEmpty ? "" : SpreadsheetText.footer(note) + "    "
        let footer = "&L\(SpreadsheetText.footer(title))&R\(warning)&P / &N"
        try unsafe SpreadsheetFile.check(worksheet_set_footer(handle, footer))
    }

    func hideGridLines() { unsafe worksheet_gridlines(handle, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue)) }

    /// Makes it the sheet that is shown when the file is opened.
    func activate() { unsafe worksheet_activate(handle) }

    /// - Parameter rows: how many rows of usual height it covers.
    func insert(_ chart: SpreadsheetChart, row: Int, rows: Int, description: String) throws {
        try unsafe description.withCString { description in
            var options = unsafe lxw_chart_options()
            unsafe options.x_scale = 1.9
            // A chart is 480 by 288 pixels before it is scaled, a row 20.
            unsafe options.y_scale = Double(rows * 20) / 288
            unsafe options.description = UnsafeMutablePointer(mutating: description)
            try unsafe SpreadsheetFile.check(
                worksheet_insert_chart_opt(handle, lxw_row_t(row), 0, chart.handle, &options))
        }
    }
}
