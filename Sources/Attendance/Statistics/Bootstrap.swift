import Cores
internal import Algorithms
import EventModel

/// 95 % percentile intervals by drawing people again and again, with replacement.
///
/// Source: B. Efron and R. J. Tibshirani, An Introduction to the Bootstrap (1993), chapter 13. People are drawn, not messages:
/// the messages of one person come together. Quantiles interpolate linearly between order statistics (type 7 of R. J.
/// Hyndman and Y. Fan, Sample quantiles in statistical packages, The American Statistician 50, 1996).
enum Bootstrap {
    static let replicates = 2000
    static let seed: UInt64 = 0x726F_6C6C_6361_6C6C

    /// A draw: a number below `count` from the seed, the replicate and the draw's number alone, so that any core may make it.
    ///
    /// Source: S. Vigna, SplitMix64; the high half of the product maps it to a range (D. Lemire, Fast random integer
    /// generation in an interval, 2019), with a bias below 2⁻¹⁶ for so few units.
    static func draw(_ number: Int, of replicate: UInt64, below count: Int) -> Int {
        let high = mixed(replicate &+ UInt64(number + 1) &* golden) >> 32
        return Int((high &* UInt64(count)) >> 32)
    }

    /// What a replicate's draws start from.
    static func start(ofReplicate number: Int) -> UInt64 { mixed(seed &+ UInt64(number + 1) &* golden) }

    private static let golden: UInt64 = 0x9E37_79B9_7F4A_7C15

    private static func mixed(_ state: UInt64) -> UInt64 {
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// How many replicates are summed side by side: each group of people is then fetched once for all of them.
    private static let blockSize = 10

    /// What `statistic` makes of the totals of each replicate, in their order.
    ///
    /// - Parameters:
    ///   - width: how many numbers the statistic appends.
    ///   - statistic: appends its numbers, given the totals of `all`, each category and each channel.
    static func replicates(
        of units: ComparisonUnits, width: Int, _ workers: Workers,
        statistic: @escaping @Sendable (_ totals: [ComparisonTotals], _ values: inout [Double]) -> Void
    ) -> Replicates {
        let blocks = sideBySide(replicates / blockSize, workers) { block in
            var values: [Double] = []
            values.reserveCapacity(blockSize * width)
            for totals in resampled(units, replicates: block * blockSize..<(block + 1) * blockSize) {
                statistic(ComparisonUnits.withAll(totals, categories: units.categories), &values)
            }
            return values
        }
        return Replicates(width: width, values: blocks.flatMap { $0 })
    }

    /// The totals of each category and channel in each of some replicates.
    private static func resampled(_ units: ComparisonUnits, replicates: Range<Int>) -> [[ComparisonTotals]] {
        let counts = replicates.map { drawn(units.count, replicate: $0) }
        let cells = units.cellCount
        var sums = DrawnRows(count: replicates.count * cells, hasTalk: units.rows.hasTalk)
        var totals = [[ComparisonTotals]](
            repeating: Array(repeating: ComparisonTotals(), count: cells), count: replicates.count)
        var drawsSince = [Int](repeating: 0, count: replicates.count)
        // The narrow sums are emptied into the wide ones before they can overflow.
        func empty(_ replicate: Int) {
            for cell in 0..<cells { totals[replicate][cell].add(sums.take(replicate * cells + cell)) }
            drawsSince[replicate] = 0
        }
        for unit in 0..<units.count {
            let rows = units.starts[unit]..<units.starts[unit + 1]
            for replicate in counts.indices {
                var left = Int(counts[replicate][unit])
                while left > 0 {
                    if drawsSince[replicate] == units.drawsBetween { empty(replicate) }
                    let draws = min(left, units.drawsBetween - drawsSince[replicate])
                    for row in rows { sums.add(draws, of: row, units.rows, to: replicate * cells + units.cells[row]) }
                    drawsSince[replicate] += draws
                    left -= draws
                }
            }
        }
        for replicate in counts.indices { empty(replicate) }
        return totals
    }

    /// How often each of `count` units is drawn.
    private static func drawn(_ count: Int, replicate: Int) -> [UInt16] {
        let start = start(ofReplicate: replicate)
        var counts = [UInt16](repeating: 0, count: count)
        for number in 0..<count { counts[draw(number, of: start, below: count)] += 1 }
        return counts
    }

    /// The interval that holds the middle 95 % of some values; nil if there are none.
    static func interval(of values: [Double]) -> (low: Double, high: Double)? {
        guard !values.isEmpty else { return nil }
        // Only the outer values matter, so only they are sorted.
        let reach = Int(tail * Double(values.count - 1)) + 2
        let least = values.min(count: reach)
        let greatest = values.max(count: reach)
        let ahead = values.count - greatest.count
        return (
            quantile(tail, count: values.count) { least[$0] },
            quantile(1 - tail, count: values.count) { greatest[$0 - ahead] }
        )
    }

    /// What lies below the interval, and above it.
    private static let tail = 0.025

    /// - Parameter sorted: the value at a place of all values in order.
    private static func quantile(_ share: Double, count: Int, sorted: (Int) -> Double) -> Double {
        let place = share * Double(count - 1)
        let below = Int(place)
        let above = min(below + 1, count - 1)
        return sorted(below) + (place - Double(below)) * (sorted(above) - sorted(below))
    }
}

/// Some numbers from every replicate: those of the first, then those of the second, and so on.
struct Replicates: Sendable {
    let width: Int
    let values: [Double]

    /// One of the numbers in all replicates.
    func column(_ place: Int) -> [Double] {
        stride(from: place, to: values.count, by: width).map { values[$0] }
    }
}
