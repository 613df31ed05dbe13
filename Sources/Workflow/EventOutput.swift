package import EventAnalytics
internal import Reports

/// Writes what the commands promise.
package enum EventOutput {
    /// `OUT/figures/` alone.
    package static func writeFigures(_ figures: EventFigures, to path: String) throws {
        try OutputFolder.write(figureFiles(figures), entries: ["figures"], to: path)
    }

    /// `OUT/report.html`, `OUT/figures/` and `OUT/internal/`.
    package static func writeReport(_ figures: EventFigures, to path: String, showSmallCells: Bool) throws {
        var files = figureFiles(figures)
        for table in figures.internalTables() {
            files.append(OutputFolder.File(path: "internal/\(table.schema.name).csv", bytes: CSVText.bytes(of: table)))
        }
        let page = try ReportPage.html(figures, showSmallCells: showSmallCells)
        files.append(OutputFolder.File(path: "report.html", bytes: Array(page.utf8)))
        try OutputFolder.write(files, entries: ["figures", "internal", "report.html"], to: path)
    }

    private static func figureFiles(_ figures: EventFigures) -> [OutputFolder.File] {
        figures.figureTables().map {
            OutputFolder.File(path: "figures/\($0.schema.name).csv", bytes: CSVText.bytes(of: $0))
        }
    }
}
