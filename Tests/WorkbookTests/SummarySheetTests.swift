import Attendance
import EventModel
import Figures
import Reports
import TestSupport
import Testing

@testable import Workbook

/// The first sheet, made from the words and values of a report.
@Suite struct SummarySheetTests {
    private static let start = Instant(1_645_099_200)

    @Test(arguments: [
        (ReportCell.text("<5"), SpreadsheetSheet.Value.text("<5"), ""), (.text("–"), .text("–"), ""),
        (.number(1234, .decimals(0)), .number(1234), "#,##0"), (.number(0.07, .decimals(2)), .number(0.07), "#,##0.00"),
        (.number(0.58, .percent), .number(0.58), "0%"), (.number(12, .change), .number(12), "+#,##0;-#,##0;0"),
    ])
    func `a value is a number with the look of the page, or a text`(
        cell: ReportCell, value: SpreadsheetSheet.Value, format: String
    ) {
        let written = SummarySheet.written(cell)
        #expect(written.value == value && written.format == format)
    }

    /// A series of two years, of which the second is larger.
    private func sheet(showSmallCells: Bool, _ language: ReportLanguage) -> ReportSheet {
        let columns = [
            "events", "registrations", "attendances", "participants", "participants_low", "participants_high", "new",
            "returning_participants", "attendances_change", "participants_change",
        ]
        let schema = TableSchema(
            name: "series_totals", definition: "Totals.",
            columns: [FigureColumn("period", .text, "Period."), FigureColumn("previous_period", .text, "Before.")]
                + columns.map { FigureColumn($0, .integer, "C.") })
        func row(_ period: String, _ numbers: [Int?]) -> [FigureValue] {
            [.text(period), .text("")] + numbers.map { FigureValue($0) }
        }
        let table = FigureTable(
            schema,
            rows: [
                row("all", [2, nil, 3200, 1500, 1400, 1600, 1500, 3, nil, nil]),
                row("2022", [1, nil, 2000, 4, 4, 4, 4, 0, 800, -1496]),
            ])
        return ReportSheet(
            SeriesContent(title: "R&D <all>", tables: [table], categoryLabels: [:], date: Self.start),
            showSmallCells: showSmallCells, language: language)
    }

    private func cells(showSmallCells: Bool = false, _ language: ReportLanguage = .en) throws -> [String: String] {
        let sheet = sheet(showSmallCells: showSmallCells, language)
        let bytes = try FiguresWorkbook.bytes(sheet, tables: [], date: Self.start, hasCharts: false)
        return try WorkbookParts(bytes).cells(sheet.say("sheet.summary"))
    }

    @Test(arguments: ReportLanguage.allCases)
    func `numbers are numbers in every language, and small counts are kept back`(language: ReportLanguage) throws {
        let cells = try cells(language)
        let row = try #require(cells.first { $0.value == "2022" }?.key.dropFirst())
        #expect(cells["A1"] == "R&D <all>")
        #expect(cells["B\(row)"] == "1" && cells["D\(row)"] == "2000" && cells["I\(row)"] == "800")
        #expect(cells["E\(row)"]?.contains("<5") == true && cells["G\(row)"]?.contains("<5") == true)
        // Without registration a dash; a change to few would give them away.
        #expect(cells["C\(row)"] == "–" && cells["J\(row)"] == "–")
    }

    @Test func `what is shown all the same is a number too`() throws {
        let cells = try cells(showSmallCells: true)
        let row = try #require(cells.first { $0.value == "2022" }?.key.dropFirst())
        #expect(cells["E\(row)"] == "4" && cells["J\(row)"] == "-1496")
    }

    @Test func `the same input gives the same bytes`() throws {
        func bytes() throws -> [UInt8] {
            try FiguresWorkbook.bytes(
                sheet(showSmallCells: false, .en), tables: [], date: Self.start, hasCharts: false)
        }
        #expect(try bytes() == bytes())
    }
}
