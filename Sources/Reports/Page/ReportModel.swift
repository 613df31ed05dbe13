import Participants
internal import Attendance
internal import Charts
internal import EventModel

/// Builds the sections of a report from the figures of an event.
struct ReportModel {
    let figures: EventFigures
    let words: Wording
    /// Whether the page is printed, so that charts in Arabic have their labels beside them.
    let isPaper: Bool

    init(_ figures: EventFigures, showSmallCells: Bool, language: ReportLanguage = .en, isPaper: Bool = false) {
        self.figures = figures
        self.isPaper = isPaper
        words = Wording(language, showsSmallCells: showSmallCells, zone: figures.identity.zone ?? .utc)
    }

    var hasEngagement: Bool {
        figures.records.hasTimes
            && (figures.records.hasChat || figures.records.hasQuestions || figures.records.hasStatements
                || !figures.records.pollAnswers.isEmpty)
    }

    // MARK: What several sections use

    var event: PresenceCell { figures.tallies[0].cells[0] }

    func people(_ count: Int?) -> Count { Count(people: count, words.small) }

    /// A number of seconds after the event's start.
    func instant(at second: Int) -> Instant { figures.agenda.window.from.advanced(by: second) }

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

    /// `3. Panel`, or the whole event, or the time between sessions.
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

    // MARK: Charts

    /// Whether this is paper that reads from right to left.
    var isMirroredPaper: Bool { isPaper && words.language.isRightToLeft }

    func chartWords(title: String, description: String) -> ChartWords {
        ChartWords(
            title: title, description: description, isRightToLeft: words.language.isRightToLeft,
            setsLabelsBeside: isMirroredPaper)
    }

    func legend(_ entries: [(fill: Fill, label: String)], id: String) -> [LegendEntry] {
        entries.enumerated().map { index, entry in
            LegendEntry(swatch: Swatch.svg(entry.fill, id: "\(id)-\(index)"), label: entry.label)
        }
    }
}
