import EventModel
package import Attendance
import Figures
package import Reports
internal import Workbook

/// Writes the outputs of the commands.
package enum EventOutput {
    /// What a report should contain besides what it always contains.
    package struct ReportOptions: Sendable {
        /// Small counts of people are shown, not masked.
        package var showSmallCells: Bool
        package var markdown: Bool
        package var pdf: Bool
        package var language: ReportLanguage

        package init(
            showSmallCells: Bool = false, markdown: Bool = false, pdf: Bool = false, language: ReportLanguage = .en
        ) {
            self.showSmallCells = showSmallCells
            self.markdown = markdown
            self.pdf = pdf
            self.language = language
        }
    }

    /// `OUT/figures/` alone.
    ///
    /// - Parameter isOneOfMany: whether the caller looks for what a killed run left, and waits for the disk, once for all.
    package static func writeFigures(_ figures: EventFigures, to path: String, isOneOfMany: Bool = false) throws {
        let files = try figureFiles(figures, figures.figureTables())
        try OutputFolder.write(files, entries: ["figures"], to: path, isOneOfMany: isOneOfMany)
    }

    /// `OUT/report.html`, `OUT/report.xlsx`, `OUT/figures/` and `OUT/internal/`, and what the options ask for.
    ///
    /// An earlier `report.md` or `report.pdf` that is no longer asked for is removed: it would show other figures.
    package static func writeReport(
        _ figures: EventFigures, to path: String, _ options: ReportOptions = ReportOptions()
    ) throws {
        let entries = ["figures", "internal", "report.html", "report.md", "report.pdf", "report.xlsx"]
        try OutputFolder.write(try reportFiles(figures, options), entries: entries, to: path)
    }

    /// Every file of a report, by its path in the output folder.
    static func reportFiles(_ figures: EventFigures, _ options: ReportOptions) throws -> [OutputFolder.File] {
        let tables = figures.figureTables()
        var files = try figureFiles(figures, tables)
        for table in figures.internalTables() {
            files.append(OutputFolder.File(path: "internal/\(table.schema.name).csv", bytes: CSVText.bytes(of: table)))
        }
        func add(_ name: String, _ text: String) {
            files.append(OutputFolder.File(path: name, bytes: Array(text.utf8)))
        }
        let (shows, language) = (options.showSmallCells, options.language)
        add("report.html", try ReportPage.html(figures, showSmallCells: shows, language: language))
        files.append(OutputFolder.File(path: "report.xlsx", bytes: try workbook(figures, tables, options)))
        if options.markdown {
            add("report.md", try ReportSummary.markdown(figures, showSmallCells: shows, language: language))
        }
        if options.pdf {
            let page = try ReportPage.paper(figures, showSmallCells: shows, language: language)
            files.append(OutputFolder.File(path: "report.pdf", bytes: try PDFDocument.bytes(of: page)))
        }
        return files
    }

    private static func workbook(_ figures: EventFigures, _ tables: [FigureTable], _ options: ReportOptions) throws
        -> [UInt8]
    {
        let sheet = ReportSheet(figures, showSmallCells: options.showSmallCells, language: options.language)
        return try OutputError.ofWorkbook("report.xlsx") {
            try FiguresWorkbook.bytes(sheet, tables: tables, date: figures.agenda.window.from)
        }
    }

    /// The tables, and the data package that describes them.
    static func figureFiles(_ figures: EventFigures, _ tables: [FigureTable]) throws -> [OutputFolder.File] {
        let written = tables.map { (schema: $0.schema, bytes: CSVText.bytes(of: $0)) }
        let package = try DataPackage.bytes(of: figures, tables: written)
        return written.map { OutputFolder.File(path: "figures/\($0.schema.name).csv", bytes: $0.bytes) }
            + [OutputFolder.File(path: "figures/datapackage.json", bytes: package)]
    }
}

extension OutputError {
    /// Makes a workbook and reports its failure as an ``OutputError``.
    static func ofWorkbook(_ path: String, _ make: () throws -> [UInt8]) throws -> [UInt8] {
        do { return try make() } catch let error as WorkbookError {
            throw OutputError(
                path: path, what: "the workbook cannot be made: \(error.what)",
                advice:
                    "check that the folder for temporary files (TMPDIR) exists, that you may write to it and that the disk has room"
            )
        }
    }
}
