import Figures
internal import Charts
internal import EventModel

extension SeriesModel {
    var blocks: [ReportSheet.Block] {
        func heads(_ keys: String...) -> [String] { keys.map { words.say($0) } }
        let all = { (row: FigureRecord) in row.text("period") == "all" }
        return [
            ReportSheet.Block(
                title: words.say("series.by_period"),
                head: heads(
                    "series.period", "series.events", "series.registrations", "series.attendances",
                    "series.participants", "series.bounds", "series.new_head", "series.returning_head",
                    "series.attendances_change", "series.participants_change"),
                rows: rows("series_totals").map { row in
                    [
                        label(ofPeriod: row.text("period")), grouped(row.integer("events")),
                        people(row.integer("registrations")), people(row.integer("attendances")),
                        people(row.integer("participants")),
                        words.interval(
                            people(row.integer("participants_low")), people(row.integer("participants_high"))),
                        people(row.integer("new")), people(row.integer("returning_participants")),
                        change(row, "attendances"), change(row, "participants"),
                    ]
                }, words: 1),
            ReportSheet.Block(
                title: words.say("series.side_by_side"),
                head: heads(
                    "series.event", "page.time", "page.registered", "page.of_them_came", "page.attendees",
                    "series.new_head", "series.returning_head", "page.messages", "page.questions"),
                rows: rows("series_events").map { row in
                    [
                        words.data(row.text("title")), row.instant("starts").map(words.date) ?? words.nothing,
                        people(row.integer("registered")), people(row.integer("registered_attended")),
                        people(row.integer("attendees")), people(row.integer("new")),
                        people(row.integer("returning_attendees")), grouped(row.integer("messages")),
                        grouped(row.integer("questions")),
                    ]
                }, words: 2),
            ReportSheet.Block(
                title: words.say("series.frequency"), head: heads("series.times", "series.participants"),
                rows: rows("series_frequency").filter(all).map {
                    [grouped($0.integer("events_attended")), people($0.integer("participants"))]
                }, words: 1),
            ReportSheet.Block(
                title: words.say("page.heading.category"),
                head: heads(
                    "page.category", "series.registrations", "series.attendances", "series.participants", "page.hours"),
                rows: rows("series_categories").filter(all).map { row in
                    let id = row.text("category")
                    return [
                        content.categoryLabels[id] ?? id, people(row.integer("registrations")),
                        people(row.integer("attendances")), people(row.integer("participants")), hours(row),
                    ]
                }, words: 1),
            ReportSheet.Block(
                title: words.say("page.heading.channel"),
                head: heads(
                    "page.channel", "series.events", "series.attendances", "series.participants", "page.hours"),
                rows: rows("series_channels").filter(all).map { row in
                    [
                        label(ofChannel: row.text("channel")), grouped(row.integer("events")),
                        people(row.integer("attendances")), people(row.integer("participants")), hours(row),
                    ]
                }, words: 1),
            ReportSheet.Block(
                title: words.say("series.countries"),
                head: heads(
                    "where.country", "series.events", "series.registrations", "series.attendances",
                    "series.participants"),
                rows: rows("series_countries").filter(all).map { row in
                    [
                        words.country(row.text("country")), grouped(row.integer("events")),
                        people(row.integer("registrations")), people(row.integer("attendances")),
                        people(row.integer("participants")),
                    ]
                }, words: 1),
        ].filter { !$0.rows.isEmpty }
    }

    var unknowns: [String] {
        guard let total else { return [] }
        let open = (total.integer("participants_high") ?? 0) - (total.integer("participants") ?? 0)
        let untimed = rows("series_events").count { $0.integer("attendees") == nil }
        return [words.say("series.once"), words.say("series.unrecognised", ["attendances": words.people(open)])]
            + (untimed > 0 ? [words.say("series.no_times", ["events": words.counted(untimed, "count.events")])] : [])
    }

    // MARK: The chart

    var chart: RowChart {
        let events = rows("series_events")
        let rows = events.suffix(40).map { row -> RowChart.Row in
            let (attendees, new) = (row.integer("attendees") ?? 0, row.integer("new") ?? 0)
            let length = words.small.length(attendees)
            let fresh = words.isMasked(new) || words.isMasked(attendees) ? 0 : Double(new)
            return RowChart.Row(
                label: words.data(row.text("title")),
                marks: [
                    .bar(from: 0, to: fresh, Fill(.series(2))), .bar(from: fresh, to: length, Fill(.series(0))),
                ], text: people(row.integer("attendees")))
        }
        return RowChart(
            words: ChartWords(
                title: words.say("series.chart"),
                description: words.clauses(rows.map { "\($0.label): \($0.text)" }) + ".",
                isRightToLeft: words.language.isRightToLeft),
            rows: rows, top: Double(max(1, events.compactMap { $0.integer("attendees") }.max() ?? 1)))
    }
}
