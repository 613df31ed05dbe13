import EventModel
import Figures
import Foundation
import GRDB
import Testing
import Workflow
@testable import Archive

private let now = Instant(1_700_000_000)

extension FigureTable {
    fileprivate var lines: [String] { rows.map { $0.map(\.text).joined(separator: ",") } }
}

@Suite struct SeriesTests {
    /// Ana comes to all three, Ben to two, each Guest without e-mail to one.
    private static func archive() throws -> (TestFolder, ArchiveStore) {
        let folder = try TestFolder()
        let store = try folder.store()
        let (ana, ben) = ("Ana Lima,ana@mission.example,20", "Ben Okoro,ben@union.example,30")
        _ = try store.add(
            [
                folder.event("launch", day: "2022-02-17", series: "blma", [ana, "Guest,,10"]),
                folder.event("asia", day: "2022-09-01", series: "blma", [ana, ben]),
                folder.event("review", day: "2023-03-01", [ana, ben, "Cem Ito,cem@mail.example,5", "Guest,,10"]),
            ], now: now)
        return (folder, store)
    }

    private static func table(_ name: String, _ figures: SeriesFigures) throws -> [String] {
        try #require(figures.tables.first { $0.schema.name == name }).lines
    }

    @Test func `people are counted once, with bounds, new against returning, and the change`() throws {
        let (folder, store) = try Self.archive()
        let figures = try store.series(SeriesSelection())
        // events, registrations, attendances, seconds, participants, low, high, new, returning, before, changes
        #expect(
            try Self.table("series_totals", figures)
                == [
                    "all,3,,8,8700,3,4,5,3,0,,,", "2022,2,,4,4800,2,2,3,2,0,,,", "2023,1,,4,3900,3,4,4,1,2,2022,0,1",
                ].map { $0 })
        #expect(
            try Self.table("series_frequency", figures) == [
                "all,1,1", "all,2,1", "all,3,1", "2022,1,1", "2022,2,1", "2023,1,3",
            ])
        let events = try Self.table("series_events", figures)
        #expect(
            events.map { $0.split(separator: ",", omittingEmptySubsequences: false).suffix(3).joined(separator: ",") }
                == ["1,1,0", "2,1,1", "3,1,2"])
        #expect(figures.unrecognised == 2 && folder.archive == store.path)
    }

    @Test func `an event whose report has no times has registrants, and no attendances of 0`() throws {
        let folder = try TestFolder()
        let store = try folder.store()
        _ = try folder.event("launch", ["Ana Lima,ana@mission.example,20"])
        let place = folder.path + "/launch/"
        try Data(
            "Name (original name),Email,Total duration (minutes),Guest\nAna Lima,ana@mission.example,30,Yes\n".utf8
        )
        .write(to: URL(fileURLWithPath: place + "participants.csv"))
        try Data("Name,Email,Country\nAna Lima,ana@mission.example,Norway\n".utf8)
            .write(to: URL(fileURLWithPath: place + "registration.csv"))
        let event = try EventPipeline.archivedEvent(folder: folder.path + "/launch")
        #expect(event.people.map(\.isRegistered) == [true])
        _ = try store.add([event], now: now)
        let figures = try store.series(SeriesSelection())
        #expect(try Self.table("series_totals", figures)[0] == "all,1,1,,,,,,,,,,")
        #expect(try Self.table("series_events", figures)[0].hasSuffix(",,,"))
        let rows = try store.indicators(SeriesSelection()).rows
        #expect(!rows.contains { $0[2].text == "attendees" && $0[6] != .empty })
        #expect(rows.contains { $0[2].text == "registrants" && $0[5].text == "NO" && $0[6] == .integer(1) })
    }

    @Test func `a series, a time and a period choose and gather events; who came before is known from all`() throws {
        let (folder, store) = try Self.archive()
        let blma = try store.series(SeriesSelection(series: "blma", period: .quarter))
        #expect(try Self.table("series_totals", blma).map { $0.prefix(9) }.last == "2022-Q3,1")
        #expect(blma.events.map(\.id) == ["launch", "asia"])
        let last = try store.series(SeriesSelection(from: "2023-01-01", to: "2023-03-01", period: .month))
        #expect(try Self.table("series_totals", last)[0] == "all,1,,4,3900,3,4,4,1,2,,,")
        #expect(try Self.table("series_totals", last)[1].hasPrefix("2023-03,1"))
        #expect(throws: ArchiveError.self) { try store.series(SeriesSelection(series: "none")) }
        #expect(FileManager.default.fileExists(atPath: folder.key))
    }

    @Test func `categories and channels stand in their order and add up`() throws {
        let (folder, store) = try Self.archive()
        let figures = try store.series(SeriesSelection())
        let channels = try Self.table("series_channels", figures)
        #expect(channels.first == "all,unknown,3,8,8700,3")
        let categories = try #require(figures.tables.first { $0.schema.name == "series_categories" })
        let own = categories.rows.filter { $0[0].text == "all" }
        #expect(own.reduce(0) { $0 + (Int($1[3].text) ?? 0) } == 8)
        let order = own.compactMap { figures.categories.firstIndex(of: $0[1].text) }
        #expect(order == order.sorted() && order.count == own.count && !folder.path.isEmpty)
    }

    @Test func `who is forgotten is in the bounds alone`() throws {
        let (folder, store) = try Self.archive()
        _ = try store.forget(email: "ana@mission.example", now: now)
        let totals = try Self.table("series_totals", store.series(SeriesSelection()))
        // Eight attendances as before; Ben and Cem are known, the others may be anybody.
        #expect(totals[0] == "all,3,,8,8700,2,4,7,2,0,,," && !folder.path.isEmpty)
    }

    @Test func `each table has its columns from one script over the documented views`() throws {
        let (folder, store) = try Self.archive()
        let queue = try DatabaseQueue(path: folder.archive)
        let views = try queue.read {
            try String.fetchAll($0, sql: "SELECT name FROM sqlite_master WHERE type = 'view'")
        }
        for schema in SeriesSchemas.all {
            let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent().appending(path: "Sources/Archive/Resources/series/\(schema.name).sql")
            let script = try String(contentsOf: url, encoding: .utf8)
            let sources = script.matches(of: /(?:FROM|JOIN)\s+([a-z_]+)/).map { String($0.output.1) }
            let named = Set(script.matches(of: /(?:WITH|,)\s+([a-z_]+) AS \(/).map { String($0.output.1) })
            #expect(Set(sources).subtracting(named).isSubset(of: Set(views + ["selected_event"])), "\(schema.name)")
        }
        #expect(try store.entries().count == 3)
    }
}

@Suite struct IndicatorTests {
    @Test func `every indicator that is written is in the list, and every one of the list is written`() throws {
        let folder = try TestFolder()
        let store = try folder.store()
        _ = try store.add([folder.event("launch", ["Ana Lima,ana@mission.example,20"])], now: now)
        let rows = try store.indicators(SeriesSelection()).rows
        #expect(Set(rows.map { $0[2].text }) == Set(Indicator.all.map(\.id)))
        let keys = rows.map { $0.prefix(6).map(\.text) }
        #expect(Set(keys).count == keys.count)
        // Nothing was registered: the number is missing and not 0.
        let registrants = rows.first { $0[2].text == "registrants" }
        #expect(registrants?[6] == .empty && registrants?[10] == .text("missing"))
        // Nobody was asked where they come from.
        for name in ["countries", "organizations"] {
            let row = rows.first { $0[2].text == name }
            #expect(row?[6] == .empty && row?[10] == .text("missing"), "\(name)")
        }
    }

    @Test func `every column has its hashtag, and the guide says so`() throws {
        let names = IndicatorSchemas.indicators.columns.map(\.name)
        #expect(Set(IndicatorSchemas.hashtags.keys) == Set(names))
        let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/Archive/Archive.docc/TheArchive.md")
        let guide = try String(contentsOf: url, encoding: .utf8)
        for (name, tag) in IndicatorSchemas.hashtags { #expect(guide.contains("| `\(name)` | `\(tag)`"), "\(name)") }
        for indicator in Indicator.all { #expect(guide.contains("`\(indicator.id)`"), "\(indicator.id)") }
    }
}
