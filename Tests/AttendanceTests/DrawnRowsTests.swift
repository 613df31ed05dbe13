import Testing

@testable import Attendance

@Suite struct DrawnRowsTests {
    /// A row whose numbers depend on a seed: counts up to `most`, times and messages of any size.
    private func row(_ seed: Int, most: Int) -> ComparisonSums.Row {
        var row = ComparisonSums.Row()
        for place in row.indices where !(20..<24).contains(place) {
            row[place] = Int32(Bootstrap.draw(seed * 32 + place, of: 1, below: place < 16 ? most + 1 : 100_000))
        }
        return row
    }

    @Test(arguments: [1, 255, 256, 5_000, 70_000])
    func `narrow rows add up to the wide ones, however large a count is`(most: Int) {
        var rows = DrawnRows(hasTalk: true)
        var expected = ComparisonSums.Row()
        for seed in 0..<20 {
            let wide = row(seed, most: most)
            expected &+= wide &* 3
            for part in wide.narrowed {
                #expect(part.lowHalf.max() <= DrawnRows.largestCount)
                rows.append(part)
            }
        }
        var sum = ComparisonSums.Row()
        for number in 0..<rows.count {
            var one = DrawnRows(count: 2, hasTalk: true)
            one.add(3, of: number, rows, to: 1)
            sum &+= one.take(1)
            #expect(one.take(1) == .init())
            #expect(one.take(0) == .init())
        }
        #expect(sum == expected)
    }

    @Test func `rows without messages leave those places at zero`() {
        var rows = DrawnRows(hasTalk: false)
        var wide = row(3, most: 9)
        wide.highHalf.highHalf = .init()
        rows.append(wide)
        var sum = DrawnRows(count: 1, hasTalk: false)
        sum.add(2, of: 0, rows, to: 0)
        #expect(sum.take(0) == wide &* 2)
    }
}
