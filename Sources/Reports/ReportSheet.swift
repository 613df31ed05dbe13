import Participants
package import Attendance
package import EventModel

/// The first sheet of the workbook, in the page's own words and numbers: something to send on.
package struct ReportSheet: Sendable {
    /// A table of the sheet under its title.
    package struct Block: Sendable {
        package var title: String
        package var head: [String]
        /// How many columns at the left have words; the others have values.
        package var words: Int
        package var rows: [Row]
    }

    /// A row: words at the left, then values.
    package struct Row: Sendable {
        package var words: [String]
        package var values: [ReportCell]
    }

    /// The labels of the ids in tables, for charts: `all` and `unknown` have names too.
    package struct Labels: Sendable {
        package var categories: [String: String] = [:]
        package var channels: [String: String] = [:]
        package var sessions: [String: String] = [:]
        package var zone: Zone
    }

    package var title: String
    package var subtitle: String
    /// Who may have this sheet, and who may have the others.
    package var privacy: String
    /// Sentences of the page's first screen, without marks.
    package var sentences: [String]
    package var blocks: [Block]
    /// What is not known, and why.
    package var unknowns: [String]
    /// Where the numbers come from.
    package var sources: [String]
    package var labels: Labels

    private let words: Wording

    package init(_ figures: EventFigures, showSmallCells: Bool, language: ReportLanguage = .en) {
        let model = ReportModel(figures, showSmallCells: showSmallCells, language: language)
        words = model.words
        title = figures.identity.title
        subtitle = words.say(
            "sheet.subtitle",
            [
                "date": words.date(figures.agenda.window.from), "hours": ClockRange(figures.agenda.window).text(words),
                "zone": words.data(words.zone.identifier), "languages": model.languages,
            ])
        privacy = Self.privacy(words)
        // What contradicts the figures comes before them.
        sentences = (model.contradictions + model.sentences).map(\.text)
        blocks = figures.records.hasTimes ? model.tables.map { Block($0, model.words) } : []
        unknowns = model.unknowns
        let files = figures.records.files.count { $0.accepted > 0 }
        sources = [words.say("sheet.sources", ["files": words.counted(files, "count.files")])]
        labels = model.sheetLabels
    }

    /// Of a series.
    package init(_ content: SeriesContent, showSmallCells: Bool, language: ReportLanguage) {
        let model = SeriesModel(content, showSmallCells: showSmallCells, language: language)
        words = model.words
        title = content.title
        subtitle = words.say("series.subtitle")
        privacy = Self.privacy(words)
        sentences = model.sentences.map(\.text)
        blocks = model.tables.map { Block($0, model.words) }
        unknowns = model.unknowns
        sources = [words.say("series.made_with")]
        labels = Labels(zone: .utc)
    }

    // MARK: Words of the workbook

    package var isRightToLeft: Bool { words.language.isRightToLeft }

    /// A sentence of the page in the sheet's language, with values for its places.
    package func say(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> String { words.say(key, values) }

    /// What the core says in English, in the report's language.
    package func text(_ english: String) -> String { words.text(english) }

    private static func privacy(_ words: Wording) -> String {
        words.say(
            words.small.areShown ? "sheet.internal" : "sheet.to_send",
            ["masked": words.masked, "most": words.grouped(SmallCounts.most)])
    }
}

extension ReportSheet.Block {
    init(_ table: ReportTable, _ wording: Wording) {
        title = table.title
        head = table.head
        words = table.words
        rows = table.rows.map { row in
            ReportSheet.Row(words: row.words.map { $0.text(wording) }, values: row.values.map { $0.cell(wording) })
        }
    }
}

extension ReportModel {
    fileprivate var sheetLabels: ReportSheet.Labels {
        var labels = ReportSheet.Labels(zone: words.zone)
        for (index, category) in figures.rules.taxonomy.categories.enumerated() {
            labels.categories[category.id] = categoryLabel(index)
        }
        labels.channels["all"] = words.say("channel.all")
        for channel in 0..<figures.grid.channels {
            labels.channels[figures.rules.channels.name(channel)] = channelLabel(channel)
        }
        for (index, session) in figures.agenda.sessions.enumerated() {
            labels.sessions[session.id] = sessionLabel(index)
        }
        return labels
    }
}
