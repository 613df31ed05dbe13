internal import CXLSXWriter
internal import Foundation

/// A workbook that cannot be made: what libxlsxwriter says of it.
package struct WorkbookError: Error, Sendable {
    package var what: String
}

/// A workbook while it is written: owns libxlsxwriter's, which lives until ``bytes()``.
@safe final class SpreadsheetFile {
    /// What a cell holds; the same style serves every cell that looks alike.
    struct Style: Hashable {
        var numberFormat = ""
        var isBold = false
        var isHeader = false
        var wraps = false
        var size = 0.0
        var isSoft = false
        var alignsRight = false
    }

    let path: String
    private let handle: UnsafeMutablePointer<lxw_workbook>
    private var isClosed = false
    private var formats: [Style: UnsafeMutablePointer<lxw_format>] = unsafe [:]

    /// - Parameter created: seconds since 1970 that the document is dated with, so that it is the same bytes whenever made.
    init(title: String, created: Int) throws {
        path = NSTemporaryDirectory() + "rollcall-\(UUID().uuidString).xlsx"
        guard let handle = unsafe workbook_new(path) else { throw WorkbookError(what: "there is not enough memory") }
        unsafe self.handle = handle
        try unsafe title.withCString { title in
            try unsafe "Rollcall".withCString { author in
                var properties = unsafe lxw_doc_properties()
                unsafe properties.title = UnsafeMutablePointer(mutating: title)
                unsafe properties.author = UnsafeMutablePointer(mutating: author)
                unsafe properties.created = time_t(created)
                try unsafe check(workbook_set_properties(handle, &properties))
            }
        }
    }

    deinit {
        if !isClosed { unsafe lxw_workbook_free(handle) }
        try? FileManager.default.removeItem(atPath: path)
    }

    func addSheet(_ name: String) throws -> SpreadsheetSheet {
        guard let sheet = unsafe workbook_add_worksheet(handle, name) else {
            throw WorkbookError(what: "a sheet cannot be added")
        }
        return unsafe SpreadsheetSheet(sheet, name: name, of: self)
    }

    func addChart(_ kind: SpreadsheetChart.Kind) throws -> SpreadsheetChart {
        guard let chart = unsafe workbook_add_chart(handle, kind.code) else {
            throw WorkbookError(what: "a chart cannot be added")
        }
        return unsafe SpreadsheetChart(chart)
    }

    func format(_ style: Style) -> UnsafeMutablePointer<lxw_format>? {
        if let known = unsafe formats[style] { return unsafe known }
        guard let format = unsafe workbook_add_format(handle) else { return nil }
        if !style.numberFormat.isEmpty { unsafe format_set_num_format(format, style.numberFormat) }
        if style.isBold || style.isHeader { unsafe format_set_bold(format) }
        if style.isHeader {
            unsafe format_set_bg_color(format, 0xEAF1F6)
            unsafe format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
            unsafe format_set_text_wrap(format)
            unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        }
        if style.wraps {
            unsafe format_set_text_wrap(format)
            unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        }
        if style.size > 0 { unsafe format_set_font_size(format, style.size) }
        if style.isSoft { unsafe format_set_font_color(format, 0x52626F) }
        if style.alignsRight { unsafe format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue)) }
        unsafe formats[style] = format
        return unsafe format
    }

    /// Closes the workbook and hands over the file.
    func bytes() throws -> [UInt8] {
        isClosed = true
        try unsafe Self.check(workbook_close(handle))
        guard let data = FileManager.default.contents(atPath: path) else {
            throw WorkbookError(what: "the temporary file cannot be read")
        }
        return Array(data)
    }

    private func check(_ code: lxw_error) throws { try Self.check(code) }

    static func check(_ code: lxw_error) throws {
        guard code != LXW_NO_ERROR else { return }
        let text = unsafe lxw_strerror(code)
        throw unsafe WorkbookError(what: text.map { unsafe String(cString: $0) } ?? "error \(code.rawValue)")
    }
}
