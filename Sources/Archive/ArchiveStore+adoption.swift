internal import EventModel
internal import GRDB

extension ArchiveStore {
    /// Takes packages into the ledger that an earlier version of Rollcall noted only by name, and drops its notes.
    ///
    /// Such a package is known by what it showed: it belongs to the events whose figures, or sums of them, are what it
    /// showed. If there are none, because figures have changed since, it is kept as unproved: nothing can be proved beside it.
    static func adoptFormerPublications(_ database: Database) throws {
        guard try database.tableExists("publication") else { return }
        var current: [String: (event: PublishableEvent, day: String)] = [:]
        for row in try Row.fetchAll(database, sql: "SELECT * FROM events ORDER BY starts, event") {
            let event: String = try row[cell: "event"]
            current[event] = try (publishable(row, database), SeriesSelection.day(of: row))
        }
        let former = try Row.fetchAll(database, sql: "SELECT * FROM publication ORDER BY id").map { row in
            let id: Int = try row[cell: "id"]
            return try FormerPublication(
                at: row[cell: "published_at"], threshold: row[cell: "threshold"],
                events: String.fetchAll(
                    database, sql: "SELECT event FROM publication_event WHERE publication = ? ORDER BY event",
                    arguments: [id]),
                cells: Row.fetchAll(
                    database, sql: "SELECT name, value FROM publication_cell WHERE publication = ?", arguments: [id]
                ).compactMap { try FormerCell($0[cell: "name"], $0[cell: "value"]) })
        }
        let choices = former.map(\.events)
        for publication in former {
            for release in publication.releases(current, choices) { try write(release, database) }
        }
        try database.execute(
            sql: "DROP TABLE publication_cell; DROP TABLE publication_event; DROP TABLE publication")
    }
}

/// A count under the name that earlier versions gave it: scope, period of a series, session, measure, kind and value.
private struct FormerCell {
    var scope: String
    var period: String?
    var key: CountKey
    var people: Int?

    /// Nil for a value that is not a code: it was public under a wording that is no longer used.
    init?(_ name: String, _ people: Int?) {
        var parts = name.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        guard parts.count >= 5 else { return nil }
        scope = parts.removeFirst()
        period = scope.hasPrefix("series:") ? parts.removeFirst() : nil
        guard parts.count == 4, let measure = CountKey.Measure(rawValue: parts[1]),
            let kind = CountKey.Kind(rawValue: parts[2])
        else { return nil }
        var value = parts[3]
        if kind == .country && value != CountKey.notStated {
            guard let code = Countries.code(of: value) else { return nil }
            value = code
        }
        key = CountKey(parts[0], measure, kind, value)
        self.people = people
    }

    var table: String {
        switch (period, key.kind) {
        case (nil, .channel): key.session == CountKey.event ? "event_channels" : "session_channels"
        case (nil, .country): "countries"
        case (nil, _): key.session == CountKey.event ? "event_categories" : "session_categories"
        case (_, .channel): "series_channels"
        case (_, .country): "series_countries"
        case (_, _): "series_categories"
        }
    }
}

private struct FormerPublication {
    var at: String
    var threshold: Int
    var events: [String]
    var cells: [FormerCell]

    typealias Current = [String: (event: PublishableEvent, day: String)]

    /// One release for its single events and one for every series in it.
    func releases(_ current: Current, _ choices: [[String]]) -> [PublicRelease] {
        Dictionary(grouping: cells) { $0.period == nil ? "" : $0.scope }.sorted { $0.key < $1.key }.map { scope, own in
            let found =
                scope.isEmpty
                ? release(ofEvents: own, current)
                : ([events] + choices).lazy.compactMap { release(ofSeries: scope, own, $0, current) }.first
            return found ?? unproved(scope, own)
        }
    }

    private func release(ofEvents own: [FormerCell], _ current: Current) -> PublicRelease? {
        let isTrue = own.allSatisfy { cell in
            guard let version = current[cell.scope]?.event.version else { return false }
            return cell.people == nil || cell.people == version.counts[cell.key] ?? 0
        }
        guard isTrue else { return nil }
        let scopes = Set(own.map(\.scope)).sorted()
        return PublicRelease(
            at: at, method: .suppression, threshold: threshold,
            members: scopes.compactMap { current[$0]?.event.version }.map { PublicRelease.Member($0) },
            cells: own.map { cell in
                PublicRelease.Cell(
                    table: cell.table, content: current[cell.scope]?.event.version.content, key: cell.key,
                    people: cell.people)
            })
    }

    private func release(ofSeries scope: String, _ own: [FormerCell], _ events: [String], _ current: Current)
        -> PublicRelease?
    {
        let found = events.compactMap { current[$0] }
        guard found.count == events.count else { return nil }
        let labels = Set(own.compactMap(\.period)).subtracting([CountKey.all])
        let period =
            labels.contains { $0.contains("Q") }
            ? SeriesSelection.Period.quarter : labels.contains { $0.contains("-") } ? .month : .year
        let selection = SeriesSelection(period: period)
        let members = found.map { PublicRelease.Member($0.event.version, period: selection.label(of: $0.day)) }
        let isTrue = own.allSatisfy { cell in
            let inside = members.filter { cell.period == CountKey.all || $0.period == cell.period }
            return cell.people == nil
                || cell.people == inside.reduce(0) { $0 + ($1.version.counts[cell.key] ?? 0) }
        }
        guard isTrue else { return nil }
        return PublicRelease(
            at: at, method: .suppression, threshold: threshold, series: String(scope.dropFirst("series:".count)),
            period: period.rawValue, members: members,
            cells: own.map {
                PublicRelease.Cell(table: $0.table, period: $0.period, key: $0.key, people: $0.people)
            })
    }

    private func unproved(_ scope: String, _ own: [FormerCell]) -> PublicRelease {
        let members = (scope.isEmpty ? Set(own.map(\.scope)).sorted() : events).map { event in
            PublicRelease.Member(
                EventVersion(event: event, content: "unproved \(at) \(event)", inputs: [], counts: [:]))
        }
        return PublicRelease(
            at: at, method: .unproved, threshold: threshold,
            series: scope.isEmpty ? nil : String(scope.dropFirst("series:".count)), members: members,
            cells: own.map { PublicRelease.Cell(table: $0.table, period: $0.period, key: $0.key, people: $0.people) })
    }
}
