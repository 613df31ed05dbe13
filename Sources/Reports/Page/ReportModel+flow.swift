internal import Attendance
internal import Charts
internal import EventModel

/// Coming and going.
struct FlowSection {
    var title: String
    var lead: String
    var chart: Drawing
    var key: [LegendEntry]
    var steps: [Step]

    struct Step {
        var clock: Clock
        var arrived: Count
        var left: Count
    }
}

extension ReportModel {
    var flowSection: FlowSection {
        let length = figures.agenda.window.seconds
        let turnover = Turnover(figures.segments, length: length)
        let minutes = [1, 2, 5, 10, 15, 30, 60, 120, 240].first { length <= 2400 * $0 } ?? 1440
        let arrivals = Turnover.counts(turnover.arrivals, step: minutes * 60, length: length)
        let departures = Turnover.counts(turnover.departures, step: minutes * 60, length: length)
        let title =
            minutes == 1
            ? words.say("time.flow_by_minute")
            : words.say("time.flow_by_steps", ["minutes": words.grouped(minutes)])
        let lead = words.say(
            "time.flow_lead",
            [
                "start": words.people(turnover.presentAtStart), "end": words.people(turnover.presentAtEnd),
            ], counts: ["start": turnover.presentAtStart, "end": turnover.presentAtEnd])
        return FlowSection(
            title: title, lead: lead,
            chart: Drawing(id: "flow") { isNarrow, id in
                FlowChart(
                    words: chartWords(title: title, description: lead), arrivals: arrivals.map(flow),
                    departures: departures.map(flow), step: Double(minutes), axis: timeAxis(width: isNarrow ? 400 : 920)
                ).svg(width: isNarrow ? 400 : 920, height: isNarrow ? 220 : 240, id: id)
            }, key: legend(flowKey(hasMasked: (arrivals + departures).contains(where: words.isMasked)), id: "flow-key"),
            steps: arrivals.indices.map { step in
                FlowSection.Step(
                    clock: Clock(instant(at: step * minutes * 60)), arrived: people(arrivals[step]),
                    left: people(departures[step]))
            })
    }

    private func flow(_ count: Int) -> FlowChart.Flow {
        words.isMasked(count)
            ? FlowChart.Flow(SmallCounts.middle, isMasked: true) : FlowChart.Flow(Double(count))
    }

    private func flowKey(hasMasked: Bool) -> [(fill: Fill, label: String)] {
        var entries = [
            (fill: Fill(FlowChart.arrivalTone), label: words.say("time.arrived_up")),
            (Fill(FlowChart.departureTone), words.say("time.left_down")),
        ]
        if hasMasked {
            entries.append((Fill(FlowChart.arrivalTone, isHatched: true), words.say("time.hatched")))
        }
        return entries
    }
}
