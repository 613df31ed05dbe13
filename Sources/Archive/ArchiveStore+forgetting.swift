package import EventAnalytics
internal import Foundation
internal import GRDB

extension ArchiveStore {
    /// What was purged, and the proof that the file holds no trace of it.
    package struct Receipt: Sendable, Equatable {
        package var events: [String]
        package var rows: Int
        package var at: Instant
        /// Files searched for the pseudonyms that were purged, after they were written anew.
        package var searched: [String]
    }

    /// Removes an event with its figures and people.
    ///
    /// - Throws: ``ArchiveError`` where there is no such event.
    package func remove(_ event: String) throws {
        let isThere = try attempt {
            try database.write { database in
                try database.execute(sql: "DELETE FROM archived_event WHERE id = ?", arguments: [event])
                return database.changesCount > 0
            }
        }
        guard isThere else {
            throw ArchiveError(
                .input, path, "there is no event '\(event)'", "rollcall archive list names those that are there")
        }
        try writeAnew()
    }

    /// Purges the rows of one person in every event; figures stay. A mark keeps an event that is added again from bringing
    /// them back.
    package func forget(email: String, now: Instant) throws -> Receipt {
        guard let key else {
            throw ArchiveError(.input, path, "forgetting needs the archive's key", "name it with --key")
        }
        let pseudonym = key.pseudonym(ofEmail: email)
        return try purge([pseudonym], now: now) { database in
            try database.execute(
                sql: "INSERT OR REPLACE INTO tombstone (mark, forgotten_at) VALUES (?, ?)",
                arguments: [key.mark(ofEmail: email), now.description])
            return try Self.withhold("pseudonym = ?", [pseudonym], database)
        }
    }

    /// Purges the rows of all people in events that ended before an instant; figures stay, and such an event brings nobody
    /// back when it is added again.
    package func expire(before: Instant, now: Instant) throws -> Receipt {
        let pseudonyms = try attempt {
            try database.read { database in
                try String.fetchAll(
                    database,
                    sql: "SELECT DISTINCT pseudonym FROM person JOIN archived_event ON id = event WHERE ends < ?",
                    arguments: [before.description])
            }
        }
        // Who came to a later event too is still there under the same pseudonym.
        let gone = try attempt {
            try database.read { database in
                let later = try Set(
                    String.fetchAll(
                        database,
                        sql: "SELECT pseudonym FROM person JOIN archived_event ON id = event WHERE ends >= ?",
                        arguments: [before.description]))
                return pseudonyms.filter { !later.contains($0) }
            }
        }
        return try purge(gone, now: now) { database in
            try database.execute(
                sql: """
                    INSERT INTO archive_property (name, value) VALUES ('people_expired_before', ?)
                    ON CONFLICT (name) DO UPDATE SET value = max(value, excluded.value)
                    """, arguments: [before.description])
            let condition = "event IN (SELECT id FROM archived_event WHERE ends < ?)"
            let purged = try Self.withhold(condition, [before.description], database)
            try database.execute(
                sql: "UPDATE archived_event SET people_expired_at = ? WHERE ends < ? AND people_expired_at IS NULL",
                arguments: [now.description, before.description])
            return purged
        }
    }

    /// Deletes person rows and counts the attendees among them with their event.
    private static func withhold(_ condition: String, _ arguments: StatementArguments, _ database: Database) throws
        -> (events: [String], rows: Int)
    {
        let events = try String.fetchAll(
            database, sql: "SELECT DISTINCT event FROM person WHERE \(condition) ORDER BY event", arguments: arguments)
        for event in events {
            try database.execute(
                sql: """
                    UPDATE archived_event SET withheld_attendees = withheld_attendees
                        + (SELECT count(*) FROM person WHERE event = id AND seconds > 0 AND \(condition)) WHERE id = ?
                    """, arguments: arguments + [event])
        }
        try database.execute(sql: "DELETE FROM person WHERE \(condition)", arguments: arguments)
        return (events, database.changesCount)
    }

    private func purge(
        _ pseudonyms: [String], now: Instant, _ work: (Database) throws -> (events: [String], rows: Int)
    ) throws -> Receipt {
        let purged = try attempt { try database.write(work) }
        try writeAnew()
        let searched = try search(for: pseudonyms)
        return Receipt(events: purged.events, rows: purged.rows, at: now, searched: searched)
    }

    /// Writes the whole file anew and empties the write-ahead log: what was deleted stands nowhere any more.
    private func writeAnew() throws {
        try attempt {
            try database.writeWithoutTransaction { database in
                try database.execute(sql: "VACUUM")
                _ = try database.checkpoint(.truncate)
            }
        }
    }

    /// Reads the archive's files byte by byte for what must not be there.
    private func search(for pseudonyms: [String]) throws -> [String] {
        let wanted = Set(pseudonyms.map { Array($0.utf8) })
        let files = ["", "-wal", "-shm", "-journal"].map { path + $0 }.filter {
            FileManager.default.fileExists(atPath: $0)
        }
        for file in files where !wanted.isEmpty {
            guard let data = FileManager.default.contents(atPath: file) else {
                throw ArchiveError(.output, file, "it cannot be read back", "purge again")
            }
            guard !Self.holdsAny(of: wanted, Array(data)) else {
                throw ArchiveError(
                    .output, file, "it still holds what was purged", "end other programs and purge again")
            }
        }
        return files
    }

    /// Whether any stretch of 64 hexadecimal digits is one of these.
    private static func holdsAny(of wanted: Set<[UInt8]>, _ bytes: [UInt8]) -> Bool {
        var run = 0
        for (place, byte) in bytes.enumerated() {
            let isDigit = (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
            run = isDigit ? run + 1 : 0
            if run >= 64, wanted.contains(Array(bytes[place - 63...place])) { return true }
        }
        return false
    }
}
