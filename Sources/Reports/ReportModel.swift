internal import Charts
internal import EventAnalytics

/// Ready words and numbers for the page; the templates compute nothing.
struct ReportModel {
    let figures: EventFigures
    let words: Wording

    init(_ figures: EventFigures, showSmallCells: Bool) {
        self.figures = figures
        words = Wording(showsSmallCells: showSmallCells, zone: figures.identity.zone ?? .utc)
    }

    /// A section that does not apply is `false`, and its partial is left out.
    var values: [String: Any] {
        let hasTimes = figures.records.hasTimes
        var values: [String: Any] = [
            "style": ReportPage.style,
            "title": figures.identity.title,
            "date": words.date(figures.agenda.window.from),
            "hours": hours(figures.agenda.window),
            "zone": words.zone.identifier,
            "languages": languages,
            "zoneData": Zone.databaseVersion,
            "contents": contents,
            "time": hasTimes ? timeSection : false,
            "categories": hasTimes ? categorySection : false,
            "channels": hasTimes ? channelSection : false,
            "engagement": hasEngagement ? ["rows": engagementRows] : false,
            "unknowns": unknowns.map { ["text": $0] },
        ]
        for section in [summarySection, whereSection, trustSection] { values.merge(section) { _, new in new } }
        values["definitions"] = definitions
        return values
    }

    var hasEngagement: Bool {
        figures.records.hasTimes && (figures.records.hasChat || figures.records.hasQuestions)
    }

    private var contents: [[String: Any]] {
        let hasTimes = figures.records.hasTimes
        let sections: [(id: String, title: String, isThere: Bool)] = [
            ("h-time", "Minute by minute", hasTimes), ("h-category", "Stakeholder categories", hasTimes),
            ("h-channel", "Language channels", hasTimes), ("h-engagement", "Messages and questions", hasEngagement),
            ("h-where", "Countries, organizations and roles", true), ("h-unknown", "What is not known", true),
            ("h-trust", "Can it be trusted?", true), ("h-definitions", "What every number means", true),
        ]
        return sections.filter(\.isThere).map { ["id": $0.id, "title": $0.title] }
    }

    // MARK: Words that several sections use

    var event: PresenceCell { figures.tallies[0].cells[0] }

    func hours(_ window: Interval) -> String { "\(words.clock(window.from))–\(words.clock(window.to))" }

    /// The clock at a number of seconds after the event's start.
    func clock(at second: Int) -> String { words.clock(figures.agenda.window.from.advanced(by: second)) }

    var languages: String {
        let codes = figures.rules.channels.codes.map { Languages.englishName($0) }
        guard codes.count > 1 else { return "\(codes[0]), without interpretation" }
        return "\(codes[0]) on the floor, interpreted into \(Wording.list(codes.dropFirst()))"
    }

    func channelLabel(_ channel: Int) -> String {
        guard channel < figures.rules.channels.codes.count else { return "Unknown" }
        let name = Languages.englishName(figures.rules.channels.codes[channel])
        return channel == 0 ? "\(name) (floor)" : name
    }

    func channelTone(_ channel: Int) -> Tone {
        channel == figures.rules.channels.unknown ? .unknown : .series(channel)
    }

    func categoryLabel(_ category: Int) -> String {
        let category = figures.rules.taxonomy.categories[category]
        return category.labels["en"] ?? category.id
    }

    /// A drawing for wide screens and paper, and one for phones.
    func pair(_ name: String, id: String, _ draw: (_ isNarrow: Bool, _ id: String) -> String) -> [String: Any] {
        [name: draw(false, id), name + "Narrow": draw(true, id + "-narrow")]
    }

    func key(_ entries: [(fill: Fill, label: String)], id: String) -> [[String: Any]] {
        entries.enumerated().map { index, entry in
            ["swatch": Swatch.svg(entry.fill, id: "\(id)-\(index)"), "label": entry.label]
        }
    }
}
