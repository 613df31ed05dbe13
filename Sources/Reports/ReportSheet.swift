import Participants
package import Attendance
package import EventModel

/// The first sheet of the workbook, in the page's own words and numbers: something to send on.
package struct ReportSheet: Sendable {
    package struct Block: Sendable {
        package var title: String
        package var head: [String]
        package var rows: [[String]]
        /// How many columns at the left hold words; the others hold numbers as they are printed.
        package var words: Int
    }

    /// What the ids of the tables are called, for charts: `all` and `unknown` have names too.
    package struct Labels: Sendable {
        package var categories: [String: String] = [:]
        package var channels: [String: String] = [:]
        package var sessions: [String: String] = [:]
        package var zone: Zone
    }

    package var title: String
    package var subtitle: String
    /// Who may have this sheet and who the others.
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
                "date": words.date(figures.agenda.window.from), "hours": model.hours(figures.agenda.window),
                "zone": words.data(words.zone.identifier), "languages": model.languages,
            ])
        privacy = words.say(showSmallCells ? "sheet.internal" : "sheet.to_send", ["masked": words.masked])
        // What contradicts the figures stands before them.
        sentences = (model.contradictions + model.sentences).map { $0.replacing("**", with: "") }
        blocks = figures.records.hasTimes ? model.sheetBlocks : []
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
        privacy = words.say(showSmallCells ? "sheet.internal" : "sheet.to_send", ["masked": words.masked])
        sentences = model.sentences.map { $0.replacing("**", with: "") }
        blocks = model.blocks
        unknowns = model.unknowns
        sources = [words.say("series.made_with")]
        labels = Labels(zone: .utc)
    }

    // MARK: Words of the workbook

    package var isRightToLeft: Bool { words.language.isRightToLeft }

    package func say(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> String { words.say(key, values) }

    /// What the core says in English, in the report's language.
    package func text(_ english: String) -> String { words.text(english) }

    /// A number as it is printed here, in ASCII: without marks between thousands, with a point. Nil for any other text.
    package func plainNumber(_ printed: String) -> String? { words.plainNumber(printed) }
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

    private func heads(_ keys: String...) -> [String] { keys.map { words.say("page.\($0)") } }

    private func cells(_ row: [String: Any], _ keys: String...) -> [String] { keys.map { row[$0] as? String ?? "" } }

    fileprivate var sheetBlocks: [ReportSheet.Block] {
        var blocks = [
            headlines,
            ReportSheet.Block(
                title: words.say("page.sessions"),
                head: heads("session", "time", "attendees", "five_minutes", "half", "mean", "peak", "peak_at"),
                rows: figures.agenda.sessions.indices.map { index in
                    [sessionLabel(index)]
                        + cells(bands[index], "hours", "attendees", "fiveMinutes", "half", "mean", "peak", "peakAt")
                }, words: 2),
        ]
        let windows = figures.windows.map { window in
            window.session.map {
                words.say("window.session", ["number": words.grouped($0.index + 1)])
            } ?? words.say(window.kind == .event ? "window.event" : "window.between_short")
        }
        for (title, first, rows) in [
            ("by_category", "category", categoryRows), ("by_channel", "channel", channelRows),
        ] {
            blocks.append(
                ReportSheet.Block(
                    title: words.say("page.\(title)"), head: heads(first) + windows,
                    rows: rows.map { [$0.label] + $0.cells }, words: 1))
        }
        if figures.records.hasRegistrationData {
            blocks.append(
                ReportSheet.Block(
                    title: words.say("page.showup_caption"),
                    head: heads("category", "registered", "of_them_came", "showup_rate", "walkins", "all_attendees"),
                    rows: showUpRows.map {
                        cells($0, "label", "registered", "attended", "share", "walkIns", "attendees")
                    }, words: 1))
        }
        if hasEngagement {
            blocks.append(
                ReportSheet.Block(
                    title: words.say("page.heading.engagement"),
                    head: heads("session", "messages", "with_question", "contributors", "rate", "questions"),
                    rows: engagementRows.map {
                        cells($0, "label", "messages", "questionMessages", "contributors", "rate", "questions")
                    }, words: 1))
        }
        if hasComparison, let measures = comparisonSection["measures"] as? [[String: Any]] {
            blocks.append(
                ReportSheet.Block(
                    title: words.say("page.heading.comparison"),
                    head: heads("measure", "panel", "floor", "floor_to_panel", "interval"),
                    rows: measures.map { cells($0, "label", "panel", "floor", "value", "interval") }, words: 1))
        }
        return blocks
    }

    /// The numbers of the sentences, to compute on.
    private var headlines: ReportSheet.Block {
        var rows: [[String]] = []
        func add(_ key: String, _ number: String) { rows.append([words.say(key), number]) }
        if figures.records.hasRegistrationData {
            let (registered, attended) = (figures.registered[0], figures.registeredAttended[0])
            add("page.registered", words.people(registered))
            add("page.of_them_came", words.people(attended))
            add("page.showup_rate", words.share(attended, of: registered) ?? words.nothing)
            add("page.walkins", words.people(event.attendees - attended))
        }
        add("page.attendees", words.people(event.attendees))
        add("funnel.half", words.people(event.half))
        add("sheet.most_at_once", words.people(event.peak))
        add("sheet.present_on_average", words.meanPeople(event.seconds, figures.windows[0].seconds))
        return ReportSheet.Block(
            title: words.say("page.in_short"), head: [words.say("window.event"), words.say("sheet.number")],
            rows: rows, words: 1)
    }
}
