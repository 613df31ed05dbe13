import Attendance
import EventModel
import Foundation
import Participants
import Testing
import Workflow

/// What Rollcall wrote is not read as an export, and does not change what is said of its folder.
@Suite struct OwnOutputTests {
    @Test(arguments: ["out", "out/2022/launch"])
    func `an output inside the event folder is still what the folder gives`(place: String) throws {
        let folder = try Folder()
        let out = folder.path + "/" + place
        #expect(try run(["report", folder.path, "--output", out]).status == 0)
        let verified = try run(["verify", out, folder.path])
        #expect(verified.status == 0, "\(verified.errors)")
        #expect(try run(["check", folder.path]).output.contains("Nothing needs attention."))
    }

    @Test func `a folder that holds anything else is still said not to be read`() throws {
        let folder = try Folder()
        try FileManager.default.createDirectory(
            atPath: folder.path + "/more/figures", withIntermediateDirectories: true)
        try folder.write("more/participants.csv", Array(Folder.participants.utf8))
        try folder.write("more/figures/attendance.csv", [])
        #expect(try folder.figures().records.sortedFindings().map(\.kind) == [.ignoredFile])
    }

    @Test(arguments: [
        "internal/participants.csv", "internal/links.csv", "internal/findings.csv", "figures/attendance.csv",
        "figures/sessions.csv", "figures/files.csv", "figures/listeners.csv",
    ])
    func `one of our tables in the event folder is named, and none of it is counted`(table: String) throws {
        let folder = try Folder([
            "listeners.csv": "time,channel,listeners\n2022-02-17T13:10:00,fr,3\n"
        ])
        let out = temporary()
        defer { try? FileManager.default.removeItem(atPath: out) }
        #expect(try run(["report", folder.path, "--output", out]).status == 0)
        let before = try folder.figures()
        let bytes = try Data(contentsOf: URL(fileURLWithPath: out + "/" + table))
        try folder.write("copy.csv", Array(bytes))
        let after = try folder.figures()
        #expect(after.people.participants.count == before.people.participants.count)
        #expect(after.tallies[0].cells[0].attendees == before.tallies[0].cells[0].attendees)
        let name = URL(fileURLWithPath: table).lastPathComponent
        let finding = try #require(after.records.sortedFindings().first { $0.file == "copy.csv" })
        #expect(finding.kind == .unknownFile)
        #expect(finding.message.text == "this is \(name), which Rollcall wrote, not an export")
        let file = try #require(after.records.files.first { $0.path == "copy.csv" })
        #expect(file.rows == file.unreadRows && file.records == 0)
    }

    @Test func `of several folders the archive says whose file is wrong`() throws {
        let good = try Folder()
        let bad = try Folder(["agenda.csv": "id,title,kind,start,minutes\na,A,panl,13:00,60\n"])
        let archive = temporary() + ".sqlite"
        let added = try run(["archive", "add", good.path, bad.path, "--archive", archive])
        #expect(added.status == 65 && added.errors.hasPrefix(bad.path + "/agenda.csv:2:"), "\(added.errors)")
        #expect(!FileManager.default.fileExists(atPath: archive))
        let one = try run(["archive", "add", bad.path, "--archive", archive])
        #expect(one.errors.hasPrefix("agenda.csv:2:"))
    }
}
