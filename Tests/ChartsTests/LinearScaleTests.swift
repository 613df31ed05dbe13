import Charts
import Testing

@Suite struct LinearScaleTests {
    @Test(arguments: [
        (233.0, [0.0, 50, 100, 150, 200, 250]), (1.0, [0, 1]), (0.0, [0, 1]), (7.0, [0, 2, 4, 6, 8]),
        (100.0, [0, 20, 40, 60, 80, 100]),
    ])
    func `ticks are round and reach the largest value`(most: Double, expected: [Double]) {
        let ticks = LinearScale.ticks(upTo: most, count: 5)
        #expect(zip(ticks, expected).allSatisfy { abs($0 - $1) < 1e-9 } && ticks.count == expected.count, "\(ticks)")
    }

    @Test func `a scale maps its ends, and a domain of one point does not divide by zero`() {
        let scale = LinearScale(domain: 0...10, from: 100, to: 0)
        #expect(scale.place(0) == 100 && scale.place(10) == 0 && scale.place(5) == 50)
        #expect(LinearScale(domain: 3...3, from: 1, to: 2).place(3) == 1)
    }
}
