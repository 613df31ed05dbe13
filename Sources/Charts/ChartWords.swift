/// What a chart is called, and its description for a reader who cannot see it.
package struct ChartWords: Sendable, Equatable {
    package var title: String
    package var description: String
    /// Whether its reader reads from right to left: then time and bars run that way too.
    package var isRightToLeft: Bool
    /// Whether the texts of the chart are over its drawing, as text of the page, and not in it.
    ///
    /// WeasyPrint draws a chart's text letter by letter, which tears Arabic script apart.
    package var setsLabelsBeside: Bool

    package init(title: String, description: String, isRightToLeft: Bool = false, setsLabelsBeside: Bool = false) {
        self.title = title
        self.description = description
        self.isRightToLeft = isRightToLeft
        self.setsLabelsBeside = setsLabelsBeside
    }
}
