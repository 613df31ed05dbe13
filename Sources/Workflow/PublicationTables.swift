internal import Archive

/// The tables that may be published.
package enum PublicTable: String, CaseIterable, Sendable {
    case eventCategories = "event_categories"
    case eventChannels = "event_channels"
    case sessionCategories = "session_categories"
    case sessionChannels = "session_channels"
    case countries
    case seriesCategories = "series_categories"
    case seriesChannels = "series_channels"
    case seriesCountries = "series_countries"

    package static let ofEvents: [PublicTable] = [
        .eventCategories, .eventChannels, .sessionCategories, .sessionChannels, .countries,
    ]
    package static let ofSeries: [PublicTable] = [.seriesCategories, .seriesChannels, .seriesCountries]

    var kind: CountKey.Kind {
        switch self {
        case .eventCategories, .sessionCategories, .seriesCategories: .category
        case .eventChannels, .sessionChannels, .seriesChannels: .channel
        case .countries, .seriesCountries: .country
        }
    }

    var isOfSessions: Bool { self == .sessionCategories || self == .sessionChannels }
}

/// A row of a public table: its keys, and which counts are in it.
struct PublicRow {
    var table: PublicTable
    var keys: [String]
    /// Nil if none was read, and in sessions.
    var registered: PublicRelease.Cell?
    /// Nil if nothing says when people were there.
    var attended: PublicRelease.Cell?
}

/// The rows of what is asked for, and nothing else: each once, with the true counts.
struct PublicationTables {
    private(set) var rows: [PublicRow] = []
    private let wanted: [PublicTable]

    /// The tables of single events.
    init(_ events: [PublishableEvent], _ wanted: [PublicTable]) {
        self.wanted = wanted
        for table in wanted {
            for event in events {
                for session in table.isOfSessions ? event.sessions.map(\.id) : [CountKey.event] {
                    for value in Self.values(table.kind, [event]) { add(table, event, session, value) }
                }
            }
        }
    }

    /// The tables of a series: sums over all events, and over those of each period.
    ///
    /// - Parameter periods: of each event, in the same order.
    init(series: String, _ events: [PublishableEvent], periods: [String], _ wanted: [PublicTable]) {
        self.wanted = wanted
        for table in wanted {
            for period in [CountKey.all] + Set(periods).sorted() {
                let own = zip(events, periods).filter { period == CountKey.all || $0.1 == period }.map(\.0)
                for value in Self.values(table.kind, own) { add(table, series, period, own, value) }
            }
        }
    }

    /// Every count of it, with its true value.
    var cells: [PublicRelease.Cell] { rows.flatMap { [$0.registered, $0.attended].compactMap { $0 } } }

    func rows(of table: PublicTable) -> [PublicRow] { rows.filter { $0.table == table } }

    /// `all` first, as everywhere; countries are published without it.
    private static func values(_ kind: CountKey.Kind, _ events: [PublishableEvent]) -> [String] {
        var seen: Set<String> = []
        func unique(_ lists: [[String]]) -> [String] { lists.flatMap { $0 }.filter { seen.insert($0).inserted } }
        switch kind {
        case .everybody: return [CountKey.all]
        case .category: return [CountKey.all] + unique(events.map(\.categories))
        case .channel: return [CountKey.all] + unique(events.map(\.channels))
        case .country:
            let codes = Set(events.flatMap(\.countries)).subtracting([CountKey.notStated]).sorted()
            return events.contains { !$0.countries.isEmpty } ? codes + [CountKey.notStated] : []
        }
    }

    private mutating func add(_ table: PublicTable, _ event: PublishableEvent, _ session: String, _ value: String) {
        func cell(_ measure: CountKey.Measure) -> PublicRelease.Cell? {
            let key = CountKey(session, measure, table.kind, value)
            return event.version.counts[key].map {
                PublicRelease.Cell(table: table.rawValue, content: event.version.content, key: key, people: $0)
            }
        }
        rows.append(
            PublicRow(
                table: table, keys: [event.id] + (table.isOfSessions ? [session] : []) + [value],
                registered: cell(.registered), attended: cell(.attended)))
    }

    private mutating func add(
        _ table: PublicTable, _ series: String, _ period: String, _ events: [PublishableEvent], _ value: String
    ) {
        func cell(_ measure: CountKey.Measure) -> PublicRelease.Cell? {
            let key = CountKey(CountKey.event, measure, table.kind, value)
            let parts = events.compactMap { $0.version.counts[key] }
            return parts.isEmpty
                ? nil
                : PublicRelease.Cell(table: table.rawValue, period: period, key: key, people: parts.reduce(0, +))
        }
        rows.append(
            PublicRow(
                table: table, keys: [series, period, value], registered: cell(.registered), attended: cell(.attended)))
    }
}
