internal import Foundation
internal import GRDB

/// An archive: one SQLite file with the figures of many events, their sources, and people as keyed pseudonyms.
///
/// Everything that writes is one transaction; the file is in write-ahead mode, so a process that is killed at any moment
/// leaves either all of it or nothing, and two processes wait for each other.
package final class ArchiveStore: Sendable {
    package let path: String
    let database: DatabaseQueue
    let key: ArchiveKey?

    /// The versions of the schema, in order: each a script that continues from the one before.
    static let versions: [[UInt8]] = [
        PackageResources.version1_sql, PackageResources.version2_sql, PackageResources.version3_sql,
        PackageResources.version4_sql, PackageResources.version5_sql,
    ]

    /// Opens an archive, or makes one if `mayCreate` allows it.
    ///
    /// - Parameters:
    ///   - keyPath: path of the key file; nil opens the archive for what needs no person.
    ///   - isReadOnly: whether nothing of the archive is changed, but that one of a former version is brought up to this.
    /// - Throws: ``ArchiveError``.
    package init(path: String, key keyPath: String?, mayCreate: Bool = false, isReadOnly: Bool = false) throws {
        let isThere = try !ArchiveFile.isMissing(path, mayCreate: mayCreate)
        self.path = path
        key = try keyPath.map { try ArchiveKey(file: $0, mayCreate: mayCreate && !isThere) }
        var configuration = Configuration()
        configuration.busyMode = .timeout(Self.patience)
        configuration.foreignKeysEnabled = true
        configuration.prepareDatabase { database in
            guard !isReadOnly else { return }
            try Self.turnOnWriteAheadLog(database)
            try database.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
        }
        if !isThere { Self.createPrivate(path) }
        do {
            database = try DatabaseQueue(path: path, configuration: configuration)
            try Self.migrate(database, isReadOnly: isReadOnly)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
            throw ArchiveError(
                .input, path, "this is not a Rollcall archive", "name a file made by rollcall archive add")
        } catch let error as DatabaseError {
            throw Self.failure(error, path)
        } catch is RowDecodingError {
            throw Self.damaged(path)
        }
        try checkKey()
    }

    /// How many seconds to wait for another process.
    private static let patience = 120.0

    /// SQLite does not wait while another process turns the log on in a new archive: it says busy at once, so this waits.
    private static func turnOnWriteAheadLog(_ database: Database) throws {
        let end = Date().addingTimeInterval(patience)
        while true {
            do {
                try database.execute(sql: "PRAGMA journal_mode = WAL")
                return
            } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY && Date() < end {
                Thread.sleep(forTimeInterval: 0.01)
            }
        }
    }

    /// The path of an archive's key if none is named: beside it, under its name.
    package static func usualKey(of path: String) -> String {
        (path.hasSuffix(".sqlite") ? String(path.dropLast(".sqlite".count)) : path) + ".key"
    }

    /// Only its owner may read it, like everything that contains data about people. A file that another process made
    /// meanwhile stays as it is: `O_EXCL` never replaces. Opening the database reports any other failure.
    static func createPrivate(_ path: String) {
        let file = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        if file >= 0 { close(file) }
    }

    /// Brings an archive of any earlier version to this one, in one transaction.
    private static func migrate(_ database: DatabaseQueue, isReadOnly: Bool) throws {
        func version(_ database: Database) throws -> Int {
            try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        }
        func hasID(_ database: Database) throws -> Bool {
            try Int.fetchOne(database, sql: "PRAGMA application_id") == ArchiveFile.applicationID
        }
        let isCurrent = try database.read { try version($0) == versions.count && (isReadOnly || hasID($0)) }
        guard !isCurrent else { return }
        try database.writeWithoutTransaction { database in
            // The lock comes first: if two open a new archive at the same time, the second finds the first one's work.
            try database.inTransaction(.immediate) {
                let found = try version(database)
                guard found <= versions.count else {
                    throw DatabaseError(resultCode: .SQLITE_SCHEMA, message: "version \(found)")
                }
                for script in versions[found...] {
                    try database.execute(sql: String(decoding: script, as: UTF8.self))
                }
                try adoptFormerPublications(database)
                try database.execute(sql: "PRAGMA user_version = \(versions.count)")
                try database.execute(sql: "PRAGMA application_id = \(ArchiveFile.applicationID)")
                return .commit
            }
        }
    }

    /// The first key that an archive is used with is its key; another one is refused.
    private func checkKey() throws {
        guard let key else { return }
        let own = try attempt {
            try database.write { database in
                try database.execute(
                    sql: "INSERT OR IGNORE INTO archive_property (name, value) VALUES ('key', ?)",
                    arguments: [key.fingerprint])
                return try String.fetchOne(database, sql: "SELECT value FROM archive_property WHERE name = 'key'")
            }
        }
        guard own == key.fingerprint else {
            throw ArchiveError(
                .input, path, "this key is not the archive's",
                "name the key that it was made with (--key); another key would count everybody as new")
        }
    }

    /// Does database work and reports its failure as an ``ArchiveError``.
    func attempt<Value>(_ work: () throws -> Value) throws -> Value {
        do { return try work() } catch let error as DatabaseError {
            throw Self.failure(error, path)
        } catch is RowDecodingError {
            throw Self.damaged(path)
        }
    }

    /// A cell that is not what its column says: SQLite keeps whatever was written by other means.
    private static func damaged(_ path: String) -> ArchiveError {
        ArchiveError(.input, path, "the archive is damaged", "restore it from a copy")
    }

    private static func failure(_ error: DatabaseError, _ path: String) -> ArchiveError {
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            ArchiveError(.output, path, "another process is writing to it", "run again when that has ended")
        case .SQLITE_READONLY where !ArchiveFile.mayWriteBeside(path),
            .SQLITE_CANTOPEN where !ArchiveFile.mayWriteBeside(path):
            ArchiveError(
                .output, path, "its folder cannot be written to, and the database needs that even to be read",
                "copy the archive into a folder that you may write to")
        case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM:
            ArchiveError(
                .output, path, "it cannot be written", "check that the disk has room and that you may write to the file"
            )
        case .SQLITE_SCHEMA:
            ArchiveError(.input, path, "a later version of Rollcall made it", "use that version")
        case .SQLITE_CORRUPT, .SQLITE_NOTADB:
            damaged(path)
        default:
            ArchiveError(.input, path, "the database says \(error.resultCode)", "run rollcall archive verify")
        }
    }
}
