package import EventModel
package import Figures

/// What the page and the workbook of a series show.
package struct SeriesContent: Sendable {
    package var title: String
    /// The tables of the series, by name.
    package var tables: [FigureTable]
    /// Labels of categories by id, if the built-in taxonomy has one.
    package var categoryLabels: [String: String]
    /// Latest end of an event: what documents are dated with.
    package var date: Instant

    package init(title: String, tables: [FigureTable], categoryLabels: [String: String], date: Instant) {
        self.title = title
        self.tables = tables
        self.categoryLabels = categoryLabels
        self.date = date
    }
}
