/// What one person adds to every sum by which panel and floor are compared: a row of whole numbers.
///
/// Whole numbers add up to the same sum in any order, so the bootstrap prints the same bytes on any number of cores.
struct ComparisonSums: Sendable {
    enum Side: Int, CaseIterable, Sendable { case panel, floor }

    /// The summands of one side; the last four say the same for both sides or hold one part of a pair.
    enum Part: Int, CaseIterable, Sendable {
        case seconds, messages, questionMessages, attendees, contributors, inFirstMinute, inLastMinute, departures,
            arrivals, atLastSecond, droppedOff, secondsOfBoth, presentInBoth, eventAttendees
    }

    /// Two sides of ``Part``, with room to spare.
    typealias Row = SIMD32<Int32>

    static func place(_ part: Part, _ side: Side) -> Int { side.rawValue * 16 + part.rawValue }

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
