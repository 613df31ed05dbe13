import Figures
import Foundation
import Testing

@testable import Workflow

/// A file is written whole or not at all, whatever a write says.
@Suite struct WholeFileTests {
    private static let bytes = (0..<1000).map { UInt8($0 % 251) }

    @Test(arguments: [1, 7, 499, 1000, 5000])
    func `a write that takes only a part is followed by the rest`(most: Int) {
        var (taken, calls): ([UInt8], Int) = ([], 0)
        let isDone = WholeFile.writeAll(Self.bytes) { address, count in
            calls += 1
            // Every third is interrupted before it takes anything.
            if calls % 3 == 0 {
                errno = EINTR
                return -1
            }
            let part = min(most, count)
            taken += UnsafeRawBufferPointer(start: address, count: part)
            return part
        }
        #expect(isDone && taken == Self.bytes)
    }

    @Test(arguments: [-1, 0])
    func `a write that fails after a part is a failure`(answer: Int) {
        var calls = 0
        let isDone = WholeFile.writeAll(Self.bytes) { _, _ in
            calls += 1
            errno = ENOSPC
            return calls == 1 ? 10 : answer
        }
        #expect(!isDone && calls == 2)
    }

    /// The system takes a part of the write that crosses the limit, and nothing after it.
    @Test func `an output that does not fit is an error, and nothing of it stays`() throws {
        let folder = try Folder()
        let outcome = try runShell("ulimit -f 1; rollcall figures . --output out 2>&1", in: folder.path)
        #expect(outcome.status == 73 && outcome.output.contains("cannot be written"), "\(outcome.output)")
        #expect(outcome.output.hasPrefix("out/figures/"), "\(outcome.output)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 3)
    }

    // MARK: Drafts

    private static let drafts = ["event.yaml", "agenda.csv"].map { NewFile.Draft(name: $0, text: "new \($0)\n") }

    private func names(_ folder: Folder) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    private func folder(_ changes: [String: String] = [:]) throws -> Folder {
        let none: [String: String?] = ["event.yaml": nil, "agenda.csv": nil, "participants.csv": nil]
        return try Folder(none.merging(changes) { $1 })
    }

    @Test(arguments: [0, 1])
    func `where one of two drafts cannot get its name, neither has one`(failing: Int) throws {
        let folder = try folder()
        var count = 0
        #expect(throws: OutputError.self) {
            try NewFile.write(Self.drafts, in: folder.path) { target in
                defer { count += 1 }
                if count == failing { throw OutputError(path: target.path, what: "x", advice: "y") }
                return try NewFile.setInPlace(target)
            }
        }
        #expect(try names(folder) == [])
    }

    @Test func `where one of two drafts cannot be written, neither is there`() throws {
        let folder = try folder()
        let long = NewFile.Draft(name: String(repeating: "x", count: 255), text: "x")
        #expect(throws: OutputError.self) { try NewFile.write(Self.drafts + [long], in: folder.path) }
        #expect(try names(folder) == [])
    }

    @Test func `a draft whose name is taken leaves the file, and the other is written`() throws {
        let folder = try folder(["event.yaml": "old\n"])
        #expect(try NewFile.write(Self.drafts, in: folder.path) == ["agenda.csv"])
        #expect(try contents(of: folder.path)["event.yaml"] == Data("old\n".utf8))
        #expect(try names(folder) == ["agenda.csv", "event.yaml"])
    }
}
