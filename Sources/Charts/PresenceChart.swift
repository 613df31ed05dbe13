/// How many were present along time, with the sessions as bands behind.
package struct PresenceChart: Sendable {
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

    package var title: String
    /// What a reader learns who does not see the chart.
    package var description: String
    /// Mean number present in each minute.
    package var values: [Double]
    /// Length of the axis in minutes; the last minute may be short.
    package var minutes: Double
    package var bands: [Band]
    /// Clock times under the axis, by minute.
    package var clock: [(minute: Double, label: String)]

    package init(
        title: String, description: String, values: [Double], minutes: Double, bands: [Band],
        clock: [(minute: Double, label: String)]
    ) {
        self.title = title
        self.description = description
        self.values = values
        self.minutes = minutes
        self.bands = bands
        self.clock = clock
    }

    /// - Parameters:
    ///   - width, height: of the view box; text keeps its size, so a phone gets a chart of its own.
    ///   - id: prefix of the ids of title and description, unique in the page.
    package func svg(width: Double, height: Double, id: String) -> String {
        let plot = (left: 44.0, right: width - 8, top: 26.0, bottom: height - 26)
        let ticks = LinearScale.ticks(upTo: values.max() ?? 0, count: 5)
        let x = LinearScale(domain: 0...max(1, minutes), from: plot.left, to: plot.right)
        let y = LinearScale(domain: 0...max(1, ticks.last ?? 1), from: plot.bottom, to: plot.top)
        var parts = [
            SVG.element("title", [("id", "\(id)-title")], SVG.escaped(title)),
            SVG.element("desc", [("id", "\(id)-desc")], SVG.escaped(description)),
        ]
        for (index, band) in bands.enumerated() {
            let (from, to) = (x.place(band.from), x.place(band.to))
            parts.append(
                SVG.element(
                    "rect",
                    [
                        ("x", SVG.number(from)), ("y", SVG.number(plot.top)), ("width", SVG.number(to - from)),
                        ("height", SVG.number(plot.bottom - plot.top)),
                        ("class", index.isMultiple(of: 2) ? "band band-a" : "band band-b"),
                    ]))
            parts.append(SVG.text(band.label, x: (from + to) / 2, y: plot.top - 9, anchor: "middle", css: "band-label"))
        }
        for tick in ticks {
            let place = SVG.number(y.place(tick))
            parts.append(
                SVG.element(
                    "line",
                    [
                        ("x1", SVG.number(plot.left)), ("x2", SVG.number(plot.right)), ("y1", place), ("y2", place),
                        ("class", "grid"),
                    ]))
            parts.append(SVG.text(SVG.number(tick), x: plot.left - 8, y: y.place(tick) + 4, anchor: "end", css: "axis"))
        }
        for (index, mark) in clock.enumerated() {
            let anchor = index == 0 ? "start" : index == clock.count - 1 ? "end" : "middle"
            parts.append(
                SVG.text(mark.label, x: x.place(mark.minute), y: plot.bottom + 18, anchor: anchor, css: "axis"))
        }
        let line = steps(x, y)
        let base = SVG.number(plot.bottom)
        parts.append(
            SVG.element(
                "path",
                [
                    ("d", "M\(SVG.number(x.place(0))),\(base)L\(line)L\(SVG.number(x.place(minutes))),\(base)Z"),
                    ("class", "area"),
                ]))
        parts.append(SVG.element("path", [("d", "M\(line)"), ("class", "line")]))
        return SVG.element(
            "svg",
            [
                ("viewBox", "0 0 \(SVG.number(width)) \(SVG.number(height))"), ("role", "img"),
                ("aria-labelledby", "\(id)-title \(id)-desc"), ("xmlns", "http://www.w3.org/2000/svg"),
            ], parts.joined(separator: "\n"))
    }

    /// A minute's mean holds for the whole minute: a step each.
    private func steps(_ x: LinearScale, _ y: LinearScale) -> String {
        values.enumerated().map { minute, value in
            let height = SVG.number(y.place(value))
            let (from, to) = (Double(minute), min(minutes, Double(minute + 1)))
            return "\(SVG.number(x.place(from))),\(height) \(SVG.number(x.place(to))),\(height)"
        }.joined(separator: " ")
    }
}
