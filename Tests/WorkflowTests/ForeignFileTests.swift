import Attendance
import EventModel
import Testing
import Workflow

/// Files of other programs are called what they are, whatever their name.
@Suite struct ForeignFileTests {
    private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04, 20, 0, 0, 0, 8, 0]

    private static func packed(_ parts: [String]) -> [UInt8] {
        parts.flatMap { zip + Array(repeating: 0, count: 300_000) + Array($0.utf8) + [0, 1, 2] }
    }

    private static let files: [(name: String, bytes: [UInt8], what: String, advice: String)] = [
        ("a.xlsx", packed(["[Content_Types].xml", "xl/workbook.xml"]), "an Excel workbook (.xlsx)", "as CSV"),
        ("a.docx", packed(["[Content_Types].xml", "word/document.xml"]), "a Word document (.docx)", "plain text"),
        ("a.pptx", packed(["ppt/presentation.xml"]), "a PowerPoint presentation", "plain text"),
        ("a.ods", zip + Array("mimetypeapplication/vnd.oasis.opendocument.spreadsheet".utf8), "an OpenDocument", "CSV"),
        ("a.zip", packed(["participants.csv"]), "a compressed archive", "unpack it"),
        (
            "a.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "an older Office workbook or document",
            "CSV"
        ),
        ("a.ics", Array("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n".utf8), "a calendar file (.ics)", "agenda.csv"),
        ("a.pdf", Array("%PDF-1.7\n%\u{E2}".utf8), "a PDF document", "plain text"),
        ("a.html", Array("\u{FEFF}\n<!doctype html><html>".utf8), "a web page", "signed in"),
        ("a.rtf", Array("{\\rtf1 hello}".utf8), "a rich text document", "plain text"),
        ("a.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "a picture", "take it out"),
        ("a.m4a", [0, 0, 0, 0x1C] + Array("ftypM4A ".utf8), "a recording", "take it out"),
    ]

    @Test(arguments: files.indices)
    func `a file of another program is named with what to do`(index: Int) throws {
        let file = Self.files[index]
        for name in [file.name, "export.csv"] {
            let folder = try Folder()
            try folder.write(name, file.bytes)
            let findings = try folder.figures().records.sortedFindings()
            #expect(findings.map(\.kind) == [.unknownFile] && findings.map(\.line) == [1])
            #expect(findings.first?.message.text.contains(file.what) == true, "\(findings)")
            #expect(findings.first?.action.text.contains(file.advice) == true)
        }
    }

    @Test func `an agenda or a report as a workbook is asked for as CSV where it is missed`() throws {
        let workbook = Self.packed(["xl/workbook.xml"])
        let agenda = try Folder(["agenda.csv": nil])
        try agenda.write("agenda.xlsx", workbook)
        #expect(agenda.error()?.file == "agenda.xlsx" && agenda.error()?.what.contains("Excel workbook") == true)
        let report = try Folder(["participants.csv": nil])
        try report.write("participants.xlsx", workbook)
        #expect(report.error()?.file == "participants.xlsx" && report.error()?.advice.contains("CSV") == true)
        let draft = try Folder(["participants.csv": nil, "agenda.csv": nil, "event.yaml": nil])
        try draft.write("participants.xlsx", workbook)
        let refused = #expect(throws: InputError.self) { try EventDraft.make(folder: draft.path, zone: nil) }
        #expect(refused?.what == report.error()?.what && refused?.file == "participants.xlsx")
    }

    @Test func `a kind that settings state does not make a workbook readable`() throws {
        let folder = try Folder(["event.yaml": Folder.settings + "\nfiles:\n  a.xlsx: {kind: registration}\n"])
        try folder.write("a.xlsx", Self.packed(["xl/workbook.xml"]))
        #expect(folder.error()?.what.contains("Excel workbook") == true)
    }

    @Test func `attendance of another platform beside a report that is read is not a figure of half the people`() throws
    {
        let list = "Full Name,First Seen,Time in Call\nAna,2022-02-17 13:00:00,00:40:32\n"
        let error = try Folder(["list.csv": list]).error()
        #expect(error?.file == "list.csv" && error?.what.contains("browser extension") == true)
        #expect(error?.advice.contains("ignore: true") == true)
        let ignored = try Folder([
            "list.csv": list, "event.yaml": Folder.settings + "\nfiles:\n  list.csv: {ignore: true}\n",
        ])
        #expect(try ignored.figures().tallies[0].cells[0].attendees == 2)
    }

    @Test func `with only another platform's files init says what check says`() throws {
        let list = "Full Name,First Seen,Time in Call\nAna,2022-02-17 13:00:00,00:40:32\n"
        let checked = try Folder(["participants.csv": nil, "list.csv": list])
        let drafted = try Folder(["participants.csv": nil, "agenda.csv": nil, "event.yaml": nil, "list.csv": list])
        let error = #expect(throws: InputError.self) { try EventDraft.make(folder: drafted.path, zone: nil) }
        #expect(error == checked.error())
        #expect(error?.file == "list.csv" && error?.what.contains("browser extension") == true)
    }
}
