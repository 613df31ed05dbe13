/// A table of a report, for whatever renders it.
struct ReportTable {
    var title: String
    var head: [String]
    /// How many columns at the left hold words; the others hold values.
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
