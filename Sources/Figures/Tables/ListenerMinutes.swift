import EventModel
import Participants
package import Attendance

/// A row of listener_minutes.csv.
struct ListenerMinutesRow: SessionRow, ChannelRow {
    var session: String
    var channel: String
    var covered: ExactQuotient?
    var listened: ExactQuotient?
    var attended: ExactQuotient?
    var difference: ExactQuotient?

    static let table = TableDefinition<Self>(
        name: "listener_minutes",
        definition:
            "Aggregate counts of listeners as minutes, beside the minutes of attendees on the channel; neither is spread over the other.",
        key: ["event", "session", "channel"], references: [.session],
        columns: [
            .session, .ownChannel,
            .init(
                "covered_minutes", unit: "min",
                "Time for which there is a count: each holds until the next one of its channel, at most 15 minutes.",
                isRequired: true
            ) { $0.covered },
            .init(
                "listener_minutes", unit: "min", "Listeners counted × the time that the count holds.", isRequired: true
            ) { $0.listened },
            .init("attendee_minutes", unit: "min", "attendee_seconds of attendance.csv on the channel ÷ 60.") {
                $0.attended
            },
            .init(
                "difference", "listener_minutes − attendee_minutes, in minutes; negative where fewer listened."
            ) { $0.difference },
        ])
}

/// Aggregate counts of listeners as minutes, beside what is known about individuals.
///
/// A count is valid until the next one of its channel, the last one until the event ends, but none longer than ``longest``:
/// what nobody counted is not known. Counts of several files for one channel and instant: the last one in file order.
extension EventFigures {
    /// Seconds after which a count says nothing more.
    static let longest = 15 * 60

    /// Listener-seconds and covered seconds of each window and channel that has counts.
    func listenerSeconds() -> [[Int: (listened: Int, covered: Int)]] {
        var result = windows.map { _ in [Int: (listened: Int, covered: Int)]() }
        let byChannel = Dictionary(grouping: records.listenerCounts, by: \.channel)
        for (channel, counts) in byChannel {
            let sorted = counts.enumerated().sorted {
                ($0.element.instant, $0.offset) < ($1.element.instant, $1.offset)
            }
            .map(\.element)
            for (place, count) in sorted.enumerated() {
                let from = count.instant - agenda.window.from
                let next =
                    place + 1 < sorted.count ? sorted[place + 1].instant - agenda.window.from : agenda.window.seconds
                let to = min(next, from + Self.longest)
                guard from < to else { continue }
                for (index, window) in windows.enumerated() {
                    let covered = window.overlap(from, to)
                    guard covered > 0 else { continue }
                    result[index][channel, default: (0, 0)].listened += covered * count.listeners
                    result[index][channel, default: (0, 0)].covered += covered
                }
            }
        }
        return result
    }

    package func listenerMinutesTable() -> FigureTable {
        let rows = listenerSeconds().enumerated().flatMap { index, ofChannel in
            ofChannel.sorted { $0.key < $1.key }.map { channel, seconds in
                let attended = tallies[index].cells[grid.cell(nil, channel)].seconds
                return ListenerMinutesRow(
                    session: windows[index].id, channel: rules.channels.name(channel),
                    covered: ExactQuotient(seconds.covered, 60, decimals: 1),
                    listened: ExactQuotient(seconds.listened, 60, decimals: 1),
                    attended: ifTimes(ExactQuotient(attended, 60, decimals: 1)),
                    difference: ifTimes(Self.difference(seconds.listened, attended)))
            }
        }
        return ListenerMinutesRow.table.table(identity, rows)
    }

    /// Listened less attended, in minutes with one decimal; the sign comes before a quotient of whole numbers.
    private static func difference(_ listened: Int, _ attended: Int) -> ExactQuotient? {
        guard let size = ExactQuotient(abs(listened - attended), 60, decimals: 1) else { return nil }
        return listened < attended && size.scaled > 0 ? size.negated : size
    }
}
