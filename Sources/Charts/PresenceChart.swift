/// How many were present over time: one step area on another, with the sessions as bands behind.
package struct PresenceChart: Sendable {
    /// One area of the stack.
    package struct Series: Sendable {
        package var fill: Fill
        /// Mean number present in each step.
        package var values: [Double]

        package init(_ fill: Fill, values: [Double]) {
            self.fill = fill
            self.values = values
        }
    }

    package var words: ChartWords
    /// From the bottom of the stack to its top; as many values each.
    package var series: [Series]
    /// Length of a step in minutes.
    package var step: Double
    package var axis: TimeAxis

    package init(words: ChartWords, series: [Series], step: Double, axis: TimeAxis) {
        self.words = words
        self.series = series
        self.step = step
        self.axis = axis
    }

    /// - Parameters:
    ///   - width: of the view box; text keeps its size, so a phone gets a chart of its own.
    ///   - height: of the view box.
    ///   - id: prefix of the ids of title and description, unique in the page.
    package func svg(width: Double, height: Double, id: String) -> String {
        let svg = SVG(words, width: width)
        let plot = Plot(left: 44, right: width - 8, top: 26, bottom: height - 26)
        var stack = [Array(repeating: 0.0, count: series.first?.values.count ?? 0)]
        for one in series { stack.append(zip(stack[stack.count - 1], one.values).map(+)) }
        let ticks = LinearScale.ticks(upTo: stack[stack.count - 1].max() ?? 0, count: 5)
        let x = axis.scale(plot)
        let y = LinearScale(domain: 0...max(1, ticks.last ?? 1), from: plot.bottom, to: plot.top)
        var parts = Fill.hatches(series.map(\.fill), id: id) + axis.drawing(plot, svg)
        for tick in ticks {
            parts.append(svg.gridLine(plot.left, y.place(tick), plot.right, y.place(tick)))
            parts.append(svg.text(SVG.number(tick), x: plot.left - 8, y: y.place(tick) + 4, anchor: .end, .axis))
        }
        for (index, one) in series.enumerated() where one.values.contains(where: { $0 > 0 }) {
            let upper = steps(stack[index + 1], x, y, svg)
            let lower = steps(stack[index], x, y, svg).reversed()
            parts.append(
                .shape(
                    SVG.element(
                        "path",
                        [("d", "M" + (upper + lower).joined(separator: " ") + "Z")] + one.fill.attributes(id)
                            + [("stroke", "#fff"), ("stroke-width", "0.7")])))
        }
        return SVG.drawing(words, width: width, height: height, id: id, parts)
    }

    /// A step's mean applies to the whole step: two points each.
    private func steps(_ values: [Double], _ x: LinearScale, _ y: LinearScale, _ svg: SVG) -> [String] {
        values.enumerated().flatMap { index, value in
            let height = SVG.number(y.place(value))
            let (from, to) = (Double(index) * step, min(axis.minutes, Double(index + 1) * step))
            return ["\(SVG.number(svg.x(x.place(from)))),\(height)", "\(SVG.number(svg.x(x.place(to)))),\(height)"]
        }
    }
}
