import Participants
internal import Attendance
internal import Charts
internal import EventModel

/// Ready words and numbers for the page; the templates compute nothing.
struct ReportModel {
    let figures: EventFigures
    let words: Wording

    /// Whether the page is printed, not looked at on a screen.
    let isPaper: Bool

    init(_ figures: EventFigures, showSmallCells: Bool, language: ReportLanguage = .en, isPaper: Bool = false) {
        self.figures = figures
        self.isPaper = isPaper
        words = Wording(language, showsSmallCells: showSmallCells, zone: figures.identity.zone ?? .utc)
    }

    /// A section that does not apply is `false`, and its partial is left out.
    var values: [String: Any] {
        let hasTimes = figures.records.hasTimes
        var values: [String: Any] = [
            "style": PageParts.style,
            "language": words.language.rawValue,
            "direction": words.language.isRightToLeft ? "rtl" : "ltr",
            "settings": PageSettings(showSmallCells: words.small.areShown, language: words.language).text,
            "title": figures.identity.title,
            "date": words.date(figures.agenda.window.from),
            "hours": hours(figures.agenda.window),
            "zone": words.zone.identifier,
            "languages": languages,
            "madeWith": words.say("made_with", ["zoneData": words.data(Zone.databaseVersion)]),
            "contents": contents,
            "time": hasTimes ? timeSection : false,
            "categories": hasTimes ? categorySection : false,
            "channels": hasTimes ? channelSection : false,
            "engagement": hasEngagement
                ? ["rows": engagementRows].merging(participationSection) { _, new in new } : false,
            "comparison": hasComparison ? comparisonSection : false,
            "unknowns": unknowns.map { ["text": $0] },
        ]
        for section in [words.labels, summarySection, whereSection, trustSection] {
            values.merge(section) { _, new in new }
        }
        values["definitions"] = definitions
        return values
    }

    var hasEngagement: Bool {
        figures.records.hasTimes
            && (figures.records.hasChat || figures.records.hasQuestions || figures.records.hasStatements
                || !figures.records.pollAnswers.isEmpty)
    }

    private var contents: [[String: Any]] {
        let hasTimes = figures.records.hasTimes
        let sections: [(id: String, isThere: Bool)] = [
            ("time", hasTimes), ("category", hasTimes), ("channel", hasTimes), ("engagement", hasEngagement),
            ("comparison", hasComparison), ("where", true), ("unknown", true), ("trust", true), ("definitions", true),
        ]
        return sections.filter(\.isThere).map { ["id": "h-\($0.id)", "title": words.say("contents.\($0.id)")] }
    }

    // MARK: Words that several sections use

    var event: PresenceCell { figures.tallies[0].cells[0] }

    func hours(_ window: Interval) -> String { words.range(words.clock(window.from), words.clock(window.to)) }

    /// The clock at a number of seconds after the event's start.
    func clock(at second: Int) -> String { words.clock(figures.agenda.window.from.advanced(by: second)) }

    var languages: String {
        let names = figures.rules.channels.codes.map { words.languageName($0) }
        guard names.count > 1 else {
            return words.upperFirst(words.say("languages.one", ["floor": names[0]]))
        }
        return words.upperFirst(
            words.say("languages.many", ["floor": names[0], "others": words.list(names.dropFirst())]))
    }

    func channelLabel(_ channel: Int) -> String {
        guard channel < figures.rules.channels.codes.count else { return words.say("channel.unknown") }
        let name = words.upperFirst(words.languageName(figures.rules.channels.codes[channel]))
        return channel == 0 ? words.say("channel.floor", ["language": name]) : name
    }

    func channelTone(_ channel: Int) -> Tone {
        channel == figures.rules.channels.unknown ? .unknown : .series(channel)
    }

    func categoryLabel(_ category: Int) -> String {
        let category = figures.rules.taxonomy.categories[category]
        return category.labels[words.language.rawValue] ?? category.labels["en"] ?? category.id
    }

    /// `3. Panel`, or the whole event, or what lies between.
    func windowLabel(_ window: Int) -> String {
        switch figures.windows[window].kind {
        case .event: words.say("window.event")
        case .between: words.say("window.between")
        case .session(let id): sessionLabel(id.index)
        }
    }

    func sessionLabel(_ session: Int) -> String {
        "\(words.grouped(session + 1)). \(words.data(figures.agenda.sessions[session].title))"
    }

    func kindLabel(_ kind: SessionKind) -> String { words.say("kind.\(kind.rawValue)") }

    func chartWords(title: String, description: String) -> ChartWords {
        let isRightToLeft = words.language.isRightToLeft
        return ChartWords(
            title: title, description: description, isRightToLeft: isRightToLeft,
            setsLabelsBeside: isPaper && isRightToLeft)
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
