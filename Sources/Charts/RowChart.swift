/// Rows of bars or of values with their intervals over one axis from 0.
package struct RowChart: Sendable {
    /// What a row draws, in units of the axis.
    package enum Mark: Sendable {
        case bar(from: Double, to: Double, Fill)
        /// A value with its interval.
        case interval(low: Double, value: Double, high: Double)
    }

    /// One row with its label.
    package struct Row: Sendable {
        package var label: String
        package var marks: [Mark]
        /// The row's numbers, at its end.
        package var text: String

        package init(label: String, marks: [Mark], text: String) {
            self.label = label
            self.marks = marks
            self.text = text
        }
    }

    package var words: ChartWords
    package var rows: [Row]
    /// The end of the axis.
    package var top: Double
    /// Where the axis is labelled; none leaves it out.
    package var ticks: [(value: Double, label: String)]

    /// A value to compare the rows with: a line across all of them.
    package var reference: Double?

    package init(
        words: ChartWords, rows: [Row], top: Double, ticks: [(value: Double, label: String)] = [],
        reference: Double? = nil
    ) {
        self.words = words
        self.rows = rows
        self.top = top
        self.ticks = ticks
        self.reference = reference
    }

    /// - Parameter labelWidth: of the column of labels; 0 puts each label above its marks, for narrow drawings.
    package func svg(width: Double, labelWidth: Double, textWidth: Double, id: String) -> String {
        let svg = SVG(words, width: width)
        let isAbove = labelWidth == 0
        let pitch = isAbove ? 46.0 : 30.0
        let height = 6 + pitch * Double(rows.count) + (ticks.isEmpty ? 0 : 24)
        let plot = Plot(
            left: labelWidth, right: width - (isAbove ? 8 : textWidth), top: 2, bottom: 4 + pitch * Double(rows.count))
        let x = LinearScale(domain: 0...max(top, .leastNormalMagnitude), from: plot.left, to: plot.right)
        var parts = Fill.hatches(fills, id: id)
        // Labels above the marks stay free of lines.
        let stretches =
            isAbove
            ? rows.indices.map { (4 + pitch * Double($0) + 22, 4 + pitch * Double($0) + 42) }
            : [(plot.top, plot.bottom)]
        for (top, bottom) in stretches {
            for tick in ticks {
                parts.append(svg.gridLine(x.place(tick.value), top, x.place(tick.value), bottom))
            }
            if let reference {
                parts.append(svg.line(x.place(reference), top, x.place(reference), bottom, "zero", "#52626f"))
            }
        }
        for tick in ticks {
            parts.append(svg.text(tick.label, x: x.place(tick.value), y: plot.bottom + 17, anchor: .middle, .axis))
        }
        for (index, row) in rows.enumerated() {
            let middle = 4 + pitch * Double(index) + (isAbove ? 32 : pitch / 2)
            parts += row.marks.flatMap { drawing($0, at: middle, x, svg, id) }
            let words = isAbove ? middle - 15 : middle + 4
            parts.append(svg.text(row.label, x: 0, y: words, .label))
            parts.append(svg.text(row.text, x: width, y: words, anchor: .end, .label))
        }
        return SVG.drawing(words, width: width, height: height, id: id, parts)
    }

    private var fills: [Fill] {
        rows.flatMap(\.marks).compactMap { mark in if case .bar(_, _, let fill) = mark { fill } else { nil } }
    }

    private func drawing(_ mark: Mark, at middle: Double, _ x: LinearScale, _ svg: SVG, _ id: String) -> [Piece] {
        switch mark {
        case .bar(let from, let to, let fill):
            return [
                svg.rectangle(
                    x: x.place(from), y: middle - 8, width: x.place(to) - x.place(from), height: 16,
                    fill.attributes(id) + [("stroke", "#fff"), ("stroke-width", "0.7")])
            ]
        case .interval(let low, let value, let high):
            let dot = SVG.element(
                "circle",
                [("cx", SVG.number(svg.x(x.place(value)))), ("cy", SVG.number(middle)), ("r", "4.5")]
                    + Fill(.series(0)).attributes(id))
            return [
                svg.line(x.place(low), middle, x.place(high), middle, "whisker", "#12355b", breadth: 2), .shape(dot),
            ]
        }
    }
}
