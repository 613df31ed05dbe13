import Archive
import EventModel
import Foundation
import GRDB
import Glibc
import Testing

/// Another program's database stays as it is, and what only reads an archive leaves it as it is.
@Suite struct ForeignArchiveTests {
    private let now = Instant(1_700_000_000)

    private func data(_ folder: TestFolder) throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: folder.archive))
    }

    @Test(arguments: ["", "PRAGMA application_id = 1196444487;", "PRAGMA journal_mode = WAL;"])
    func `another program's database is refused and not touched`(setting: String) throws {
        let folder = try TestFolder()
        let queue = try DatabaseQueue(path: folder.archive)
        try queue.writeWithoutTransaction { database in
            try database.execute(sql: setting + " CREATE TABLE note (text TEXT); INSERT INTO note VALUES ('mine')")
        }
        try queue.close()
        let before = try data(folder)
        for (mayCreate, isReadOnly) in [(true, false), (false, false), (false, true)] {
            let error = #expect(throws: ArchiveError.self) {
                try ArchiveStore(path: folder.archive, key: nil, mayCreate: mayCreate, isReadOnly: isReadOnly)
            }
            #expect(error?.kind == .input && error?.what.contains("not a Rollcall archive") == true)
        }
        #expect(try data(folder) == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["network.sqlite"])
    }

    @Test func `a pipe in the place of archive or key is refused, and nobody waits for it`() throws {
        let folder = try TestFolder()
        #expect(mkfifo(folder.archive, 0o600) == 0 && mkfifo(folder.key, 0o600) == 0)
        #expect(throws: ArchiveError.self) { try ArchiveStore(path: folder.archive, key: nil) }
        #expect(throws: ArchiveError.self) { try ArchiveKey(file: folder.key, mayCreate: true) }
    }

    @Test func `reading changes no byte of an archive, also where nobody may write to it`() throws {
        let folder = try TestFolder()
        _ = try folder.store().add([folder.event("launch", ["Ana,ana@mission.example,30"])], now: now)
        let before = try data(folder)
        try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: folder.archive)
        let store = try ArchiveStore(path: folder.archive, key: nil, isReadOnly: true)
        #expect(try store.entries().count == 1)
        #expect(try !store.series(SeriesSelection()).tables.isEmpty)
        #expect(try store.faults() == [])
        #expect(try data(folder) == before)
    }

    @Test func `an archive of a former version has no id, is known by its tables, and gets one`() throws {
        let folder = try TestFolder()
        _ = try folder.store().add([folder.event("launch", ["Ana,ana@mission.example,30"])], now: now)
        try DatabaseQueue(path: folder.archive).write { try $0.execute(sql: "PRAGMA application_id = 0") }
        #expect(try ArchiveStore(path: folder.archive, key: nil, isReadOnly: true).entries().count == 1)
        _ = try folder.store()
        let id = try DatabaseQueue(path: folder.archive).read { try Int.fetchOne($0, sql: "PRAGMA application_id") }
        #expect(id == 0x524F_4C4C)
    }

    @Test(arguments: [
        ("archived_event", "categories", "12"), ("figure_attendance", "registered", "'many'"),
        ("figure_sessions", "session", "x'00'"), ("figure_representation", "attendees", "'some'"),
        ("public_release", "threshold", "'high'"), ("count_key", "key", "'odd'"),
    ])
    func `a cell of the wrong type is damage, and ends nothing`(table: String, column: String, value: String) throws {
        let folder = try TestFolder()
        let people = ["Ana,ana@mission.example,30", "Ben,ben@union.example,20"]
        _ = try folder.store().add([folder.event("launch", people)], now: now)
        try DatabaseQueue(path: folder.archive).writeWithoutTransaction { database in
            // What another program may have written, without the types that the schema holds to.
            try database.execute(
                sql: """
                    INSERT INTO public_release (released_at, method, threshold) VALUES ('2024', 'suppression', 10);
                    PRAGMA writable_schema = ON;
                    UPDATE sqlite_schema SET sql = replace(replace(replace(sql, ' INTEGER', ''), ' TEXT', ''), 'STRICT, ', '')
                        WHERE name = '\(table)';
                    UPDATE sqlite_schema SET sql = replace(sql, ' STRICT', '') WHERE name = '\(table)';
                    PRAGMA writable_schema = RESET;
                    """)
        }
        try DatabaseQueue(path: folder.archive).writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA ignore_check_constraints = ON; UPDATE \(table) SET \(column) = \(value)")
        }
        let store = try ArchiveStore(path: folder.archive, key: nil)
        for read in [
            { _ = try store.publishable(["launch"]) }, { _ = try store.releases() }, { _ = try store.entries() },
            { _ = try store.series(SeriesSelection()) }, { _ = try store.indicators(SeriesSelection()) },
            { _ = try store.facts(of: "launch") }, { _ = try store.faults() },
        ] {
            do { try read() } catch { #expect(error is ArchiveError) }
        }
    }
}
