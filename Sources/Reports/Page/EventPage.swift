internal import Attendance
internal import EventModel

/// Everything that the page and the summary of an event show. Their templates compute nothing.
///
/// A section that does not apply is nil, and is left out.
struct EventPage {
    var style: String
    var language: String
    var direction: String
    var settings: String
    var title: String
    var date: Day
    var hours: ClockRange
    var zone: String
    var languages: String
    var madeWith: String
    var contents: [ContentsEntry]
    var summary: SummarySection
    var time: TimeSection?
    var categories: CategorySection?
    var channels: ChannelSection?
    var engagement: EngagementSection?
    var comparison: ComparisonSection?
    var places: PlacesSection
    var unknowns: [String]
    var trust: TrustSection
    var definitions: [Definition]
    /// The page's own words, by what a template calls them.
    var words: [String: String]

    struct ContentsEntry {
        var id: String
        var title: String
    }
}

/// A table with one column for the event and one for each session.
struct Matrix {
    var caption: String
    var first: String
    var columns: [Column]
    /// The class of the table: whether its first row is the sum of the others.
    var totals: String
    var rows: [Row]

    struct Column {
        var head: String
        var hint: String
        var kind: String
    }

    struct Row {
        var label: String
        var cells: [any ReportValue]
    }
}

extension ReportModel {
    var page: EventPage {
        let hasTimes = figures.records.hasTimes
        return EventPage(
            style: PageParts.style, language: words.language.rawValue,
            direction: words.language.isRightToLeft ? "rtl" : "ltr",
            settings: PageSettings(showSmallCells: words.small.areShown, language: words.language).text,
            title: figures.identity.title, date: Day(figures.agenda.window.from),
            hours: ClockRange(figures.agenda.window), zone: words.zone.identifier, languages: languages,
            madeWith: words.say("made_with", ["zoneData": words.data(Zone.databaseVersion)]), contents: contents,
            summary: summarySection, time: hasTimes ? timeSection : nil,
            categories: hasTimes ? categorySection : nil, channels: hasTimes ? channelSection : nil,
            engagement: hasEngagement ? engagementSection : nil,
            comparison: hasComparison ? comparisonSection : nil, places: placesSection, unknowns: unknowns,
            trust: trustSection, definitions: definitions, words: words.labels)
    }

    private var contents: [EventPage.ContentsEntry] {
        let hasTimes = figures.records.hasTimes
        let sections: [(id: String, isThere: Bool)] = [
            ("time", hasTimes), ("category", hasTimes), ("channel", hasTimes), ("engagement", hasEngagement),
            ("comparison", hasComparison), ("where", true), ("unknown", true), ("trust", true), ("definitions", true),
        ]
        return sections.filter(\.isThere).map { .init(id: "h-\($0.id)", title: words.say("contents.\($0.id)")) }
    }
}
