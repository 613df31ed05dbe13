package import EventAnalytics
internal import GRDB

/// The counts of an event that a publication may choose from.
package struct PublishableEvent: Sendable {
    package struct Count: Sendable {
        /// A session's id, or `event`.
        package var session: String
        /// A category's id, or a channel's code; `all` for everybody.
        package var value: String
        /// Nil where nothing was read of registrations, and in sessions.
        package var registered: Int?
        package var attended: Int
    }

    package var id: String
    package var title: String
    package var starts: String
    package var period: String
    package var sessions: [(id: String, title: String, kind: String)]
    package var categories: [String]
    package var channels: [String]
    /// Without those that nobody is in.
    package var byCategory: [Count]
    package var byChannel: [Count]
    package var byCountry: [Count]
    package var hasRegistrations: Bool
}

/// A package that was published before.
package struct FormerPublication: Sendable {
    package var events: Set<String>
    /// Name of each count → its value, nil where it was suppressed.
    package var cells: [String: Int?]

    package init(events: Set<String>, cells: [String: Int?]) {
        self.events = events
        self.cells = cells
    }
}

extension ArchiveStore {
    /// The events of these ids, in order of their start.
    ///
    /// - Throws: ``ArchiveError`` where one is not there.
    package func publishable(_ ids: Set<String>, period: SeriesSelection.Period = .year) throws -> [PublishableEvent] {
        let selection = SeriesSelection(period: period)
        let found = try attempt {
            try database.read { database in
                try Row.fetchAll(database, sql: "SELECT * FROM events ORDER BY starts, event").filter {
                    ids.contains($0["event"] as String)
                }.map { try Self.publishable($0, selection, database) }
            }
        }
        if let missing = ids.subtracting(found.map(\.id)).min() {
            throw ArchiveError(
                .input, path, "there is no event '\(missing)'", "rollcall archive list names those that are there")
        }
        return found
    }

    private static func publishable(_ row: Row, _ selection: SeriesSelection, _ database: Database) throws
        -> PublishableEvent
    {
        let event: String = row["event"]
        func counts(_ sql: String) throws -> [PublishableEvent.Count] {
            try Row.fetchAll(database, sql: sql, arguments: [event]).map {
                PublishableEvent.Count(
                    session: $0["session"], value: $0["value"], registered: $0["registered"],
                    attended: ($0["attendees"] as Int?) ?? 0)
            }
        }
        let byCategory = try counts(
            "SELECT session, category AS value, registered, attendees FROM attendance WHERE event = ? AND channel = 'all'"
        )
        let interpretation: String = row["interpretation"]
        let channels = [row["floor_language"] as String] + interpretation.split(separator: ",").map(String.init)
        return PublishableEvent(
            id: event, title: row["title"], starts: row["starts"], period: selection.label(of: row),
            sessions: try Row.fetchAll(
                database,
                sql:
                    "SELECT session, title, kind FROM sessions WHERE event = ? AND session NOT IN ('event', 'between')",
                arguments: [event]
            ).map { ($0["session"], ($0["title"] as String?) ?? "", ($0["kind"] as String?) ?? "") },
            categories: (row["categories"] as String).split(separator: ",").map(String.init),
            channels: channels + ["unknown"], byCategory: byCategory,
            byChannel: try counts(
                "SELECT session, channel AS value, registered, attendees FROM attendance WHERE event = ? AND category = 'all'"
            ),
            byCountry: try counts(
                "SELECT session, value, registered, attendees FROM representation WHERE event = ? AND session = 'event' AND dimension = 'country' AND value <> 'distinct'"
            ).filter { Countries.isCode($0.value) },
            hasRegistrations: byCategory.contains { $0.registered != nil })
    }

    /// Hashes of what the figures of some events rest on.
    package func inputHashes(of events: Set<String>) throws -> [String] {
        try attempt {
            try database.read { database in
                try Row.fetchAll(database, sql: "SELECT event, path, hash FROM inputs").filter {
                    events.contains($0["event"] as String)
                }.map { "\($0["event"] as String)/\($0["path"] as String) \($0["hash"] as String)" }
            }
        }
    }

    /// Refuses events in which an answer to the question of category means nothing known: a public table would count
    /// those who gave it as unknown, and others as fewer than they are.
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
                ).filter { events.contains($0["id"] as String) }.map { row in
                    "\(row["open_category_answers"] as Int) in '\(row["id"] as String)'"
                }
            }
        }
        guard !open.isEmpty else { return }
        throw ArchiveError(
            .input, path,
            "answers to the question of category whose meaning is not known: \(open.joined(separator: ", "))",
            "settle them with rollcall review FOLDER, run rollcall archive add FOLDER again, then publish")
    }

    /// Everything that was published from this archive.
    package func formerPublications() throws -> [FormerPublication] {
        try attempt {
            try database.read { database in
                try Int.fetchAll(database, sql: "SELECT id FROM publication ORDER BY id").map { id in
                    let events = try String.fetchAll(
                        database, sql: "SELECT event FROM publication_event WHERE publication = ?", arguments: [id])
                    let rows = try Row.fetchAll(
                        database, sql: "SELECT name, value FROM publication_cell WHERE publication = ?", arguments: [id]
                    )
                    var cells: [String: Int?] = [:]
                    for row in rows { cells.updateValue(row["value"], forKey: row["name"]) }
                    return FormerPublication(events: Set(events), cells: cells)
                }
            }
        }
    }

    /// Keeps what is published now, so that later packages are chosen beside it.
    package func record(_ publication: FormerPublication, threshold: Int, now: Instant) throws {
        try attempt {
            try database.write { database in
                try database.execute(
                    sql: "INSERT INTO publication (published_at, threshold) VALUES (?, ?)",
                    arguments: [now.description, threshold])
                let id = database.lastInsertedRowID
                for event in publication.events.sorted() {
                    try database.execute(
                        sql: "INSERT INTO publication_event (publication, event) VALUES (?, ?)", arguments: [id, event])
                }
                for (name, value) in publication.cells.sorted(by: { $0.key < $1.key }) {
                    try database.execute(
                        sql: "INSERT INTO publication_cell (publication, name, value) VALUES (?, ?, ?)",
                        arguments: [id, name, value])
                }
            }
        }
    }
}
