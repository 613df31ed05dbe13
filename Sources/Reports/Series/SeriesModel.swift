internal import EventModel
internal import Figures

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

    var total: Row? { rows("series_totals").first }

    func people(_ number: Int?) -> String { number.map(words.people) ?? words.nothing }
    func grouped(_ number: Int?) -> String { number.map(words.grouped) ?? words.nothing }

    func hours(_ row: Row) -> String {
        row.number("attendee_seconds").map { words.mean($0, 3600) } ?? words.nothing
    }

    func label(ofPeriod period: String) -> String { period == "all" ? words.say("all") : period }

    func label(ofChannel code: String) -> String {
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
                ],
                counts: [
                    "attendances": total.number("attendances") ?? 0, "participants": total.number("participants") ?? 0,
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
                    ], counts: ["attendances": last.number("attendances") ?? 0]))
        }
        return sentences
    }

    /// A difference with its sign; none where it would give a masked count away.
    func change(_ row: Row, _ column: String) -> String {
        guard let own = row.number(column), let change = row.number("\(column)_change"), !words.isMasked(own),
            !words.isMasked(own - change)
        else { return words.nothing }
        return change > 0 ? "+" + words.grouped(change) : words.grouped(change)
    }
}
