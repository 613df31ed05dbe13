import Charts
import Foundation
import Testing

/// Each kind of chart drawn small, beside the drawing as it should be.
///
/// `ROLLCALL_RECORD=1 swift test --filter ChartTests` rewrites the expected drawings and fails; open them and look.
@Suite struct ChartTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Drawings")

    private static let axis = TimeAxis(
        minutes: 2.5, bands: [.init(label: "1", from: 0, to: 1), .init(label: "2", from: 1, to: 2.5)],
        clock: [(0, "13:00"), (2, "13:02")])

    private static func words(_ title: String) -> ChartWords {
        ChartWords(title: title, description: "At most <5 & more.")
    }

    private static let arabic = ChartWords(title: "الحضور", description: "—", isRightToLeft: true)

    static let drawings: [(name: String, svg: String)] = [
        (
            "presence",
            PresenceChart(
                words: words("Present"),
                series: [
                    .init(Fill(.series(0)), values: [10, 20, 15]), .init(Fill(.series(1)), values: [0, 5, 2.5]),
                    .init(Fill(.unknown), values: [0, 0, 0]),
                ], step: 1, axis: axis
            ).svg(width: 152, height: 102, id: "c")
        ),
        (
            "flow",
            FlowChart(
                words: words("Flow"), arrivals: [.init(12), .init(2.5, isMasked: true), .init(0)],
                departures: [.init(0), .init(0), .init(9)], step: 1, axis: axis
            ).svg(width: 152, height: 152, id: "c")
        ),
        (
            "columns",
            ColumnChart(
                words: words("Columns"),
                columns: [
                    .init(label: "1", value: 40, text: "40%"), .init(label: "2", value: 100, text: "100%"),
                    .init(label: "3", value: nil, text: "–"),
                ], top: 100
            ).svg(width: 104, height: 86, id: "c")
        ),
        (
            "rows",
            RowChart(
                words: words("Rows"),
                rows: [
                    .init(
                        label: "Both",
                        marks: [
                            .bar(from: 0, to: 4, Fill(.series(0))),
                            .bar(from: 4, to: 8, Fill(.unknown, isHatched: true)),
                        ],
                        text: "8"),
                    .init(label: "Rate", marks: [.interval(low: 2, value: 5, high: 7)], text: "5 (2–7)"),
                ], top: 10, ticks: [(0, "0"), (10, "10")]
            ).svg(width: 300, labelWidth: 100, textWidth: 100, id: "c")
        ),
        (
            "rows-narrow",
            RowChart(
                words: words("Rows"),
                rows: [.init(label: "One", marks: [.bar(from: 0, to: 5, Fill(.series(6)))], text: "5")],
                top: 10
            ).svg(width: 108, labelWidth: 0, textWidth: 50, id: "c")
        ),
        ("swatch", Swatch.svg(Fill(.series(2), isHatched: true), id: "c")),
        (
            "presence-mirrored",
            PresenceChart(words: arabic, series: [.init(Fill(.series(0)), values: [10, 20, 15])], step: 1, axis: axis)
                .svg(width: 152, height: 102, id: "c")
        ),
        (
            "rows-mirrored",
            RowChart(
                words: arabic,
                rows: [
                    .init(label: "دولة عضو", marks: [.bar(from: 0, to: 2, Fill(.series(0)))], text: "2"),
                    .init(label: "المجتمع المدني", marks: [.interval(low: 1, value: 2, high: 4)], text: "2 (1–4)"),
                ], top: 4, ticks: [(0, "0"), (4, "4")], reference: 1
            ).svg(width: 200, labelWidth: 80, textWidth: 40, id: "c")
        ),
    ]

    @Test(arguments: drawings.indices)
    func `a chart is drawn as it should be`(index: Int) throws {
        let drawing = Self.drawings[index]
        let file = Self.folder.appending(path: drawing.name + ".svg")
        if ProcessInfo.processInfo.environment["ROLLCALL_RECORD"] == "1" {
            try Data((drawing.svg + "\n").utf8).write(to: file)
            Issue.record("recorded \(drawing.name); look at it and run again without ROLLCALL_RECORD")
            return
        }
        #expect(try drawing.svg + "\n" == String(contentsOf: file, encoding: .utf8))
    }

    @Test func `a chart names itself and escapes its words`() {
        let svg = Self.drawings[0].svg
        #expect(svg.contains("role=\"img\" aria-labelledby=\"c-title c-desc\""))
        #expect(svg.contains("<title id=\"c-title\">Present</title>") && svg.contains("At most &lt;5 &amp; more."))
    }

    @Test func `areas stand on each other and step once a minute`() {
        let svg = Self.drawings[0].svg
        // 100 wide for 2.5 minutes from 44; 50 high for 25 people from 76 upwards.
        #expect(svg.contains("d=\"M44,56 84,56 84,36 124,36 124,46 144,46 144,76 124,76"))
        #expect(svg.contains("d=\"M44,56 84,56 84,26 124,26 124,41 144,41 144,46 124,46 124,36"))
        #expect(svg.components(separatedBy: "<path").count == 3, "an empty area is not drawn")
    }
}
