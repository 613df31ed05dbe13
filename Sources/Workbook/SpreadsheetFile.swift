internal import CXLSXWriter
internal import Foundation

/// A workbook that cannot be made: what libxlsxwriter says about it.
package struct WorkbookError: Error, Sendable {
    package var what: String
}

/// A workbook while it is written: owns libxlsxwriter's workbook, which exists until ``bytes()``.
@safe final class SpreadsheetFile {
    /// The style of a cell; all cells that look the same share one.
    struct Style: Hashable {
        var numberFormat = ""
        var isBold = false
        var isHeader = false
        var wraps = false
        var size = 0.0
        var isSoft = false
        var alignsRight = false
        var alignsLeft = false
        /// With space to a number that ends where the text begins.
        var isIndented = false
        /// Of a sheet that runs from right to left.
        var readsRightToLeft = false
    }

    /// Keeps the file while it is made: libxlsxwriter 1.1 only writes to a path. This one leads to memory, so that a killed
    /// run leaves nothing; the library's own temporary files never have a name.
    private let memory: Int32
    private let handle: UnsafeMutablePointer<lxw_workbook>
    private var isClosed = false
    private var formats: [Style: UnsafeMutablePointer<lxw_format>] = unsafe [:]

    private var sheetNames: Set<String> = []

    /// - Parameter created: seconds since 1970 that the document is dated with, so that it has the same bytes whenever it is made.
    init(title: String, created: Int) throws {
        let folder = FileManager.default.temporaryDirectory.path
        // If it cannot be used, the library would take another folder that nobody chose.
        guard unsafe access(folder, W_OK | X_OK) == 0 else {
            throw WorkbookError(what: "no temporary file can be made")
        }
        memory = unsafe memfd_create("rollcall-workbook", UInt32(MEMORY_FILE_CLOSE_ON_EXEC))
        guard memory >= 0 else { throw WorkbookError(what: "there is not enough memory") }
        let path = "/proc/self/fd/\(memory)"
        let handle = unsafe folder.withCString { folder in
            // libxlsxwriter copies the options.
            var options = unsafe lxw_workbook_options()
            unsafe options.tmpdir = UnsafeMutablePointer(mutating: folder)
            return unsafe workbook_new_opt(path, &options)
        }
        guard let handle = unsafe handle else {
            close(memory)
            throw WorkbookError(what: "there is not enough memory")
        }
        unsafe self.handle = handle
        try unsafe SpreadsheetText.title(title).withCString { title in
            try unsafe "Rollcall".withCString { author in
                var properties = unsafe lxw_doc_properties()
                unsafe properties.title = UnsafeMutablePointer(mutating: title)
                unsafe properties.author = UnsafeMutablePointer(mutating: author)
                unsafe properties.created = time_t(created)
                try unsafe Self.check(workbook_set_properties(handle, &properties))
            }
        }
    }

    deinit {
        if !isClosed { unsafe lxw_workbook_free(handle) }
        close(memory)
    }

    /// - Parameter text: the sheet's name, which is changed if a workbook does not allow it.
    func addSheet(_ text: String, isRightToLeft: Bool = false) throws -> SpreadsheetSheet {
        let name = SpreadsheetText.sheetName(text, besides: sheetNames)
        sheetNames.insert(name.lowercased())
        guard let sheet = unsafe workbook_add_worksheet(handle, name) else {
            throw WorkbookError(what: "a sheet cannot be added")
        }
        if isRightToLeft { unsafe worksheet_right_to_left(sheet) }
        return unsafe SpreadsheetSheet(sheet, name: name, of: self, isRightToLeft: isRightToLeft)
    }

    func addChart(_ kind: SpreadsheetChart.Kind) throws -> SpreadsheetChart {
        guard let chart = unsafe workbook_add_chart(handle, kind.code) else {
            throw WorkbookError(what: "a chart cannot be added")
        }
        return unsafe SpreadsheetChart(chart, kind)
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
            unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_BOTTOM.rawValue))
        }
        if style.wraps {
            unsafe format_set_text_wrap(format)
            unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        }
        if style.size > 0 { unsafe format_set_font_size(format, style.size) }
        if style.isSoft { unsafe format_set_font_color(format, 0x52626F) }
        if style.alignsRight { unsafe format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue)) }
        if style.alignsLeft { unsafe format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue)) }
        if style.isIndented { unsafe format_set_indent(format, 1) }
        if style.readsRightToLeft {
            unsafe format_set_reading_order(format, 2)
            unsafe format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
        }
        unsafe formats[style] = format
        return unsafe format
    }

    /// Closes the workbook, which frees it whatever happens, and returns the file.
    func bytes() throws -> [UInt8] {
        isClosed = true
        try unsafe Self.check(workbook_close(handle))
        let size = lseek(memory, 0, SEEK_END)
        guard size >= 0, lseek(memory, 0, SEEK_SET) == 0,
            let data = try? FileHandle(fileDescriptor: memory, closeOnDealloc: false).readToEnd(), data.count == size
        else { throw WorkbookError(what: "the workbook cannot be read back") }
        return Array(data)
    }

    static func check(_ code: lxw_error) throws {
        guard code != LXW_NO_ERROR else { return }
        let text = unsafe lxw_strerror(code)
        throw unsafe WorkbookError(what: text.map { unsafe String(cString: $0) } ?? "error \(code.rawValue)")
    }
}
