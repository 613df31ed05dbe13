package import Attendance
import Figures

/// The page `report.html`: one file, no network, no script.
package enum ReportPage {
    /// - Throws: an error only if template and model do not match, which is a bug.
    package static func html(_ figures: EventFigures, showSmallCells: Bool, language: ReportLanguage = .en) throws
        -> String
    {
        let model = ReportModel(figures, showSmallCells: showSmallCells, language: language)
        return try render(model.page, model.words)
    }

    /// The page as a printer of paged documents takes it: running heads, page numbers, a contents with pages.
    package static func paper(_ figures: EventFigures, showSmallCells: Bool, language: ReportLanguage = .en) throws
        -> String
    {
        let model = ReportModel(figures, showSmallCells: showSmallCells, language: language, isPaper: true)
        var page = model.page
        // The words that the style sheet prints at the edges of each page.
        let edges = [
            "FOOT": model.words.say("page.kicker"), "OF": model.words.say("paper.of"),
            "CONTENTS": model.words.say("page.contents"),
        ]
        page.style += edges.reduce(PageParts.text(PackageResources.paper_css)) {
            $0.replacing("$\($1.key)", with: $1.value)
        }
        return try render(page, model.words)
    }

    private static func render(_ page: EventPage, _ words: Wording) throws -> String {
        let template = try StrictTemplate(PageParts.text(PackageResources.page_mustache), partials: PageParts.sections)
        return try template.render(page) { $0.text(words) }
    }
}
