import Attendance
import EventModel
import Figures
import Foundation
import Glibc
import Testing
import Workflow
import Limits

/// What has the name of a file and is none of the folder's: nothing waits for it, follows it or quotes it.
@Suite struct StrangeFileTests {
    private func findings(_ folder: Folder) throws -> [String] {
        try folder.figures().records.sortedFindings().map { "\($0.file): \($0.message.text)" }
    }

    @Test func `a pipe in the folder is named, and nobody waits for somebody to write to it`() throws {
        let folder = try Folder()
        #expect(mkfifo(folder.path + "/chat.txt", 0o600) == 0)
        #expect(try findings(folder) == ["chat.txt: this is a pipe or a device, not a file"])
    }

    @Test func `links that lead out of the folder are named, and not followed`() throws {
        let folder = try Folder()
        let other = try Folder()
        for (name, target) in [
            ("secret.csv", other.path + "/participants.csv"), ("zero.csv", "/dev/zero"), ("gone.csv", "nowhere"),
        ] {
            try FileManager.default.createSymbolicLink(
                atPath: folder.path + "/" + name, withDestinationPath: target)
        }
        #expect(
            try findings(folder) == [
                "gone.csv: a link that leads nowhere",
                "secret.csv: this leads outside the event folder and was not read",
                "zero.csv: this leads outside the event folder and was not read",
            ])
    }

    @Test func `a link to a file of the same folder is that file`() throws {
        let folder = try Folder(["participants.csv": nil, "exports": nil])
        try FileManager.default.createDirectory(atPath: folder.path + "/exports", withIntermediateDirectories: false)
        try folder.write("exports/report.csv", Array(Folder.participants.utf8))
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/participants.csv", withDestinationPath: "exports/report.csv")
        #expect(try folder.figures().tallies[0].cells[0].attendees == 2)
    }

    @Test(arguments: ["event.yaml", "agenda.csv"])
    func `a pipe that settings or agenda should be in is an error`(name: String) throws {
        let folder = try Folder([name: nil])
        #expect(mkfifo(folder.path + "/" + name, 0o600) == 0)
        let error = folder.error()
        #expect(error?.file == name && error?.what == "this is a pipe or a device, not a file")
        if name == "event.yaml" {
            #expect(throws: InputError.self) { try EventDraft.make(folder: folder.path, zone: nil) }
        }
    }

    @Test func `settings that are a link to another folder's file are an error that quotes nothing of it`() throws {
        let other = try Folder(["secret.yaml": "password: hunter\n"])
        let folder = try Folder(["event.yaml": nil])
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/event.yaml", withDestinationPath: other.path + "/secret.yaml")
        let error = folder.error()
        #expect(error?.file == "event.yaml" && error?.what.contains("leads out") == true)
    }

    @Test(arguments: ["../OTHER/secret.yaml", "/dev/zero", "link.yaml"])
    func `a taxonomy outside the folder is not read, and nothing of it is quoted`(path: String) throws {
        let other = try Folder(["secret.yaml": "password: hunter\n"])
        let name = URL(fileURLWithPath: other.path).lastPathComponent
        let place = path.replacing("OTHER", with: name)
        let folder = try Folder(["event.yaml": Folder.settings + "\ncategories: \(place)\n"])
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/link.yaml", withDestinationPath: other.path + "/secret.yaml")
        let error = try #require(folder.error())
        #expect(error.file == "event.yaml" && error.line == 4)
        #expect(!error.what.contains("password") && error.advice.contains("into the event folder"))
    }

    @Test func `a settings file larger than the limit is an error`() throws {
        let folder = try Folder([
            "event.yaml": Folder.settings + "\n" + String(repeating: "# \n", count: Limit.settingsMiB << 20)
        ])
        #expect(folder.error()?.what == "the file is larger than \(Limit.settingsMiB) MiB")
    }

    @Test func `more files than a folder may hold are an error before one is read`() throws {
        let folder = try Folder()
        for number in 0...Limit.files { try folder.write("f\(number).csv", []) }
        #expect(folder.error()?.what.contains("at most \(Limit.files) are read") == true)
    }

    @Test func `a file whose name is not UTF-8 is read by its bytes and shown with escapes`() throws {
        let folder = try Folder(["participants.csv": nil])
        let name = Array("/pr\u{1}sence.csv".utf8).map { $0 == 1 ? 0xE9 : $0 }
        let path = (Array(folder.path.utf8) + name).map { CChar(bitPattern: $0) } + [0]
        let file = try #require(fopen(path, "w"))
        fputs(Folder.participants, file)
        fclose(file)
        let figures = try folder.figures()
        #expect(figures.tallies[0].cells[0].attendees == 2)
        #expect(figures.records.files.map(\.path) == ["agenda.csv", "pr\\xE9sence.csv"])
        #expect(figures.records.inputs.map(\.path).contains("pr\\xE9sence.csv"))
        let draft = try EventDraft.make(folder: folder.path, zone: nil)
        #expect(draft.settingsText == nil)
    }
}
