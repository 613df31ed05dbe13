/// Chooses which counts to leave out so that no small one can be worked out, and proves the choice.
///
/// Small counts go, and with them, for each, the cheapest set of others that lets it be `threshold` larger without breaking
/// any relation, in all linked tables together: found by linear programming (J. P. Kelly, B. L. Golden and A. A. Assad, Cell
/// suppression: disclosure protection for sensitive tabular data, Networks 22, 1992, 397–417). Zeros stay. Counts that turn
/// out not to be needed are shown again.
///
/// Every suppressed count, and every small count that is in no package, is tested against everything that is public
/// (M. Fischetti and J. J. Salazar, Models and algorithms for optimizing cell suppression in tabular data, JASA 95, 2000). It is
/// safe once two worlds are found, in whole people, that agree with all that is public and differ in it by `threshold`. The
/// worlds come from linear programming and are checked in whole numbers; what cannot be proved counts as exposed.
package struct CellSuppression {
    /// Values of a count that nothing public rules out: the least and the most that were found.
    package struct Interval: Sendable, Equatable {
        package var low: Int
        package var high: Int

        package var width: Int { high - low }
    }

    package let tables: PublicTables
    package let threshold: Int
    /// Counts that must not be narrowed down.
    package private(set) var targets: Set<Int> = []
    package private(set) var suppressed: Set<Int> = []
    /// Those of them that are small themselves.
    package private(set) var small: Set<Int> = []
    /// Targets that an outsider can narrow down too far, as far as could be proved.
    package private(set) var exposed: [Int] = []
    /// How large the problem was: counts that are not known, connected blocks of them, linear programs solved, and
    /// searches for whole numbers.
    package private(set) var size = (counts: 0, blocks: 0, programs: 0, searches: 0)

    private let rules: WorldRules
    private var worlds: [World] = []
    /// Of each target the worlds in which it is largest and smallest.
    private var highest: [Int: Int] = [:]
    private var lowest: [Int: Int] = [:]
    /// Counts that were suppressed for others and are not proved yet.
    private var added: [Int] = []

    package init(_ tables: PublicTables, threshold: Int) {
        self.tables = tables
        self.threshold = threshold
        rules = WorldRules(tables)
        for (place, cell) in tables.cells.enumerated() {
            let isSmall = (1..<threshold).contains(cell.value)
            switch cell.standing {
            case .published: continue
            case .suppressed: suppressed.insert(place)
            case .open where isSmall: suppressed.insert(place)
            case .hidden where isSmall, .difference where isSmall: targets.insert(place)
            case .open, .hidden, .difference: continue
            }
            if isSmall && suppressed.contains(place) { small.insert(place) }
        }
        targets.formUnion(suppressed)
        let free = tables.cells.indices.filter { canChange($0) }
        let blocks = rules.blocks(of: free)
        size = (free.count, blocks.count, 0, 0)
        for cells in blocks { protect(cells) }
        exposed = targets.filter { !isSafe($0) }.sorted()
    }

    /// What a reader of the published tables can conclude about a cell, given by its place: the bounds of its value.
    package func interval(of place: Int) -> Interval {
        let value = tables.cells[place].value
        return Interval(low: value - fall(place), high: value + rise(place))
    }

    /// Zeros are shown, or assumed to be known.
    private func canChange(_ place: Int) -> Bool {
        let cell = tables.cells[place]
        return cell.standing == .difference || (cell.standing != .published && cell.value > 0)
    }

    // MARK: Proofs

    private func rise(_ place: Int) -> Int { highest[place].map { worlds[$0].changes[place] ?? 0 } ?? 0 }
    private func fall(_ place: Int) -> Int { lowest[place].map { -(worlds[$0].changes[place] ?? 0) } ?? 0 }
    private func isProved(_ place: Int) -> Bool { rise(place) + fall(place) >= threshold }

    /// The last word: both worlds of a count are checked against what is public in the end.
    private func isSafe(_ place: Int) -> Bool {
        isProved(place) && [highest[place], lowest[place]].allSatisfy { $0.map { holds(worlds[$0]) } ?? true }
    }

    /// Whether a world agrees with everything that is public.
    private func holds(_ world: World) -> Bool {
        rules.holds(world, tables) { place in
            switch tables.cells[place].standing {
            case .difference: 0
            case .published: nil
            case .hidden: canChange(place) ? 1 : nil
            case .open, .suppressed: suppressed.contains(place) ? 1 : nil
            }
        }
    }

    /// Keeps a world that agrees with everything that is public.
    private mutating func take(_ world: World?) -> Bool {
        guard let world, holds(world) else { return false }
        worlds.append(world)
        for (place, change) in world.changes {
            if change > rise(place) { highest[place] = worlds.count - 1 }
            if -change > fall(place) { lowest[place] = worlds.count - 1 }
        }
        return true
    }

    // MARK: Choosing

    private mutating func protect(_ cells: [Int]) {
        let waiting = cells.filter { targets.contains($0) }
        guard !waiting.isEmpty else { return }
        let open = Set(cells.filter { tables.cells[$0].standing == .open && !suppressed.contains($0) })
        let block = SuppressionBlock(cells, open: open, tables, rules)
        proveMany(waiting, block)
        // The smallest first: what protects it often protects others.
        var queue = waiting.sorted { (tables.cells[$0].value, $0) < (tables.cells[$1].value, $1) }
        var (next, isSafe) = (0, true)
        while next < queue.count {
            if !protect(queue[next], block) { isSafe = false }
            queue += added.sorted()
            added = []
            next += 1
        }
        if isSafe { showAgain(cells, block) }
        size.programs += block.programs
        size.searches += block.searches
    }

    /// Proves many counts at once: some are pulled up while others are pulled down, in changing combinations.
    private mutating func proveMany(_ cells: [Int], _ block: SuppressionBlock) {
        for round in 0..<Self.rounds {
            let open = cells.filter { !isProved($0) }
            guard open.count > Self.rounds else { return }
            let pulls = open.enumerated().map { place, cell in
                (place >> round) & 1 == 0
                    ? (cell: cell, change: threshold - fall(cell)) : (cell: cell, change: rise(cell) - threshold)
            }
            for world in block.worlds(pulling: pulls) { _ = take(world) }
        }
    }

    private static let rounds = 8
    /// How much work is spent on showing counts again: linear programs by the counts in them.
    private static let mostWork = 10_000_000

    /// Proves that a count is safe, with others suppressed if need be.
    private mutating func protect(_ cell: Int, _ block: SuppressionBlock) -> Bool {
        if isProved(cell) { return true }
        let first = block.world(changing: cell, by: threshold)
        if let first, block.open.isDisjoint(with: first.changes.keys), take(first) { return true }
        if proveAsItIs(cell, block) { return true }
        if let first {
            suppress(first, block)
            if take(first), isProved(cell) { return true }
        }
        guard let most = block.farthest(cell, isUp: true, limit: threshold, suppresses: true) else {
            return false
        }
        let rise = min(threshold, most.changes[cell] ?? 0)
        for (up, down) in [(rise, threshold - rise), (0, threshold)] {
            let worlds = [up, -down].filter { $0 != 0 }.map { block.world(changing: cell, by: $0) }
            guard worlds.allSatisfy({ $0 != nil }) else { continue }
            for world in worlds.compactMap({ $0 }) {
                suppress(world, block)
                _ = take(world)
            }
            if isProved(cell) { return true }
        }
        return false
    }

    /// Whether a count is safe without anything more being suppressed.
    private mutating func proveAsItIs(_ cell: Int, _ block: SuppressionBlock) -> Bool {
        for isUp in [true, false] {
            let limit = threshold - (isUp ? fall(cell) : rise(cell))
            _ = take(block.farthest(cell, isUp: isUp, limit: limit, suppresses: false))
            if isProved(cell) { return true }
        }
        return false
    }

    private mutating func suppress(_ world: World, _ block: SuppressionBlock) {
        for place in world.changes.keys where block.open.contains(place) {
            suppressed.insert(place)
            targets.insert(place)
            added.append(place)
            block.setOpen(place, false)
        }
    }

    // MARK: Showing again

    /// Shows again what is not needed, the largest first: once what it proved is proved without it.
    private mutating func showAgain(_ cells: [Int], _ block: SuppressionBlock) {
        // It is worth many linear programs, and no searches.
        block.isThorough = false
        let candidates = cells.filter {
            suppressed.contains($0) && !small.contains($0) && tables.cells[$0].standing == .open
        }.sorted {
            (tables.cells[$0].isTotal ? 1 : 0, tables.cells[$0].value, $0)
                > (tables.cells[$1].isTotal ? 1 : 0, tables.cells[$1].value, $1)
        }
        let before = block.programs
        for candidate in candidates where (block.programs - before) * cells.count < Self.mostWork {
            let (formerHighest, formerLowest) = (highest, lowest)
            let touched = cells.filter { cell in
                targets.contains(cell)
                    && [highest[cell], lowest[cell]].contains {
                        $0.map { worlds[$0].changes[candidate] != nil } ?? false
                    }
            }
            suppressed.remove(candidate)
            targets.remove(candidate)
            block.setOpen(candidate, true)
            for place in touched {
                if let world = highest[place], worlds[world].changes[candidate] != nil { highest[place] = nil }
                if let world = lowest[place], worlds[world].changes[candidate] != nil { lowest[place] = nil }
            }
            let isShown = touched.allSatisfy { $0 == candidate || isProved($0) || proveAsItIs($0, block) }
            guard !isShown else { continue }
            suppressed.insert(candidate)
            targets.insert(candidate)
            block.setOpen(candidate, false)
            (highest, lowest) = (formerHighest, formerLowest)
        }
    }
}
