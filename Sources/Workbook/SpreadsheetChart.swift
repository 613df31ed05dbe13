internal import CXLSXWriter

/// A native chart over cells of a sheet.
@safe struct SpreadsheetChart {
    enum Kind {
        case line, stackedArea, stackedColumn

        var code: UInt8 {
            switch self {
            case .line: UInt8(LXW_CHART_LINE.rawValue)
            case .stackedArea: UInt8(LXW_CHART_AREA_STACKED.rawValue)
            case .stackedColumn: UInt8(LXW_CHART_COLUMN_STACKED.rawValue)
            }
        }
    }

    /// Colours that work for colour-blind readers (Okabe and Ito), then lighter and darker ones of the same kind.
    private static let colours: [UInt32] = [
        0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xD55E00, 0xF0E442, 0x000000, 0x5B8DB8, 0xB38600, 0x66C2A5,
        0x8C5A7C, 0x9CC9E8, 0xA04000, 0xBDB76B,
    ]

    let handle: UnsafeMutablePointer<lxw_chart>

    private let kind: Kind

    init(_ handle: UnsafeMutablePointer<lxw_chart>, _ kind: Kind) {
        unsafe self.handle = handle
        self.kind = kind
    }

    func setTitles(_ title: String, across: String, up: String) {
        unsafe chart_title_set_name(handle, SpreadsheetText.title(title))
        unsafe setTitleSize(handle, 12)
        unsafe chart_axis_set_name(handle.pointee.x_axis, SpreadsheetText.title(across))
        unsafe chart_axis_set_name(handle.pointee.y_axis, SpreadsheetText.title(up))
        unsafe chart_legend_set_position(handle, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    }

    /// Gap between columns as a percentage of their width.
    func setGap(_ percent: Int) { unsafe chart_set_series_gap(handle, UInt16(clamping: percent)) }

    func hideLegend() { unsafe chart_legend_set_position(handle, UInt8(LXW_CHART_LEGEND_NONE.rawValue)) }

    /// Labels on the horizontal axis only at every n-th step.
    func setLabelInterval(_ steps: Int) {
        unsafe chart_axis_set_interval_unit(handle.pointee.x_axis, UInt16(clamping: steps))
        unsafe chart_axis_set_interval_tick(handle.pointee.x_axis, UInt16(clamping: steps))
    }

    /// A series over cells, in the colour of its number.
    ///
    /// - Parameter name: row and column of the cell that holds its name.
    func addSeries(
        _ number: Int, sheet: String, name: (row: Int, column: Int), labels: CellRange, values: CellRange
    ) throws {
        guard let series = unsafe chart_add_series(handle, nil, nil) else {
            throw WorkbookError(what: "a chart cannot be filled")
        }
        unsafe chart_series_set_name_range(series, sheet, lxw_row_t(name.row), lxw_col_t(name.column))
        unsafe chart_series_set_categories(
            series, sheet, labels.firstRow, labels.firstColumn, labels.lastRow, labels.lastColumn)
        unsafe chart_series_set_values(
            series, sheet, values.firstRow, values.firstColumn, values.lastRow, values.lastColumn)
        let colour = Self.colours[number % Self.colours.count]
        var line = lxw_chart_line()
        // Stacked parts are separated by a white edge, for readers who cannot tell their colours.
        line.color = kind == .line ? colour : 0xFFFFFF
        line.width = kind == .line ? 2 : 0.25
        unsafe chart_series_set_line(series, &line)
        guard kind != .line else { return }
        var fill = lxw_chart_fill()
        fill.color = colour
        unsafe chart_series_set_fill(series, &fill)
    }
}

/// Cells that a chart draws; rows and columns count from 0.
struct CellRange {
    var rows: ClosedRange<Int>
    var columns: ClosedRange<Int>

    fileprivate var firstRow: lxw_row_t { lxw_row_t(rows.lowerBound) }
    fileprivate var lastRow: lxw_row_t { lxw_row_t(rows.upperBound) }
    fileprivate var firstColumn: lxw_col_t { lxw_col_t(columns.lowerBound) }
    fileprivate var lastColumn: lxw_col_t { lxw_col_t(columns.upperBound) }
}

/// libxlsxwriter sets fonts by a struct of their own.
private func setTitleSize(_ chart: UnsafeMutablePointer<lxw_chart>, _ size: Double) {
    var font = unsafe lxw_chart_font()
    unsafe font.size = size
    unsafe font.bold = 1
    unsafe chart_title_set_name_font(chart, &font)
}
