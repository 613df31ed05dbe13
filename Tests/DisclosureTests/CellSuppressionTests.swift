import Testing

@testable import Disclosure

@Suite struct CellSuppressionTests {
    /// Rows by columns with totals of both, the last row and column.
    private static func table(_ rows: [[Int]], standings: [Int: PublicTables.Standing] = [:]) -> PublicTables {
        var tables = PublicTables()
        let (height, width) = (rows.count, rows[0].count)
        var places: [[Int]] = []
        for row in 0...height {
            places.append(
                (0...width).map { column in
                    let value: Int
                    switch (row == height, column == width) {
                    case (false, false): value = rows[row][column]
                    case (false, true): value = rows[row].reduce(0, +)
                    case (true, false): value = rows.reduce(0) { $0 + $1[column] }
                    case (true, true): value = rows.flatMap { $0 }.reduce(0, +)
                    }
                    let standing = standings[tables.cells.count] ?? .open
                    return tables.cell(
                        "\(row)|\(column)", value, standing, isTotal: row == height || column == width)
                })
        }
        for row in 0...height { tables.add(.sum(total: places[row][width], parts: Array(places[row][..<width]))) }
        for column in 0...width {
            tables.add(.sum(total: places[height][column], parts: (0..<height).map { places[$0][column] }))
        }
        return tables
    }

    @Test func `a table without small counts is published whole`() {
        let choice = CellSuppression(Self.table([[20, 30], [40, 50]]), threshold: 10)
        #expect(choice.suppressed.isEmpty && choice.exposed.isEmpty)
    }

    @Test func `one small count takes three others with it, and none can be narrowed down`() {
        let choice = CellSuppression(Self.table([[3, 30, 25], [40, 50, 45], [60, 70, 80]]), threshold: 10)
        #expect(choice.small.count == 1 && choice.suppressed.count == 4)
        #expect(choice.exposed.isEmpty && choice.targets == choice.suppressed)
        for place in choice.suppressed {
            let (value, interval) = (choice.tables.cells[place].value, choice.interval(of: place))
            #expect(1 <= interval.low && interval.low <= value && value <= interval.high && interval.width >= 10)
        }
    }

    @Test func `zeros stay, and cannot hide anything`() {
        let choice = CellSuppression(Self.table([[0, 4, 30], [50, 0, 60], [70, 80, 90]]), threshold: 10)
        for place in choice.suppressed { #expect(choice.tables.cells[place].value > 0) }
        #expect(choice.exposed.isEmpty)
    }

    @Test func `what nothing can hide is exposed, not passed over`() {
        var tables = PublicTables()
        let (total, part) = (tables.cell("total", 4, .published, isTotal: true), tables.cell("part", 4))
        tables.add(.sum(total: total, parts: [part]))
        let alone = CellSuppression(tables, threshold: 10)
        #expect(alone.exposed == [part] && alone.interval(of: part) == .init(low: 4, high: 4))
    }

    @Test func `nobody in a part who is not in the whole narrows it down`() {
        var tables = PublicTables()
        let (whole, part) = (tables.cell("event", 12), tables.cell("session", 5))
        tables.add(.within(part: part, whole: whole))
        let choice = CellSuppression(tables, threshold: 10)
        // 1 to 12 is wide enough.
        #expect(choice.suppressed == [part] && choice.interval(of: part).width >= 10)
        var smaller = PublicTables()
        let (all, few) = (smaller.cell("event", 10), smaller.cell("session", 5))
        smaller.add(.within(part: few, whole: all))
        #expect(CellSuppression(smaller, threshold: 10).suppressed == [all, few])
    }

    @Test func `a count that is in no package is protected too`() {
        var tables = PublicTables()
        let (both, one) = (tables.cell("series", 30, .published, isTotal: true), tables.cell("one", 27))
        let other = tables.cell("other", 3, .hidden)
        tables.add(.sum(total: both, parts: [one, other]))
        let choice = CellSuppression(tables, threshold: 10)
        #expect(choice.suppressed == [one] && choice.exposed.isEmpty && choice.targets == [one, other])
    }

    @Test func `a relation that does not hold of the counts is none`() {
        var tables = PublicTables()
        let (attended, registered) = (tables.cell("attended", 15, .suppressed), tables.cell("registered", 12))
        tables.add(.within(part: attended, whole: registered))
        #expect(tables.relations.isEmpty)
    }

    @Test func `a count that was published before is known, and one that was suppressed stays so`() {
        let rows = [[3, 30, 25], [40, 50, 45], [60, 70, 80]]
        let first = CellSuppression(Self.table(rows), threshold: 10)
        let partner = first.suppressed.subtracting(first.small).min() ?? 0
        let second = CellSuppression(Self.table(rows, standings: [partner: .published]), threshold: 10)
        #expect(!second.suppressed.contains(partner) && second.exposed.isEmpty)
        let kept = CellSuppression(Self.table([[20, 30], [40, 50]], standings: [0: .suppressed]), threshold: 10)
        #expect(kept.suppressed.contains(0) && kept.suppressed.count == 4 && kept.exposed.isEmpty)
    }
}
