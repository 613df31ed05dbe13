/// Decides a file's date order by all of its rows together.
///
/// The evidence: a part above 12; agreement with the agenda; start ≤ join ≤ leave; the minutes column.
package struct DateOrderEvidence: Sendable {
    /// The times of one row, as written.
    package struct Row: Sendable {
        package var start: Timestamp
        package var end: Timestamp?
        /// The platform's own length of the row, rounded up to minutes.
        package var minutes: Int?

        package init(start: Timestamp, end: Timestamp? = nil, minutes: Int? = nil) {
            self.start = start
            self.end = end
            self.minutes = minutes
        }
    }

    package enum Verdict: Equatable, Sendable {
        /// No time of the file depends on an order.
        case immaterial
        case decided(DateOrder)
        /// Several orders are left; `example` are readings of one value of the file, one per order.
        case open([DateOrder], example: [LocalTime])
    }

    private var tallies = (monthDayYear: Tally(), dayMonthYear: Tally(), yearMonthDay: Tally())
    package private(set) var dependsOnOrder = false
    /// For each pair of orders, the first value that reads differently under them.
    private var differing: [Timestamp?] = Array(repeating: nil, count: DateOrder.pairs.count)
    private let window: Interval?

    fileprivate struct Tally {
        var invalid = 0
        var inAgenda = 0
        var backwards = 0
        var wrongMinutes = 0
    }

    /// - Parameter window: the event; nil if there is no agenda to agree with.
    package init(window: Interval?) { self.window = window }

    /// Whether dates came with the year in front, and none in an order to be decided.
    package private(set) var isYearFirst = false

    /// Adds the date of one row.
    package mutating func add(_ row: Row) {
        if row.start.isYearFirst { isYearFirst = true }
        Self.count(row, .monthDayYear, window, &tallies.monthDayYear)
        Self.count(row, .dayMonthYear, window, &tallies.dayMonthYear)
        Self.count(row, .yearMonthDay, window, &tallies.yearMonthDay)
        note(row.start)
        if let end = row.end { note(end) }
    }

    private static func count(_ row: Row, _ order: DateOrder, _ window: Interval?, _ tally: inout Tally) {
        guard let start = row.start.local(order) else {
            if row.start.shape != .clock { tally.invalid += 1 }
            return
        }
        let end = row.end?.local(order)
        if let window, overlaps(window, from: start, to: end ?? start) { tally.inAgenda += 1 }
        guard row.end != nil else { return }
        guard let end else {
            tally.invalid += 1
            return
        }
        if end < start { tally.backwards += 1 }
        if let minutes = row.minutes,
            !agrees(minutes, seconds: end.seconds - start.seconds, exact: row.start.hasSeconds)
        {
            tally.wrongMinutes += 1
        }
    }

    private mutating func note(_ written: Timestamp) {
        guard written.shape == .yearLast || written.shape == .twoDigits else { return }
        dependsOnOrder = true
        guard written.readsDifferently else { return }
        for (index, pair) in DateOrder.pairs.enumerated() where differing[index] == nil {
            guard let one = written.local(pair.0), let other = written.local(pair.1) else { continue }
            if one != other { differing[index] = written }
        }
    }

    /// Zones are within a day of UTC, and people come hours early; a swapped day is four weeks off.
    private static func overlaps(_ window: Interval, from start: LocalTime, to end: LocalTime) -> Bool {
        let slack = 36 * 3600
        return start.seconds < window.to.seconds + slack && end.seconds > window.from.seconds - slack
    }

    package var decision: Verdict {
        guard dependsOnOrder else { return .immaterial }
        var left = [
            (DateOrder.monthDayYear, tallies.monthDayYear), (.dayMonthYear, tallies.dayMonthYear),
            (.yearMonthDay, tallies.yearMonthDay),
        ]
        for badness: KeyPath<Tally, Int> in [\.invalid, \.outsideAgenda, \.backwards, \.wrongMinutes] {
            let least = left.map { $0.1[keyPath: badness] }.min()
            left = left.filter { $0.1[keyPath: badness] == least }
        }
        let orders = left.map(\.0)
        if orders.count == 1 { return .decided(orders[0]) }
        // Dates such as 02/02/2022 read the same either way; "02/02/22" does so under two orders of three.
        let examples = zip(DateOrder.pairs, differing).filter { orders.contains($0.0.0) && orders.contains($0.0.1) }
        guard let example = examples.compactMap(\.1).first else { return .decided(orders[0]) }
        let readable = orders.filter { example.local($0) != nil }
        return .open(readable, example: readable.compactMap { example.local($0) })
    }
}

extension DateOrder {
    fileprivate static let pairs: [(DateOrder, DateOrder)] = [
        (.monthDayYear, .dayMonthYear), (.monthDayYear, .yearMonthDay), (.dayMonthYear, .yearMonthDay),
    ]
}

extension DateOrderEvidence.Tally {
    fileprivate var outsideAgenda: Int { -inAgenda }
}

/// Whether the platform's minutes, rounded up, fit a length; without seconds in the file either end may be off by one.
package func agrees(_ minutes: Int, seconds: Int, exact: Bool) -> Bool {
    if exact { return minutes == (seconds + 59) / 60 || (seconds == 0 && minutes <= 1) }
    return abs(minutes * 60 - seconds) <= 60
}
