import EventModel
import Figures
package import Archive
package import Reports
internal import Settings
internal import Workbook

/// Writes the figures of a series: page, workbook, tables with their data package.
package enum SeriesOutput {
    /// - Throws: ``OutputError``.
    package static func write(
        _ figures: SeriesFigures, title: String, to path: String, showSmallCells: Bool, language: ReportLanguage
    ) throws {
        let tables = figures.tables.map { (schema: $0.schema, bytes: CSVText.bytes(of: $0)) }
        var labels: [String: String] = [:]
        for category in try TaxonomyFile.builtIn().categories {
            labels[category.id] = category.labels[language.rawValue] ?? category.labels["en"]
        }
        let content = SeriesContent(
            title: title, tables: figures.tables, categoryLabels: labels, date: figures.lastStart)
        let sheet = ReportSheet(content, showSmallCells: showSmallCells, language: language)
        var files = tables.map { OutputFolder.File(path: "figures/\($0.schema.name).csv", bytes: $0.bytes) }
        files.append(
            OutputFolder.File(
                path: "figures/datapackage.json",
                bytes: try DataPackage.bytes(
                    ofSeries: figures.selection.series ?? "series", title: title, selection: figures.selection.settings,
                    events: figures.events.map(\.id),
                    tables: tables)))
        files.append(
            OutputFolder.File(
                path: "series.html",
                bytes: Array(
                    try SeriesPage.html(content, showSmallCells: showSmallCells, language: language).utf8)))
        let workbook = try OutputError.ofWorkbook("series.xlsx") {
            try FiguresWorkbook.bytes(sheet, tables: figures.tables, date: content.date, hasCharts: false)
        }
        files.append(OutputFolder.File(path: "series.xlsx", bytes: workbook))
        try OutputFolder.write(files, entries: ["figures", "series.html", "series.xlsx"], to: path)
    }
}
