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

    package var title: String
    package var subtitle: String
    /// Sentences of the page's first screen, without marks.
    package var sentences: [String]
    package var blocks: [Block]
    package var notes: [String]

    package init(_ figures: EventFigures, showSmallCells: Bool) {
        let model = ReportModel(figures, showSmallCells: showSmallCells)
        title = figures.identity.title
        subtitle =
            "\(model.words.date(figures.agenda.window.from)), \(model.hours(figures.agenda.window)) (\(model.words.zone.identifier)). \(model.languages)."
        sentences = model.sentences.map { $0.replacing("**", with: "") }
        blocks = figures.records.hasTimes ? Self.blocks(model) : []
        notes =
            (showSmallCells ? [] : ["On this sheet counts of people from 1 to 4 are shown as <5."]) + [
                "The sheets behind this one are the tables of figures/ as they are, with small counts: for internal use. The sheet Definitions says what each column means."
            ]
        notes += model.unknowns
    }

    private static func blocks(_ model: ReportModel) -> [Block] {
        func text(_ row: [String: Any], _ keys: [String]) -> [String] { keys.map { row[$0] as? String ?? "" } }
        var blocks = [
            Block(
                title: "Sessions",
                head: [
                    "No.", "Session", "Time", "Attendees", "5 minutes or more", "Half or more", "On average", "Peak",
                    "at",
                ],
                rows: model.bands.map {
                    text(
                        $0, ["number", "title", "hours", "attendees", "fiveMinutes", "half", "mean", "peak", "peakAt"])
                }, words: 3)
        ]
        let windows = model.figures.windows.map { window in
            model.figures.agenda.sessions.firstIndex { $0.id == window.id }.map { "\($0 + 1)" }
                ?? (window.id == "event" ? "Whole event" : "Between")
        }
        for (title, first, rows) in [
            ("Attendees by session and stakeholder category", "Category", model.categoryRows),
            ("Attendees by session and language channel", "Channel", model.channelRows),
        ] {
            blocks.append(
                Block(title: title, head: [first] + windows, rows: rows.map { [$0.label] + $0.cells }, words: 1))
        }
        if model.figures.records.hasRegistrationData {
            blocks.append(
                Block(
                    title: "Show-up by category: registered people who came, of all registered",
                    head: [
                        "Category", "Registered", "of them came", "Show-up rate", "Without registration",
                        "All attendees",
                    ],
                    rows: model.showUpRows.map {
                        text($0, ["label", "registered", "attended", "share", "walkIns", "attendees"])
                    }, words: 1))
        }
        if model.hasEngagement {
            blocks.append(
                Block(
                    title: "Messages and questions",
                    head: [
                        "Session", "Messages", "with a question", "Contributors", "per 100 attendee-minutes",
                        "Q&A questions",
                    ],
                    rows: model.engagementRows.map {
                        text($0, ["label", "messages", "questionMessages", "contributors", "rate", "questions"])
                    }, words: 1))
        }
        return blocks
    }
}
