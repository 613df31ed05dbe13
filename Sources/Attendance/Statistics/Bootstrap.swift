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

    /// What `statistic` makes of the totals of each replicate, in their order: index replicate, then the statistic's own.
    ///
    /// - Parameter statistic: of the totals of `all`, each category and each channel.
    static func replicates(
        of units: ComparisonUnits, _ workers: Workers,
        statistic: @escaping @Sendable ([ComparisonTotals]) -> [Double]
    ) -> [[Double]] {
        let share = 50
        let chunks = sideBySide(replicates / share, workers) { chunk in
            var counts = [UInt16](repeating: 0, count: units.count)
            return (chunk * share..<(chunk + 1) * share).map { replicate in
                statistic(resampled(units, replicate, &counts))
            }
        }
        return chunks.flatMap { $0 }
    }

    private static func resampled(_ units: ComparisonUnits, _ replicate: Int, _ counts: inout [UInt16])
        -> [ComparisonTotals]
    {
        let start = start(ofReplicate: replicate)
        for unit in counts.indices { counts[unit] = 0 }
        for number in 0..<units.count { counts[draw(number, of: start, below: units.count)] += 1 }
        var totals = [ComparisonTotals](repeating: ComparisonTotals(), count: units.cellCount)
        var sums = [ComparisonSums.Row](repeating: .init(), count: units.cellCount)
        // The narrow sums are emptied into the wide ones before they can overflow.
        let drawsBetween = max(1, Int(Int32.max) / max(1, units.largest))
        var drawsSince = 0
        func empty() {
            for cell in sums.indices {
                totals[cell].add(sums[cell])
                sums[cell] = .init()
            }
            drawsSince = 0
        }
        for (unit, count) in counts.enumerated() {
            for _ in 0..<count {
                if drawsSince == drawsBetween { empty() }
                for row in units.starts[unit]..<units.starts[unit + 1] {
                    sums[units.rows[row].cell] &+= units.rows[row].row
                }
                drawsSince += 1
            }
        }
        empty()
        return ComparisonUnits.withAll(totals, categories: units.categories)
    }

    /// A quantile of sorted values.
    static func quantile(_ share: Double, of sorted: [Double]) -> Double {
        let place = share * Double(sorted.count - 1)
        let below = Int(place)
        let above = min(below + 1, sorted.count - 1)
        return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
    }
}
