package import Attendance
import Figures

/// The page `report.html`: one file, no network, no script.
package enum ReportPage {
    /// - Throws: an error only where template and model do not fit, which is a fault of ours.
    package static func html(_ figures: EventFigures, showSmallCells: Bool, language: ReportLanguage = .en) throws
        -> String
    {
        let template = try StrictTemplate(text(PackageResources.page_mustache), partials: partials)
        return try template.render(
            ReportModel(figures, showSmallCells: showSmallCells, language: language).values)
    }

    /// The page as a printer of paged documents takes it: running heads, page numbers, a contents with pages.
    package static func paper(_ figures: EventFigures, showSmallCells: Bool, language: ReportLanguage = .en) throws
        -> String
    {
        let template = try StrictTemplate(text(PackageResources.page_mustache), partials: partials)
        let model = ReportModel(figures, showSmallCells: showSmallCells, language: language)
        var values = model.values
        // The words that the style sheet prints at the edges of each page.
        let edges = [
            "FOOT": model.words.say("page.kicker"), "OF": model.words.say("paper.of"),
            "CONTENTS": model.words.say("page.contents"),
        ]
        values["style"] =
            style
            + edges.reduce(text(PackageResources.paper_css)) { $0.replacing("$\($1.key)", with: $1.value) }
        guard language.isRightToLeft else { return try template.render(values) }
        // Bold stretches would be ordered each by itself, so a sentence is one stretch.
        values["sentences"] = model.sentences.map { sentence in
            ["parts": [["text": sentence.replacing("**", with: ""), "isStrong": false]]]
        }
        return PaperLabels.lifted(try template.render(values))
    }

    /// What a page was made with beside the figures, so that it can be made again: written into it.
    static func settings(showSmallCells: Bool, _ language: ReportLanguage) -> String {
        "small-cells=\(showSmallCells ? "show" : "mask") language=\(language.rawValue) version=\(Release.version)"
    }

    /// What a page says it was made with; nil where it says nothing.
    package static func settings(of html: String) -> (showSmallCells: Bool, language: ReportLanguage)? {
        guard
            let match = html.firstMatch(
                of: /<meta name="rollcall" content="small-cells=(mask|show) language=(\w+) version=[^"]*">/),
            let language = ReportLanguage(rawValue: String(match.output.2))
        else { return nil }
        return (match.output.1 == "show", language)
    }

    static var style: String { text(PackageResources.page_css) }

    /// One partial for each section of the page.
    static var partials: [String: String] {
        [
            "summary": PackageResources.summary_mustache, "contents": PackageResources.contents_mustache,
            "time": PackageResources.time_mustache, "categories": PackageResources.categories_mustache,
            "channels": PackageResources.channels_mustache, "engagement": PackageResources.engagement_mustache,
            "where": PackageResources.where_mustache, "unknown": PackageResources.unknown_mustache,
            "trust": PackageResources.trust_mustache, "definitions": PackageResources.definitions_mustache,
            "comparison": PackageResources.comparison_mustache, "matrix": PackageResources.matrix_mustache,
        ].mapValues(text)
    }

    static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
