import EventModel

/// Gives clock times without a date the date of their meeting's start; somebody who seems to join half a day before it joins after midnight.
struct ClockOnDate {
    private let start: Timestamp?

    init(_ start: Timestamp?) { self.start = start }

    /// Nil if a time lacks a date and the start has none either.
    func dated(_ join: Timestamp, _ leave: Timestamp) -> (join: Timestamp, leave: Timestamp)? {
        var join = join
        var leave = leave
        if join.shape == .clock {
            guard let start, start.shape != .clock else { return nil }
            let isNextDay = join.secondOfDay < start.secondOfDay - LocalTime.secondsPerDay / 2
            join = join.onDate(of: start, daysLater: isNextDay ? 1 : 0)
        }
        if leave.shape == .clock {
            leave = leave.onDate(of: join, daysLater: leave.secondOfDay < join.secondOfDay ? 1 : 0)
        }
        return (join, leave)
    }
}
