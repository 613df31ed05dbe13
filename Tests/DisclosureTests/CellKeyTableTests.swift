import Testing

@testable import Disclosure

@Suite struct CellKeyTableTests {
    private static let keys = 65_536
    private static let table = CellKeyTable(keys: keys)

    @Test(arguments: [1, 2, 3, 5, 9, 12, 13, 500])
    func `noise has mean 0, the variance that is stated, and no result that looks like single people`(count: Int) {
        let noises = (0..<Self.keys).map { Self.table.noise(count, key: $0) }
        let (mean, square) = noises.reduce((0.0, 0.0)) {
            ($0.0 + Double($1) / Double(Self.keys), $0.1 + Double($1 * $1) / Double(Self.keys))
        }
        #expect(abs(mean) < 0.002 && abs(square - CellKeyTable.variance) < 0.02)
        #expect(noises.allSatisfy { abs($0) <= CellKeyTable.maximum && (count + $0 == 0 || count + $0 > 2) })
    }

    @Test func `a zero stays, and a key stands for the same noise again and again`() {
        #expect((0..<Self.keys).allSatisfy { Self.table.noise(0, key: $0) == 0 })
        #expect(Self.table.noise(40, key: 7) == Self.table.noise(40, key: 7 + Self.keys))
    }
}
