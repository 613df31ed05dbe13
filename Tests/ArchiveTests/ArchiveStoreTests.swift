import EventModel
import Figures
import Foundation
import GRDB
import Testing
import Workflow
@testable import Archive

private let now = Instant(1_700_000_000)
private let later = Instant(1_800_000_000)

@Suite struct ArchiveStoreTests {
    private static let people = ["Ana Lima,ana@mission.example,20", "Ben Okoro,ben@union.example,30", "Guest,,10"]

    @Test func `an event is added, and added again it says what changed`() throws {
        let folder = try TestFolder()
        let store = try folder.store()
        #expect(
            try store.add([folder.event("launch", Self.people)], now: now) == [
                .init(event: "launch", changes: nil, withheld: 0)
            ])
        #expect(try store.add([folder.event("launch", Self.people)], now: later)[0].changes == [])
        let fewer = try store.add([folder.event("launch", Array(Self.people.dropLast()))], now: later)[0].changes ?? []
        #expect(fewer.contains { $0.table == "attendance" } && fewer.contains { $0.table == "input" })
        #expect(!fewer.contains { $0.table == "sessions" })
        let entries = try store.entries()
        #expect(entries.map(\.event) == ["launch"] && entries[0].attendees == 2 && entries[0].people == 2)
        #expect(try store.faults() == [])
    }

    @Test func `what is not an address links to nothing, and one address is one person`() throws {
        let folder = try TestFolder()
        let store = try folder.store()
        var event = try folder.event("launch", Self.people)
        var (odd, twin) = (event.people[0], event.people[0])
        odd.email = "n/a"
        twin.email = " ANA@mission.example"
        event.people += [odd, odd, twin]
        _ = try store.add([event], now: now)
        let linkable = try DatabaseQueue(path: folder.archive).read {
            try Int.fetchOne($0, sql: "SELECT sum(is_linkable) FROM people")
        }
        #expect(linkable == 2)
        #expect(try store.entries()[0].people == 6)
    }

    @Test func `several events are added all or none`() throws {
        let folder = try TestFolder()
        let store = try folder.store()
        var bad = try folder.event("asia", Self.people)
        bad.tables.append(FigureTable(TableSchema(name: "nonsense", definition: "", columns: []), rows: []))
        let good = try folder.event("launch", Self.people)
        #expect(throws: ArchiveError.self) { try store.add([good, bad], now: now) }
        #expect(try store.entries().isEmpty && store.faults() == [])
    }

    @Test func `the file holds no name and no e-mail, and only its owner may read it`() throws {
        let folder = try TestFolder()
        _ = try folder.store().add([folder.event("launch", Self.people)], now: now)
        let bytes = try folder.bytes()
        for text in ["Ana", "Lima", "mission.example", "union.example", "Okoro"] {
            #expect(!bytes.contains(text), "\(text)")
        }
        for path in [folder.archive, folder.key] {
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
        }
    }

    @Test func `an archive keeps the code of a country, and nothing of an answer that names none`() throws {
        let folder = try TestFolder()
        _ = try folder.event("launch", Self.people)
        let registration =
            "Name,Email,Country\nAna,ana@mission.example,Maroc\nZoe,zoe@mission.example,call me tonight\n"
        try Data(registration.utf8).write(to: URL(fileURLWithPath: folder.path + "/launch/registration.csv"))
        let event = try EventPipeline.archivedEvent(folder: folder.path + "/launch")
        #expect(Set(event.people.compactMap(\.country)) == ["MA", "unknown"])
        let store = try folder.store()
        _ = try store.add([event], now: now)
        #expect(try !folder.bytes().contains("call me"))
        #expect(try store.publishable(["launch"])[0].countries == ["MA", CountKey.notStated])
    }

    @Test func `another key is refused, and so is a missing one`() throws {
        let folder = try TestFolder()
        _ = try folder.store().add([folder.event("launch", Self.people)], now: now)
        let other = folder.path + "/other.key"
        _ = try ArchiveKey(file: other, mayCreate: true)
        #expect(throws: ArchiveError.self) { try folder.store(key: other) }
        #expect(throws: ArchiveError.self) { try folder.store(key: folder.path + "/none.key") }
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/none.key"))
        try Data("not a key".utf8).write(to: URL(fileURLWithPath: other))
        #expect(throws: ArchiveError.self) { try folder.store(key: other) }
    }

    @Test func `a pseudonym is of the address alone, whatever its case, and of the key`() throws {
        let folder = try TestFolder()
        let key = try ArchiveKey(file: folder.key, mayCreate: true)
        let again = try ArchiveKey(file: folder.key, mayCreate: false)
        let other = try ArchiveKey(file: folder.path + "/other.key", mayCreate: true)
        let code = key.pseudonym(ofEmail: "ana@mission.example")
        #expect(code == again.pseudonym(ofEmail: " ANA@Mission.example ") && code.count == 64)
        #expect(
            code != key.mark(ofEmail: "ana@mission.example") && code != other.pseudonym(ofEmail: "ana@mission.example"))
        #expect(key.fingerprint == again.fingerprint && key.fingerprint != other.fingerprint)
    }

    @Test func `who is forgotten leaves no trace, and an event added again does not bring them back`() throws {
        let folder = try TestFolder()
        let store = try folder.store()
        let event = try folder.event("launch", Self.people)
        _ = try store.add([event, folder.event("asia", Self.people)], now: now)
        let pseudonym = try ArchiveKey(file: folder.key, mayCreate: false).pseudonym(ofEmail: "ana@mission.example")
        #expect(try folder.bytes().contains(pseudonym))
        let receipt = try store.forget(email: "ANA@mission.example", now: later)
        #expect(receipt.rows == 2 && receipt.events == ["asia", "launch"] && receipt.at == later)
        #expect(receipt.searched.contains(folder.archive))
        #expect(try !folder.bytes().contains(pseudonym))
        #expect(try store.entries().map(\.people) == [2, 2] && store.entries().map(\.attendees) == [3, 3])
        #expect(try store.add([event], now: later)[0] == .init(event: "launch", changes: [], withheld: 1))
        #expect(try !folder.bytes().contains(pseudonym) && store.faults() == [])
        #expect(try withheld(folder) == ["asia 1", "launch 1"])
        // Whom nobody knows can be forgotten too, before they come.
        #expect(try store.forget(email: "nobody@mail.example", now: later).rows == 0)
    }

    private func withheld(_ folder: TestFolder) throws -> [String] {
        let queue = try DatabaseQueue(path: folder.archive)
        return try queue.read { database in
            try String.fetchAll(
                database, sql: "SELECT event || ' ' || withheld_attendees FROM events ORDER BY event")
        }
    }

    @Test func `people of old events expire, figures stay, and who came later too is still known there`() throws {
        let folder = try TestFolder()
        let store = try folder.store()
        let old = try folder.event("launch", day: "2020-02-17", Self.people)
        _ = try store.add([old, folder.event("asia", day: "2022-02-17", [Self.people[0]])], now: now)
        let receipt = try store.expire(before: Instant(1_600_000_000), now: later)
        #expect(receipt.rows == 3 && receipt.events == ["launch"])
        #expect(
            try store.entries().map(\.people) == [0, 1] && store.entries().map(\.arePeopleExpired) == [true, false])
        #expect(try store.add([old], now: later)[0] == .init(event: "launch", changes: [], withheld: 3))
        #expect(try store.entries()[0].people == 0)
    }

    @Test func `an event that is removed is gone with its people`() throws {
        let folder = try TestFolder()
        let store = try folder.store()
        _ = try store.add([folder.event("launch", Self.people), folder.event("asia", Self.people)], now: now)
        try store.remove("launch")
        #expect(try store.entries().map(\.event) == ["asia"] && store.faults() == [])
        #expect(throws: ArchiveError.self) { try store.remove("launch") }
        #expect(throws: ArchiveError.self) { try store.facts(of: "launch") }
        #expect(try store.facts(of: "asia").contains { $0.name == "figures/attendance.csv" })
    }

    @Test func `several processes may open and add at once`() async throws {
        let folder = try TestFolder()
        let events = try (0..<6).map { try folder.event("event-\($0)", Self.people) }
        let (archive, key) = (folder.archive, folder.key)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for event in events {
                group.addTask {
                    let store = try ArchiveStore(path: archive, key: key, mayCreate: true)
                    _ = try store.add([event], now: now)
                }
            }
            try await group.waitForAll()
        }
        #expect(try folder.store(mayCreate: false).entries().count == 6)
        #expect(try folder.store(mayCreate: false).faults() == [])
    }

    /// Of two that find no archive, the slower one must not put an empty file in the place of the other's.
    @Test func `an archive that another process made meanwhile stays`() throws {
        let folder = try TestFolder()
        _ = try folder.store().add([folder.event("launch", Self.people)], now: now)
        ArchiveStore.createPrivate(folder.archive)
        #expect(try folder.store(mayCreate: false).entries().map(\.event) == ["launch"])
        #expect(try folder.store(mayCreate: false).faults() == [])
    }

    @Test func `an archive of any former version is brought to this one, and a later one refused`() throws {
        for version in 0..<ArchiveStore.versions.count {
            let folder = try TestFolder()
            let queue = try DatabaseQueue(path: folder.archive)
            try queue.write { database in
                for script in ArchiveStore.versions[..<version] {
                    try database.execute(sql: String(decoding: script, as: UTF8.self))
                }
                try database.execute(sql: "PRAGMA user_version = \(version)")
            }
            _ = try ArchiveKey(file: folder.key, mayCreate: true)
            let store = try folder.store(mayCreate: version == 0)
            _ = try store.add([folder.event("launch", Self.people)], now: now)
            #expect(try store.faults() == [])
        }
        let folder = try TestFolder()
        try DatabaseQueue(path: folder.archive).write { try $0.execute(sql: "PRAGMA user_version = 99") }
        #expect(throws: ArchiveError.self) { try ArchiveStore(path: folder.archive, key: nil) }
    }

    @Test func `verify sees what is missing`() throws {
        let folder = try TestFolder()
        _ = try folder.store().add([folder.event("launch", Self.people)], now: now)
        try DatabaseQueue(path: folder.archive).write { database in
            try database.execute(sql: "DELETE FROM figure_attendance WHERE place = 0")
        }
        #expect(try folder.store().faults() == ["launch: attendance is not whole"])
    }

    @Test func `what is not an archive is refused`() throws {
        let folder = try TestFolder()
        #expect(throws: ArchiveError.self) { try folder.store(mayCreate: false) }
        try Data("no database, but long enough to be looked at as one".utf8).write(
            to: URL(fileURLWithPath: folder.archive))
        #expect(throws: ArchiveError.self) { try ArchiveStore(path: folder.archive, key: nil) }
    }

    @Test func `every table of figures has its place and its view, with all its columns`() throws {
        let folder = try TestFolder()
        _ = try folder.store().add([folder.event("launch", Self.people)], now: now)
        let queue = try DatabaseQueue(path: folder.archive)
        for schema in TableSchemas.figures {
            let columns = try queue.read { try $0.columns(in: schema.name).map(\.name) }
            #expect(columns == schema.columns.map(\.name), "\(schema.name)")
        }
    }
}
