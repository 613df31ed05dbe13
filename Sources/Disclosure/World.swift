/// Changes to counts, in whole people, that lead from the truth to another world in which all that is public is the same.
struct World {
    var changes: [Int: Int] = [:]
}

/// What a world must satisfy, checked in whole numbers: no solver is trusted.
struct WorldRules {
    private let rows: [PublicTables.Row]
    /// How far each inequality is from its bound in truth.
    private let slacks: [Int]
    /// Which rows each count is in.
    private let rowsOf: [[Int]]

    init(_ tables: PublicTables) {
        rows = tables.rows
        slacks = rows.map { row in row.terms.reduce(0) { $0 + $1.factor * tables.cells[$1.cell].value } }
        var rowsOf: [[Int]] = Array(repeating: [], count: tables.cells.count)
        for (number, row) in rows.enumerated() {
            for term in row.terms { rowsOf[term.cell].append(number) }
        }
        self.rowsOf = rowsOf
    }

    func row(_ number: Int) -> PublicTables.Row { rows[number] }
    func slack(_ number: Int) -> Int { slacks[number] }
    func rows(of cell: Int) -> [Int] { rowsOf[cell] }

    /// - Parameter least: of each count that may change the least it can be; nil if it is known.
    func holds(_ world: World, _ tables: PublicTables, least: (Int) -> Int?) -> Bool {
        var sums: [Int: Int] = [:]
        for (cell, change) in world.changes {
            guard let least = least(cell), tables.cells[cell].value + change >= least else { return false }
            for number in rowsOf[cell] { sums[number] = 0 }
        }
        for number in sums.keys {
            let sum = rows[number].terms.reduce(0) { $0 + $1.factor * (world.changes[$1.cell] ?? 0) }
            guard rows[number].isEquation ? sum == 0 : slacks[number] + sum >= 0 else { return false }
        }
        return true
    }

    /// Groups of counts that are connected through rows, without those that are known.
    func blocks(of cells: [Int]) -> [[Int]] {
        var isFree = Array(repeating: false, count: rowsOf.count)
        for cell in cells { isFree[cell] = true }
        var isSeen = isFree.map { !$0 }
        var isRowSeen = Array(repeating: false, count: rows.count)
        var blocks: [[Int]] = []
        for first in cells where !isSeen[first] {
            var (block, waiting) = ([Int](), [first])
            isSeen[first] = true
            while let cell = waiting.popLast() {
                block.append(cell)
                for number in rowsOf[cell] where !isRowSeen[number] {
                    isRowSeen[number] = true
                    for term in rows[number].terms where !isSeen[term.cell] {
                        isSeen[term.cell] = true
                        waiting.append(term.cell)
                    }
                }
            }
            blocks.append(block.sorted())
        }
        return blocks
    }
}
