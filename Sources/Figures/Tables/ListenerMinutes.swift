import EventModel
import Participants
package import Attendance

/// Aggregate counts of listeners as minutes, beside what is known of persons.
///
/// A count holds until the next one of its channel, the last one until the event ends, but none longer than ``longest``: a
/// count that nobody took is not known. Counts of several files for one channel and instant: the last one in file order.
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
                    let covered = window.parts.reduce(0) {
                        $0 + max(0, min(to, $1.upperBound) - max(from, $1.lowerBound))
                    }
                    guard covered > 0 else { continue }
                    result[index][channel, default: (0, 0)].listened += covered * count.listeners
                    result[index][channel, default: (0, 0)].covered += covered
                }
            }
        }
        return result
    }

    /// `listener_minutes.csv`.
    package func listenerMinutesTable() -> FigureTable {
        var rows: [[FigureValue]] = []
        for (index, ofChannel) in listenerSeconds().enumerated() {
            for (channel, seconds) in ofChannel.sorted(by: { $0.key < $1.key }) {
                let attended = tallies[index].cells[grid.cell(nil, channel)].seconds
                rows.append([
                    .text(identity.id), .text(windows[index].id), .text(rules.channels.name(channel)),
                    FigureValue(ExactQuotient(seconds.covered, 60, decimals: 1)),
                    FigureValue(ExactQuotient(seconds.listened, 60, decimals: 1)),
                    ifTimes(FigureValue(ExactQuotient(attended, 60, decimals: 1))),
                    ifTimes(Self.difference(seconds.listened, attended)),
                ])
            }
        }
        return FigureTable(TableSchemas.listenerMinutes, rows: rows)
    }

    /// Listened less attended, in minutes with one decimal; the sign stands before a quotient of whole numbers.
    private static func difference(_ listened: Int, _ attended: Int) -> FigureValue {
        guard let size = ExactQuotient(abs(listened - attended), 60, decimals: 1) else { return .empty }
        return listened < attended && size.scaled > 0 ? .quotient(size.negated) : .quotient(size)
    }
}
