import Attendance
import Participants
internal import Charts
internal import EventModel

/// Attendance by language channel, and the basis of the statements about channels.
struct ChannelSection {
    var byChannel: Matrix
    var sharesTitle: String
    var shares: Drawing
    var key: [LegendEntry]
    var basisNote: String
    var hours: [Row]

    /// Time on a channel, according to one kind of evidence.
    struct Row {
        var session: String
        var channel: String
        var basis: String
        var hours: Hours
        var share: Share
    }
}

extension ReportModel {
    var channelSection: ChannelSection {
        let title = words.say("channel.shares_title")
        let chart = RowChart(
            words: chartWords(title: title, description: sharesDescription), rows: shareRows, top: 1,
            ticks: [0, 0.25, 0.5, 0.75, 1].map { ($0, words.percent(Int($0 * 100))) })
        return ChannelSection(
            byChannel: matrix(
                caption: words.say("page.by_channel"), first: words.say("page.channel"), channelRows),
            sharesTitle: title,
            shares: Drawing(id: "shares") { isNarrow, id in
                chart.svg(
                    width: isNarrow ? 380 : 920, labelWidth: isNarrow ? 0 : 270, textWidth: isNarrow ? 0 : 80, id: id)
            }, key: legend(channelKey, id: "shares-key"), basisNote: words.say("channel.basis_note"),
            hours: stretches.map { stretch in
                ChannelSection.Row(
                    session: windowLabel(stretch.window), channel: channelLabel(stretch.channel),
                    basis: basisLabel(stretch.basis), hours: Hours(seconds: stretch.seconds, decimals: 1),
                    share: Share(ofTime: stretch.seconds, stretch.total))
            })
    }

    var channelRows: [Matrix.Row] {
        (0..<figures.grid.channels).map { channel in
            Matrix.Row(
                label: channelLabel(channel),
                cells: figures.windows.indices.map {
                    let count = figures.tallies[$0].cells[figures.grid.cell(nil, channel)].attendees
                    // If nobody's channel is known, nobody can be said not to have been on one.
                    return count == 0 && !knowsChannels ? Count.nothing : people(count)
                })
        }
    }

    /// Whether a log, a declaration or a message says anybody's channel.
    private var knowsChannels: Bool {
        event.seconds > figures.tallies[0].cells[figures.grid.cell(nil, figures.rules.channels.unknown)].seconds
    }

    // MARK: Shares of time

    /// Time on a channel in a window, according to one kind of evidence.
    private struct Stretch {
        var window: Int
        var channel: Int
        var basis: ChannelBasis
        var seconds: Int
        var total: Int
    }

    private func basisLabel(_ basis: ChannelBasis) -> String {
        words.say("basis.\(basis.name)")
    }

    private var stretches: [Stretch] {
        figures.windows.indices.flatMap { window -> [Stretch] in
            let tally = figures.tallies[window]
            return (0..<figures.grid.channels).flatMap { channel -> [Stretch] in
                ChannelBasis.allCases.compactMap { basis -> Stretch? in
                    let cell = tally.bases[channel * ChannelBasis.allCases.count + Int(basis.rawValue)]
                    guard cell.seconds > 0 else { return nil }
                    return Stretch(
                        window: window, channel: channel, basis: basis, seconds: cell.seconds,
                        total: tally.cells[0].seconds)
                }
            }
        }
    }

    private func fill(_ channel: Int, _ basis: ChannelBasis) -> Fill {
        Fill(channelTone(channel), isHatched: basis != .log && basis != .none)
    }

    private var shareRows: [RowChart.Row] {
        let all = stretches
        return figures.windows.indices.filter { figures.tallies[$0].cells[0].seconds > 0 }.map { window in
            var at = 0.0
            let marks = all.filter { $0.window == window }.map { stretch -> RowChart.Mark in
                let from = at
                at += Double(stretch.seconds) / Double(stretch.total)
                return .bar(from: from, to: at, fill(stretch.channel, stretch.basis))
            }
            let label = windowLabel(window)
            return RowChart.Row(
                label: label.count > 36 ? label.prefix(35) + "…" : label, marks: marks,
                text: Hours(seconds: figures.tallies[window].cells[0].seconds).text(words) + " "
                    + words.say("channel.hours_unit"))
        }
    }

    private var sharesDescription: String {
        let parts = stretches.filter { $0.window == 0 }.map {
            "\(channelLabel($0.channel)), \(basisLabel($0.basis)): \(words.share(ofTime: $0.seconds, $0.total))"
        }
        return words.say("channel.description", ["shares": words.clauses(parts)])
    }

    private var channelKey: [(fill: Fill, label: String)] {
        let all = stretches.filter { $0.window == 0 }
        var entries = (0..<figures.grid.channels).filter { channel in all.contains { $0.channel == channel } }.map {
            (fill: Fill(channelTone($0)), label: channelLabel($0))
        }
        if all.contains(where: { fill($0.channel, $0.basis).isHatched }) {
            let isInferred = all.contains { $0.basis == .inferred }
            entries.append(
                (
                    Fill(.series(0), isHatched: true),
                    words.say(isInferred ? "channel.hatched_inferred" : "channel.hatched")
                ))
        }
        return entries
    }
}
