internal import CXLSXWriter
internal import Foundation

/// A sheet of a ``SpreadsheetFile``; rows and columns count from 0.
@safe struct SpreadsheetSheet {
    /// What a cell may hold; a text is never a formula or a link.
    enum Value: Equatable {
        case empty
        case text(String)
        case number(Double)
        /// Seconds since 1970, shown in UTC.
        case instant(Int)
        case flag(Bool)
    }

    /// Rows that a sheet can hold.
    static let rowLimit = 1_048_576
    /// Characters that a cell can hold.
    private static let textLimit = 32_767

    let name: String
    private let handle: UnsafeMutablePointer<lxw_worksheet>
    private let file: SpreadsheetFile

    init(_ handle: UnsafeMutablePointer<lxw_worksheet>, name: String, of file: SpreadsheetFile) {
        unsafe self.handle = handle
        self.name = name
        self.file = file
    }

    func write(_ value: Value, row: Int, column: Int, _ style: SpreadsheetFile.Style = .init()) throws {
        let (row, column) = (lxw_row_t(row), lxw_col_t(column))
        let format = unsafe file.format(style)
        switch value {
        case .empty:
            if style != .init() { try unsafe SpreadsheetFile.check(worksheet_write_blank(handle, row, column, format)) }
        case .text(let text):
            // The limit counts UTF-8 bytes in libxlsxwriter and UTF-16 units in Excel: the shorter of both.
            var text = text
            while text.utf8.count > Self.textLimit { text = text.prefix(text.count / 2) + "…" }
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

    /// - Parameter width: in characters.
    func setColumns(_ columns: ClosedRange<Int>, width: Double) {
        _ = unsafe worksheet_set_column(
            handle, lxw_col_t(columns.lowerBound), lxw_col_t(columns.upperBound), width, nil)
    }

    func setHeight(ofRow row: Int, points: Double) {
        _ = unsafe worksheet_set_row(handle, lxw_row_t(row), points, nil)
    }

    /// A text over several columns, broken into lines; the row is made high enough for it.
    ///
    /// - Parameter width: of the columns together, in characters.
    func write(paragraph text: String, row: Int, columns: ClosedRange<Int>, width: Int, _ style: SpreadsheetFile.Style)
        throws
    {
        var style = style
        style.wraps = true
        let (row, first, last) = (lxw_row_t(row), lxw_col_t(columns.lowerBound), lxw_col_t(columns.upperBound))
        let format = unsafe file.format(style)
        try unsafe SpreadsheetFile.check(worksheet_merge_range(handle, row, first, row, last, text, format))
        setHeight(ofRow: Int(row), points: 15 * Double((text.count + width - 1) / width))
    }

    /// The first row stays in sight and filters the rest.
    func setHeader(rows: Int, columns: Int) {
        unsafe worksheet_freeze_panes(handle, 1, 0)
        _ = unsafe worksheet_autofilter(handle, 0, 0, lxw_row_t(max(1, rows)), lxw_col_t(columns - 1))
        _ = unsafe worksheet_repeat_rows(handle, 0, 0)
    }

    /// A4, one page wide, with title and page number below.
    func setPage(landscape: Bool, footer: String) {
        if landscape { unsafe worksheet_set_landscape(handle) }
        unsafe worksheet_set_paper(handle, 9)
        unsafe worksheet_fit_to_pages(handle, 1, 0)
        // An ampersand begins a code; the limit of a footer is 255 characters.
        let plain = footer.replacing("&", with: "&&").prefix(120)
        _ = unsafe worksheet_set_footer(handle, "&L\(plain)&R&P / &N")
    }

    func hideGridLines() { unsafe worksheet_gridlines(handle, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue)) }

    /// Makes it the sheet that is open when the file is.
    func activate() { unsafe worksheet_activate(handle) }

    func insert(_ chart: SpreadsheetChart, row: Int, column: Int, description: String) throws {
        try unsafe description.withCString { description in
            var options = unsafe lxw_chart_options()
            unsafe options.x_scale = 1.9
            unsafe options.y_scale = 1.35
            unsafe options.description = UnsafeMutablePointer(mutating: description)
            try unsafe SpreadsheetFile.check(
                worksheet_insert_chart_opt(handle, lxw_row_t(row), lxw_col_t(column), chart.handle, &options))
        }
    }
}
