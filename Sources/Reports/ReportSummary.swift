package import Attendance

/// `report.md`: two pages for a mission report, from the same words and numbers as the page.
package enum ReportSummary {
    /// - Throws: an error only if template and model do not match, which is a bug.
    package static func markdown(_ figures: EventFigures, showSmallCells: Bool, language: ReportLanguage = .en) throws
        -> String
    {
        let template = try StrictTemplate(PageParts.text(PackageResources.summary_md_mustache))
        let model = ReportModel(figures, showSmallCells: showSmallCells, language: language)
        let text = try template.render(model.page) { escaped($0.text(model.words)) }
        // Sections that do not apply leave blank lines.
        var lines: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false)
        where !(line.isEmpty && lines.last?.isEmpty ?? true) {
            lines.append(line)
        }
        return lines.joined(separator: "\n")
    }

    /// A text as Markdown reads it back: names and titles are data, not marks.
    static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            if character.isNewline {
                result.append(" ")
                continue
            }
            if "\\`*_[]<|".contains(character) { result.append("\\") }
            result.append(character)
        }
        return result
    }
}
