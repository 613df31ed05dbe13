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

    func rows(_ table: String) -> [FigureRecord] {
        content.tables.first { $0.schema.name == table }?.records ?? []
    }

    var total: FigureRecord? { rows("series_totals").first }

    func people(_ number: Int?) -> String { number.map(words.people) ?? words.nothing }
    func grouped(_ number: Int?) -> String { number.map(words.grouped) ?? words.nothing }

    func hours(_ row: FigureRecord) -> String {
        row.integer("attendee_seconds").map { words.mean($0, 3600) } ?? words.nothing
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
                    "events": words.counted(total.integer("events") ?? 0, "count.events"),
                    "attendances": people(total.integer("attendances")),
                    "participants": people(total.integer("participants")),
                    "low": people(total.integer("participants_low")),
                    "high": people(total.integer("participants_high")),
                ],
                counts: [
                    "attendances": total.integer("attendances") ?? 0,
                    "participants": total.integer("participants") ?? 0,
                ])
        ]
        if let known = total.integer("participants"), known > 0 {
            sentences.append(
                words.say(
                    "series.new",
                    [
                        "new": people(total.integer("new")),
                        "share": words.share(total.integer("new") ?? 0, of: known).map { " (**\($0)**)" } ?? "",
                        "returning": people(total.integer("returning_participants")),
                    ]))
            let several = rows("series_frequency").filter {
                $0.text("period") == "all" && ($0.integer("events_attended") ?? 0) > 1
            }.reduce(0) { $0 + ($1.integer("participants") ?? 0) }
            sentences.append(words.say("series.several", ["people": words.people(several)]))
        }
        if let last = rows("series_totals").last, last.integer("attendances_change") != nil {
            sentences.append(
                words.say(
                    "series.change",
                    [
                        "period": words.data(last.text("period")), "previous": words.data(last.text("previous_period")),
                        "attendances": people(last.integer("attendances")), "change": change(last, "attendances"),
                    ], counts: ["attendances": last.integer("attendances") ?? 0]))
        }
        return sentences
    }

    /// A difference with its sign; none where it would give a masked count away.
    func change(_ row: FigureRecord, _ column: String) -> String {
        guard let own = row.integer(column), let change = row.integer("\(column)_change"), !words.isMasked(own),
            !words.isMasked(own - change)
        else { return words.nothing }
        return change > 0 ? "+" + words.grouped(change) : words.grouped(change)
    }
}
