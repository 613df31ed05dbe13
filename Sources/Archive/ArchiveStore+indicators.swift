import Attendance
package import Figures
internal import GRDB

extension ArchiveStore {
    /// The indicators of a selection: each event's, then those of the series by period.
    ///
    /// - Throws: ``ArchiveError`` where it holds no event.
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

    /// What the counts by category and channel do not hold.
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
        let all = rows.first { $0["category"] as String == "all" && $0["channel"] as String == "all" }
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
        return Numbers(
            cells: rows.map {
                (
                    $0["category"], $0["channel"], $0["registered"], $0["registered_attended"], $0["attendees"],
                    $0["attendee_seconds"]
                )
            }, meanPresence: all?["mean_concurrent"], peak: all?["peak_concurrent"], messages: said?["messages"],
            questions: said?["questions"], contributors: said?["contributor_share"],
            byCountry: try Row.fetchAll(
                database,
                sql: """
                    SELECT value, registered, attendees FROM representation
                    WHERE event = ? AND session = 'event' AND dimension = 'country' AND value <> 'distinct'
                    """, arguments: [event]
            ).map { ($0["value"], $0["registered"], ($0["attendees"] as Int?) ?? 0) },
            countries: try distinct("country"), organizations: try distinct("organization"))
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
