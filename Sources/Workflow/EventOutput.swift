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
        var files = try figureFiles(figures)
        for table in figures.internalTables() {
            files.append(OutputFolder.File(path: "internal/\(table.schema.name).csv", bytes: CSVText.bytes(of: table)))
        }
        let page = try ReportPage.html(figures, showSmallCells: showSmallCells)
        files.append(OutputFolder.File(path: "report.html", bytes: Array(page.utf8)))
        try OutputFolder.write(files, entries: ["figures", "internal", "report.html"], to: path)
    }

    /// The tables, and the data package that describes them.
    private static func figureFiles(_ figures: EventFigures) throws -> [OutputFolder.File] {
        let tables = figures.figureTables().map { (schema: $0.schema, bytes: CSVText.bytes(of: $0)) }
        let package = try DataPackage.bytes(of: figures, tables: tables)
        return tables.map { OutputFolder.File(path: "figures/\($0.schema.name).csv", bytes: $0.bytes) }
            + [OutputFolder.File(path: "figures/datapackage.json", bytes: package)]
    }
}
