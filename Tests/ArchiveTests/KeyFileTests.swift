import Archive
import Foundation
import Testing

/// The key file appears whole or not at all: half a key would be another one.
@Suite struct KeyFileTests {
    @Test func `a key is made once, for its owner alone, and read again`() throws {
        let folder = try TestFolder()
        let file = folder.path + "/network.key"
        _ = try ArchiveKey(file: file, mayCreate: true)
        let first = try String(contentsOfFile: file, encoding: .utf8)
        _ = try ArchiveKey(file: file, mayCreate: true)
        #expect(try String(contentsOfFile: file, encoding: .utf8) == first && first.count == 65)
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["network.key"])
    }

    /// The number is above those that the system gives.
    @Test func `a key that a killed process left is removed, and a file of others is not`() throws {
        let folder = try TestFolder()
        for name in [".network.key.rollcall-4194305", ".other.key.rollcall-4194305"] {
            try Data("x".utf8).write(to: URL(fileURLWithPath: folder.path + "/" + name))
        }
        _ = try ArchiveKey(file: folder.path + "/network.key", mayCreate: true)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(names == [".other.key.rollcall-4194305", "network.key"])
    }

    @Test func `a key that cannot be written leaves nothing`() throws {
        let folder = try TestFolder()
        #expect(throws: ArchiveError.self) { try ArchiveKey(file: folder.path + "/none/network.key", mayCreate: true) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    @Test func `an archive that a run did not finish says so, and the next run makes it`() throws {
        let folder = try TestFolder()
        let path = folder.path + "/network.sqlite"
        // The key comes first.
        _ = try ArchiveKey(file: folder.path + "/network.key", mayCreate: true)
        try Data().write(to: URL(fileURLWithPath: path))
        let error = #expect(throws: ArchiveError.self) { try ArchiveStore(path: path, key: nil, isReadOnly: true) }
        #expect(error?.advice == "run rollcall archive add again")
        _ = try ArchiveStore(path: path, key: folder.path + "/network.key", mayCreate: true)
        #expect(try ArchiveStore(path: path, key: nil, isReadOnly: true).entries().isEmpty)
    }
}
