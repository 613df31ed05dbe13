import Attendance
import EventModel
import Foundation
import Limits
import Testing

@testable import Workflow

/// What is beyond a limit is a clear error, and the guide lists every limit as it is.
@Suite struct LimitTests {
    @Test func `the guide and the file of limits agree`() throws {
        let source = try String(
            contentsOf: SampleEventTests.root.appendingPathComponent("Sources/Limits/Limit.swift"), encoding: .utf8)
        let stated = source.matches(of: /static let (\w+) = ([\d_]+)/).map {
            (name: String($0.1), number: $0.2.replacing("_", with: ""))
        }
        let rows = try Guide(Guide.preparing).lines.compactMap { $0.firstMatch(of: /^\| `(\w+)` \| ([\d,]+) \|/) }
        let told = rows.map { (name: String($0.output.1), number: $0.output.2.replacing(",", with: "")) }
        #expect(stated.count > 12)
        #expect(told.map { "\($0.name) \($0.number)" } == stated.map { "\($0.name) \($0.number)" })
    }

    @Test(.timeLimit(.minutes(1)), arguments: [0, 1])
    func `a row with more cells than the limit stops its file with its line`(row: Int) throws {
        var lines = Folder.participants.split(separator: "\n").map(String.init)
        lines[row] += String(repeating: ",", count: 1_000_000)
        let error = try Folder(["participants.csv": lines.joined(separator: "\n") + "\n"]).error()
        if row == 0 {
            // Nothing says what it is any more.
            #expect(error?.what.contains("no attendance report") == true)
        } else {
            #expect(error?.file == "participants.csv" && error?.line == 2)
            #expect(error?.what == "a row has more than \(Limit.columns) cells")
        }
    }

    @Test func `as many cells as the limit are read, and a text may hold more commas`() throws {
        let rest = String(repeating: ",", count: Limit.columns - 5)
        let text = Folder.participants.split(separator: "\n").map { $0 + rest }.joined(separator: "\n") + "\n"
        let folder = try Folder([
            "participants.csv": text,
            "chat.txt": "13:05:00 From Ana Lima to Everyone:\n\t"
                + String(repeating: "a, ", count: Limit.columns + 10) + "\n",
        ])
        let records = try folder.figures().records
        #expect(records.files.map(\.kind).contains(.chat), "\(records.files.map(\.kind))")
        #expect(records.files.first { $0.path == "participants.csv" }?.accepted == 2)
    }

    @Test func `files that are too large together are an error`() throws {
        let folder = try Folder()
        let names = (1...(Limit.eventGiB / (Limit.exportGiB - 1) + 1)).map { "people \($0).csv" }
        for name in names {
            try folder.write(name, Array(Folder.participants.utf8))
            let file = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path + "/" + name))
            // Takes no room on the disk.
            try file.truncate(atOffset: UInt64(Limit.exportGiB - 1) << 30)
            try file.close()
        }
        let read = try EventFolder(path: folder.path)
        try read.checkTotal(of: Array(names.dropLast()))
        let error = #expect(throws: InputError.self) { try read.checkTotal(of: names) }
        #expect(error?.file == folder.path)
        #expect(error?.what == "the files of the event are larger than \(Limit.eventGiB) GiB together")
    }

    @Test func `a line longer than the limit stops its file`() throws {
        let folder = try Folder()
        try folder.write(
            "participants.csv",
            Array(Folder.participants.utf8) + [0x0A] + Array(repeating: 0x61, count: Limit.lineMiB << 20 + 1 << 20))
        #expect(folder.error()?.what == "a line is longer than \(Limit.lineMiB) MiB")
    }
}
