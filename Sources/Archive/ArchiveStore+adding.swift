import Attendance
package import EventModel
import Figures
internal import Foundation
internal import GRDB

extension ArchiveStore {
    /// What adding an event did.
    package struct Addition: Sendable, Equatable {
        package var event: String
        /// Nil if the event was not there before; else the number of rows that differ in each table that changed.
        package var changes: [Change]?
        /// People whose rows were not written, because they asked to be forgotten or their time is over.
        package var withheld: Int

        /// How many rows of a table went and came.
        package struct Change: Sendable, Equatable {
            package var table: String
            package var removed: Int
            package var added: Int
        }
    }

    /// Adds events in one transaction; one that is there already is replaced.
    ///
    /// - Parameter now: the time of the addition.
    /// - Throws: ``ArchiveError``; then nothing was added.
    package func add(_ events: [ArchivedEvent], now: Instant) throws -> [Addition] {
        guard let key else { throw ArchiveError(.input, path, "adding needs the archive's key", "name it with --key") }
        return try attempt {
            try database.write { database in
                try events.map { try Self.add($0, key, now, database) }
            }
        }
    }

    private static func add(_ event: ArchivedEvent, _ key: ArchiveKey, _ now: Instant, _ database: Database) throws
        -> Addition
    {
        let before = try contents(of: event.id, database)
        try database.execute(sql: "DELETE FROM archived_event WHERE id = ?", arguments: [event.id])
        let expiry = try String.fetchOne(
            database, sql: "SELECT value FROM archive_property WHERE name = 'people_expired_before'")
        let isExpired = expiry.map { event.ends.description < $0 } ?? false
        let forgotten = try Set(String.fetchAll(database, sql: "SELECT mark FROM tombstone"))
        let remembered = event.people.filter { person in
            !person.everyAddress.contains { address in
                forgotten.contains(key.mark(ofEmail: address))
                    || forgotten.contains(key.mark(ofPseudonym: key.pseudonym(ofEmail: address)))
            }
        }
        let kept = isExpired ? [] : remembered
        let withheld = event.people.count - kept.count
        let withheldAttendees = event.people.count { $0.seconds > 0 } - kept.count { $0.seconds > 0 }
        try database.execute(
            sql: """
                INSERT INTO archived_event (id, title, series, starts, ends, time_zone, time_zone_data, rollcall_version,
                    floor_language, interpretation, categories, added_at, withheld_attendees, people_expired_at,
                    open_category_answers)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                event.id, event.title, event.series, event.starts.description, event.ends.description, event.zone,
                Zone.databaseVersion, Release.version, event.floorLanguage,
                event.interpretation.joined(separator: ","), event.categories.joined(separator: ","),
                now.description, withheldAttendees, isExpired ? now.description : nil,
                event.openCategoryAnswers,
            ])
        for table in event.tables { try write(table, of: event.id, database) }
        for input in event.inputs {
            try database.execute(
                sql: "INSERT INTO archived_input (event, path, kind, bytes, hash) VALUES (?, ?, ?, ?, ?)",
                arguments: [event.id, input.path, input.kind.rawValue, input.bytes, input.hash])
        }
        for (place, finding) in event.findings.enumerated() {
            try database.execute(
                sql: """
                    INSERT INTO archived_finding (event, place, file, line, record, kind, message, action)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    event.id, place, finding.file, finding.line, finding.record, finding.kind.rawValue,
                    finding.message.text, finding.action.text,
                ])
        }
        let person = try database.makeStatement(
            sql: """
                INSERT INTO person (event, pseudonym, is_linkable, is_registered, seconds, category, channel, country)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """)
        let known = try database.makeStatement(
            sql: "INSERT INTO person_address (event, pseudonym, address) VALUES (?, ?, ?)")
        var used: Set<String> = []
        for each in kept {
            // If people decided that one address is two participants, the second one links to nothing.
            let own = ArchiveKey.isAddress(each.email) ? key.pseudonym(ofEmail: each.email) : nil
            let isLinkable = own.map { used.insert($0).inserted } ?? false
            let pseudonym = isLinkable ? own ?? "" : ArchiveKey.randomPseudonym()
            try person.execute(arguments: [
                event.id, pseudonym, isLinkable, each.isRegistered, each.seconds, each.category, each.channel,
                each.country,
            ])
            // People who ask to be forgotten are found under each of their addresses, including shared ones.
            for address in Set(each.everyAddress.map { key.pseudonym(ofEmail: $0) }).sorted() {
                try known.execute(arguments: [event.id, pseudonym, address])
            }
        }
        try writeKeys(of: remembered, event.id, key, database)
        let after = try contents(of: event.id, database)
        return Addition(
            event: event.id, changes: before.isEmpty ? nil : changes(from: before, to: after), withheld: withheld)
    }

    /// How many record keys there are: sixteen bits tell people apart in a sum, and identify nobody.
    package static let recordKeys = 65_536

    /// The sums of record keys behind every count that may be published.
    private static func writeKeys(
        of people: [ArchivedEvent.Person], _ event: String, _ key: ArchiveKey, _ database: Database
    ) throws {
        var sums: [CountKey: Int] = [:]
        var used: Set<String> = []
        for person in people {
            let address = person.everyAddress.first.map { key.pseudonym(ofEmail: $0) }
            // Somebody without an address of their own is known only by their number in this event.
            let isOwn = address.map { used.insert($0).inserted } ?? false
            let number = key.recordKey(of: isOwn ? address ?? "" : "\(event):\(person.participant)")
            for count in person.counts { sums[count] = (sums[count, default: 0] + number) % recordKeys }
        }
        let statement = try database.makeStatement(
            sql: "INSERT INTO count_key (event, session, measure, kind, value, key) VALUES (?, ?, ?, ?, ?, ?)")
        for (count, sum) in sums.sorted(by: { $0.key < $1.key }) {
            try statement.execute(arguments: [
                event, count.session, count.measure.rawValue, count.kind.rawValue, count.value, sum,
            ])
        }
    }

    /// Columns are named by the schema of the table; their order is the file's.
    private static func write(_ table: FigureTable, of event: String, _ database: Database) throws {
        let rollUp = table.schema.name.hasPrefix("attendance-") ? table.schema.name.dropFirst("attendance-".count) : nil
        let name = rollUp == nil ? "figure_\(table.schema.name)" : "figure_attendance_rollup"
        let columns = table.schema.columns.dropFirst().map { "\"\($0.name)\"" }
        let leading = rollUp == nil ? ["event", "place"] : ["event", "roll_up", "place"]
        let marks = Array(repeating: "?", count: leading.count + columns.count).joined(separator: ", ")
        let statement = try database.makeStatement(
            sql: "INSERT INTO \(name) (\((leading + columns).joined(separator: ", "))) VALUES (\(marks))")
        for (place, row) in table.rows.enumerated() {
            var values: [(any DatabaseValueConvertible)?] = [event]
            if let rollUp { values.append(String(rollUp)) }
            values.append(place)
            values += row.dropFirst().map(value)
            try statement.execute(arguments: StatementArguments(values))
        }
        try database.execute(
            sql: "INSERT INTO archived_table (event, name, row_count) VALUES (?, ?, ?)",
            arguments: [event, table.schema.name, table.rows.count])
    }

    private static func value(_ value: FigureValue) -> (any DatabaseValueConvertible)? {
        switch value {
        case .empty: nil
        case .text(let text): text
        case .integer(let number): number
        case .quotient(let quotient): quotient.value
        case .instant, .flag: value.text
        }
    }

    // MARK: What changed

    /// The tables that belong to an event, with their rows as text.
    private static func contents(of event: String, _ database: Database) throws -> [String: [String: Int]] {
        guard try Bool.fetchOne(database, sql: "SELECT 1 FROM archived_event WHERE id = ?", arguments: [event]) == true
        else { return [:] }
        var contents: [String: [String: Int]] = [:]
        for table in try eventTables(database) where table != "person" {
            var rows: [String: Int] = [:]
            let found = try Row.fetchCursor(
                database, sql: "SELECT * FROM \(table) WHERE event = ?", arguments: [event])
            while let row = try found.next() {
                // The position of a row is not part of its content.
                let text = row.filter { $0.0 != "place" }.map { "\($0.1)" }.joined(separator: "\u{1F}")
                rows[text, default: 0] += 1
            }
            contents[table] = rows
        }
        return contents
    }

    /// Tables whose rows belong to an event.
    static func eventTables(_ database: Database) throws -> [String] {
        try String.fetchAll(
            database,
            sql: """
                SELECT name FROM sqlite_master WHERE type = 'table' AND (name GLOB 'figure_*' OR name IN
                    ('archived_input', 'archived_finding', 'archived_table', 'person')) ORDER BY name
                """)
    }

    private static func changes(from before: [String: [String: Int]], to after: [String: [String: Int]])
        -> [Addition.Change]
    {
        func missing(_ rows: [String: Int], in others: [String: Int]) -> Int {
            rows.reduce(0) { $0 + max(0, $1.value - others[$1.key, default: 0]) }
        }
        return Set(before.keys).union(after.keys).sorted().compactMap { table in
            let (old, new) = (before[table] ?? [:], after[table] ?? [:])
            let change = Addition.Change(
                table: table.replacing("figure_", with: "").replacing("archived_", with: ""),
                removed: missing(old, in: new), added: missing(new, in: old))
            return change.removed + change.added > 0 ? change : nil
        }
    }
}

extension ArchivedEvent.Person {
    /// The address that they are known by first; texts that are not addresses do not count.
    fileprivate var everyAddress: [String] { ([email] + addresses).filter(ArchiveKey.isAddress) }
}
