import Attendance
import EventModel
import Figures
import Reports
import Testing

@testable import Workbook

@Suite struct ChartGridTests {
    private static let start = Instant(1_645_099_200)

    private func sheet() -> ReportSheet {
        let content = SeriesContent(title: "All", tables: [], categoryLabels: [:], date: Self.start)
        var sheet = ReportSheet(content, showSmallCells: false, language: .en)
        sheet.labels.channels = ["all": "All channels", "en": "English"]
        sheet.labels.categories = ["media": "Media"]
        sheet.labels.sessions = ["a": "1. Opening", "b": "2. Panel"]
        return sheet
    }

    private func table(_ columns: [(name: String, kind: FigureColumn.Kind)], _ rows: [[FigureValue]]) -> [FigureRecord]
    {
        let schema = TableSchema(
            name: "t", definition: "T.", columns: columns.map { FigureColumn($0.name, $0.kind, "C.") })
        return FigureTable(schema, rows: rows).records
    }

    /// A minute of the event by channel.
    private func concurrency(minutes: [Int]) -> [FigureRecord] {
        table(
            [("minute", .instant), ("channel", .text), ("mean_present", .number)],
            minutes.flatMap { minute in
                [("all", 7), ("en", 5)].map { channel, people in
                    [
                        .instant(Self.start.advanced(by: minute * 60)), .text(channel),
                        FigureValue(ExactQuotient(people, 100, decimals: 2)),
                    ]
                }
            })
    }

    @Test func `presence has a row for each minute and a column for each channel`() {
        let grid = ChartGrid.presence(concurrency(minutes: [0, 1]), sheet(), most: 10)
        #expect(grid.head == ["Minute from", "All channels", "English"])
        #expect(grid.rows.map(\.label) == ["12:00", "12:01"])
        #expect(grid.rows.map(\.values) == [[0.07, 0.05], [0.07, 0.05]])
        #expect(!grid.title.contains("first"))
    }

    @Test func `minutes for which there is no room are left out, and the title says so`() {
        let grid = ChartGrid.presence(concurrency(minutes: [0, 1, 2]), sheet(), most: 2)
        #expect(grid.rows.count == 2 && grid.title.hasSuffix("(the first 2 minutes)"))
    }

    @Test func `minutes of more than a day carry their date`() {
        let grid = ChartGrid.presence(concurrency(minutes: [0, 1440]), sheet(), most: 10)
        #expect(grid.rows.map(\.label) == ["02-17 12:00", "02-18 12:00"])
    }

    @Test func `categories are those of the event, with the attendees of each session`() {
        let columns: [(String, FigureColumn.Kind)] = [
            ("session", .text), ("category", .text), ("channel", .text), ("attendees", .integer),
        ]
        func row(_ session: String, _ category: String, _ channel: String, _ attendees: Int) -> [FigureValue] {
            [.text(session), .text(category), .text(channel), .integer(attendees)]
        }
        let attendance = table(
            columns,
            [
                row("event", "all", "all", 9), row("event", "media", "all", 6), row("event", "media", "en", 6),
                row("event", "other", "all", 0), row("b", "media", "all", 4), row("between", "media", "all", 2),
            ])
        let sessions = table([("session", .text)], [[.text("event")], [.text("a")], [.text("b")]])
        let grid = ChartGrid.categories(attendance, sessions, sheet())
        #expect(grid.head.dropFirst() == ["1. Opening", "2. Panel"])
        #expect(grid.rows.map(\.label) == ["Media"] && grid.rows.map(\.values) == [[0, 4]])
    }
}
