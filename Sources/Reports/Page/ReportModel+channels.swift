import Attendance
import Participants
internal import Charts
internal import EventModel

/// Attendance by language channel, and what the statements about channels rest on.
extension ReportModel {
    var channelSection: [String: Any] {
        let title = words.say("channel.shares_title")
        let chart = RowChart(
            words: chartWords(title: title, description: sharesDescription), rows: shareRows, top: 1,
            ticks: [0, 0.25, 0.5, 0.75, 1].map { ($0, words.percent(Int($0 * 100))) })
        var section: [String: Any] = [
            "byChannel": matrix(
                caption: words.say("page.by_channel"), first: words.say("page.channel"), channelRows),
            "sharesTitle": title,
            "key": key(channelKey, id: "shares-key"),
            "basisNote": words.say("channel.basis_note"),
            "hours": shares.map { share in
                [
                    "session": windowLabel(share.window), "channel": channelLabel(share.channel),
                    "basis": basisLabel(share.basis), "hours": words.mean(share.seconds, 3600, decimals: 1),
                    "share": words.share(ofTime: share.seconds, share.total),
                ]
            },
        ]
        section.merge(
            pair("shares", id: "shares") { isNarrow, id in
                chart.svg(
                    width: isNarrow ? 380 : 920, labelWidth: isNarrow ? 0 : 270, textWidth: isNarrow ? 0 : 80, id: id)
            }
        ) { _, new in new }
        return section
    }

    var channelRows: [Row] {
        (0..<figures.grid.channels).map { channel in
            (
                channelLabel(channel),
                figures.windows.indices.map {
                    let count = figures.tallies[$0].cells[figures.grid.cell(nil, channel)].attendees
                    // Where nobody's channel is known, nobody can be said to have been on none of them.
                    return count == 0 && !knowsChannels ? words.nothing : words.people(count)
                }
            )
        }
    }

    /// Whether a log, a declaration or a message tells anybody's channel.
    private var knowsChannels: Bool {
        event.seconds > figures.tallies[0].cells[figures.grid.cell(nil, figures.rules.channels.unknown)].seconds
    }

    // MARK: Shares of time

    private struct Share {
        var window: Int
        var channel: Int
        var basis: ChannelBasis
        var seconds: Int
        var total: Int
    }

    private func basisLabel(_ basis: ChannelBasis) -> String {
        words.say("basis.\(basis.name)")
    }

    private var shares: [Share] {
        figures.windows.indices.flatMap { window -> [Share] in
            let tally = figures.tallies[window]
            return (0..<figures.grid.channels).flatMap { channel -> [Share] in
                ChannelBasis.allCases.compactMap { basis -> Share? in
                    let cell = tally.bases[channel * ChannelBasis.allCases.count + Int(basis.rawValue)]
                    guard cell.seconds > 0 else { return nil }
                    return Share(
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
        let all = shares
        return figures.windows.indices.filter { figures.tallies[$0].cells[0].seconds > 0 }.map { window in
            var at = 0.0
            let marks = all.filter { $0.window == window }.map { share -> RowChart.Mark in
                let from = at
                at += Double(share.seconds) / Double(share.total)
                return .bar(from: from, to: at, fill(share.channel, share.basis))
            }
            let label = windowLabel(window)
            return RowChart.Row(
                label: label.count > 36 ? label.prefix(35) + "…" : label, marks: marks,
                text: words.mean(figures.tallies[window].cells[0].seconds, 3600, decimals: 0) + " "
                    + words.say("channel.hours_unit"))
        }
    }

    private var sharesDescription: String {
        let parts = shares.filter { $0.window == 0 }.map {
            "\(channelLabel($0.channel)), \(basisLabel($0.basis)): \(words.share(ofTime: $0.seconds, $0.total))"
        }
        return words.say("channel.description", ["shares": words.clauses(parts)])
    }

    private var channelKey: [(fill: Fill, label: String)] {
        let all = shares.filter { $0.window == 0 }
        var entries = (0..<figures.grid.channels).filter { channel in all.contains { $0.channel == channel } }.map {
            (Fill(channelTone($0)), channelLabel($0))
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
