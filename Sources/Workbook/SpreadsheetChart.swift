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

    /// Colours that hold for colour-blind readers (Okabe and Ito), then lighter and darker ones of the same kind.
    private static let colours: [UInt32] = [
        0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xD55E00, 0xF0E442, 0x000000, 0x5B8DB8, 0xB38600, 0x66C2A5,
        0x8C5A7C, 0x9CC9E8, 0xA04000, 0xBDB76B,
    ]

    let handle: UnsafeMutablePointer<lxw_chart>

    init(_ handle: UnsafeMutablePointer<lxw_chart>) { unsafe self.handle = handle }

    func setTitles(_ title: String, across: String, up: String) {
        unsafe chart_title_set_name(handle, title)
        unsafe setTitleSize(handle, 12)
        unsafe chart_axis_set_name(handle.pointee.x_axis, across)
        unsafe chart_axis_set_name(handle.pointee.y_axis, up)
        unsafe chart_legend_set_position(handle, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    }

    /// How labels of the axis across are printed.
    func setLabelFormat(_ format: String) { unsafe chart_axis_set_num_format(handle.pointee.x_axis, format) }

    /// Labels on the axis across only at every so many steps.
    func setLabelInterval(_ steps: Int) {
        unsafe chart_axis_set_interval_unit(handle.pointee.x_axis, UInt16(clamping: steps))
        unsafe chart_axis_set_interval_tick(handle.pointee.x_axis, UInt16(clamping: steps))
    }

    /// A series in a column whose head is its name.
    func addSeries(_ number: Int, sheet: String, column: Int, categories: Int, head: Int, rows: ClosedRange<Int>) throws
    {
        guard let series = unsafe chart_add_series(handle, nil, nil) else {
            throw WorkbookError(what: "a chart cannot be filled")
        }
        let (first, last) = (lxw_row_t(rows.lowerBound), lxw_row_t(rows.upperBound))
        unsafe chart_series_set_name_range(series, sheet, lxw_row_t(head), lxw_col_t(column))
        unsafe chart_series_set_categories(series, sheet, first, lxw_col_t(categories), last, lxw_col_t(categories))
        unsafe chart_series_set_values(series, sheet, first, lxw_col_t(column), last, lxw_col_t(column))
        var line = lxw_chart_line()
        var fill = lxw_chart_fill()
        line.color = Self.colours[number % Self.colours.count]
        line.width = 2
        fill.color = line.color
        unsafe chart_series_set_line(series, &line)
        unsafe chart_series_set_fill(series, &fill)
    }
}

/// libxlsxwriter sets fonts by a struct of their own.
private func setTitleSize(_ chart: UnsafeMutablePointer<lxw_chart>, _ size: Double) {
    var font = unsafe lxw_chart_font()
    unsafe font.size = size
    unsafe font.bold = 1
    unsafe chart_title_set_name_font(chart, &font)
}
