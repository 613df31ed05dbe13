import EventAnalytics
import Foundation
import Reports
import Testing
import Workbook
import Workflow

/// `report.xlsx`, read back from its own parts with `unzip`.
@Suite struct WorkbookTests {
    /// The parts of a workbook by name.
    private func parts(_ figures: EventFigures, showSmallCells: Bool = true) throws -> [String: String] {
        let sheet = ReportSheet(figures, showSmallCells: showSmallCells)
        let bytes = try FiguresWorkbook.bytes(sheet, tables: figures.figureTables(), date: figures.agenda.window.from)
        let folder = NSTemporaryDirectory() + "rollcall-xlsx-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(fileURLWithPath: folder + "/a.xlsx"))
        let unzip = Process()
        unzip.executableURL = URL(fileURLWithPath: "/usr/bin/unzip")
        unzip.arguments = ["-q", folder + "/a.xlsx", "-d", folder + "/parts"]
        try unzip.run()
        unzip.waitUntilExit()
        return try contents(of: folder + "/parts").mapValues { String(decoding: $0, as: UTF8.self) }
    }

    /// Cells of a sheet by reference (`B2`): numbers as they are, texts from the shared ones.
    private func cells(_ sheet: String, of parts: [String: String]) throws -> [String: String] {
        let workbook = try #require(parts["xl/workbook.xml"])
        let names = workbook.matches(of: /<sheet name="([^"]*)"/).map { String($0.output.1) }
        let place = try #require(names.firstIndex(of: sheet))
        let xml = try #require(parts["xl/worksheets/sheet\(place + 1).xml"])
        let shared = try #require(parts["xl/sharedStrings.xml"]).matches(of: /<si><t[^>]*>([^<]*)<\/t><\/si>/).map {
            $0.output.1.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
        }
        var cells: [String: String] = [:]
        for match in xml.matches(of: /<c r="([A-Z]+[0-9]+)"[^>]*?(t="s")?><v>([^<]*)<\/v>/) {
            let isText = match.output.2 != nil
            cells[String(match.output.1)] = isText ? String(shared[Int(match.output.3) ?? 0]) : String(match.output.3)
        }
        return cells
    }

    private func column(_ number: Int) -> String { String(UnicodeScalar(UInt8(65 + number))) }

    @Test func `every table has its sheet, with the values of the CSV, typed`() throws {
        let figures = try Folder(["chat.txt": "13:02:15 From Ana Lima to Everyone:\n\tHello?\n"]).figures()
        let parts = try parts(figures)
        for table in figures.figureTables() {
            let cells = try cells(table.schema.name, of: parts)
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
        let values = Set(try cells("representation", of: parts).values)
        #expect(values.isSuperset(of: ["=1+1", "https://union.example", "منظمة المجتمع المدني"]))
        #expect(!parts.values.contains { $0.contains("<f>") || $0.contains("<hyperlink ") })
    }

    @Test func `heads stay in sight and filter, and charts are native`() throws {
        let parts = try parts(Folder().figures())
        let sheets = parts.filter { $0.key.hasPrefix("xl/worksheets/sheet") }
        #expect(
            sheets.values.count { $0.contains("state=\"frozen\"") && $0.contains("<autoFilter ") } == sheets.count - 2)
        #expect(parts.keys.count { $0.hasPrefix("xl/charts/chart") } == 3)
        let names = try #require(parts["xl/workbook.xml"]).matches(of: /<sheet name="([^"]*)"/).map { $0.output.1 }
        #expect(names.first == "Summary" && names.last == "Definitions")
    }

    @Test func `small counts are masked on the sheet to send on`() throws {
        let figures = try Folder().figures()
        let masked = Set(try cells("Summary", of: parts(figures, showSmallCells: false)).values)
        #expect(masked.contains("<5") && !masked.contains { $0.contains("2 people") })
        let shown = Set(try cells("Summary", of: parts(figures)).values)
        #expect(!shown.contains("<5") && shown.contains { $0.hasPrefix("2 people attended") })
    }

    @Test func `an event without times still makes a workbook`() throws {
        let users =
            "Name (Original Name),User Email,Total Duration (Minutes),Guest\nAna Lima,ana@mission.example,30,Yes\n"
        let parts = try parts(Folder(["participants.csv": users]).figures())
        #expect(parts.keys.count { $0.hasPrefix("xl/charts/chart") } == 0)
    }
}
