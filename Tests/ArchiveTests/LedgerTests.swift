import EventModel
import Foundation
import GRDB
import Testing
@testable import Archive

private let now = Instant(1_700_000_000)

@Suite struct LedgerTests {
    private static let people = (0..<12).map { "Person \($0),p\($0)@mail.example,20" }

    private static func release(_ event: PublishableEvent, _ people: Int?) -> PublicRelease {
        PublicRelease(
            at: now.description, method: .suppression, threshold: 10, members: [PublicRelease.Member(event.version)],
            cells: [
                PublicRelease.Cell(
                    table: "event_categories", content: event.version.content,
                    key: CountKey(CountKey.event, .attended, .everybody, CountKey.all), people: people)
            ])
    }

    @Test func `a package is read from the ledger as it was written`() throws {
        let folder = try TestFolder()
        let store = try folder.store()
        _ = try store.add([folder.event("launch", Self.people)], now: now)
        let event = try #require(try store.publishable(["launch"]).first)
        #expect(event.version.counts[CountKey(CountKey.event, .attended, .everybody, CountKey.all)] == 12)
        #expect(!event.version.inputs.isEmpty && event.keys.count == 7)
        let release = Self.release(event, nil)
        #expect(try store.record(release, beside: 0))
        let found = try store.releases()
        #expect(found.count == 1 && found[0].isSame(as: release))
        #expect(found[0].members[0].version.counts == event.version.counts)
        // What another process published meanwhile is noticed.
        #expect(try !store.record(release, beside: 0))
    }

    @Test func `the same figures are the same version, and an event that is gone stays in the ledger`() throws {
        let folder = try TestFolder()
        let store = try folder.store()
        let launch = try folder.event("launch", Self.people)
        _ = try store.add([launch], now: now)
        let before = try #require(try store.publishable(["launch"]).first)
        _ = try store.record(Self.release(before, 12), beside: 0)
        try store.remove("launch")
        #expect(try store.releases()[0].members[0].version.counts == before.version.counts)
        _ = try store.add([launch, folder.event("again", Self.people)], now: now)
        let after = try store.publishable(["launch", "again"]).map(\.version.content)
        #expect(Set(after) == [before.version.content])
        _ = try store.add([folder.event("again", Array(Self.people.dropLast()))], now: now)
        #expect(try store.publishable(["again"])[0].version.content != before.version.content)
    }

    /// Packages that version 1 noted by name alone.
    @Test func `packages of a former archive come into the ledger with the events that they are of`() throws {
        let folder = try TestFolder()
        do {
            let store = try folder.store()
            let queue = try DatabaseQueue(path: folder.archive)
            _ = try store.add(
                [
                    folder.event("launch", day: "2022-02-17", series: "blma", Self.people),
                    folder.event("asia", day: "2022-09-17", series: "blma", Self.people),
                ], now: now)
            try queue.write { database in
                // As the first version had it.
                try database.execute(
                    sql: """
                        CREATE TABLE publication (id INTEGER PRIMARY KEY, published_at TEXT, threshold INTEGER);
                        CREATE TABLE publication_event (publication INTEGER, event TEXT);
                        CREATE TABLE publication_cell (publication INTEGER, name TEXT, value INTEGER);
                        INSERT INTO publication VALUES (1, '2023-01-01T00:00:00Z', 10), (2, '2023-01-02T00:00:00Z', 5),
                            (3, '2023-01-03T00:00:00Z', 5);
                        INSERT INTO publication_event VALUES (1, 'launch'), (2, 'launch'), (2, 'asia'), (3, 'asia');
                        INSERT INTO publication_cell VALUES (1, 'launch|event|attended||all', 12),
                            (1, 'launch|event|attended|category|unknown', NULL),
                            (1, 'launch|event|attended|country|Mexico (call me)', NULL),
                            (2, 'series:blma|all|event|attended||all', 24),
                            (2, 'series:blma|2022-Q1|event|attended||all', 12),
                            (3, 'asia|event|attended||all', 99);
                        """)
                try ArchiveStore.adoptFormerPublications(database)
            }
        }
        let store = try folder.store(mayCreate: false)
        let found = try store.releases()
        #expect(found.map(\.method) == [.suppression, .suppression, .unproved])
        #expect(found[0].members.map(\.version.event) == ["launch"] && found[0].cells.map(\.people) == [12, nil])
        #expect(found[1].members.map(\.period) == ["2022-Q1", "2022-Q3"] && found[1].period == "quarter")
        #expect(found[1].series == "blma" && found[1].threshold == 5)
        #expect(try !folder.bytes().contains("call me") && store.faults() == [])
    }
}
