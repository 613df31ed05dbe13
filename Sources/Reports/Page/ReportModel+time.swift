internal import Attendance
internal import Charts
internal import EventModel

/// Attendance along time: who was there, who came, who went.
extension ReportModel {
    var timeSection: [String: Any] {
        let steps = PresenceSteps(figures, most: 240)
        var section: [String: Any] = [
            "presenceTitle": presenceTitle(steps),
            "channelKey": key(
                shownChannels.map { (Fill(channelTone($0)), channelLabel($0)) }, id: "presence-key"),
            "stepHead": steps.minutes == 1
                ? words.say("time.minute_from")
                : words.say("time.minutes_from", ["minutes": words.grouped(steps.minutes)]),
            "minuteHeads": ([words.say("all")] + shownChannels.map(channelLabel)).map { ["text": $0] },
            "minutes": steps.indices.map { step in
                [
                    "clock": clock(at: step * steps.minutes * 60),
                    "cells": ([steps.total(step)] + shownChannels.map { steps.seconds(step, $0) }).map {
                        ["cell": words.meanPeople($0, steps.length(step), decimals: 1)]
                    },
                ]
            },
            "bands": bands,
        ]
        section.merge(
            pair("presence", id: "presence") { isNarrow, id in
                presenceChart(steps, width: isNarrow ? 400 : 920).svg(
                    width: isNarrow ? 400 : 920, height: isNarrow ? 280 : 320, id: id)
            }
        ) { _, new in new }
        section.merge(flowSection) { _, new in new }
        return section
    }

    /// Channels on which somebody was.
    private var shownChannels: [Int] {
        (0..<figures.grid.channels).filter { figures.tallies[0].cells[figures.grid.cell(nil, $0)].seconds > 0 }
    }

    private func presenceChart(_ steps: PresenceSteps, width: Double) -> PresenceChart {
        PresenceChart(
            words: chartWords(title: presenceTitle(steps), description: chartDescription),
            series: shownChannels.map { channel in
                PresenceChart.Series(
                    Fill(channelTone(channel)),
                    values: steps.indices.map { step in
                        let (seconds, length) = (steps.seconds(step, channel), steps.length(step))
                        // What is masked in the numbers is drawn at the middle of what it may be.
                        let isHidden = words.small.hidesMean(seconds, length)
                        return isHidden ? SmallCounts.middle : Double(seconds) / Double(length)
                    })
            }, step: Double(steps.minutes), axis: timeAxis(width: width))
    }

    private func presenceTitle(_ steps: PresenceSteps) -> String {
        steps.minutes == 1
            ? words.say("time.presence_by_minute")
            : words.say("time.presence_by_steps", ["minutes": words.grouped(steps.minutes)])
    }

    func timeAxis(width: Double) -> TimeAxis {
        let length = Double(figures.agenda.window.seconds) / 60
        let step = ([5, 10, 15, 30, 60, 120, 240, 720].first { length / $0 <= width / 90 }) ?? 1440
        return TimeAxis(
            minutes: length,
            bands: figures.agenda.sessions.enumerated().map { index, session in
                let start = Double(session.window.from - figures.agenda.window.from) / 60
                return TimeAxis.Band(
                    label: words.grouped(index + 1), from: start, to: start + Double(session.window.seconds) / 60)
            },
            clock: stride(from: 0.0, through: length, by: step).map { ($0, clock(at: Int($0 * 60))) })
    }

    private var chartDescription: String {
        let averages = figures.agenda.sessions.enumerated().map { index, session in
            words.say(
                "time.session_mean",
                [
                    "session": words.data(session.title),
                    "people": words.meanPeople(
                        figures.tallies[index + 1].cells[0].seconds, session.window.seconds),
                ])
        }
        return words.say("time.peak", ["people": words.people(event.peak)]) + " " + words.clauses(averages) + "."
    }

    var bands: [[String: Any]] {
        figures.agenda.sessions.enumerated().map { index, session in
            let tally = figures.tallies[index + 1].cells[0]
            return [
                "number": words.grouped(index + 1), "title": session.title, "kind": kindLabel(session.kind),
                "hours": hours(session.window),
                "attendees": words.people(tally.attendees), "fiveMinutes": words.people(tally.fiveMinutes),
                "half": words.people(tally.half), "mean": words.meanPeople(tally.seconds, session.window.seconds),
                "peak": words.people(tally.peak), "peakAt": tally.peakAt.map { clock(at: $0) } ?? words.nothing,
            ]
        }
    }

    // MARK: Coming and going

    private var flowSection: [String: Any] {
        let length = figures.agenda.window.seconds
        let turnover = Turnover(figures.segments, length: length)
        let minutes = [1, 2, 5, 10, 15, 30, 60, 120, 240].first { length <= 2400 * $0 } ?? 1440
        let arrivals = Turnover.counts(turnover.arrivals, step: minutes * 60, length: length)
        let departures = Turnover.counts(turnover.departures, step: minutes * 60, length: length)
        let title =
            minutes == 1
            ? words.say("time.flow_by_minute")
            : words.say("time.flow_by_steps", ["minutes": words.grouped(minutes)])
        func flow(_ count: Int) -> FlowChart.Flow {
            words.isMasked(count) ? FlowChart.Flow(SmallCounts.middle, isMasked: true) : FlowChart.Flow(Double(count))
        }
        var entries = [
            (Fill(FlowChart.arrivalTone), words.say("time.arrived_up")),
            (Fill(FlowChart.departureTone), words.say("time.left_down")),
        ]
        if (arrivals + departures).contains(where: words.isMasked) {
            entries.append((Fill(FlowChart.arrivalTone, isHatched: true), words.say("time.hatched")))
        }
        let lead = words.say(
            "time.flow_lead",
            [
                "start": words.people(turnover.presentAtStart), "end": words.people(turnover.presentAtEnd),
            ], counts: ["start": turnover.presentAtStart, "end": turnover.presentAtEnd])
        var section: [String: Any] = [
            "flowTitle": title, "flowLead": lead, "flowKey": key(entries, id: "flow-key"),
            "flows": arrivals.indices.map { step in
                [
                    "clock": clock(at: step * minutes * 60), "arrived": words.people(arrivals[step]),
                    "left": words.people(departures[step]),
                ]
            },
        ]
        section.merge(
            pair("flow", id: "flow") { isNarrow, id in
                FlowChart(
                    words: chartWords(title: title, description: lead), arrivals: arrivals.map(flow),
                    departures: departures.map(flow), step: Double(minutes), axis: timeAxis(width: isNarrow ? 400 : 920)
                ).svg(width: isNarrow ? 400 : 920, height: isNarrow ? 220 : 240, id: id)
            }
        ) { _, new in new }
        return section
    }
}

/// The minutes of `concurrency.csv`, pooled to so many steps that a page can show them.
struct PresenceSteps {
    /// Minutes in a step.
    let minutes: Int
    private let sums: [[Int]]
    private let windowSeconds: Int

    init(_ figures: EventFigures, most: Int) {
        let channels = figures.grid.channels
        let all = figures.minuteSeconds.count / channels
        let minutes = [1, 2, 5, 10, 15, 30, 60, 120, 240].first { all <= most * $0 } ?? 1440
        var sums = Array(repeating: Array(repeating: 0, count: channels), count: (all + minutes - 1) / minutes)
        for (index, seconds) in figures.minuteSeconds.enumerated() {
            sums[index / channels / minutes][index % channels] += seconds
        }
        self.minutes = minutes
        self.sums = sums
        windowSeconds = figures.agenda.window.seconds
    }

    var indices: Range<Int> { sums.indices }
    /// Length in seconds; the last step may be short.
    func length(_ step: Int) -> Int { min(minutes * 60, windowSeconds - step * minutes * 60) }
    func seconds(_ step: Int, _ channel: Int) -> Int { sums[step][channel] }
    func total(_ step: Int) -> Int { sums[step].reduce(0, +) }
}
