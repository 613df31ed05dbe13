import Attendance
package import Figures
internal import GRDB

extension ArchiveStore {
    /// The indicators of a selection: each event's, then those of the series by period.
    ///
    /// - Throws: ``ArchiveError`` if it holds no event.
    package func indicators(_ selection: SeriesSelection) throws -> FigureTable {
        let series = try series(selection)
        let events = try events(of: selection)
        let totals = try attempt {
            try database.read { database in
                try events.map { try Self.numbers(of: $0.id, database) }
            }
        }
        var rows = zip(events, totals).flatMap { event, numbers in
            Self.rows(of: event.id, period: event.period, numbers)
        }
        for row in series.tables.first(where: { $0.schema == SeriesSchemas.totals })?.records ?? [] {
            rows += Self.rows(ofPeriod: row)
        }
        return FigureTable(IndicatorSchemas.indicators, rows: rows)
    }

    // MARK: One row

    private static func row(
        _ event: String, _ period: String, _ id: String, category: String = "all", channel: String = "all",
        country: String = "all", _ value: FigureValue, _ quotient: (numerator: Int, denominator: Int)? = nil
    ) -> [FigureValue] {
        let indicator = Indicator.named(id)
        return [
            .text(event), .text(period), .text(id), .text(category), .text(channel), .text(country), value,
            .text(indicator.unit), FigureValue(quotient?.numerator), FigureValue(quotient?.denominator),
            .text(value == .empty ? "missing" : "counted"), .text(indicator.definition),
        ]
    }

    /// A ratio with four decimals and what it is made of.
    private static func ratio(
        _ event: String, _ period: String, _ id: String, category: String = "all", channel: String = "all",
        _ numerator: Int?, _ denominator: Int?
    ) -> [FigureValue] {
        guard let numerator, let denominator, denominator > 0 else {
            return row(event, period, id, category: category, channel: channel, .empty)
        }
        return row(
            event, period, id, category: category, channel: channel,
            FigureValue(ExactQuotient(numerator, denominator, decimals: 4)), (numerator, denominator))
    }

    // MARK: An event

    /// What the counts by category and channel do not include.
    private struct Numbers {
        var cells: [(category: String, channel: String, registered: Int?, came: Int?, attendees: Int?, seconds: Int?)]
        var meanPresence: Double?
        var peak: Int?
        var messages: Int?
        var questions: Int?
        var contributors: Double?
        var byCountry: [(country: String, registered: Int?, attended: Int)]
        var countries: Int?
        var organizations: Int?
    }

    private static func numbers(of event: String, _ database: Database) throws -> Numbers {
        let rows = try Row.fetchAll(
            database,
            sql:
                "SELECT * FROM attendance WHERE event = ? AND session = 'event' AND (category = 'all' OR channel = 'all')",
            arguments: [event])
        let all = try rows.first { row in
            let (category, channel): (String, String) = try (row[cell: "category"], row[cell: "channel"])
            return category == "all" && channel == "all"
        }
        let said = try Row.fetchOne(
            database,
            sql:
                "SELECT * FROM engagement WHERE event = ? AND session = 'event' AND category = 'all' AND channel = 'all'",
            arguments: [event])
        func distinct(_ dimension: String) throws -> Int? {
            try Int.fetchOne(
                database,
                sql:
                    """
                    SELECT attendees FROM representation
                    WHERE event = ?1 AND session = 'event' AND dimension = ?2 AND value = 'distinct' AND EXISTS
                        (SELECT 1 FROM representation WHERE event = ?1 AND dimension = ?2 AND value <> 'distinct')
                    """,
                arguments: [event, dimension])
        }
        return try Numbers(
            cells: rows.map {
                try (
                    $0[cell: "category"], $0[cell: "channel"], $0[cell: "registered"], $0[cell: "registered_attended"],
                    $0[cell: "attendees"], $0[cell: "attendee_seconds"]
                )
            }, meanPresence: all.flatMap { try $0[cell: "mean_concurrent"] },
            peak: all.flatMap { try $0[cell: "peak_concurrent"] }, messages: said.flatMap { try $0[cell: "messages"] },
            questions: said.flatMap { try $0[cell: "questions"] },
            contributors: said.flatMap { try $0[cell: "contributor_share"] },
            byCountry: Row.fetchAll(
                database,
                sql: """
                    SELECT value, registered, attendees FROM representation
                    WHERE event = ? AND session = 'event' AND dimension = 'country' AND value <> 'distinct'
                    """, arguments: [event]
            ).map { try ($0[cell: "value"], $0[cell: "registered"], ($0[cell: "attendees"] as Int?) ?? 0) },
            countries: distinct("country"), organizations: distinct("organization"))
    }

    private static func rows(of id: String, period: String, _ numbers: Numbers) -> [[FigureValue]] {
        let allSeconds = numbers.cells.first { $0.category == "all" && $0.channel == "all" }?.seconds
        var rows: [[FigureValue]] = []
        for cell in numbers.cells {
            func add(_ name: String, _ value: FigureValue) {
                rows.append(row(id, period, name, category: cell.category, channel: cell.channel, value))
            }
            add("registrants", FigureValue(cell.registered))
            add("attendees", FigureValue(cell.attendees))
            rows.append(
                ratio(
                    id, period, "show_up_rate", category: cell.category, channel: cell.channel, cell.came,
                    cell.registered))
            add("attendance_hours", FigureValue(cell.seconds.flatMap { ExactQuotient($0, 3600, decimals: 2) }))
            if cell.category != "all" || cell.channel != "all" {
                rows.append(
                    ratio(
                        id, period, "time_share", category: cell.category, channel: cell.channel, cell.seconds,
                        allSeconds))
            }
        }
        func decimal(_ value: Double?, _ decimals: Int, _ scale: Double) -> FigureValue {
            FigureValue(
                value.flatMap { ExactQuotient(Int(($0 * scale).rounded()), Int(scale), decimals: decimals) })
        }
        rows += [
            row(id, period, "mean_presence", decimal(numbers.meanPresence, 2, 100)),
            row(id, period, "peak_presence", FigureValue(numbers.peak)),
            row(id, period, "messages", FigureValue(numbers.messages)),
            row(id, period, "questions", FigureValue(numbers.questions)),
            row(id, period, "contributor_share", decimal(numbers.contributors, 4, 10_000)),
            row(id, period, "countries", FigureValue(numbers.countries)),
            row(id, period, "organizations", FigureValue(numbers.organizations)),
        ]
        for count in numbers.byCountry {
            rows.append(row(id, period, "registrants", country: count.country, FigureValue(count.registered)))
            // Without times nobody is known to have attended.
            rows.append(
                row(
                    id, period, "attendees", country: count.country,
                    allSeconds == nil ? .empty : .integer(count.attended)))
        }
        return rows
    }

    // MARK: A period

    private static func rows(ofPeriod row: FigureRecord) -> [[FigureValue]] {
        let period = row.text("period")
        return ["events", "attendances", "participants", "participants_low", "participants_high"].map {
            Self.row("all", period, $0, row[$0])
        } + [
            Self.row("all", period, "registrants", row["registrations"]),
            ratio("all", period, "new_share", row.integer("new"), row.integer("participants")),
        ]
    }
}
