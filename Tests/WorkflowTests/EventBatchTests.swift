import EventModel
import Foundation
import Testing
import Workflow

@Suite struct EventBatchTests {
    @Test func `a folder whose name is not UTF-8 is named, and its event not left out in silence`() throws {
        let folder = try Folder()
        let name = (Array((folder.path + "/caf").utf8) + [0xE9]).map { CChar(bitPattern: $0) } + [0]
        #expect(mkdir(name, 0o700) == 0)
        let error = #expect(throws: InputError.self) {
            try EventBatch(folders: [folder.path], isRecursive: true, output: folder.path + "/out")
        }
        #expect(error?.file.hasSuffix("/caf\\xE9") == true && error?.advice == "rename it")
        rmdir(name)
    }

    /// A folder of event folders: `a`, `deep/b`, and `broken`, whose participants are none.
    private func withEvents(_ body: (_ folder: String, _ output: String) throws -> Void) throws {
        let base = NSTemporaryDirectory() + "rollcall-batch-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: base) }
        for place in ["a", "deep/b", "broken"] {
            let folder = try Folder(place == "broken" ? ["participants.csv": nil] : [:])
            let target = URL(fileURLWithPath: "\(base)/events/\(place)")
            try FileManager.default.createDirectory(
                at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
            try FileManager.default.copyItem(at: URL(fileURLWithPath: folder.path), to: target)
        }
        try FileManager.default.createDirectory(atPath: base + "/events/notes", withIntermediateDirectories: true)
        try body(base + "/events", base + "/events/out")
    }

    @Test func `events are found at any depth, and the output is not searched`() throws {
        try withEvents { folder, out in
            for _ in 0..<2 {
                let batch = try EventBatch(folders: [folder], isRecursive: true, output: out)
                #expect(
                    batch.events == [
                        .init(folder: folder + "/a", output: out + "/a"),
                        .init(folder: folder + "/broken", output: out + "/broken"),
                        .init(folder: folder + "/deep/b", output: out + "/deep/b"),
                    ])
                _ = batch.writeFigures(jobs: 2) { _ in }
            }
        }
    }

    @Test(arguments: [1, 2, 7])
    func `one bad event stops none of the rest, and any number of jobs writes the same bytes`(jobs: Int) throws {
        try withEvents { folder, out in
            let outcomes = try EventBatch(folders: [folder], isRecursive: true, output: out).writeFigures(jobs: jobs) {
                _ in
            }
            #expect(try outcomes.count == 3 && outcomes[0].get() == 2 && outcomes[2].get() == 2)
            #expect(throws: InputError.self) { try outcomes[1].get() }
            let alone = folder + "/alone"
            try EventOutput.writeFigures(EventPipeline.figures(folder: folder + "/a"), to: alone)
            #expect(try contents(of: out + "/a") == contents(of: alone))
            #expect(!FileManager.default.fileExists(atPath: out + "/broken"))
        }
    }

    @Test func `two events that would write to one place are refused`() throws {
        let error = #expect(throws: InputError.self) {
            try EventBatch(folders: ["2021/launch", "2022/launch"], isRecursive: false, output: "out")
        }
        #expect(error?.what.contains("2021/launch") == true)
    }

    @Test func `what a killed run left is cleared, what is at work stays`() throws {
        try withEvents { folder, out in
            // No process has this number: it is larger than any.
            let left = out + "/.a.rollcall-2147483646"
            let mine = out + "/.notes"
            for path in [left, mine] {
                try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            }
            _ = try EventBatch(folders: [folder], isRecursive: true, output: out).writeFigures(jobs: 1) { _ in }
            #expect(!FileManager.default.fileExists(atPath: left) && FileManager.default.fileExists(atPath: mine))
        }
    }

    @Test func `a link to an event elsewhere is not skipped in silence, one that leads back is`() throws {
        try withEvents { folder, out in
            let elsewhere = NSTemporaryDirectory() + "rollcall-elsewhere-\(UUID().uuidString)"
            defer { try? FileManager.default.removeItem(atPath: elsewhere) }
            try FileManager.default.createDirectory(atPath: elsewhere, withIntermediateDirectories: true)
            try FileManager.default.createSymbolicLink(atPath: folder + "/round", withDestinationPath: folder)
            try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: elsewhere)
            #expect(throws: Never.self) { try EventBatch(folders: [folder], isRecursive: true, output: out) }
            try Data().write(to: URL(fileURLWithPath: elsewhere + "/agenda.csv"))
            #expect(throws: InputError.self) { try EventBatch(folders: [folder], isRecursive: true, output: out) }
        }
    }

    @Test func `a folder without events says so`() throws {
        try withEvents { folder, out in
            #expect(throws: InputError.self) {
                try EventBatch(folders: [folder + "/notes"], isRecursive: true, output: out)
            }
        }
    }
}
