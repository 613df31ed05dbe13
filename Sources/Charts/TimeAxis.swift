/// The axis along the event: minutes since its start, with the sessions as bands and clock times below.
package struct TimeAxis: Sendable {
    /// A stretch of the time axis; minutes since the start.
    package struct Band: Sendable {
        package var label: String
        package var from: Double
        package var to: Double

        package init(label: String, from: Double, to: Double) {
            self.label = label
            self.from = from
            self.to = to
        }
    }

    /// Length of the axis in minutes; the last step may be short.
    package var minutes: Double
    package var bands: [Band]
    /// Clock times under the axis, by minute.
    package var clock: [(minute: Double, label: String)]

    package init(minutes: Double, bands: [Band], clock: [(minute: Double, label: String)]) {
        self.minutes = minutes
        self.bands = bands
        self.clock = clock
    }

    func scale(_ plot: Plot) -> LinearScale {
        LinearScale(domain: 0...max(1, minutes), from: plot.left, to: plot.right)
    }

    /// The bands behind everything, their labels above, the clock below.
    func drawing(_ plot: Plot, _ svg: SVG) -> [Piece] {
        let x = scale(plot)
        var parts: [Piece] = []
        for (index, band) in bands.enumerated() {
            let (from, to) = (x.place(band.from), x.place(band.to))
            let isEven = index.isMultiple(of: 2)
            parts.append(
                svg.rectangle(
                    x: from, y: plot.top, width: to - from, height: plot.bottom - plot.top,
                    [("class", isEven ? "band-a" : "band-b"), ("fill", isEven ? "#eaf1f6" : "#f7fafc")]))
            parts.append(svg.text(band.label, x: (from + to) / 2, y: plot.top - 9, anchor: .middle, .strong))
        }
        for (index, mark) in clock.enumerated() {
            let anchor: Piece.Anchor = index == 0 ? .start : mark.minute == minutes ? .end : .middle
            parts.append(svg.text(mark.label, x: x.place(mark.minute), y: plot.bottom + 18, anchor: anchor, .axis))
        }
        return parts
    }
}

/// Where in the drawing the data are.
struct Plot {
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double
}
