import Foundation
import Testing

@testable import Charts

/// Texts of a drawing: in it, mirrored, or beside it.
@Suite struct LabelTests {
    @Test func `labels set beside a drawing stand where it would have them`() {
        func svg(_ setsLabelsBeside: Bool) -> String {
            let words = ChartWords(
                title: "Present", description: "—", isRightToLeft: true, setsLabelsBeside: setsLabelsBeside)
            return ColumnChart(words: words, columns: [.init(label: "<1", value: 50, text: "50%")], top: 100)
                .svg(width: 200, height: 100, id: "c")
        }
        let (drawn, beside) = (svg(false), svg(true))
        #expect(drawn.contains("<text x=\"100\" y=\"96\" text-anchor=\"middle\" class=\"axis\""))
        #expect(drawn.hasPrefix("<svg") && !drawn.contains("<span"))
        #expect(beside.hasPrefix("<div class=\"lifted\"><svg") && !beside.contains("<text"))
        #expect(
            beside.hasSuffix(
                "<span class=\"chart-axis\" style=\"left: 50.00%; top: 96.00%; transform: translate(-50%, -80%)\">"
                    + "\u{2067}&lt;1\u{2069}</span></div>"))
        #expect(drawn.components(separatedBy: "<rect").count == beside.components(separatedBy: "<rect").count)
    }

    @Test func `for readers from right to left a text is at its mirrored place, and begins at the other side`() {
        let words = ChartWords(title: "—", description: "—", isRightToLeft: true)
        let label = SVG(words, width: 200).text("a < b", x: 50, y: 10, anchor: .end, .label).label
        #expect(label?.x == 150 && label?.anchor == .start && label?.content == "\u{2067}a < b\u{2069}")
        let plain = SVG(ChartWords(title: "—", description: "—"), width: 200).text("a < b", x: 50, y: 10, .label).label
        #expect(plain?.x == 50 && plain?.anchor == .start && plain?.content == "a < b")
    }

    @Test(arguments: [(0.0, "0"), (12.34, "12.3"), (-0.04, "0"), (-0.05, "-0.1"), (99.96, "100")])
    func `a number carries at most one decimal`(value: Double, expected: String) {
        #expect(SVG.number(value) == expected)
    }

    @Test func `the clock begins at the start of the axis and ends at its end`() {
        let axis = TimeAxis(minutes: 60, bands: [], clock: [(0, "13:00"), (30, "13:30"), (60, "14:00")])
        let svg = SVG(ChartWords(title: "—", description: "—"), width: 100)
        let labels = axis.drawing(Plot(left: 0, right: 100, top: 0, bottom: 50), svg).compactMap(\.label)
        #expect(labels.map(\.anchor) == [.start, .middle, .end] && labels.map(\.x) == [0, 50, 100])
    }
}
