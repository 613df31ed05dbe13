import Figures
import Attendance
import EventModel
import Foundation
import Testing
import Workflow

/// Folders that are not yet what is wanted, and what systems leave in them.
@Suite struct FolderShapeTests {
    private func bare(_ files: [String: String] = [:]) throws -> Folder {
        let none: [String: String?] = ["event.yaml": nil, "agenda.csv": nil, "participants.csv": nil]
        return try Folder(none.merging(files) { $1 })
    }

    private func add(_ name: String, to folder: Folder) throws {
        try FileManager.default.createDirectory(
            atPath: folder.path + "/" + name, withIntermediateDirectories: true)
        try folder.write("\(name)/agenda.csv", Array(Folder.agenda.utf8))
    }

    @Test func `an empty folder is told what to put in`() throws {
        let error = try bare().error()
        #expect(
            error?.what == "the folder is empty" && error?.advice.contains("attendee or registration report") == true)
        let draft = try bare()
        #expect(throws: InputError.self) { try EventDraft.make(folder: draft.path, zone: nil) }
    }

    @Test func `a folder of event folders names them`() throws {
        let folder = try bare()
        for name in ["b", "a", "c"] { try add(name, to: folder) }
        let error = folder.error()
        #expect(error?.what == "event folders found inside: a, b, c")
        #expect(error?.advice == "name one of them; rollcall figures takes all of them with --recursive")
        let withFile = try bare(["notes.txt": "nothing\n"])
        try add("launch", to: withFile)
        #expect(withFile.error()?.what == "an event folder found inside: launch")
    }

    @Test func `a file where a folder is wanted is called a file`() throws {
        let error = #expect(throws: InputError.self) {
            try EventPipeline.figures(folder: try Folder().path + "/../" + UUID().uuidString)
        }
        #expect(error?.what == "there is no such folder")
        let folder = try Folder()
        let file = #expect(throws: InputError.self) { try EventPipeline.figures(folder: folder.path + "/agenda.csv") }
        #expect(file?.what == "this is a file, not a folder")
    }

    @Test(arguments: ["~$agenda.docx", "~$participants.xlsx", "Thumbs.db", "thumbs.db", ".DS_Store", "desktop.ini"])
    func `what a system leaves is not a file of the event`(name: String) throws {
        let folder = try Folder([name: "\u{1}\u{2} litter"])
        let figures = try folder.figures()
        #expect(figures.records.sortedFindings().isEmpty)
        #expect(figures.records.files.map(\.path) == ["agenda.csv", "participants.csv"])
    }

    @Test func `a folder inside is named without an action where there is none`() throws {
        let folder = try Folder()
        for name in ["__MACOSX", "photos"] {
            try FileManager.default.createDirectory(
                atPath: folder.path + "/" + name, withIntermediateDirectories: true)
        }
        let text = try CheckReport.make(folder: folder.path).text(isVerbose: true, isQuiet: false)
        #expect(text.contains("  photos: folders inside the event folder are not read\n"))
        #expect(!text.contains("none") && !text.contains("__MACOSX"))
        let internals = try folder.figures().internalTables().first { $0.schema.name == "findings" }
        #expect(internals?.rows.first?.last?.text == "")
    }

    @Test func `marks of the draft need attention until they are deleted`() throws {
        let folder = try bare(["participants.csv": Folder.participants])
        _ = try EventDraft.make(folder: folder.path, zone: Zone("Europe/Zurich")).write()
        let report = try CheckReport.make(folder: folder.path)
        let drafted = try String(contentsOfFile: folder.path + "/event.yaml", encoding: .utf8)
        let marks = drafted.split(separator: "\n").filter { $0.contains("# confirm:") }
        #expect(report.needsAttention && marks.count > 5)
        let text = report.text(isVerbose: true, isQuiet: false)
        #expect(text.contains("confirm mark: \(marks.count)\n"))
        #expect(text.contains("  event.yaml:2: a line of the draft that nobody has confirmed; settle"))
        let settled = drafted.split(separator: "\n").map { $0.split(separator: "# confirm:")[0] }.joined(
            separator: "\n")
        try folder.write("event.yaml", Array(settled.utf8))
        #expect(try !CheckReport.make(folder: folder.path).needsAttention)
    }
}
