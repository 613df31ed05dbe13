internal import Crypto
internal import EventModel
internal import GRDB

/// The counts of an event that a publication may choose from.
package struct PublishableEvent: Sendable {
    package var id: String
    package var title: String
    package var sessions: [(id: String, title: String, kind: String)]
    package var categories: [String]
    package var channels: [String]
    /// Codes of those that somebody named, and `not_stated`; none if nobody was asked.
    package var countries: [String]
    package var version: EventVersion
    /// Sums of record keys of the counts; none if the event was added by an earlier version of Rollcall.
    package var keys: [CountKey: Int]
}

extension ArchiveStore {
    /// The events of a selection in order of their start, each with its period.
    ///
    /// - Throws: ``ArchiveError`` if it holds none.
    package func events(of selection: SeriesSelection) throws -> [(id: String, period: String)] {
        let chosen = try attempt {
            try database.read { database in
                try Row.fetchAll(database, sql: "SELECT * FROM events ORDER BY starts, event").compactMap { row in
                    let day = try SeriesSelection.day(of: row)
                    return try selection.holds(day: day, series: row[cell: "series"])
                        ? (id: row[cell: "event"] as String, period: selection.label(of: day)) : nil
                }
            }
        }
        guard !chosen.isEmpty else {
            throw ArchiveError(
                .input, path, "no event matches this selection",
                "rollcall archive list shows the events and their series"
            )
        }
        return chosen
    }

    /// The events of these ids, in order of their start.
    ///
    /// - Throws: ``ArchiveError`` if one is not there.
    package func publishable(_ ids: Set<String>) throws -> [PublishableEvent] {
        let found = try attempt {
            try database.read { database in
                try Row.fetchAll(database, sql: "SELECT * FROM events ORDER BY starts, event").filter {
                    try ids.contains($0[cell: "event"] as String)
                }.map { try Self.publishable($0, database) }
            }
        }
        if let missing = ids.subtracting(found.map(\.id)).min() {
            throw ArchiveError(
                .input, path, "there is no event '\(missing)'", "rollcall archive list shows the events")
        }
        return found
    }

    static func publishable(_ row: Row, _ database: Database) throws -> PublishableEvent {
        let event: String = try row[cell: "event"]
        let interpretation: String = try row[cell: "interpretation"]
        let categories = (try row[cell: "categories"] as String).split(separator: ",").map(String.init)
        let floor: String = try row[cell: "floor_language"]
        let channels = [floor] + interpretation.split(separator: ",").map(String.init)
        let sessions = try Row.fetchAll(
            database,
            sql: "SELECT session, title, kind FROM sessions WHERE event = ? AND session NOT IN ('event', 'between')",
            arguments: [event])
        var found = try PublishableEvent(
            id: event, title: row[cell: "title"],
            sessions: sessions.map { row in
                try (row[cell: "session"], (row[cell: "title"] as String?) ?? "", (row[cell: "kind"] as String?) ?? "")
            },
            categories: categories, channels: channels + ["unknown"], countries: [],
            version: EventVersion(event: event, content: "", inputs: [], counts: [:]), keys: [:])
        try addAttendance(&found, database)
        try addCountries(&found, database)
        try addKeys(&found, database)
        found.version.inputs = try Set(
            String.fetchAll(
                database, sql: "SELECT hash FROM inputs WHERE event = ? AND kind IN (\(peopleKinds))",
                arguments: [event]))
        let lines = found.version.counts.map { "\($0.key.text)=\($0.value)" }.sorted()
        let starts: String = try row[cell: "starts"]
        let text = ([starts] + lines).joined(separator: "\n")
        found.version.content = hexadecimal(SHA256.hash(data: Array(text.utf8)))
        return found
    }

    private static let peopleKinds = FileKind.people.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")

    private static func addAttendance(_ event: inout PublishableEvent, _ database: Database) throws {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT session, category, channel, registered, attendees FROM attendance
                WHERE event = ? AND (channel = 'all' OR category = 'all') AND session <> 'between'
                """, arguments: [event.id])
        // Registrations, or times of presence, that were not read are not zeros.
        let hasRegistrations = try rows.contains { (try $0[cell: "registered"] as Int?) != nil }
        let hasTimes = try rows.contains { (try $0[cell: "attendees"] as Int?) != nil }
        for session in [CountKey.event] + event.sessions.map(\.id) {
            for measure in CountKey.Measure.allCases
            where measure == .attended ? hasTimes : session == CountKey.event && hasRegistrations {
                event.version.counts[CountKey(session, measure, .everybody, CountKey.all)] = 0
                for category in event.categories {
                    event.version.counts[CountKey(session, measure, .category, category)] = 0
                }
                for channel in event.channels {
                    event.version.counts[CountKey(session, measure, .channel, channel)] = 0
                }
            }
        }
        for row in rows {
            let (category, channel): (String, String) = try (row[cell: "category"], row[cell: "channel"])
            let kind = channel == CountKey.all ? CountKey.Kind.category : .channel
            let value = kind == .category ? category : channel
            for (measure, count) in try [
                (CountKey.Measure.registered, row[cell: "registered"] as Int?),
                (.attended, row[cell: "attendees"] as Int?),
            ] {
                let key = try CountKey(row[cell: "session"], measure, kind, value)
                // What is on none of the event's lists is not for the public.
                if event.version.counts[key] != nil, let count { event.version.counts[key] = count }
            }
        }
    }

    /// Countries by their codes; anything else counts as not stated.
    private static func addCountries(_ event: inout PublishableEvent, _ database: Database) throws {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT value, registered, attendees FROM representation
                WHERE event = ? AND session = 'event' AND dimension = 'country' AND value <> 'distinct'
                """, arguments: [event.id])
        guard !rows.isEmpty else { return }
        var counts: [CountKey: Int] = [:]
        for measure in CountKey.Measure.allCases {
            guard
                let everybody = event.version.counts[CountKey(CountKey.event, measure, .everybody, CountKey.all)]
            else { continue }
            var stated = 0
            for row in rows {
                guard let code = try Countries.code(of: row[cell: "value"]) else { continue }
                let people: Int? = try row[cell: measure == .attended ? "attendees" : "registered"]
                let count = people ?? 0
                counts[CountKey(CountKey.event, measure, .country, code), default: 0] += count
                stated += count
            }
            counts[CountKey(CountKey.event, measure, .country, CountKey.notStated)] = max(0, everybody - stated)
        }
        event.version.counts.merge(counts) { $1 }
        let codes = Set(counts.keys.map(\.value)).subtracting([CountKey.notStated])
        event.countries = codes.sorted() + [CountKey.notStated]
    }

    private static func addKeys(_ event: inout PublishableEvent, _ database: Database) throws {
        for row in try Row.fetchAll(
            database, sql: "SELECT session, measure, kind, value, key FROM count_key WHERE event = ?",
            arguments: [event.id])
        {
            guard let key = try countKey(row) else { continue }
            event.keys[key] = try row[cell: "key"] as Int
        }
    }

    /// Hashes of the sources of the figures of some events.
    package func inputHashes(of events: Set<String>) throws -> [String] {
        try attempt {
            try database.read { database in
                try Row.fetchAll(database, sql: "SELECT event, path, hash FROM inputs").filter {
                    try events.contains($0[cell: "event"] as String)
                }.map { row in
                    try "\(row[cell: "event"] as String)/\(row[cell: "path"] as String) \(row[cell: "hash"] as String)"
                }
            }
        }
    }

    /// Refuses events in which an answer about the category is not understood: a public table would count
    /// those who gave it as unknown, and their category as smaller than it is.
    ///
    /// - Throws: ``ArchiveError`` that names the events and the number of wordings.
    package func refuseOpenAnswers(in events: Set<String>) throws {
        let open = try attempt {
            try database.read { database in
                try Row.fetchAll(
                    database,
                    sql: """
                        SELECT id, open_category_answers FROM archived_event WHERE open_category_answers > 0
                        ORDER BY id
                        """
                ).filter { try events.contains($0[cell: "id"] as String) }.map { row in
                    try "\(row[cell: "open_category_answers"] as Int) in '\(row[cell: "id"] as String)'"
                }
            }
        }
        guard !open.isEmpty else { return }
        throw ArchiveError(
            .input, path,
            "answers about the category whose meaning is not known: \(open.joined(separator: ", "))",
            "settle them with rollcall review FOLDER, run rollcall archive add FOLDER again, then publish")
    }
}
