/// Who came and who went along time: columns upwards and downwards from one line.
package struct FlowChart: Sendable {
    /// People in one step; `isMasked` draws the column hatched.
    package struct Flow: Sendable {
        package var count: Double
        package var isMasked: Bool

        package init(_ count: Double, isMasked: Bool = false) {
            self.count = count
            self.isMasked = isMasked
        }
    }

    package var words: ChartWords
    package var arrivals: [Flow]
    package var departures: [Flow]
    /// Length of a step in minutes.
    package var step: Double
    package var axis: TimeAxis

    package init(words: ChartWords, arrivals: [Flow], departures: [Flow], step: Double, axis: TimeAxis) {
        self.words = words
        self.arrivals = arrivals
        self.departures = departures
        self.step = step
        self.axis = axis
    }

    package static let arrivalTone = Tone.series(2)
    package static let departureTone = Tone.series(1)

    /// The chart as an SVG element; `id` begins the ids in it and is unique in the page.
    package func svg(width: Double, height: Double, id: String) -> String {
        let svg = SVG(words, width: width)
        let plot = Plot(left: 44, right: width - 8, top: 26, bottom: height - 26)
        let most = (arrivals + departures).map(\.count).max() ?? 0
        let ticks = LinearScale.ticks(upTo: most, count: 3)
        let top = max(1, ticks.last ?? 1)
        let x = axis.scale(plot)
        let y = LinearScale(domain: -top...top, from: plot.bottom, to: plot.top)
        let tones = [Self.arrivalTone, Self.departureTone]
        var parts = Fill.hatches(tones.map { Fill($0, isHatched: true) }, id: id) + axis.drawing(plot, svg)
        for tick in ticks.dropFirst().reversed().map({ -$0 }) + ticks {
            parts.append(svg.gridLine(plot.left, y.place(tick), plot.right, y.place(tick)))
            parts.append(svg.text(SVG.number(abs(tick)), x: plot.left - 8, y: y.place(tick) + 4, anchor: .end, .axis))
        }
        for (tone, flows, sign) in [(tones[0], arrivals, 1.0), (tones[1], departures, -1.0)] {
            for (index, flow) in flows.enumerated() where flow.count > 0 {
                let from = x.place(Double(index) * step) + 1
                let to = x.place(min(axis.minutes, Double(index + 1) * step)) - 1
                let edge = y.place(sign * flow.count)
                parts.append(
                    svg.rectangle(
                        x: from, y: min(edge, y.place(0)), width: max(1, to - from), height: abs(edge - y.place(0)),
                        Fill(tone, isHatched: flow.isMasked).attributes(id)))
            }
        }
        parts.append(svg.line(plot.left, y.place(0), plot.right, y.place(0), "zero", "#52626f"))
        return SVG.drawing(words, width: width, height: height, id: id, parts)
    }
}
