package import Archive
internal import Disclosure
internal import EventAnalytics

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
}

/// A row of a public table: its keys and the places of its counts.
struct PublicRow {
    var keys: [String]
    /// Place of the count of registrants; nil where nothing was read of registrations, and in sessions.
    var registered: Int?
    var attended: Int
}

/// Every count that could be published of some events and their sums, with all that ties them to each other.
struct PublicationTables {
    private(set) var counts = PublicTables()
    private(set) var rows: [PublicTable: [PublicRow]] = [:]

    private enum Measure: String { case registered, attended }
    private static let all = "all"
    private static let notStated = "not_stated"

    /// - Parameters:
    ///   - events: all events that the published ones are tied to.
    ///   - released: the tables to publish of the events in `own`.
    ///   - sums: events whose counts are added up by period, where a series is published or was.
    init(
        _ events: [PublishableEvent], own: Set<String>, released: Set<PublicTable>,
        sums: [(name: String, events: Set<String>)]
    ) {
        for event in events { add(event, released: own.contains(event.id) ? released : []) }
        for sum in sums { add(sum.name, of: events.filter { sum.events.contains($0.id) }, released: released) }
    }

    private static func name(_ scope: String, _ session: String, _ measure: Measure, _ kind: String, _ value: String)
        -> String
    {
        [scope, session, measure.rawValue, value == all ? "" : kind, value].joined(separator: "|")
    }

    // MARK: An event

    private mutating func add(_ event: PublishableEvent, released: Set<PublicTable>) {
        let sessions = ["event"] + event.sessions.map(\.id)
        for session in sessions {
            let isEvent = session == "event"
            add(
                event, session, "category", event.categories, event.byCategory,
                isEvent ? .eventCategories : .sessionCategories, released)
            add(
                event, session, "channel", event.channels, event.byChannel,
                isEvent ? .eventChannels : .sessionChannels, released)
        }
        addCountries(event, released)
    }

    private mutating func add(
        _ event: PublishableEvent, _ session: String, _ kind: String, _ values: [String],
        _ counts: [PublishableEvent.Count], _ table: PublicTable, _ released: Set<PublicTable>
    ) {
        let isReleased = released.contains(table)
        let own = Dictionary(counts.filter { $0.session == session }.map { ($0.value, $0) }) { first, _ in first }
        var parts: [Measure: [Int]] = [:]
        var totals: [Measure: Int] = [:]
        for value in [Self.all] + values {
            var row = PublicRow(keys: [event.id] + (session == "event" ? [] : [session]) + [value], attended: 0)
            for measure in [Measure.registered, .attended] {
                if measure == .registered && (session != "event" || !event.hasRegistrations) { continue }
                let count = own[value]
                let place = self.counts.cell(
                    Self.name(event.id, session, measure, kind, value),
                    (measure == .attended ? count?.attended : count?.registered) ?? 0, isReleased: isReleased,
                    isTotal: value == Self.all)
                if measure == .attended { row.attended = place } else { row.registered = place }
                if value == Self.all { totals[measure] = place } else { parts[measure, default: []].append(place) }
                guard measure == .attended, session != "event" else { continue }
                // Who was in a session was at the event.
                let whole = self.counts.place(of: Self.name(event.id, "event", .attended, kind, value))
                if let whole { self.counts.add(.within(part: place, whole: whole)) }
            }
            if isReleased { rows[table, default: []].append(row) }
        }
        for (measure, parts) in parts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            guard let total = totals[measure] else { continue }
            if kind == "channel" && measure == .attended {
                // Who changed channel is on several; nobody is on none.
                for part in parts { self.counts.add(.within(part: part, whole: total)) }
                self.counts.add(.cover(total: total, parts: parts))
            } else {
                self.counts.add(.sum(total: total, parts: parts))
            }
        }
    }

    /// Countries and those who named none add up to everybody.
    private mutating func addCountries(_ event: PublishableEvent, _ released: Set<PublicTable>) {
        let isReleased = released.contains(.countries)
        let everybody = event.byCategory.first { $0.session == "event" && $0.value == Self.all }
        func sum(_ measure: Measure) -> Int {
            event.byCountry.reduce(0) { $0 + (measure == .attended ? $1.attended : $1.registered ?? 0) }
        }
        let named = event.byCountry.map { ($0.value, $0.registered ?? 0, $0.attended) }
        let missing = (
            Self.notStated, (everybody?.registered ?? 0) - sum(.registered), (everybody?.attended ?? 0) - sum(.attended)
        )
        var parts: [Measure: [Int]] = [:]
        for (value, registered, attended) in named + [missing] {
            let there = counts.cell(
                Self.name(event.id, "event", .attended, "country", value), attended, isReleased: isReleased)
            parts[.attended, default: []].append(there)
            var row = PublicRow(keys: [event.id, value], attended: there)
            if event.hasRegistrations {
                let place = counts.cell(
                    Self.name(event.id, "event", .registered, "country", value), registered, isReleased: isReleased)
                parts[.registered, default: []].append(place)
                row.registered = place
            }
            if isReleased { rows[.countries, default: []].append(row) }
        }
        for (measure, parts) in parts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            guard let total = counts.place(of: Self.name(event.id, "event", measure, "", Self.all)) else { continue }
            counts.add(.sum(total: total, parts: parts))
        }
    }

    // MARK: Sums over events

    private mutating func add(_ name: String, of events: [PublishableEvent], released: Set<PublicTable>) {
        let periods = Dictionary(grouping: events, by: \.period).sorted { $0.key < $1.key }
        for (period, own) in [(Self.all, events)] + periods.map { ($0.key, $0.value) } {
            let scope = "\(name)|\(period)"
            func unique(_ lists: [[String]]) -> [String] {
                var seen: Set<String> = []
                return lists.flatMap { $0 }.filter { seen.insert($0).inserted }
            }
            let countries = unique(own.map { $0.byCountry.map(\.value) }) + [Self.notStated]
            for (kind, values, table) in [
                ("category", unique(own.map(\.categories)), PublicTable.seriesCategories),
                ("channel", unique(own.map(\.channels)), .seriesChannels), ("country", countries, .seriesCountries),
            ] {
                addSums(scope, name, period, kind, [Self.all] + values, own, table, released)
            }
        }
    }

    private mutating func addSums(
        _ scope: String, _ name: String, _ period: String, _ kind: String, _ values: [String],
        _ events: [PublishableEvent], _ table: PublicTable, _ released: Set<PublicTable>
    ) {
        let isReleased = released.contains(table)
        for value in values {
            var row = PublicRow(keys: [name, period, value], attended: 0)
            for measure in [Measure.registered, .attended] {
                let parts = events.compactMap {
                    counts.place(of: Self.name($0.id, "event", measure, kind, value))
                }
                guard !parts.isEmpty else { continue }
                let sum = parts.reduce(0) { $0 + counts.cells[$1].value }
                let place = counts.cell(
                    Self.name(scope, "event", measure, kind, value), sum, isReleased: isReleased,
                    isTotal: value == Self.all || period == Self.all)
                counts.add(.sum(total: place, parts: parts))
                if measure == .attended { row.attended = place } else { row.registered = place }
            }
            if isReleased && !(kind == "country" && value == Self.all) { rows[table, default: []].append(row) }
        }
    }
}
