/// Rows of ``ComparisonSums`` in as few bytes as they fit, one list for each width: adding up millions of them is nearly all
/// that the bootstrap does.
struct DrawnRows: Sendable {
    private(set) var counts: [SIMD16<Int16>] = []
    private(set) var times: [SIMD4<Int32>] = []
    /// What the measures of messages need; empty where nobody wrote any.
    private(set) var talk: [SIMD8<Int32>] = []
    let hasTalk: Bool

    var count: Int { counts.count }

    /// So many rows of zeros.
    init(count: Int = 0, hasTalk: Bool) {
        self.hasTalk = hasTalk
        counts = Array(repeating: .init(), count: count)
        times = Array(repeating: .init(), count: count)
        if hasTalk { talk = Array(repeating: .init(), count: count) }
    }

    /// The largest count that a row takes. What is above stands in further rows of the same cell.
    static let largestCount: Int32 = 255

    /// - Precondition: no count is above ``largestCount``.
    mutating func append(_ row: ComparisonSums.Row) {
        counts.append(SIMD16(truncatingIfNeeded: row.lowHalf))
        times.append(row.highHalf.lowHalf.lowHalf)
        if hasTalk { talk.append(row.highHalf.highHalf) }
    }

    /// Adds a row of others `times` times to one of these.
    @inline(__always)
    mutating func add(_ times: Int, of row: Int, _ rows: borrowing DrawnRows, to place: Int) {
        var count = counts[place]
        var time = self.times[place]
        for _ in 0..<times {
            count &+= rows.counts[row]
            time &+= rows.times[row]
        }
        counts[place] = count
        self.times[place] = time
        guard hasTalk else { return }
        var said = talk[place]
        for _ in 0..<times { said &+= rows.talk[row] }
        talk[place] = said
    }

    /// The row as it was appended, or what was added up in it; zeros from then on.
    mutating func take(_ place: Int) -> ComparisonSums.Row {
        var row = ComparisonSums.Row()
        row.lowHalf = SIMD16(truncatingIfNeeded: counts[place])
        row.highHalf.lowHalf.lowHalf = times[place]
        if hasTalk { row.highHalf.highHalf = talk[place] }
        counts[place] = .init()
        times[place] = .init()
        if hasTalk { talk[place] = .init() }
        return row
    }
}

extension ComparisonSums.Row {
    /// Rows that add up to this one, none of them with a count above ``DrawnRows/largestCount``.
    var narrowed: [Self] {
        var rest = self
        var rows: [Self] = []
        while rest.lowHalf.max() > DrawnRows.largestCount {
            var part = Self()
            part.lowHalf = rest.lowHalf.clamped(
                lowerBound: SIMD16(), upperBound: SIMD16(repeating: DrawnRows.largestCount))
            rest &-= part
            rows.append(part)
        }
        return rows + [rest]
    }
}
