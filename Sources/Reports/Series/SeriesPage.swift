internal import Charts

/// `series.html`: one file, no network, no script.
package enum SeriesPage {
    /// - Throws: an error only if template and model do not match, which is a bug.
    package static func html(_ content: SeriesContent, showSmallCells: Bool, language: ReportLanguage) throws -> String
    {
        let model = SeriesModel(content, showSmallCells: showSmallCells, language: language)
        let template = try StrictTemplate(PageParts.text(PackageResources.series_mustache))
        return try template.render(model.page) { $0.text(model.words) }
    }
}

/// Everything that the page of a series shows.
struct SeriesPageContent {
    var style: String
    var language: String
    var direction: String
    var title: String
    var kicker: String
    var sentences: [Sentence]
    var isMasked: Bool
    var chartTitle: String
    var chart: Drawing
    var key: [LegendEntry]
    var blocks: [Block]
    var unknowns: [String]
    var madeWith: String
    /// The page's own words, by what a template calls them.
    var words: [String: String]

    struct Block {
        var title: String
        var heads: [Cell]
        var rows: [Row]
    }

    struct Row {
        var label: any ReportValue
        var cells: [Cell]
    }

    struct Cell {
        var text: any ReportValue
        /// The class of the cell: whether it contains a number.
        var css: String
    }
}

extension SeriesModel {
    var page: SeriesPageContent {
        let entries = [(Fill(.series(2)), "series.new_key"), (Fill(.series(0)), "series.others_key")]
        return SeriesPageContent(
            style: PageParts.style, language: words.language.rawValue,
            direction: words.language.isRightToLeft ? "rtl" : "ltr", title: content.title,
            kicker: words.say("series.kicker"), sentences: sentences,
            isMasked: !words.small.areShown, chartTitle: words.say("series.chart"),
            chart: Drawing(id: "events") { isNarrow, id in
                chart.svg(width: isNarrow ? 380 : 920, labelWidth: 0, textWidth: 0, id: id)
            },
            key: entries.enumerated().map { index, entry in
                LegendEntry(swatch: Swatch.svg(entry.0, id: "key-\(index)"), label: words.say(entry.1))
            }, blocks: tables.map { SeriesPageContent.Block($0) }, unknowns: unknowns,
            madeWith: words.say("series.made_with"), words: words.labels)
    }
}

extension SeriesPageContent.Block {
    init(_ table: ReportTable) {
        title = table.title
        heads = table.head.enumerated().map { .init(text: $1, css: $0 < table.words ? "" : "num") }
        rows = table.rows.map { row in
            .init(
                label: row.words.first ?? "",
                cells: row.words.dropFirst().map { .init(text: $0, css: "") }
                    + row.values.map { .init(text: $0, css: "num") })
        }
    }
}
