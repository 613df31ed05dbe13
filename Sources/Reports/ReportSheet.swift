package import EventAnalytics

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

    package init(_ figures: EventFigures, showSmallCells: Bool) {
        let model = ReportModel(figures, showSmallCells: showSmallCells)
        title = figures.identity.title
        subtitle =
            "\(model.words.date(figures.agenda.window.from)), \(model.hours(figures.agenda.window)) (\(model.words.zone.identifier)). \(model.languages)."
        privacy =
            showSmallCells
            ? "For internal use: this sheet and those behind it show small counts of people as they are."
            : "To send on: this sheet alone, where counts of people from 1 to 4 are shown as <5. The sheets behind it hold small counts as they are: for internal use."
        sentences = model.sentences.map { $0.replacing("**", with: "") }
        blocks = figures.records.hasTimes ? model.sheetBlocks : []
        unknowns = model.unknowns
        let files = figures.records.files.count { $0.accepted > 0 }
        sources = [
            "Counted from \(model.words.counted(files, "file", "files")) of the event folder, which the sheet files lists with what was assumed about each, in the windows on the sheet sessions. Staff are in no figure, and two devices of one person count once. The sheet Definitions says what each column means."
        ]
        labels = model.sheetLabels
    }
}

extension ReportModel {
    fileprivate var sheetLabels: ReportSheet.Labels {
        var labels = ReportSheet.Labels(zone: words.zone)
        for (index, category) in figures.rules.taxonomy.categories.enumerated() {
            labels.categories[category.id] = categoryLabel(index)
        }
        labels.channels["all"] = "All channels"
        for channel in 0..<figures.grid.channels {
            labels.channels[figures.rules.channels.name(channel)] = channelLabel(channel)
        }
        for (index, session) in figures.agenda.sessions.enumerated() {
            labels.sessions[session.id] = "\(index + 1). \(session.title)"
        }
        return labels
    }

    fileprivate var sheetBlocks: [ReportSheet.Block] {
        func text(_ row: [String: Any], _ keys: [String]) -> [String] { keys.map { row[$0] as? String ?? "" } }
        var blocks = [
            headlines,
            ReportSheet.Block(
                title: "Sessions",
                head: [
                    "Session", "Time", "Attendees", "5 minutes or more", "Half or more", "On average", "Peak", "at",
                ],
                rows: bands.map { band in
                    let words = text(band, ["number", "title"]).joined(separator: ". ")
                    return [words]
                        + text(band, ["hours", "attendees", "fiveMinutes", "half", "mean", "peak", "peakAt"])
                }, words: 2),
        ]
        let windows = figures.windows.map { window in
            figures.agenda.sessions.firstIndex { $0.id == window.id }.map { "Session \($0 + 1)" }
                ?? (window.id == "event" ? "Whole event" : "Between")
        }
        for (title, first, rows) in [
            ("Attendees by session and stakeholder category", "Category", categoryRows),
            ("Attendees by session and language channel", "Channel", channelRows),
        ] {
            blocks.append(
                ReportSheet.Block(
                    title: title, head: [first] + windows, rows: rows.map { [$0.label] + $0.cells }, words: 1))
        }
        if figures.records.hasRegistrationData {
            blocks.append(
                ReportSheet.Block(
                    title: "Show-up by category: registered people who came, of all registered",
                    head: [
                        "Category", "Registered", "of them came", "Show-up rate", "Without registration",
                        "All attendees",
                    ],
                    rows: showUpRows.map {
                        text($0, ["label", "registered", "attended", "share", "walkIns", "attendees"])
                    }, words: 1))
        }
        if hasEngagement {
            blocks.append(
                ReportSheet.Block(
                    title: "Messages and questions",
                    head: [
                        "Session", "Messages", "with a question", "Contributors", "per 100 attendee-minutes",
                        "Q&A questions",
                    ],
                    rows: engagementRows.map {
                        text($0, ["label", "messages", "questionMessages", "contributors", "rate", "questions"])
                    }, words: 1))
        }
        return blocks
    }

    /// The numbers of the sentences, to compute on.
    private var headlines: ReportSheet.Block {
        var rows: [[String]] = []
        if figures.records.hasRegistrationData {
            let (registered, attended) = (figures.registered[0], figures.registeredAttended[0])
            rows = [
                ["Registered", words.people(registered)], ["of them came", words.people(attended)],
                ["Show-up rate", words.share(attended, of: registered)],
                ["Came without registration", words.people(event.attendees - attended)],
            ]
        }
        rows += [
            ["Attendees", words.people(event.attendees)], ["Stayed for half of it or more", words.people(event.half)],
            ["Most at once", words.people(event.peak)],
            ["Present on average", words.meanPeople(event.seconds, figures.windows[0].seconds)],
        ]
        return ReportSheet.Block(title: "In short", head: ["Whole event", "Number"], rows: rows, words: 1)
    }
}
