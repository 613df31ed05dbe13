package import Attendance

/// `report.md`: two pages for a mission report, from the same words and numbers as the page.
package enum ReportSummary {
    /// - Throws: an error only where template and model do not fit, which is a fault of ours.
    package static func markdown(_ figures: EventFigures, showSmallCells: Bool, language: ReportLanguage = .en) throws
        -> String
    {
        let template = try StrictTemplate(PageParts.text(PackageResources.summary_md_mustache))
        let text = try template.render(
            escaped(ReportModel(figures, showSmallCells: showSmallCells, language: language).values))
        // Sections that do not apply leave blank lines.
        var lines: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false)
        where !(line.isEmpty && lines.last?.isEmpty ?? true) {
            lines.append(line)
        }
        return lines.joined(separator: "\n")
    }

    /// The model with every text as Markdown reads it back: names and titles are data, not marks.
    private static func escaped(_ model: [String: Any]) -> [String: Any] {
        model.mapValues { value in
            switch value {
            case let text as String: escaped(text)
            case let inner as [String: Any]: escaped(inner)
            case let list as [[String: Any]]: list.map { escaped($0) }
            default: value
            }
        }
    }

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
