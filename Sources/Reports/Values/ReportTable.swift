/// A table of a report, for whatever renders it.
struct ReportTable {
    var title: String
    var head: [String]
    /// How many columns at the left have words; the others have values.
    var words: Int
    var rows: [Row]

    struct Row {
        var words: [any ReportValue]
        var values: [any ReportValue]

        init(_ words: any ReportValue..., values: [any ReportValue]) {
            self.words = words
            self.values = values
        }
    }
}
