import Attendance
import EventModel
import Foundation
import Testing
import Workflow

/// The sample event, whose README gives figures counted second by second by its own script.
@Suite struct SampleEventTests {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let sample = root.appendingPathComponent("SampleData/blma-launch")

    @Test func `the script makes the bytes that are kept`() throws {
        let made = NSTemporaryDirectory() + "rollcall-sample-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: made) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "python3", "-B", Self.root.appendingPathComponent("SampleData/make_blma_launch.py").path, made,
        ]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        var kept = try contents(of: Self.sample.path)
        kept["README.md"] = nil
        #expect(try contents(of: made) == kept && kept.count == 8)
    }

    @Test func `figures agree with those counted second by second`() throws {
        let figures = try EventPipeline.figures(folder: Self.sample.path)
        let text = try String(contentsOf: Self.sample.appendingPathComponent("README.md"), encoding: .utf8)
        var compared = 0
        for (index, window) in figures.windows.enumerated() {
            let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("| \(window.id) |") })
            let numbers = line.split(separator: "|").compactMap { Int($0.trimmed) }
            let cell = figures.tallies[index].cells[0]
            let said = figures.engagement.cells[index][0]
            #expect(
                [cell.attendees, cell.fiveMinutes, cell.seconds, said.messages, said.questionMessages] == numbers,
                "\(window.id)")
            compared += 1
        }
        #expect(compared == 7)
        #expect(figures.registered[0] == 429 && figures.registeredAttended[0] == 240)
    }

    @Test func `the platform's totals agree`() throws {
        let figures = try EventPipeline.figures(folder: Self.sample.path)
        #expect(figures.records.totals.count == 4)
        for total in figures.records.totals { #expect(total.computed == total.platform, "\(total.measure)") }
    }

    @Test func `its oddities are found, each once, and nothing else`() throws {
        let figures = try EventPipeline.figures(folder: Self.sample.path)
        let kinds = figures.records.sortedFindings().map(\.kind)
        #expect(
            kinds == [.leaveBeforeJoin, .rejectedRow, .unknownChannel, .sharedEmail, .ambiguousName, .ignoredFile],
            "\(kinds)")
    }

    @Test func `copies of an export are read once`() throws {
        let folder = try Folder([
            "participants (1).csv": Folder.participants, "chat.txt": "13:02:15 From Ana Lima to Everyone:\n\tHello\n",
            "chat (1).txt": "13:02:15 From Ana Lima to Everyone:\n\tHello\n",
        ])
        let figures = try folder.figures()
        #expect(
            figures.records.sortedFindings().map { "\($0.kind.rawValue) \($0.file)" } == [
                "duplicate_file chat (1).txt", "duplicate_file participants (1).csv",
            ])
        #expect(figures.engagement.cells[0][0].messages == 1 && figures.records.connections.count == 2)
        #expect(figures.records.files.map(\.ignored).reduce(0, +) == 3)
    }
}
