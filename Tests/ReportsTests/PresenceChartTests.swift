import Charts
import Foundation
import Testing

@Suite struct PresenceChartTests {
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

    @Test func `the chart names itself, escapes, and steps once a minute`() {
        let svg = PresenceChart(
            title: "Present & counted", description: "At most <5.", values: [10, 20, 15], minutes: 2.5,
            bands: [.init(label: "1", from: 0, to: 1), .init(label: "2", from: 1, to: 2.5)],
            clock: [(0, "13:00"), (2, "13:02")]
        ).svg(width: 152, height: 102, id: "c")
        #expect(svg.contains("role=\"img\" aria-labelledby=\"c-title c-desc\""))
        #expect(svg.contains("<title id=\"c-title\">Present &amp; counted</title>") && svg.contains("At most &lt;5."))
        // 100 wide for 2.5 minutes from 44; 50 high for 20 people from 76 upwards.
        #expect(svg.contains("d=\"M44,51 84,51 84,26 124,26 124,38.5 144,38.5\""))
        #expect(svg.components(separatedBy: "<rect").count == 3)
    }
}
