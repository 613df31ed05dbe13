package import Archive
internal import Disclosure
package import EventAnalytics
internal import Foundation
internal import Reports

/// A data package for the public: tables from which no individual's attendance can be worked out.
package struct Publication {
    package struct Options: Sendable {
        /// Ids of the events, or none where a series is published.
        package var events: Set<String> = []
        package var series: SeriesSelection?
        package var threshold = 10
        package var tables: Set<PublicTable> = []
        package var licence = "CC-BY-4.0"

        package init() {}
    }

    /// What came of it.
    package struct Result: Sendable {
        package var released: Int
        package var suppressed: Int
        package var small: Int
        /// Suppressed counts that could be narrowed down too far; where there is one, nothing was published.
        package var exposed: Int
        /// Sum of the suppressed counts ÷ sum of all, in percent: the information lost.
        package var lostPercent: Int
    }

    private let store: ArchiveStore
    private let options: Options

    package init(_ store: ArchiveStore, _ options: Options) {
        self.store = store
        self.options = options
    }

    /// Chooses, audits, and writes `OUT/public/` and `OUT/internal/disclosure.csv`; records what was published.
    ///
    /// - Throws: ``ArchiveError``, ``OutputError``.
    package func write(to path: String, now: Instant) throws -> Result {
        let former = try store.formerPublications()
        let name = "series:" + (options.series?.series ?? "all")
        let own =
            try options.series.map { Set(try store.series($0).events.map(\.id)) } ?? options.events
        try store.refuseOpenAnswers(in: own)
        let events = try store.publishable(
            Self.tied(to: own, former), period: options.series?.period ?? .year)
        var sums = Self.formerSums(former)
        if options.series != nil, !sums.contains(where: { $0.name == name && $0.events == own }) {
            sums.append((name, own))
        }
        let usual = options.series == nil ? PublicTable.ofEvents : PublicTable.ofSeries
        let released = options.tables.isEmpty ? Set(usual) : options.tables
        let tables = PublicationTables(
            events, own: options.series == nil ? own : [], released: released, sums: sums)
        let (known, kept) = Self.history(tables.counts, former)
        let choice = CellSuppression(tables.counts, threshold: options.threshold, known: known, kept: kept)
        let result = Self.result(choice)
        var files = [
            OutputFolder.File(path: "internal/disclosure.csv", bytes: CSVText.bytes(of: Self.audit(choice)))
        ]
        guard choice.exposed.isEmpty else {
            try OutputFolder.write(files, entries: ["internal"], to: path)
            return result
        }
        files += try publicFiles(
            tables, choice, events.filter { own.contains($0.id) }, usual.filter(released.contains), result)
        try OutputFolder.write(files, entries: ["public", "internal"], to: path)
        try store.record(
            FormerPublication(events: own, cells: Self.published(choice)), threshold: options.threshold, now: now)
        return result
    }

    // MARK: What was published before

    /// The events that share a former package with these, directly or through others.
    private static func tied(to own: Set<String>, _ former: [FormerPublication]) -> Set<String> {
        var events = own
        var isGrowing = true
        while isGrowing {
            let more = former.filter { !$0.events.isDisjoint(with: events) }.reduce(into: events) {
                $0.formUnion($1.events)
            }
            isGrowing = more.count > events.count
            events = more
        }
        return events
    }

    /// Series that were published: their sums tie the events together.
    private static func formerSums(_ former: [FormerPublication]) -> [(name: String, events: Set<String>)] {
        former.compactMap { publication in
            let first = publication.cells.keys.first { $0.hasPrefix("series:") }
            return first.flatMap { $0.split(separator: "|").first }.map { (String($0), publication.events) }
        }
    }

    /// Which counts are public already, and which were suppressed. A count that has changed since is another count.
    private static func history(_ tables: PublicTables, _ former: [FormerPublication]) -> (Set<Int>, Set<Int>) {
        var (known, kept) = (Set<Int>(), Set<Int>())
        for publication in former {
            for (name, value) in publication.cells {
                guard let place = tables.place(of: name) else { continue }
                if let value {
                    if value == tables.cells[place].value { known.insert(place) }
                } else {
                    kept.insert(place)
                }
            }
        }
        return (known, kept.subtracting(known))
    }

    private static func published(_ choice: CellSuppression) -> [String: Int?] {
        var cells: [String: Int?] = [:]
        for (place, cell) in choice.tables.cells.enumerated() where cell.isReleased {
            cells.updateValue(choice.suppressed.contains(place) ? nil : cell.value, forKey: cell.name)
        }
        return cells
    }

    // MARK: The audit

    private static func audit(_ choice: CellSuppression) -> FigureTable {
        FigureTable(
            PublicationSchemas.disclosure,
            rows: choice.suppressed.sorted().map { place in
                let cell = choice.tables.cells[place]
                let interval = choice.intervals[place]
                return [
                    .text(cell.name), .integer(cell.value), .flag(choice.small.contains(place)),
                    FigureValue(interval?.low), FigureValue(interval?.high), FigureValue(interval?.width),
                    .flag(choice.exposed.contains(place)),
                ]
            })
    }

    private static func result(_ choice: CellSuppression) -> Result {
        let released = choice.tables.cells.indices.filter { choice.tables.cells[$0].isReleased }
        func sum(_ places: some Sequence<Int>) -> Int { places.reduce(0) { $0 + choice.tables.cells[$1].value } }
        let all = sum(released)
        return Result(
            released: released.count, suppressed: choice.suppressed.count, small: choice.small.count,
            exposed: choice.exposed.count,
            lostPercent: all > 0 ? (100 * sum(choice.suppressed) + all / 2) / all : 0)
    }

    // MARK: The package

    private func publicFiles(
        _ tables: PublicationTables, _ choice: CellSuppression, _ events: [PublishableEvent], _ released: [PublicTable],
        _ result: Result
    ) throws -> [OutputFolder.File] {
        func count(_ place: Int?) -> [FigureValue] {
            guard let place else { return [.empty, .text("missing")] }
            return choice.suppressed.contains(place)
                ? [.empty, .text("suppressed")] : [.integer(choice.tables.cells[place].value), .text("published")]
        }
        var written: [(schema: TableSchema, bytes: [UInt8])] = []
        for table in released {
            let schema = PublicationSchemas.schema(of: table)
            let hasRegistered = schema.columns.contains { $0.name == "registered" }
            let rows = (tables.rows[table] ?? []).map { row -> [FigureValue] in
                row.keys.map { .text($0) } + (hasRegistered ? count(row.registered) : []) + count(row.attended)
            }
            written.append((schema, CSVText.bytes(of: FigureTable(schema, rows: rows))))
        }
        if options.series == nil {
            let rows = events.flatMap { event in
                event.sessions.map { session -> [FigureValue] in
                    [.text(event.id), .text(session.id), .text(session.title), .text(session.kind)]
                }
            }
            written.append(
                (PublicationSchemas.sessions, CSVText.bytes(of: FigureTable(PublicationSchemas.sessions, rows: rows))))
        }
        let title = events.count == 1 ? events[0].title : options.series?.series ?? "Series of events"
        let package = try DataPackage.bytes(
            ofPublication: events.count == 1 ? events[0].id : options.series?.series ?? "series", title: title,
            licence: options.licence,
            selection: (options.series?.settings ?? [:]).merging(
                ["tables": released.map(\.rawValue).joined(separator: " ")]) { own, _ in own },
            threshold: options.threshold, suppressed: result.suppressed,
            lostPercent: result.lostPercent, inputs: try store.inputHashes(of: Set(events.map(\.id))), tables: written)
        return written.map { OutputFolder.File(path: "public/\($0.schema.name).csv", bytes: $0.bytes) }
            + [OutputFolder.File(path: "public/datapackage.json", bytes: package)]
    }
}
