import EventModel
import Figures
import Foundation
import GRDB
import Testing
@testable import Archive

private let now = Instant(1_700_000_000)

@Suite struct ForgettingTests {
    private static let people = ["Ana Lima,ana@mission.example,20", "Ben Okoro,ben@union.example,30", "Guest,,10"]

    private func people(_ folder: TestFolder) throws -> [String] {
        try DatabaseQueue(path: folder.archive).read {
            try String.fetchAll($0, sql: "SELECT event || ' ' || count(*) FROM people GROUP BY event ORDER BY event")
        }
    }

    @Test func `an address that two people share takes both rows, and nothing that they have under others`() throws {
        let folder = try TestFolder()
        let store = try folder.store()
        var event = try folder.event("launch", Self.people)
        event.people[1].email = "ana@mission.example"
        event.people[1].addresses = ["ana@mission.example", "ben@union.example"]
        _ = try store.add([event, folder.event("asia", Self.people)], now: now)
        let receipt = try store.forget(email: "ana@mission.example", now: now)
        #expect(receipt.rows == 3 && receipt.events == ["asia", "launch"])
        // Ben stays where he is under his own address.
        #expect(try people(folder) == ["asia 2", "launch 1"])
        #expect(try store.add([event], now: now)[0].withheld == 2)
    }

    @Test func `people are found under every address that a decision joined`() throws {
        let folder = try TestFolder()
        let store = try folder.store()
        var event = try folder.event("launch", Self.people)
        event.people[0].addresses = ["ana@mission.example", "lima@home.example"]
        let other = try folder.event("asia", ["Ana Lima,lima@home.example,20"])
        let third = try folder.event("africa", ["Ana Lima,ana@mission.example,20"])
        _ = try store.add([event, other, third], now: now)
        let receipt = try store.forget(email: "Lima@home.example", now: now)
        #expect(receipt.rows == 3 && receipt.events == ["africa", "asia", "launch"])
        // Each of the addresses is marked.
        #expect(try store.add([event, other, third], now: now).map(\.withheld) == [1, 1, 1])
    }

    @Test(arguments: [
        "Ana Lima <ana@mission.example>", "<ANA@mission.example>", "mailto:ana@mission.example",
        " ana@mission.example\n",
    ])
    func `an address is found as people paste it`(text: String) throws {
        let folder = try TestFolder()
        let store = try folder.store()
        _ = try store.add([folder.event("launch", Self.people)], now: now)
        #expect(try store.forget(email: text, now: now).rows == 1)
    }

    @Test func `the text of an address goes wherever it is`() throws {
        let folder = try TestFolder()
        let store = try folder.store()
        var event = try folder.event("launch", Self.people)
        event.title = "A meeting"
        event.people[1].country = "Mexico (call me: ANA@mission.example, +41 00 000)"
        let columns = RepresentationRow.table.schema.columns.map(\.name)
        let place = try #require(event.tables.firstIndex { $0.schema.name == "representation" })
        var row = event.tables[place].rows[0]
        row[try #require(columns.firstIndex(of: "value"))] = .text("Mexico (call me: ana@mission.example., +41 00 000)")
        event.tables[place] = FigureTable(RepresentationRow.table.schema, rows: event.tables[place].rows + [row])
        _ = try store.add([event], now: now)
        let receipt = try store.forget(email: "ana@mission.example", now: now)
        #expect(receipt.rows == 1 && receipt.texts == 2)
        let bytes = try folder.bytes().lowercased()
        #expect(!bytes.contains("ana@mission.example") && !bytes.contains("+41 00 000"))
        #expect(try store.faults() == [])
    }

    @Test func `a receipt is refused where the address stays`() throws {
        let folder = try TestFolder()
        let store = try folder.store()
        var event = try folder.event("launch", Self.people)
        event.id = "ana@mission.example"
        _ = try store.add([event], now: now)
        #expect(throws: ArchiveError.self) { try store.forget(email: "ana@mission.example", now: now) }
    }

    @Test func `a trial says what would go, and nothing goes`() throws {
        let folder = try TestFolder()
        let store = try folder.store()
        let event = try folder.event("launch", Self.people)
        _ = try store.add([event], now: now)
        let trial = try store.forget(email: "ana@mission.example", now: now, isTrial: true)
        #expect(trial.rows == 1 && trial.searched.isEmpty)
        let expiry = try store.expire(before: Instant(1_900_000_000), now: now, isTrial: true)
        #expect(expiry.rows == 3 && expiry.searched.isEmpty)
        #expect(try people(folder) == ["launch 3"] && store.add([event], now: now)[0].withheld == 0)
        #expect(try store.forget(email: "ana@mission.example", now: now).rows == 1)
    }

    @Test func `addresses are found in a text`() {
        let text = "call Ana <ana.lima+x@mission.example>, or ben@union.example. Not @here or x@"
        #expect(AddressesInText.all(in: text) == ["ana.lima+x@mission.example", "ben@union.example"])
    }
}
