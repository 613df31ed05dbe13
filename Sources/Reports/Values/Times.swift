internal import EventModel

/// A length of time in minutes.
struct Minutes: ReportValue, Equatable {
    private let minutes: Quotient

    /// - Parameter count: what else the seconds are divided by, for a mean of this many.
    init(seconds: Int, count: Int = 1, decimals: Int = 0) {
        minutes = Quotient(seconds, by: 60 * count, decimals: decimals)
    }

    private init() { minutes = .nothing }

    static let nothing = Minutes()

    func text(_ words: Wording) -> String { minutes.text(words) }
    func cell(_ words: Wording) -> ReportCell { minutes.cell(words) }
}

/// A length of time in hours, of many people together.
struct Hours: ReportValue, Equatable {
    private let hours: Quotient

    init(seconds: Int?, decimals: Int = 0) {
        hours = seconds.map { Quotient($0, by: 3600, decimals: decimals) } ?? .nothing
    }

    func text(_ words: Wording) -> String { hours.text(words) }
    func cell(_ words: Wording) -> ReportCell { hours.cell(words) }
}

/// A time of day in the report's zone.
struct Clock: ReportValue, Equatable {
    private let instant: Instant?

    init(_ instant: Instant?) { self.instant = instant }

    func text(_ words: Wording) -> String { instant.map { words.clock($0) } ?? words.nothing }
}

/// The clock times between which something happened.
struct ClockRange: ReportValue, Equatable {
    private let window: Interval

    init(_ window: Interval) { self.window = window }

    func text(_ words: Wording) -> String {
        words.range(Clock(window.from).text(words), Clock(window.to).text(words))
    }
}

/// A day in the report's zone.
struct Day: ReportValue, Equatable {
    private let instant: Instant?

    init(_ instant: Instant?) { self.instant = instant }

    func text(_ words: Wording) -> String { instant.map(words.date) ?? words.nothing }
}
