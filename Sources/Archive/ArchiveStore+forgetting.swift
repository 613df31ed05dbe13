package import EventModel
internal import Foundation
internal import GRDB

extension ArchiveStore {
    /// What was purged, or would be, and what was verified afterwards.
    package struct Receipt: Sendable, Equatable {
        package var events: [String]
        /// Rows of people.
        package var rows: Int
        /// Texts that contained an address, now `withheld`.
        package var texts: Int
        package var at: Instant
        /// Files searched, after they were rewritten, for what was purged; none if nothing was purged.
        package var searched: [String]
    }

    /// Removes an event with its figures and people.
    ///
    /// - Throws: ``ArchiveError`` if there is no such event.
    package func remove(_ event: String) throws {
        let isThere = try attempt {
            try database.write { database in
                try database.execute(sql: "DELETE FROM archived_event WHERE id = ?", arguments: [event])
                return database.changesCount > 0
            }
        }
        guard isThere else {
            throw ArchiveError(
                .input, path, "there is no event '\(event)'", "rollcall archive list shows the events")
        }
        try writeAnew()
    }

    /// Purges the rows of one person in every event, under each of their addresses, and the texts that contain one; figures
    /// stay. A mark keeps an event that is added again from bringing them back.
    ///
    /// For an address that people share, the rows of all who share it go, but nothing that they have under others.
    ///
    /// - Parameter isTrial: says what would be purged, and purges nothing.
    package func forget(email: String, now: Instant, isTrial: Bool = false) throws -> Receipt {
        guard let key else {
            throw ArchiveError(.input, path, "forgetting needs the archive's key", "name it with --key")
        }
        let address = ArchiveKey.normalised(email)
        return try purge(now, isTrial) { database in
            let pseudonyms = try Self.pseudonyms(of: key.pseudonym(ofEmail: address), database)
            for pseudonym in pseudonyms.sorted() {
                try database.execute(
                    sql: "INSERT OR REPLACE INTO tombstone (mark, forgotten_at) VALUES (?, ?)",
                    arguments: [key.mark(ofPseudonym: pseudonym), now.description])
            }
            let texts = try Self.withholdTexts(database) { text in
                AddressesInText.all(in: text).contains { pseudonyms.contains(key.pseudonym(ofEmail: $0)) }
            }
            let list = pseudonyms.map { "'\($0)'" }.sorted().joined(separator: ", ")
            let condition = """
                EXISTS (SELECT 1 FROM person_address a
                    WHERE a.event = person.event AND a.pseudonym = person.pseudonym AND a.address IN (\(list)))
                """
            let own = try Set(
                String.fetchAll(database, sql: "SELECT pseudonym FROM person WHERE \(condition)"))
            let (events, rows) = try Self.withhold(condition, [], database)
            // Sums of record keys still include the keys of those who are forgotten.
            for event in events {
                try database.execute(sql: "DELETE FROM count_key WHERE event = ?", arguments: [event])
            }
            return Purge(events: events, rows: rows, texts: texts, pseudonyms: own.union(pseudonyms), address: address)
        }
    }

    /// An address's pseudonym with those of all other addresses of the same person.
    private static func pseudonyms(of first: String, _ database: Database) throws -> Set<String> {
        var found: Set = [first]
        var waiting = [first]
        while let next = waiting.popLast() {
            let others = try String.fetchAll(
                database,
                sql: """
                    SELECT DISTINCT b.address FROM person_address a
                    JOIN person_address b ON b.event = a.event AND b.pseudonym = a.pseudonym
                    WHERE a.address = ? AND 1 = (SELECT count(*) FROM person_address s
                        WHERE s.event = a.event AND s.address = a.address)
                    AND 1 = (SELECT count(*) FROM person_address s WHERE s.event = b.event AND s.address = b.address)
                    """, arguments: [next])
            waiting += others.filter { found.insert($0).inserted }
        }
        return found
    }

    /// Replaces every text for which `isToGo` by `withheld`, wherever the archive keeps texts.
    private static func withholdTexts(_ database: Database, _ isToGo: (String) -> Bool) throws -> Int {
        var count = 0
        let tables = try String.fetchAll(
            database, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*'")
        for table in tables.sorted() {
            for column in try database.columns(in: table) where column.type == "TEXT" {
                let texts = try String.fetchAll(
                    database,
                    sql: "SELECT DISTINCT \"\(column.name)\" FROM \(table) WHERE \"\(column.name)\" LIKE '%@%'")
                for text in texts where isToGo(text) {
                    // If that would break a key the text stays, and the search afterwards finds it.
                    try database.execute(
                        sql:
                            "UPDATE OR IGNORE \(table) SET \"\(column.name)\" = 'withheld' WHERE \"\(column.name)\" = ?",
                        arguments: [text])
                    count += database.changesCount
                }
            }
        }
        return count
    }

    /// Purges the rows of all people in events that ended before an instant; figures stay, and such an event brings nobody
    /// back when it is added again.
    ///
    /// - Parameter isTrial: says what would be purged, and purges nothing.
    package func expire(before: Instant, now: Instant, isTrial: Bool = false) throws -> Receipt {
        try purge(now, isTrial) { database in
            // Somebody who also came to a later event is still there under the same pseudonym.
            let gone = try String.fetchAll(
                database,
                sql: """
                    SELECT pseudonym FROM person JOIN archived_event ON id = event WHERE ends < ?1
                    UNION SELECT address FROM person_address JOIN archived_event ON id = event WHERE ends < ?1
                    EXCEPT SELECT pseudonym FROM person JOIN archived_event ON id = event WHERE ends >= ?1
                    EXCEPT SELECT address FROM person_address JOIN archived_event ON id = event WHERE ends >= ?1
                    """, arguments: [before.description])
            try database.execute(
                sql: """
                    INSERT INTO archive_property (name, value) VALUES ('people_expired_before', ?)
                    ON CONFLICT (name) DO UPDATE SET value = max(value, excluded.value)
                    """, arguments: [before.description])
            let condition = "event IN (SELECT id FROM archived_event WHERE ends < ?)"
            let (events, rows) = try Self.withhold(condition, [before.description], database)
            try database.execute(
                sql: "UPDATE archived_event SET people_expired_at = ? WHERE ends < ? AND people_expired_at IS NULL",
                arguments: [now.description, before.description])
            return Purge(events: events, rows: rows, texts: 0, pseudonyms: Set(gone), address: nil)
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
        let rows =
            try Int.fetchOne(
                database, sql: "SELECT count(*) FROM person WHERE \(condition)", arguments: arguments) ?? 0
        try database.execute(sql: "DELETE FROM person WHERE \(condition)", arguments: arguments)
        return (events, rows)
    }

    private struct Purge {
        var events: [String]
        var rows: Int
        var texts: Int
        /// What must no longer be anywhere.
        var pseudonyms: Set<String>
        var address: String?
    }

    private func purge(_ now: Instant, _ isTrial: Bool, _ work: (Database) throws -> Purge) throws -> Receipt {
        let purged = try attempt {
            try database.writeWithoutTransaction { database in
                var purged: Purge?
                try database.inTransaction(.immediate) {
                    purged = try work(database)
                    return isTrial ? .rollback : .commit
                }
                return purged
            }
        }
        guard let purged else { return Receipt(events: [], rows: 0, texts: 0, at: now, searched: []) }
        var receipt = Receipt(events: purged.events, rows: purged.rows, texts: purged.texts, at: now, searched: [])
        guard !isTrial else { return receipt }
        try writeAnew()
        receipt.searched = try search(for: purged)
        return receipt
    }

    /// Rewrites the whole file and empties the write-ahead log: what was deleted is no longer anywhere.
    private func writeAnew() throws {
        try attempt {
            try database.writeWithoutTransaction { database in
                try database.execute(sql: "VACUUM")
                _ = try database.checkpoint(.truncate)
            }
        }
    }

    /// Reads the archive's files byte by byte for what must not be there.
    private func search(for purged: Purge) throws -> [String] {
        let wanted = Set(purged.pseudonyms.map { Array($0.utf8) })
        let files = ["", "-wal", "-shm", "-journal"].map { path + $0 }.filter {
            FileManager.default.fileExists(atPath: $0)
        }
        for file in files {
            guard let data = FileManager.default.contents(atPath: file) else {
                throw ArchiveError(.output, file, "it cannot be read back", "purge again")
            }
            let holdsAddress = purged.address.map { Self.holds($0, data) } ?? false
            guard !holdsAddress, wanted.isEmpty || !Self.holdsAny(of: wanted, Array(data)) else {
                throw ArchiveError(
                    .output, file, "it still contains what was purged",
                    "end other programs and purge again; where the address is part of an event's id, remove that event")
            }
        }
        return files
    }

    /// Whether a file contains an address in any case.
    private static func holds(_ address: String, _ data: Data) -> Bool {
        var folded = data
        for place in folded.indices where (0x41...0x5A).contains(folded[place]) { folded[place] += 0x20 }
        return folded.range(of: Data(address.utf8)) != nil
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

/// The e-mail addresses in a text.
enum AddressesInText {
    static func all(in text: String) -> [String] {
        let letters = Array(text)
        return letters.indices.filter { letters[$0] == "@" }.compactMap { place in
            let name = letters[..<place].reversed().prefix { isPart($0) }.reversed()
            let domain = letters[(place + 1)...].prefix { isPart($0) }
            let trimmed = String(name + ["@"] + domain).trimmingCharacters(in: CharacterSet(charactersIn: ".'-"))
            return ArchiveKey.isAddress(trimmed) ? trimmed : nil
        }
    }

    private static func isPart(_ letter: Character) -> Bool {
        letter.isLetter || letter.isNumber || "._%+-'".contains(letter)
    }
}
