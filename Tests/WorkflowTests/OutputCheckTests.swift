import EventModel
import Foundation
import Reports
import Testing
import Workflow

/// An output says what it was made from, and whether it still is.
@Suite struct OutputCheckTests {
    private func withReport(
        _ options: EventOutput.ReportOptions = .init(), infersChannels: Bool = false,
        _ body: (Folder, String) throws -> Void
    ) throws {
        let folder = try Folder()
        let out = NSTemporaryDirectory() + "rollcall-verify-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: out) }
        let figures = try EventPipeline.figures(folder: folder.path, infersChannels: infersChannels)
        try EventOutput.writeReport(figures, to: out, options)
        try body(folder, out)
    }

    @Test(arguments: [
        EventOutput.ReportOptions(), .init(showSmallCells: true, markdown: true, language: .ar), .init(language: .fr),
    ])
    func `what was just made is the same, whatever it was made with`(options: EventOutput.ReportOptions) throws {
        try withReport(options, infersChannels: true) { folder, out in
            let check = try OutputCheck(output: out, folder: folder.path)
            #expect(check.differences == [] && check.reasons == [] && check.same > 14)
        }
    }

    @Test func `figures alone are compared alone`() throws {
        let folder = try Folder()
        let out = folder.path + "-out"
        defer { try? FileManager.default.removeItem(atPath: out) }
        try EventOutput.writeFigures(folder.figures(), to: out)
        #expect(try OutputCheck(output: out, folder: folder.path).differences == [])
    }

    @Test func `another input is named, and so is an output that somebody changed`() throws {
        try withReport { folder, out in
            let url = URL(fileURLWithPath: out + "/figures/attendance.csv")
            let kept = try Data(contentsOf: url)
            try Data("event,session\n".utf8).write(to: url)
            let changed = try OutputCheck(output: out, folder: folder.path)
            #expect(changed.differences == ["figures/attendance.csv differs"])
            #expect(changed.reasons == ["the input is the same: the output was changed after it was made"])
            try kept.write(to: url)
            try folder.write("participants.csv", Array((Folder.participants + "\n").utf8))
            let other = try OutputCheck(output: out, folder: folder.path)
            #expect(other.differences.contains("figures/datapackage.json differs"))
            #expect(other.reasons == ["the input participants.csv is now another file"])
        }
    }

    @Test func `what is not an output is an error`() throws {
        let folder = try Folder()
        #expect(throws: InputError.self) { try OutputCheck(output: folder.path, folder: folder.path) }
    }
}
