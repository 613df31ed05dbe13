/// The linear program of one block of connected counts: how far one can be from the truth, at what cost.
///
/// Two variables per count: how much it grows and how much it shrinks.
final class SuppressionBlock {
    private let cells: [Int]
    private let variableOf: [Int: Int]
    private let program: LinearProgram
    private let rules: WorldRules
    private let tables: PublicTables
    private var shrinks: [Double]
    /// Counts that would be published: to change one costs its suppression.
    private(set) var open: Set<Int>
    /// How many linear programs were solved, and how many searches for whole numbers they needed.
    private(set) var programs = 0
    private(set) var searches = 0
    /// Whether whole numbers are searched for where the linear program has none.
    var isThorough = true

    /// What a change costs that suppresses nothing: few changes are better than many.
    private static let small = 0.001

    init(_ cells: [Int], open: Set<Int>, _ tables: PublicTables, _ rules: WorldRules) {
        self.cells = cells
        self.open = open
        self.rules = rules
        self.tables = tables
        var variableOf: [Int: Int] = [:]
        for (number, cell) in cells.enumerated() { variableOf[cell] = 2 * number }
        self.variableOf = variableOf
        let shrinks = cells.map { cell in
            // Everybody knows that anything not shown as zero is not zero.
            Double(max(0, tables.cells[cell].value - (tables.cells[cell].standing == .difference ? 0 : 1)))
        }
        self.shrinks = shrinks
        let numbers = Set(cells.flatMap { rules.rows(of: $0) }).sorted()
        let rows = numbers.map { number in
            let row = rules.row(number)
            let terms = row.terms.flatMap { term -> [(variable: Int, factor: Double)] in
                guard let variable = variableOf[term.cell] else { return [] }
                return [(variable, Double(term.factor)), (variable + 1, -Double(term.factor))]
            }
            return LinearProgram.Row(
                terms: terms, low: row.isEquation ? 0 : -Double(rules.slack(number)),
                high: row.isEquation ? 0 : LinearProgram.infinity)
        }
        program = LinearProgram(
            highs: shrinks.flatMap { [LinearProgram.infinity, $0] },
            costs: cells.flatMap { cell in
                let cost = open.contains(cell) ? Self.cost(tables.cells[cell]) : Self.small
                return [cost, cost]
            }, rows: rows)
    }

    /// Totals cost most, and large counts more than small ones.
    private static func cost(_ cell: PublicTables.Cell) -> Double {
        (cell.isTotal ? 100 : 1) * (1 + Double(cell.value).squareRoot())
    }

    /// Takes a count out of what would be published, or puts it back.
    func setOpen(_ cell: Int, _ isOpen: Bool) {
        guard let variable = variableOf[cell] else { return }
        if isOpen { open.insert(cell) } else { open.remove(cell) }
        for each in [variable, variable + 1] {
            program.setCost(each, isOpen ? Self.cost(tables.cells[cell]) : Self.small)
        }
    }

    /// The cheapest world in which a count is larger by this much (or smaller, if negative); nil if there is none.
    func world(changing cell: Int, by change: Int) -> World? {
        guard let variable = variableOf[cell] else { return nil }
        let number = variable / 2
        guard Double(-change) <= shrinks[number] else { return nil }
        let amount = Double(change)
        program.setBounds(variable, low: max(0, amount), high: max(0, amount))
        program.setBounds(variable + 1, low: max(0, -amount), high: max(0, -amount))
        defer { release(variable) }
        return solution()
    }

    /// The world in which a count is farthest from the truth, up to `limit` people, in one direction.
    ///
    /// - Parameter suppresses: whether counts that would be published may change.
    func farthest(_ cell: Int, isUp: Bool, limit: Int, suppresses: Bool) -> World? {
        guard let variable = variableOf[cell], limit > 0 else { return nil }
        let (own, other) = isUp ? (variable, variable + 1) : (variable + 1, variable)
        let most = isUp ? Double(limit) : min(Double(limit), shrinks[variable / 2])
        program.setBounds(own, high: most)
        program.setBounds(other, high: 0)
        program.setCost(own, -1_000_000)
        for cell in open where !suppresses { fix(cell) }
        defer {
            if !suppresses { for cell in open { variableOf[cell].map(release) } }
            release(variable)
            let cost = open.contains(cell) ? Self.cost(tables.cells[cell]) : Self.small
            program.setCost(own, cost)
        }
        return solution()
    }

    /// Worlds in which many counts at once are as far from the truth as they can be, up to a number of people up or down each,
    /// without anything more being suppressed. Parts that share no row are solved separately.
    func worlds(pulling pulls: [(cell: Int, change: Int)]) -> [World] {
        for cell in open { fix(cell) }
        for pull in pulls {
            guard let variable = variableOf[pull.cell], pull.change != 0 else { continue }
            let isUp = pull.change > 0
            let most = isUp ? Double(pull.change) : min(Double(-pull.change), shrinks[variable / 2])
            program.setBounds(isUp ? variable : variable + 1, high: most)
            program.setBounds(isUp ? variable + 1 : variable, high: 0)
            program.setCost(isUp ? variable : variable + 1, -1)
        }
        defer {
            for cell in open { variableOf[cell].map(release) }
            for pull in pulls {
                guard let variable = variableOf[pull.cell] else { continue }
                release(variable)
                for each in [variable, variable + 1] { program.setCost(each, Self.small) }
            }
        }
        programs += 1
        var changes: [Int: Double] = [:]
        for (variable, value) in program.cheapest() ?? [] {
            changes[cells[variable / 2], default: 0] += variable % 2 == 0 ? value : -value
        }
        return rules.blocks(of: changes.keys.sorted()).compactMap { part in
            var world = World()
            for cell in part {
                let value = changes[cell] ?? 0
                guard abs(value - value.rounded()) < 1e-5 else { return nil }
                if value.rounded() != 0 { world.changes[cell] = Int(value.rounded()) }
            }
            return world
        }
    }

    private func fix(_ cell: Int) {
        guard let variable = variableOf[cell] else { return }
        program.setBounds(variable, high: 0)
        program.setBounds(variable + 1, high: 0)
    }

    private func release(_ variable: Int) {
        program.setBounds(variable, high: LinearProgram.infinity)
        program.setBounds(variable + 1, high: shrinks[variable / 2])
    }

    /// The solution in whole people: nearly always the linear program has one; otherwise it is searched for.
    private func solution() -> World? {
        programs += 1
        guard let found = program.cheapest() else { return nil }
        if let world = world(found) { return world }
        guard isThorough else { return nil }
        searches += 1
        return program.cheapestWhole().flatMap(world)
    }

    /// Nil if some of it is not whole.
    private func world(_ found: [(variable: Int, value: Double)]) -> World? {
        var world = World()
        for (variable, value) in found {
            guard abs(value - value.rounded()) < 1e-5 else { return nil }
            world.changes[cells[variable / 2], default: 0] += Int(value.rounded()) * (variable % 2 == 0 ? 1 : -1)
        }
        world.changes = world.changes.filter { $0.value != 0 }
        return world
    }
}
