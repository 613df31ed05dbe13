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

    func people(_ row: FigureRecord, _ column: String) -> Count { Count(people: row.integer(column), words.small) }
    func count(_ row: FigureRecord, _ column: String) -> Count { Count(row.integer(column)) }
    func hours(_ row: FigureRecord) -> Hours { Hours(seconds: row.integer("attendee_seconds")) }

    func label(ofPeriod period: String) -> String { period == "all" ? words.say("all") : period }

    func label(ofChannel code: String) -> String {
        code == "unknown" ? words.say("channel.unknown") : words.upperFirst(words.languageName(code))
    }

    // MARK: Sentences

    var sentences: [Sentence] {
        guard let total else { return [] }
        var sentences = [
            words.say(
                "series.attended",
                [
                    "events": words.counted(total.integer("events") ?? 0, "count.events"),
                    "attendances": people(total, "attendances").text(words),
                    "participants": people(total, "participants").text(words),
                    "low": people(total, "participants_low").text(words),
                    "high": people(total, "participants_high").text(words),
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
                        "new": people(total, "new").text(words),
                        "share": words.share(total.integer("new") ?? 0, of: known).map { " (\(words.strong($0)))" }
                            ?? "",
                        "returning": people(total, "returning_participants").text(words),
                    ],
                    counts: [
                        "new": total.integer("new") ?? 0, "returning": total.integer("returning_participants") ?? 0,
                    ]))
            let several = rows("series_frequency").filter {
                $0.text("period") == "all" && ($0.integer("events_attended") ?? 0) > 1
            }.reduce(0) { $0 + ($1.integer("participants") ?? 0) }
            sentences.append(
                words.say("series.several", ["people": words.people(several)], counts: ["people": several]))
        }
        if let last = rows("series_totals").last, last.integer("attendances_change") != nil {
            sentences.append(
                words.say(
                    "series.change",
                    [
                        "period": words.data(last.text("period")), "previous": words.data(last.text("previous_period")),
                        "attendances": people(last, "attendances").text(words),
                        "change": change(last, "attendances").text(words),
                    ], counts: ["attendances": last.integer("attendances") ?? 0]))
        }
        return sentences.map { Sentence($0) }
    }

    /// By how much a number of people changed since the period before.
    func change(_ row: FigureRecord, _ column: String) -> Change {
        Change(row.integer("\(column)_change"), to: row.integer(column), words.small)
    }
}
