import Figures
internal import Charts
internal import EventModel

extension SeriesModel {
    var tables: [ReportTable] {
        func heads(_ keys: String...) -> [String] { keys.map { words.say($0) } }
        let all = { (row: FigureRecord) in row.text("period") == "all" }
        return [
            ReportTable(
                title: words.say("series.by_period"),
                head: heads(
                    "series.period", "series.events", "series.registrations", "series.attendances",
                    "series.participants", "series.bounds", "series.new_head", "series.returning_head",
                    "series.attendances_change", "series.participants_change"),
                words: 1,
                rows: rows("series_totals").map { row in
                    .init(
                        label(ofPeriod: row.text("period")),
                        values: [
                            count(row, "events"), people(row, "registrations"), people(row, "attendances"),
                            people(row, "participants"),
                            Bounds(people(row, "participants_low"), people(row, "participants_high")),
                            people(row, "new"), people(row, "returning_participants"), change(row, "attendances"),
                            change(row, "participants"),
                        ])
                }),
            ReportTable(
                title: words.say("series.side_by_side"),
                head: heads(
                    "series.event", "page.time", "page.registered", "page.of_them_came", "page.attendees",
                    "series.new_head", "series.returning_head", "page.messages", "page.questions"),
                words: 2,
                rows: rows("series_events").map { row in
                    .init(
                        words.data(row.text("title")), Day(row.instant("starts")),
                        values: [
                            people(row, "registered"), people(row, "registered_attended"), people(row, "attendees"),
                            people(row, "new"), people(row, "returning_attendees"), count(row, "messages"),
                            count(row, "questions"),
                        ])
                }),
            ReportTable(
                title: words.say("series.frequency"), head: heads("series.times", "series.participants"), words: 1,
                rows: rows("series_frequency").filter(all).map {
                    .init(count($0, "events_attended"), values: [people($0, "participants")])
                }),
            ReportTable(
                title: words.say("page.heading.category"),
                head: heads(
                    "page.category", "series.registrations", "series.attendances", "series.participants", "page.hours"),
                words: 1,
                rows: rows("series_categories").filter(all).map { row in
                    let id = row.text("category")
                    return .init(
                        content.categoryLabels[id] ?? id,
                        values: [
                            people(row, "registrations"), people(row, "attendances"), people(row, "participants"),
                            hours(row),
                        ])
                }),
            ReportTable(
                title: words.say("page.heading.channel"),
                head: heads(
                    "page.channel", "series.events", "series.attendances", "series.participants", "page.hours"),
                words: 1,
                rows: rows("series_channels").filter(all).map { row in
                    .init(
                        label(ofChannel: row.text("channel")),
                        values: [
                            count(row, "events"), people(row, "attendances"), people(row, "participants"), hours(row),
                        ])
                }),
            ReportTable(
                title: words.say("series.countries"),
                head: heads(
                    "where.country", "series.events", "series.registrations", "series.attendances",
                    "series.participants"),
                words: 1,
                rows: rows("series_countries").filter(all).map { row in
                    .init(
                        words.country(row.text("country")),
                        values: [
                            count(row, "events"), people(row, "registrations"), people(row, "attendances"),
                            people(row, "participants"),
                        ])
                }),
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
                ], text: people(row, "attendees").text(words))
        }
        return RowChart(
            words: ChartWords(
                title: words.say("series.chart"),
                description: words.clauses(rows.map { "\($0.label): \($0.text)" }) + ".",
                isRightToLeft: words.language.isRightToLeft),
            rows: rows, top: Double(max(1, events.compactMap { $0.integer("attendees") }.max() ?? 1)))
    }
}
