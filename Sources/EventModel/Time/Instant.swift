/// A moment: whole seconds since 1 January 1970, 00:00 UTC.
package struct Instant: Hashable, Comparable, Sendable, CustomStringConvertible {
    package var seconds: Int

    package init(_ seconds: Int) { self.seconds = seconds }

    package static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }

    /// The instant so many seconds later.
    package func advanced(by seconds: Int) -> Instant { Instant(self.seconds + seconds) }

    /// Seconds from another instant to this one.
    package static func - (left: Instant, right: Instant) -> Int { left.seconds - right.seconds }

    /// `2022-02-17T12:31:05Z`, the form of every instant in the figures.
    package var description: String { LocalTime(seconds: seconds).text(separator: "T") + "Z" }
}

/// A half-open stretch of time `[from, to)`.
package struct Interval: Hashable, Sendable {
    package var from: Instant
    package var to: Instant

    package init(from: Instant, to: Instant) {
        self.from = from
        self.to = to
    }

    package var seconds: Int { max(0, to - from) }
    package var isEmpty: Bool { to <= from }

    /// Whether an instant lies in the interval, whose end does not belong to it.
    package func contains(_ instant: Instant) -> Bool { from <= instant && instant < to }

    /// Whether two intervals share an instant.
    package func overlaps(_ other: Interval) -> Bool { from < other.to && other.from < to }

    /// What two intervals share; nil where they share nothing.
    package func intersection(_ other: Interval) -> Interval? {
        let common = Interval(from: max(from, other.from), to: min(to, other.to))
        return common.isEmpty ? nil : common
    }
}

extension Sequence<Interval> {
    /// The union of intervals given in order of their start: disjoint, sorted; touching ones are joined.
    package func union() -> [Interval] {
        var result: [Interval] = []
        result.appendUnion(of: filter { !$0.isEmpty }[...])
        return result
    }
}

extension [Interval] {
    /// Appends the union of intervals given in order of their start; it is not joined to what stands before.
    package mutating func appendUnion(of sorted: ArraySlice<Interval>) {
        let first = count
        for interval in sorted {
            if count > first, interval.from <= self[count - 1].to {
                self[count - 1].to = Swift.max(self[count - 1].to, interval.to)
            } else {
                append(interval)
            }
        }
    }
}

extension Interval {
    /// What is left of this interval outside others that are disjoint and sorted.
    package func subtracting(_ others: [Interval]) -> [Interval] {
        var rest: [Interval] = []
        var start = from
        for other in others where other.overlaps(self) {
            if other.from > start { rest.append(Interval(from: start, to: other.from)) }
            start = max(start, other.to)
        }
        if start < to { rest.append(Interval(from: start, to: to)) }
        return rest
    }
}
