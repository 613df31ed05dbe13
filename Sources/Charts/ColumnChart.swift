/// A few columns between 0 and a common top: one panel of small multiples.
package struct ColumnChart: Sendable {
    /// One column with its words.
    package struct Column: Sendable {
        package var label: String
        /// nil if there is nothing to show.
        package var value: Double?
        /// The value as printed above the column.
        package var text: String

        package init(label: String, value: Double?, text: String) {
            self.label = label
            self.value = value
            self.text = text
        }
    }

    package var words: ChartWords
    package var columns: [Column]
    /// The same for all panels, or they cannot be compared.
    package var top: Double

    package init(words: ChartWords, columns: [Column], top: Double) {
        self.words = words
        self.columns = columns
        self.top = top
    }

    /// The chart as an SVG element; `id` begins the ids in it and is unique in the page.
    package func svg(width: Double, height: Double, id: String) -> String {
        let svg = SVG(words, width: width)
        let plot = Plot(left: 2, right: width - 2, top: 18, bottom: height - 18)
        let y = LinearScale(domain: 0...top, from: plot.bottom, to: plot.top)
        let slot = (plot.right - plot.left) / Double(max(1, columns.count))
        let breadth = min(34, slot * 0.72)
        var parts: [Piece] = []
        for (index, column) in columns.enumerated() {
            let middle = plot.left + (Double(index) + 0.5) * slot
            let edge = y.place(column.value ?? 0)
            if column.value != nil {
                parts.append(
                    svg.rectangle(
                        x: middle - breadth / 2, y: edge, width: breadth, height: plot.bottom - edge,
                        Fill(.series(0)).attributes(id)))
            }
            parts.append(svg.text(column.text, x: middle, y: edge - 5, anchor: .middle, .axis))
            parts.append(svg.text(column.label, x: middle, y: height - 4, anchor: .middle, .axis))
        }
        parts.append(svg.line(plot.left, plot.bottom, plot.right, plot.bottom, "zero", "#52626f"))
        return SVG.drawing(words, width: width, height: height, id: id, parts)
    }
}
