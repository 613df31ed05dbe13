internal import Figures

/// What a page was made with besides the figures, written into it so that it can be made again.
package struct PageSettings: Sendable, Equatable {
    package var showSmallCells: Bool
    package var language: ReportLanguage

    package init(showSmallCells: Bool, language: ReportLanguage) {
        self.showSmallCells = showSmallCells
        self.language = language
    }

    /// What a page says it was made with; nil if it says nothing.
    package init?(of html: String) {
        guard
            let match = html.firstMatch(
                of: /<meta name="rollcall" content="small-cells=(mask|show) language=(\w+) version=[^"]*">/),
            let language = ReportLanguage(rawValue: String(match.output.2))
        else { return nil }
        self.init(showSmallCells: match.output.1 == "show", language: language)
    }

    var text: String {
        "small-cells=\(showSmallCells ? "show" : "mask") language=\(language.rawValue) version=\(Release.version)"
    }
}
