/// What one person adds to every sum by which panel and floor are compared: a row of whole numbers.
///
/// Whole numbers add up to the same sum in any order, so the bootstrap prints the same bytes on any number of cores.
struct ComparisonSums: Sendable {
    enum Side: Int, CaseIterable, Sendable { case panel, floor }

    /// The summands, each with the place of its panel side in a row; its floor side is next to it.
    enum Part: Int, CaseIterable, Sendable {
        // Counts of people and of sessions: narrow numbers.
        case inFirstMinute = 0
        case inLastMinute = 2
        case departures = 4
        case arrivals = 6
        case atLastSecond = 8
        case droppedOff = 10
        case presentInBoth = 12
        case eventAttendees = 14
        // Lengths of time.
        case seconds = 16
        case secondsOfBoth = 18
        // What only those measures need that are of messages.
        case messages = 24
        case questionMessages = 26
        case contributors = 28
        case attendees = 30
    }

    typealias Row = SIMD32<Int32>

    static func place(_ part: Part, _ side: Side) -> Int { part.rawValue + side.rawValue }

    private(set) var values = Row()

    subscript(part: Part, side: Side) -> Int {
        get { Int(values[Self.place(part, side)]) }
        set { values[Self.place(part, side)] = Int32(newValue) }
    }

    /// What is known only when all of a person's time and messages are in: who took part, and who was in both.
    mutating func complete() {
        for side in Side.allCases {
            if self[.seconds, side] > 0 { self[.attendees, side] = 1 }
            if self[.seconds, side] > 0 && self[.messages, side] > 0 { self[.contributors, side] = 1 }
        }
        let isInBoth = Side.allCases.allSatisfy { self[.seconds, $0] > 0 }
        for side in Side.allCases where isInBoth {
            self[.presentInBoth, side] = 1
            self[.secondsOfBoth, side] = self[.seconds, side]
        }
    }

    var isEmpty: Bool { values == Row() }
}

/// Sums of ``ComparisonSums`` over people.
struct ComparisonTotals: Sendable {
    private var values = SIMD32<Int>()

    subscript(part: ComparisonSums.Part, side: ComparisonSums.Side) -> Int {
        values[ComparisonSums.place(part, side)]
    }

    mutating func add(_ row: ComparisonSums.Row) { values &+= SIMD32<Int>(truncatingIfNeeded: row) }

    mutating func add(_ other: ComparisonTotals) { values &+= other.values }
}
