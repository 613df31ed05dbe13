package import Archive
internal import Disclosure
package import EventModel
import Figures
internal import Foundation

/// A data package for the public: tables that reveal no individual's attendance.
package struct Publication {
    /// What is published, and how small a count may be.
    package struct Options: Sendable {
        /// Ids of the events, or none if a series is published.
        package var events: Set<String> = []
        package var series: SeriesSelection?
        package var threshold = 10
        package var tables: Set<PublicTable> = []
        package var licence = "CC-BY-4.0"
        package var method = PublicRelease.Method.suppression

        package init() {}
    }

    /// The result.
    package struct Result: Sendable {
        package var released = 0
        package var suppressed = 0
        package var small = 0
        /// Sum of the suppressed counts ÷ sum of all, in percent: the information lost.
        package var lostPercent = 0
        /// As it was used: never below that of a package that this one is tied to.
        package var threshold = 0
        /// How large the problem was.
        package var size = ""
        /// Why nothing was published, if nothing was.
        package var refusal: String?
    }

    let store: ArchiveStore
    let options: Options

    package init(_ store: ArchiveStore, _ options: Options) {
        self.store = store
        self.options = options
    }

    /// Chooses, proves, records, and writes `OUT/public/` and `OUT/internal/disclosure.csv`.
    ///
    /// - Throws: ``ArchiveError``, ``OutputError``.
    package func write(to path: String, now: Instant) throws -> Result {
        while true {
            let former = try store.releases()
            let draft = try PublicationDraft(store, options, now: now)
            try store.refuseOpenAnswers(in: Set(draft.events.map(\.id)))
            let tied = PublicationTies(draft.release, former)
            if let refusal = tied.refusal(of: options.method) { return Result(refusal: refusal) }
            if options.method == .cellKey {
                guard let noise = PublicationNoise(draft) else { return Result(refusal: Self.noKeys) }
                guard try record(noise.release, beside: former) else { continue }
                let files = try draft.files(noise.result, store) { noise.shown($0) }
                try OutputFolder.write(files, entries: ["public", "internal"], to: path)
                return noise.result
            }
            let choice = PublicationChoice(draft, tied, threshold: options.threshold)
            guard choice.suppression.exposed.isEmpty else {
                try OutputFolder.write([choice.audit], entries: ["internal"], to: path)
                var result = choice.result
                result.refusal = choice.refusal
                return result
            }
            // If another process published meanwhile, the choice is made again, beside its package.
            guard try record(choice.release, beside: former) else { continue }
            let files = try draft.files(choice.result, store) { choice.shown($0) } + [choice.audit]
            try OutputFolder.write(files, entries: ["public", "internal"], to: path)
            return choice.result
        }
    }
}

extension Publication {
    private static let noKeys =
        "an event was archived by an earlier version of Rollcall, or somebody has been forgotten since; add it again (rollcall archive add)"

    /// A package that publishes the same as an earlier one adds nothing to the ledger.
    private func record(_ release: PublicRelease, beside former: [PublicRelease]) throws -> Bool {
        try former.contains { $0.isSame(as: release) } || store.record(release, beside: former.count)
    }
}

/// What is asked for, before anything is suppressed.
struct PublicationDraft {
    let events: [PublishableEvent]
    let tables: PublicationTables
    /// The package with all counts as they are.
    let release: PublicRelease
    private let wanted: [PublicTable]
    private let options: Publication.Options

    init(_ store: ArchiveStore, _ options: Publication.Options, now: Instant) throws {
        self.options = options
        let usual = options.series == nil ? PublicTable.ofEvents : PublicTable.ofSeries
        wanted = usual.filter { options.tables.isEmpty || options.tables.contains($0) }
        if let selection = options.series {
            let chosen = try store.events(of: selection)
            events = try store.publishable(Set(chosen.map(\.id)))
            let periods = chosen.map(\.period)
            let name = selection.series ?? CountKey.all
            tables = PublicationTables(series: name, events, periods: periods, wanted)
            release = PublicRelease(
                at: now.description, method: .suppression, threshold: options.threshold, series: name,
                from: selection.from, to: selection.to, period: selection.period.rawValue,
                members: zip(events, periods).map { PublicRelease.Member($0.version, period: $1) },
                cells: tables.cells)
        } else {
            events = try store.publishable(options.events)
            tables = PublicationTables(events, wanted)
            release = PublicRelease(
                at: now.description, method: .suppression, threshold: options.threshold,
                members: events.map { PublicRelease.Member($0.version) }, cells: tables.cells)
        }
    }

    /// The files for the public.
    ///
    /// - Parameter shown: what replaces a count, and its status.
    func files(
        _ result: Publication.Result, _ store: ArchiveStore, _ shown: (PublicRelease.Cell) -> (Int?, String)
    ) throws -> [OutputFolder.File] {
        func values(_ cell: PublicRelease.Cell?) -> [FigureValue] {
            guard let cell else { return [.empty, .text("missing")] }
            let (people, status) = shown(cell)
            return [FigureValue(people), .text(status)]
        }
        var written = wanted.map { table -> (schema: TableSchema, bytes: [UInt8]) in
            let schema = PublicationSchemas.schema(of: table)
            let hasRegistered = schema.columns.contains { $0.name == "registered" }
            let rows = tables.rows(of: table).map { row in
                row.keys.map { FigureValue.text($0) } + (hasRegistered ? values(row.registered) : [])
                    + values(row.attended)
            }
            return (schema, CSVText.bytes(of: FigureTable(schema, rows: rows)))
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
        let name = events.count == 1 ? events[0].id : options.series?.series ?? "series"
        let title = events.count == 1 ? events[0].title : options.series?.series ?? "Series of events"
        let selection = [
            "tables": wanted.map(\.rawValue).joined(separator: " "),
            "events": events.map(\.id).sorted().joined(separator: " "),
        ]
        let package = try DataPackage.bytes(
            ofPublication: name, title: title, licence: options.licence,
            selection: (options.series?.settings ?? [:]).merging(selection) { own, _ in own },
            protection: options.method == .cellKey
                ? .cellKey(variance: CellKeyTable.variance, maximum: CellKeyTable.maximum)
                : .suppression(threshold: result.threshold, suppressed: result.suppressed),
            lostPercent: result.lostPercent,
            inputs: try store.inputHashes(of: Set(events.map(\.id))), tables: written)
        return written.map { OutputFolder.File(path: "public/\($0.schema.name).csv", bytes: $0.bytes) }
            + [OutputFolder.File(path: "public/datapackage.json", bytes: package)]
    }
}
