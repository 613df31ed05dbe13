internal import Charts
package import EventAnalytics

/// What the page and the workbook of a series are made of.
package struct SeriesContent: Sendable {
    package var title: String
    /// The tables of the series, by name.
    package var tables: [FigureTable]
    /// Labels of categories by id, where the built-in taxonomy has one.
    package var categoryLabels: [String: String]
    /// Latest end of an event: what documents are dated with.
    package var date: Instant

    package init(title: String, tables: [FigureTable], categoryLabels: [String: String], date: Instant) {
        self.title = title
        self.tables = tables
        self.categoryLabels = categoryLabels
        self.date = date
    }
}

/// Ready words and numbers of a series.
struct SeriesModel {
    let content: SeriesContent
    let words: Wording

    init(_ content: SeriesContent, showSmallCells: Bool, language: ReportLanguage) {
        self.content = content
        words = Wording(language, showsSmallCells: showSmallCells, zone: .utc)
    }

    /// A row of a table by the names of its columns.
    struct Row {
        fileprivate var schema: TableSchema
        fileprivate var values: [FigureValue]

        private subscript(name: String) -> FigureValue {
            schema.columns.firstIndex { $0.name == name }.map { values[$0] } ?? .empty
        }

        func number(_ name: String) -> Int? { if case .integer(let number) = self[name] { number } else { nil } }
        func text(_ name: String) -> String { self[name].text }
        func instant(_ name: String) -> Instant? { if case .instant(let instant) = self[name] { instant } else { nil } }
    }

    func rows(_ table: String) -> [Row] {
        guard let table = content.tables.first(where: { $0.schema.name == table }) else { return [] }
        return table.rows.map { Row(schema: table.schema, values: $0) }
    }

    private var total: Row? { rows("series_totals").first }

    private func people(_ number: Int?) -> String { number.map(words.people) ?? words.nothing }
    private func grouped(_ number: Int?) -> String { number.map(words.grouped) ?? words.nothing }

    private func hours(_ row: Row) -> String {
        row.number("attendee_seconds").map { words.mean($0, 3600) } ?? words.nothing
    }

    private func label(ofPeriod period: String) -> String { period == "all" ? words.say("all") : period }

    private func label(ofChannel code: String) -> String {
        code == "unknown" ? words.say("channel.unknown") : words.upperFirst(words.languageName(code))
    }

    // MARK: Sentences

    var sentences: [String] {
        guard let total else { return [] }
        var sentences = [
            words.say(
                "series.attended",
                [
                    "events": words.counted(total.number("events") ?? 0, "count.events"),
                    "attendances": people(total.number("attendances")),
                    "participants": people(total.number("participants")),
                    "low": people(total.number("participants_low")), "high": people(total.number("participants_high")),
                ])
        ]
        if let known = total.number("participants"), known > 0 {
            sentences.append(
                words.say(
                    "series.new",
                    [
                        "new": people(total.number("new")),
                        "share": words.share(total.number("new") ?? 0, of: known).map { " (**\($0)**)" } ?? "",
                        "returning": people(total.number("returning_participants")),
                    ]))
            let several = rows("series_frequency").filter {
                $0.text("period") == "all" && ($0.number("events_attended") ?? 0) > 1
            }.reduce(0) { $0 + ($1.number("participants") ?? 0) }
            sentences.append(words.say("series.several", ["people": words.people(several)]))
        }
        if let last = rows("series_totals").last, last.number("attendances_change") != nil {
            sentences.append(
                words.say(
                    "series.change",
                    [
                        "period": words.data(last.text("period")), "previous": words.data(last.text("previous_period")),
                        "attendances": people(last.number("attendances")), "change": change(last, "attendances"),
                    ]))
        }
        return sentences
    }

    /// A difference with its sign; none where it would give a masked count away.
    private func change(_ row: Row, _ column: String) -> String {
        guard let own = row.number(column), let change = row.number("\(column)_change"), !words.isMasked(own),
            !words.isMasked(own - change)
        else { return words.nothing }
        return change > 0 ? "+" + words.grouped(change) : words.grouped(change)
    }

    // MARK: Tables

    var blocks: [ReportSheet.Block] {
        func heads(_ keys: String...) -> [String] { keys.map { words.say($0) } }
        let all = { (row: Row) in row.text("period") == "all" }
        return [
            ReportSheet.Block(
                title: words.say("series.by_period"),
                head: heads(
                    "series.period", "series.events", "series.registrations", "series.attendances",
                    "series.participants", "series.bounds", "series.new_head", "series.returning_head",
                    "series.attendances_change", "series.participants_change"),
                rows: rows("series_totals").map { row in
                    [
                        label(ofPeriod: row.text("period")), grouped(row.number("events")),
                        people(row.number("registrations")), people(row.number("attendances")),
                        people(row.number("participants")),
                        words.interval(people(row.number("participants_low")), people(row.number("participants_high"))),
                        people(row.number("new")), people(row.number("returning_participants")),
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
                        people(row.number("registered")), people(row.number("registered_attended")),
                        people(row.number("attendees")), people(row.number("new")),
                        people(row.number("returning_attendees")), grouped(row.number("messages")),
                        grouped(row.number("questions")),
                    ]
                }, words: 2),
            ReportSheet.Block(
                title: words.say("series.frequency"), head: heads("series.times", "series.participants"),
                rows: rows("series_frequency").filter(all).map {
                    [grouped($0.number("events_attended")), people($0.number("participants"))]
                }, words: 1),
            ReportSheet.Block(
                title: words.say("page.heading.category"),
                head: heads(
                    "page.category", "series.registrations", "series.attendances", "series.participants", "page.hours"),
                rows: rows("series_categories").filter(all).map { row in
                    let id = row.text("category")
                    return [
                        content.categoryLabels[id] ?? id, people(row.number("registrations")),
                        people(row.number("attendances")), people(row.number("participants")), hours(row),
                    ]
                }, words: 1),
            ReportSheet.Block(
                title: words.say("page.heading.channel"),
                head: heads(
                    "page.channel", "series.events", "series.attendances", "series.participants", "page.hours"),
                rows: rows("series_channels").filter(all).map { row in
                    [
                        label(ofChannel: row.text("channel")), grouped(row.number("events")),
                        people(row.number("attendances")), people(row.number("participants")), hours(row),
                    ]
                }, words: 1),
            ReportSheet.Block(
                title: words.say("series.countries"),
                head: heads(
                    "where.country", "series.events", "series.registrations", "series.attendances",
                    "series.participants"),
                rows: rows("series_countries").filter(all).map { row in
                    [
                        words.data(row.text("country")), grouped(row.number("events")),
                        people(row.number("registrations")), people(row.number("attendances")),
                        people(row.number("participants")),
                    ]
                }, words: 1),
        ].filter { !$0.rows.isEmpty }
    }

    var unknowns: [String] {
        guard let total else { return [] }
        let open = (total.number("participants_high") ?? 0) - (total.number("participants") ?? 0)
        return [words.say("series.once"), words.say("series.unrecognised", ["attendances": words.people(open)])]
    }

    // MARK: The chart

    var chart: RowChart {
        let events = rows("series_events")
        let rows = events.suffix(40).map { row -> RowChart.Row in
            let (attendees, new) = (row.number("attendees") ?? 0, row.number("new") ?? 0)
            let length = words.isMasked(attendees) ? 4 : Double(attendees)
            let fresh = words.isMasked(new) || words.isMasked(attendees) ? 0 : Double(new)
            return RowChart.Row(
                label: words.data(row.text("title")),
                marks: [
                    .bar(from: 0, to: fresh, Fill(.series(2))), .bar(from: fresh, to: length, Fill(.series(0))),
                ], text: words.people(attendees))
        }
        return RowChart(
            words: ChartWords(
                title: words.say("series.chart"),
                description: words.clauses(rows.map { "\($0.label): \($0.text)" }) + ".",
                isRightToLeft: words.language.isRightToLeft),
            rows: rows, top: Double(max(1, events.compactMap { $0.number("attendees") }.max() ?? 1)))
    }
}

/// `series.html`: one file, no network, no script.
package enum SeriesPage {
    /// - Throws: an error only where template and model do not fit, which is a fault of ours.
    package static func html(_ content: SeriesContent, showSmallCells: Bool, language: ReportLanguage) throws -> String
    {
        let model = SeriesModel(content, showSmallCells: showSmallCells, language: language)
        let chart = model.chart
        var values: [String: Any] = [
            "style": ReportPage.style, "language": language.rawValue,
            "direction": language.isRightToLeft ? "rtl" : "ltr", "title": content.title,
            "sentences": model.sentences.map { ["parts": ReportModel.parts($0)] }, "isMasked": !showSmallCells,
            "chart": chart.svg(width: 920, labelWidth: 0, textWidth: 0, id: "events"),
            "chartNarrow": chart.svg(width: 380, labelWidth: 0, textWidth: 0, id: "events-narrow"),
            "chartTitle": model.words.say("series.chart"),
            "key": [(Fill(.series(2)), "series.new_key"), (Fill(.series(0)), "series.others_key")].enumerated().map {
                ["swatch": Swatch.svg($1.0, id: "key-\($0)"), "label": model.words.say($1.1)]
            },
            "kicker": model.words.say("series.kicker"), "madeWith": model.words.say("series.made_with"),
            "blocks": model.blocks.map { block in
                [
                    "title": block.title,
                    "heads": block.head.enumerated().map { ["text": $1, "css": $0 < block.words ? "" : "num"] },
                    "rows": block.rows.map { row in
                        [
                            "label": row[0],
                            "cells": row.enumerated().dropFirst().map {
                                ["text": $1, "css": $0 < block.words ? "" : "num"]
                            },
                        ]
                    },
                ] as [String: Any]
            },
            "unknowns": model.unknowns.map { ["text": $0] },
        ]
        values.merge(model.words.labels) { _, new in new }
        return try StrictTemplate(ReportPage.text(PackageResources.series_mustache)).render(values)
    }
}
