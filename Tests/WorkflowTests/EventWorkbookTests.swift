import Attendance
import EventModel
import Figures
import Foundation
import Reports
import TestSupport
import Testing
import Workbook
import Workflow

/// `report.xlsx`, read back from its own parts.
@Suite struct EventWorkbookTests {
    private func parts(
        _ figures: EventFigures, _ tables: [FigureTable]? = nil, showSmallCells: Bool = true,
        rowLimit: Int = FiguresWorkbook.rowLimit
    ) throws -> WorkbookParts {
        let sheet = ReportSheet(figures, showSmallCells: showSmallCells)
        return try WorkbookParts(
            FiguresWorkbook.bytes(
                sheet, tables: tables ?? figures.figureTables(), date: figures.agenda.window.from, rowLimit: rowLimit))
    }

    private func column(_ number: Int) -> String { String(UnicodeScalar(UInt8(65 + number))) }

    @Test func `every table has its sheet, with the values of the CSV, typed`() throws {
        let figures = try Folder(["chat.txt": "13:02:15 From Ana Lima to Everyone:\n\tHello?\n"]).figures()
        let parts = try parts(figures)
        for table in figures.figureTables() {
            let cells = parts.cells(table.schema.name)
            for (row, values) in table.rows.enumerated() {
                for (place, value) in values.enumerated() {
                    let cell = cells["\(column(place))\(row + 2)"]
                    switch value {
                    case .empty: #expect(cell == nil)
                    case .text(let text): #expect((cell ?? "") == text)
                    case .integer(let number): #expect(cell.flatMap { Double($0) } == Double(number))
                    case .quotient(let quotient):
                        #expect(cell.flatMap { Double($0) } == Double(quotient.description))
                    case .instant(let instant):
                        let days = try #require(cell.flatMap { Double($0) })
                        #expect(Int(((days - 25_569) * 86_400).rounded()) == instant.seconds)
                    case .flag(let flag): #expect(cell == (flag ? "1" : "0"))
                    }
                }
            }
        }
    }

    @Test func `a text that looks like a formula or a link stays a text, and Arabic survives`() throws {
        let registration = """
            First Name,Last Name,Email,Registration Time,Approval Status,Organization
            Ana,Lima,ana@mission.example,02/10/2022 09:00:00 AM,approved,=1+1
            Ben,Okoro,ben@union.example,02/10/2022 09:00:00 AM,approved,https://union.example
            Cam,Roy,cam@ngo.example,02/10/2022 09:00:00 AM,approved,منظمة المجتمع المدني
            """
        let parts = try parts(Folder(["registration.csv": registration]).figures())
        let values = Set(parts.cells("representation").values)
        #expect(values.isSuperset(of: ["=1+1", "https://union.example", "منظمة المجتمع المدني"]))
        #expect(!parts.texts.values.contains { $0.contains("<f>") || $0.contains("<hyperlink ") })
    }

    @Test func `control characters and codes in texts neither break the file nor change`() throws {
        let texts = ["bell\u{7} and _x0041_", "end\u{FFFE}", String(repeating: "é", count: 40_000)]
        let schema = TableSchema(
            name: "texts", definition: "Texts.", columns: [FigureColumn("text", .text, "A text.")])
        let table = FigureTable(schema, rows: texts.map { [.text($0)] })
        let title = #"title: "R&D \a launch"# + String(repeating: "&", count: 100) + "\""
        let parts = try parts(Folder(["event.yaml": Folder.settings + "\n" + title]).figures(), [table])
        // A spreadsheet reads `_x0007_` as the bell and `_x005F_` as an underscore.
        let values = parts.cells("texts")
        #expect(values["A2"] == "bell_x0007_ and _x005F_x0041_" && values["A3"] == "end")
        #expect(values["A4"]?.utf16.count == 32_767 && values["A4"]?.hasSuffix("é…") == true)
        for text in parts.texts.values {
            #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\r" && $0 != "\t" })
            #expect(!text.unicodeScalars.contains("\u{FFFE}"))
        }
        // Ampersands of a footer come in pairs, else what follows them is read as a code.
        for (name, text) in parts.texts where name.hasPrefix("xl/worksheets/sheet") {
            let footer = try #require(text.firstMatch(of: /<oddFooter>&amp;L(.*?)&amp;R[^&]*&amp;P/))
            #expect(footer.output.1.matches(of: /&amp;/).count.isMultiple(of: 2))
        }
    }

    @Test func `a table longer than a sheet is cut, and the first sheet says so`() throws {
        let figures = try Folder().figures()
        let parts = try parts(figures, rowLimit: 3)
        let rows = figures.attendanceTable().rows.count
        #expect(rows > 2)
        let attendance = parts.cells("attendance")
        #expect(attendance["A3"] != nil && attendance["A4"] == nil)
        let sentence = "The sheet attendance has the first 2 of \(rows) rows"
        #expect(parts.cells("Summary").values.contains { $0.hasPrefix(sentence) })
        #expect(parts.cells("Charts").values.contains { $0.hasSuffix("(the first 1 minutes)") })
    }

    @Test func `a sheet has its head in sight, a filter, and is printed one page wide with its head`() throws {
        let figures = try Folder().figures()
        let parts = try parts(figures)
        let sheets = parts.texts.filter { $0.key.hasPrefix("xl/worksheets/sheet") }
        #expect(
            sheets.values.count { $0.contains("state=\"frozen\"") && $0.contains("<autoFilter ") } == sheets.count - 2)
        #expect(sheets.values.allSatisfy { $0.contains("paperSize=\"9\"") && $0.contains("fitToHeight=\"0\"") })
        let workbook = try #require(parts.texts["xl/workbook.xml"])
        #expect(workbook.matches(of: /_xlnm.Print_Titles/).count == sheets.count - 2)
        let names = workbook.matches(of: /<sheet name="([^"]*)"/).map { String($0.output.1) }
        #expect(names == ["Summary", "Charts"] + figures.figureTables().map(\.schema.name) + ["Definitions"])
        #expect(parts.cells("attendance")["P1"] == "peak_at (UTC)")
        let definitions = Set(parts.cells("Definitions").values)
        #expect(definitions.contains("Participants present for at least five minutes."))
    }

    @Test func `charts are native, in the event's zone and with names instead of ids`() throws {
        let parts = try parts(Folder().figures())
        let charts = parts.texts.filter { $0.key.hasPrefix("xl/charts/chart") }.sorted { $0.key < $1.key }.map(\.value)
        #expect(charts.count == 3)
        for (chart, kind) in zip(charts, ["<c:lineChart>", "<c:areaChart>", "<c:barChart>"]) {
            #expect(chart.contains(kind) && chart.contains("<c:f>Charts!"))
        }
        #expect(charts.dropFirst().allSatisfy { $0.contains("<c:grouping val=\"stacked\"/>") })
        let cells = parts.cells("Charts")
        let start = try #require(cells.first { $0.value == "13:00" }?.key.dropFirst())
        let head = try #require(Int(start)) - 1
        #expect(
            ["A", "B", "C", "D", "E"].map { cells["\($0)\(head)"] } == [
                "Minute from", "All channels", "English (floor)", "French", "Unknown",
            ])
        // One of two was there for the first ten minutes, both in the eleventh.
        #expect(cells["B\(head + 10)"] == "1" && cells["B\(head + 11)"] == "2")
        #expect(Set(cells.values).isSuperset(of: ["1. Opening", "2. Panel"]))
    }

    @Test func `minutes of an event longer than a day carry the date`() throws {
        let agenda = "id,title,kind,start,minutes,actual_start,actual_end\nall,All,panel,13:00,1500,,\n"
        let values = try parts(Folder(["agenda.csv": agenda]).figures()).cells("Charts").values
        #expect(Set(values).isSuperset(of: ["02-17 13:00", "02-18 13:00"]))
    }

    @Test func `small counts are masked on the sheet to send on`() throws {
        let figures = try Folder().figures()
        let masked = Set(try parts(figures, showSmallCells: false).cells("Summary").values)
        #expect(masked.contains("<5") && !masked.contains { $0.contains("2 people") })
        let shown = Set(try parts(figures).cells("Summary").values)
        #expect(!shown.contains("<5") && shown.contains { $0.hasPrefix("2 people attended") })
        #expect(masked.contains { $0.hasPrefix("To send on: this sheet alone") })
        #expect(shown.contains { $0.hasPrefix("For internal use: this sheet") })
    }

    @Test func `numbers of the first sheet are numbers`() throws {
        let cells = try parts(Folder().figures()).cells("Summary")
        let row = try #require(cells.first { $0.value == "Attendees" && $0.key.hasPrefix("A") }?.key.dropFirst())
        #expect(cells["B\(row)"] == "2")
    }

    @Test func `an event without times still makes a workbook`() throws {
        let users =
            "Name (Original Name),User Email,Total Duration (Minutes),Guest\nAna Lima,ana@mission.example,30,Yes\n"
        let parts = try parts(Folder(["participants.csv": users]).figures())
        #expect(parts.texts.keys.count { $0.hasPrefix("xl/charts/chart") } == 0)
    }
}
