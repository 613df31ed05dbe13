internal import EventModel
internal import GRDB

extension ArchiveStore {
    /// A line of `archive list`.
    package struct Entry: Sendable, Equatable {
        package var event: String
        package var title: String
        package var series: String?
        package var starts: String
        package var attendees: Int?
        package var people: Int
        var addedAt: String
        package var arePeopleExpired: Bool
    }

    /// All events of the archive.
    ///
    /// - Throws: ``ArchiveError``.
    package func entries() throws -> [Entry] {
        try attempt {
            try database.read { database in
                try Row.fetchAll(
                    database,
                    sql: """
                        SELECT e.*, (SELECT count(*) FROM people p WHERE p.event = e.event) AS person_count,
                            (SELECT a.attendees FROM attendance a WHERE a.event = e.event AND a.session = 'event'
                                AND a.category = 'all' AND a.channel = 'all') AS attendees
                        FROM events e ORDER BY e.starts, e.event
                        """
                ).map { row in
                    try Entry(
                        event: row[cell: "event"], title: row[cell: "title"], series: row[cell: "series"],
                        starts: row[cell: "starts"],
                        attendees: row[cell: "attendees"], people: row[cell: "person_count"],
                        addedAt: row[cell: "added_at"],
                        arePeopleExpired: (row[cell: "people_expired_at"] as String?) != nil)
                }
            }
        }
    }

    /// What an archive contains about one event: names and values, in order.
    package func facts(of event: String) throws -> [(name: String, value: String)] {
        let found = try attempt {
            try database.read { database -> [(name: String, value: String)] in
                guard
                    let row = try Row.fetchOne(
                        database, sql: "SELECT * FROM events WHERE event = ?", arguments: [event])
                else { return [] }
                var facts = row.map { (name: $0.0, value: Self.text($0.1)) }
                for row in try Row.fetchAll(
                    database, sql: "SELECT name, row_count FROM archived_table WHERE event = ? ORDER BY name",
                    arguments: [event])
                {
                    let (name, count): (String, Int) = try (row[cell: "name"], row[cell: "row_count"])
                    facts.append((name: "figures/\(name).csv", value: counted(count, "row")))
                }
                for row in try Row.fetchAll(
                    database, sql: "SELECT path, kind, hash FROM inputs WHERE event = ?", arguments: [event])
                {
                    let (kind, hash): (String, String) = try (row[cell: "kind"], row[cell: "hash"])
                    facts.append((name: try row[cell: "path"], value: "\(kind), \(hash)"))
                }
                let people = try Int.fetchOne(
                    database, sql: "SELECT count(*) FROM people WHERE event = ?", arguments: [event])
                return facts + [(name: "people", value: "\(people ?? 0) pseudonyms")]
            }
        }
        guard !found.isEmpty else {
            throw ArchiveError(
                .input, path, "there is no event '\(event)'", "rollcall archive list shows the events")
        }
        return found
    }

    private static func text(_ value: DatabaseValue) -> String {
        value.isNull ? "-" : "\(value)".replacing("\"", with: "")
    }

    /// What is wrong with the archive; empty if it is undamaged.
    package func faults() throws -> [String] {
        try attempt {
            try database.read { database in
                var faults = try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
                faults += try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map {
                    "a row of \(try $0[cell: "table"] as String) belongs to no event"
                }
                for row in try Row.fetchAll(database, sql: "SELECT event, name, row_count FROM archived_table") {
                    let (event, name): (String, String) = try (row[cell: "event"], row[cell: "name"])
                    let isRollUp = name.hasPrefix("attendance-")
                    let table = isRollUp ? "figure_attendance_rollup" : "figure_\(name)"
                    let condition = isRollUp ? " AND roll_up = '\(name.dropFirst("attendance-".count))'" : ""
                    let count = try Int.fetchOne(
                        database, sql: "SELECT count(*) FROM \(table) WHERE event = ?\(condition)", arguments: [event])
                    if try count != row[cell: "row_count"] as Int { faults.append("\(event): \(name) is not whole") }
                }
                let bare = try String.fetchAll(
                    database,
                    sql: "SELECT id FROM archived_event WHERE id NOT IN (SELECT event FROM archived_table)")
                faults += bare.map { "\($0): it has no figures" }
                // The only data about a person are pseudonyms: 64 hexadecimal digits.
                let odd = try Int.fetchOne(
                    database,
                    sql: "SELECT count(*) FROM person WHERE length(pseudonym) <> 64 OR pseudonym GLOB '*[^0-9a-f]*'")
                if let odd, odd > 0 { faults.append("\(odd) person rows have no pseudonym") }
                return faults
            }
        }
    }
}
