internal import Attendance
internal import Charts
internal import EventModel

/// Attendance over time: who was there, who came, who went.
struct TimeSection {
    var presenceTitle: String
    var presence: Drawing
    var channelKey: [LegendEntry]
    var stepHead: String
    var stepHeads: [String]
    var steps: [Step]
    var bands: [Band]
    var flow: FlowSection

    /// A step of the drawing: people there on average, in all and by channel.
    struct Step {
        var clock: Clock
        var cells: [Quotient]
    }

    /// A session.
    struct Band {
        var number: Count
        var title: String
        var kind: String
        var hours: ClockRange
        var attendees: Count
        var fiveMinutes: Count
        var half: Count
        var mean: Quotient
        var peak: Count
        var peakAt: Clock
    }
}

extension ReportModel {
    var timeSection: TimeSection {
        let steps = PresenceSteps(figures, most: 240)
        return TimeSection(
            presenceTitle: presenceTitle(steps),
            presence: Drawing(id: "presence") { isNarrow, id in
                presenceChart(steps, width: isNarrow ? 400 : 920).svg(
                    width: isNarrow ? 400 : 920, height: isNarrow ? 280 : 320, id: id)
            },
            channelKey: legend(
                shownChannels.map { (Fill(channelTone($0)), channelLabel($0)) }, id: "presence-key"),
            stepHead: steps.minutes == 1
                ? words.say("time.minute_from")
                : words.say("time.minutes_from", ["minutes": words.grouped(steps.minutes)]),
            stepHeads: [words.say("all")] + shownChannels.map(channelLabel),
            steps: steps.indices.map { step in
                TimeSection.Step(
                    clock: Clock(instant(at: step * steps.minutes * 60)),
                    cells: ([steps.total(step)] + shownChannels.map { steps.seconds(step, $0) }).map {
                        Quotient(people: $0, over: steps.length(step), decimals: 1, words.small)
                    })
            }, bands: bands, flow: flowSection)
    }

    /// Channels that somebody was on.
    private var shownChannels: [Int] {
        (0..<figures.grid.channels).filter { figures.tallies[0].cells[figures.grid.cell(nil, $0)].seconds > 0 }
    }

    private func presenceChart(_ steps: PresenceSteps, width: Double) -> PresenceChart {
        PresenceChart(
            words: chartWords(title: presenceTitle(steps), description: chartDescription),
            series: shownChannels.map { channel in
                PresenceChart.Series(
                    Fill(channelTone(channel)),
                    values: steps.indices.map { words.small.height(steps.seconds($0, channel), steps.length($0)) })
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
            clock: stride(from: 0.0, through: length, by: step).map { ($0, words.clock(instant(at: Int($0 * 60)))) })
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

    var bands: [TimeSection.Band] {
        figures.agenda.sessions.enumerated().map { index, session in
            let tally = figures.tallies[index + 1].cells[0]
            return TimeSection.Band(
                number: Count(index + 1), title: session.title, kind: kindLabel(session.kind),
                hours: ClockRange(session.window), attendees: people(tally.attendees),
                fiveMinutes: people(tally.fiveMinutes), half: people(tally.half),
                mean: Quotient(people: tally.seconds, over: session.window.seconds, words.small),
                peak: people(tally.peak), peakAt: Clock(tally.peakAt.map { instant(at: $0) }))
        }
    }
}
