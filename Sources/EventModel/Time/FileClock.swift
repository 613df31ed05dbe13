/// Turns the times of one file into instants: its zone, its date order, its clock offset.
package struct FileClock: Sendable {
    private var clock: ZoneClock
    package let order: DateOrder
    /// Seconds added to every time of the file.
    package let offset: Int

    package init(zone: Zone, order: DateOrder, offset: Int = 0) {
        self.clock = ZoneClock(zone)
        self.order = order
        self.offset = offset
    }

    /// The meaning of a dated time; nil if it is not a valid date in this file's order.
    package mutating func read(_ written: Timestamp) -> ZoneReading? {
        guard let local = written.local(order) else { return nil }
        return read(local, offsetFromUTC: written.offsetSeconds)
    }

    /// What instants a local time of the file can mean; an offset that is written beside it decides, in seconds east
    /// of UTC.
    package mutating func read(_ local: LocalTime, offsetFromUTC: Int? = nil) -> ZoneReading {
        if let offsetFromUTC { return .once(Instant(local.seconds - offsetFromUTC + offset)) }
        switch clock.read(local) {
        case .once(let instant): return .once(instant.advanced(by: offset))
        case .skipped(let instant): return .skipped(instant.advanced(by: offset))
        case .twice(let first, let second):
            return .twice(first: first.advanced(by: offset), second: second.advanced(by: offset))
        }
    }
}

/// How a clock change affected a time.
package enum ClockChange: Sendable, Equatable {
    /// The local time does not exist; it was read with the offset before the change.
    case skipped
    /// The local time exists twice and nothing in the row says which: the earlier was taken.
    case ambiguous
}

/// One stretch of a row, read.
package struct Stay: Sendable, Equatable {
    package var interval: Interval
    package var change: ClockChange?
    package var minutesAgree: Bool
}

extension FileClock {
    /// Reads a row's start and end together, since only the other end or the minutes may tell which of two repeated hours is meant.
    ///
    /// The first occurrence of both is tried, then the second for the end, then the second for both.
    /// - Returns: nil if a time is not a valid date. `to` may be before `from`: the caller rejects such a row.
    package mutating func readStay(from start: Timestamp, to end: Timestamp, minutes: Int?) -> Stay? {
        guard let from = read(start), let to = read(end) else { return nil }
        let exact = start.hasSeconds && end.hasSeconds
        func fits(_ stay: Interval) -> Bool {
            minutes.map { agrees($0, seconds: stay.to - stay.from, exact: exact) } ?? true
        }
        if case .once(let from) = from, case .once(let to) = to {
            let stay = Interval(from: from, to: to)
            return Stay(interval: stay, minutesAgree: fits(stay))
        }
        var candidates: [Interval] = []
        for pair in [
            (from.first, to.first), (from.first, to.second ?? to.first),
            (from.second ?? from.first, to.second ?? to.first),
        ] {
            let candidate = Interval(from: pair.0, to: pair.1)
            if !candidates.contains(candidate) { candidates.append(candidate) }
        }
        let forward = candidates.filter { $0.to >= $0.from }
        let fitting = forward.filter(fits)
        let chosen = fitting.first ?? forward.first ?? candidates[0]
        var change: ClockChange?
        if (fitting.isEmpty ? forward : fitting).count > 1 { change = .ambiguous }
        for case .skipped in [from, to] { change = .skipped }
        return Stay(interval: chosen, change: change, minutesAgree: fits(chosen))
    }

    /// Reads a time of a file that runs forward: a repeated hour is read as its first occurrence unless that would go back in time.
    package mutating func read(_ written: Timestamp, notBefore previous: Instant?) -> (
        instant: Instant, change: ClockChange?
    )? {
        read(written).map { choose($0, notBefore: previous) }
    }

    /// The instant of a reading that fits behind an earlier one.
    package func choose(_ reading: ZoneReading, notBefore previous: Instant?) -> (
        instant: Instant, change: ClockChange?
    ) {
        switch reading {
        case .once(let instant): return (instant, nil)
        case .skipped(let instant): return (instant, .skipped)
        case .twice(let first, let second):
            // Neither reading goes back: both are possible, and the earlier is used with a finding.
            guard let previous, first < previous else { return (first, .ambiguous) }
            return second >= previous ? (second, nil) : (first, .ambiguous)
        }
    }
}
