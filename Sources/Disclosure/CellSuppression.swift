/// Chooses which counts to leave out so that no small one can be worked out, and audits the choice.
///
/// Small counts go, and with them, for each, the cheapest set of others that lets it be `threshold` larger without breaking
/// any relation: found by linear programming (J. P. Kelly, B. L. Golden and A. A. Assad, Cell suppression: disclosure
/// protection for sensitive tabular data, Networks 22, 1992, 397–417). Zeros stay. Counts that turn out not to be needed are
/// shown again. What an outsider can derive of each suppressed count is then computed from everything that is published
/// (M. Fischetti and J. J. Salazar, Models and algorithms for optimizing cell suppression in tabular data, JASA 95, 2000).
package struct CellSuppression: Sendable {
    /// What an outsider can derive of a suppressed count; nil above where there is no bound.
    package struct Interval: Sendable, Equatable {
        package var low: Int
        package var high: Int?

        package var width: Int? { high.map { $0 - low } }
    }

    package let tables: PublicTables
    package let threshold: Int
    /// Counts that an earlier package published: they are known.
    package let known: Set<Int>
    package private(set) var suppressed: Set<Int> = []
    /// Those of them that are small themselves.
    package private(set) var small: Set<Int> = []
    /// Of each suppressed count.
    package private(set) var intervals: [Int: Interval] = [:]

    /// - Parameters:
    ///   - known: places of counts that are public already.
    ///   - kept: places of counts that an earlier package suppressed: they stay so.
    package init(_ tables: PublicTables, threshold: Int, known: Set<Int> = [], kept: Set<Int> = []) {
        self.tables = tables
        self.threshold = threshold
        self.known = known
        small = Set(
            tables.cells.indices.filter {
                tables.cells[$0].isReleased && (1..<threshold).contains(tables.cells[$0].value) && !known.contains($0)
            })
        suppressed = small.union(kept.filter { tables.cells[$0].value > 0 }).subtracting(known)
        protect()
        release(kept: kept)
        intervals = audit()
    }

    /// Suppressed counts that an outsider can still narrow down too far.
    package var exposed: [Int] {
        intervals.filter { ($0.value.width ?? threshold) < threshold }.keys.sorted()
    }

    // MARK: Choosing

    /// Adds others until every suppressed count is protected, or nothing more can be left out.
    private mutating func protect() {
        var hopeless: Set<Int> = []
        while true {
            let open = audit().filter { ($0.value.width ?? threshold) < threshold && !hopeless.contains($0.key) }
            // The smallest first: what protects it often protects others.
            guard let next = open.keys.min(by: { (tables.cells[$0].value, $0) < (tables.cells[$1].value, $1) }) else {
                return
            }
            let added = partners(of: next)
            if added.isEmpty { hopeless.insert(next) }
            suppressed.formUnion(added)
        }
    }

    /// The cheapest counts that must be left out so that one may be `threshold` larger; none where it cannot.
    private func partners(of cell: Int) -> Set<Int> {
        let values = tables.cells.map(\.value)
        let count = values.count
        // Two variables a count: how much it grows and how much it shrinks.
        var bounds: [(low: Double, high: Double)] = []
        for place in tables.cells.indices { bounds.append((0, canChange(place) ? LinearProgram.infinity : 0)) }
        for place in tables.cells.indices {
            // A suppressed count is known to be no zero, for zeros are shown.
            let least = tables.cells[place].isReleased ? 1 : 0
            bounds.append((0, canChange(place) ? Double(max(0, values[place] - least)) : 0))
        }
        bounds[cell] = (Double(threshold), Double(threshold))
        bounds[count + cell] = (0, 0)
        let rows = tables.rows(changesOf: values).map { row in
            LinearProgram.Row(
                terms: row.terms + row.terms.map { ($0.variable + count, -$0.factor) }, low: row.low, high: row.high)
        }
        let program = LinearProgram(bounds: bounds, rows: rows)
        let costs = tables.cells.indices.map { cost($0) }
        let objective = (0..<2 * count).map { (variable: $0, factor: costs[$0 % count]) }
        guard case .optimal = program.minimum(objective) else { return [] }
        let solution = program.solution
        return Set(
            tables.cells.indices.filter { place in
                tables.cells[place].isReleased && !suppressed.contains(place)
                    && solution[place] + solution[count + place] > 1e-6
            })
    }

    private func canChange(_ place: Int) -> Bool {
        let cell = tables.cells[place]
        return !known.contains(place) && (!cell.isReleased || cell.value > 0)
    }

    /// What is already left out costs nothing; totals cost most, and large counts more than small ones.
    private func cost(_ place: Int) -> Double {
        let cell = tables.cells[place]
        if !cell.isReleased || suppressed.contains(place) { return 0 }
        return (cell.isTotal ? 100 : 1) * (1 + Double(cell.value).squareRoot())
    }

    /// Shows again what is not needed, the largest first.
    private mutating func release(kept: Set<Int>) {
        guard exposed(in: audit()).isEmpty else { return }
        let candidates = suppressed.subtracting(small).subtracting(kept).sorted {
            (tables.cells[$0].isTotal ? 1 : 0, tables.cells[$0].value, $0)
                > (tables.cells[$1].isTotal ? 1 : 0, tables.cells[$1].value, $1)
        }
        for candidate in candidates {
            suppressed.remove(candidate)
            if !exposed(in: audit()).isEmpty { suppressed.insert(candidate) }
        }
    }

    private func exposed(in intervals: [Int: Interval]) -> [Int] {
        intervals.filter { ($0.value.width ?? threshold) < threshold }.map(\.key)
    }

    // MARK: Auditing

    /// What an outsider derives who knows every relation, every published count, and that zeros are shown.
    private func audit() -> [Int: Interval] {
        let bounds = tables.cells.indices.map { place -> (low: Double, high: Double) in
            let cell = tables.cells[place]
            if suppressed.contains(place) { return (1, LinearProgram.infinity) }
            if cell.isReleased || known.contains(place) { return (Double(cell.value), Double(cell.value)) }
            return (0, LinearProgram.infinity)
        }
        let program = LinearProgram(bounds: bounds, rows: tables.rows())
        var intervals: [Int: Interval] = [:]
        for place in suppressed {
            // Where nothing can be computed nothing is claimed: the count is taken for known.
            let value = tables.cells[place].value
            var interval = Interval(low: value, high: value)
            if case .optimal(let low) = program.minimum([(place, 1)]) { interval.low = Int((low - 1e-6).rounded(.up)) }
            switch program.maximum([(place, 1)]) {
            case .optimal(let high): interval.high = Int((high + 1e-6).rounded(.down))
            case .unbounded: interval.high = nil
            case .infeasible, .failed: break
            }
            intervals[place] = interval
        }
        return intervals
    }
}
