package import EventModel
package import Figures
internal import GRDB

/// Which events a series contains, and how they are grouped.
package struct SeriesSelection: Sendable {
    /// The calendar period by which events are gathered.
    package enum Period: String, CaseIterable, Sendable { case year, quarter, month }

    /// First and last day of an event's start, `2022-02-17`, in its own time zone; nil for no bound.
    package var from: String?
    package var to: String?
    /// Slug of a series; nil for all events.
    package var series: String?
    package var period = Period.year

    package init(from: String? = nil, to: String? = nil, series: String? = nil, period: Period = .year) {
        self.from = from
        self.to = to
        self.series = series
        self.period = period
    }

    /// As an output states it.
    package var settings: [String: String] {
        ["from": from, "to": to, "series": series, "period": period.rawValue].compactMapValues { $0 }
    }

    /// The label of the period of a day.
    func label(of day: String) -> String {
        let (year, month) = (day.prefix(4), Int(day.dropFirst(5).prefix(2)) ?? 1)
        switch period {
        case .year: return String(year)
        case .quarter: return "\(year)-Q\((month + 2) / 3)"
        case .month: return String(day.prefix(7))
        }
    }

    /// The day on which an event began, in its own zone.
    static func day(of row: Row) throws -> String {
        let starts = try instant(row[cell: "starts"]) ?? Instant(0)
        let zone = (try row[cell: "time_zone"] as String?).flatMap { Zone($0) } ?? .utc
        return String(zone.local(starts).text(separator: "T").prefix(10))
    }

    func holds(day: String, series own: String?) -> Bool {
        (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true) && (series.map { $0 == own } ?? true)
    }
}

/// The figures of a series.
package struct SeriesFigures: Sendable {
    package var selection: SeriesSelection
    /// The events in order of their start.
    package var events: [(id: String, title: String)]
    /// Ids of categories in the order of the taxonomies.
    package var categories: [String]
    package var channels: [String]
    package var tables: [FigureTable]
    /// How many attendances belong to nobody who can be recognised.
    package var unrecognised: Int
}

extension ArchiveStore {
    /// Counts the events of a selection.
    ///
    /// - Throws: ``ArchiveError`` if it holds none.
    package func series(_ selection: SeriesSelection) throws -> SeriesFigures {
        let chosen = try attempt {
            try database.read { database in
                try Row.fetchAll(database, sql: "SELECT * FROM events ORDER BY starts, event").compactMap { row in
                    let day = try SeriesSelection.day(of: row)
                    let own: String? = try row[cell: "series"]
                    return selection.holds(day: day, series: own) ? (row: row, period: selection.label(of: day)) : nil
                }
            }
        }
        guard !chosen.isEmpty else {
            throw ArchiveError(
                .input, path, "no event matches this selection",
                "rollcall archive list shows the events and their series"
            )
        }
        let categories = try attempt { Self.merged(try chosen.map { try $0.row[cell: "categories"] }) }
        let channels = try attempt {
            Self.merged(
                try chosen.map { row, _ in
                    try [row[cell: "floor_language"] as String, row[cell: "interpretation"]].joined(separator: ",")
                })
        }
        let orders = ["category": categories, "channel": channels + ["unknown"]]
        let tables = try attempt {
            // Only the selection is written, which is private and gone at the end.
            try database.writeWithoutTransaction { database in
                var tables: [FigureTable] = []
                try database.inTransaction(.deferred) {
                    try database.execute(
                        sql: "CREATE TEMP TABLE selected_event (event TEXT PRIMARY KEY, period TEXT NOT NULL)")
                    for (row, period) in chosen {
                        try database.execute(
                            sql: "INSERT INTO selected_event VALUES (?, ?)",
                            arguments: [try row[cell: "event"] as String, period])
                    }
                    tables = try SeriesSchemas.all.map { try Self.table($0, database, orders) }
                    return .rollback
                }
                return tables
            }
        }
        let all = tables.first { $0.schema == SeriesSchemas.totals }?.records.first
        let events: [(id: String, title: String)] = try attempt {
            try chosen.map { row, _ in try (row[cell: "event"], row[cell: "title"]) }
        }
        return SeriesFigures(
            selection: selection, events: events, categories: categories,
            channels: channels + ["unknown"], tables: tables,
            unrecognised: (all?.integer("participants_high") ?? 0) - (all?.integer("participants") ?? 0))
    }

    /// Lists joined in the order of the first one that names each; `unknown` and `other` stay last.
    private static func merged(_ lists: [String]) -> [String] {
        var seen: Set<String> = []
        let all = lists.flatMap { $0.split(separator: ",").map(String.init) }.filter { seen.insert($0).inserted }
        let last = ["other", "unknown"]
        return all.filter { !last.contains($0) } + last.filter { all.contains($0) }
    }

    private static let scripts: [String: [UInt8]] = [
        "series_events": PackageResources.series_events_sql, "series_totals": PackageResources.series_totals_sql,
        "series_frequency": PackageResources.series_frequency_sql,
        "series_categories": PackageResources.series_categories_sql,
        "series_channels": PackageResources.series_channels_sql,
        "series_countries": PackageResources.series_countries_sql,
    ]

    private static func table(_ schema: TableSchema, _ database: Database, _ orders: [String: [String]]) throws
        -> FigureTable
    {
        let script = String(decoding: scripts[schema.name] ?? [], as: UTF8.self)
        let rows = try Row.fetchAll(database, sql: script).map { row in
            schema.columns.map { column in value(row[column.name], column.kind) }
        }
        // Databases sort texts by their own rules: tables with our own order are sorted here.
        guard let period = schema.columns.firstIndex(where: { $0.name == "period" }),
            let column = schema.columns.firstIndex(where: { orders[$0.name] != nil }),
            let order = orders[schema.columns[column].name]
        else { return FigureTable(schema, rows: rows) }
        func place(_ row: [FigureValue]) -> (Int, String, Int) {
            let label = row[period].text
            return (label == "all" ? 0 : 1, label, order.firstIndex(of: row[column].text) ?? order.count)
        }
        return FigureTable(schema, rows: rows.sorted { place($0) < place($1) })
    }

    /// Every number of a series is a whole one.
    private static func value(_ value: DatabaseValue, _ kind: FigureColumn.Kind) -> FigureValue {
        switch value.storage {
        case .null, .blob: .empty
        case .int64(let number): .integer(Int(number))
        case .double(let number): .integer(Int(number.rounded()))
        case .string(let text): kind == .instant ? FigureValue(instant(text)) : .text(text)
        }
    }
}

/// An instant as the archive writes it.
private func instant(_ text: String) -> Instant? {
    TimestampParser.parse(text)?.local(.yearMonthDay).map { Instant($0.seconds) }
}

extension SeriesFigures {
    /// When the last of the events began.
    package var lastStart: Instant {
        tables.first { $0.schema == SeriesSchemas.eventTable }?.records.compactMap { $0.instant("starts") }.max()
            ?? Instant(0)
    }
}
