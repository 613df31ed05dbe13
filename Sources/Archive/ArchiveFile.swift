internal import EventModel
internal import Foundation
internal import Limits

/// What a file is, recognised by its first bytes, so that another program's database is never opened, which would change it.
enum ArchiveFile {
    /// The application id in the SQLite header of every archive: `ROLL`.
    static let applicationID = 0x524F_4C4C
    /// How far into the file and its log the schema of an archive begins.
    private static let schemaBytes = 1 << 20
    /// For archives made before they had an id.
    private static let schema = ["CREATE TABLE archive_property (", "CREATE TABLE archived_event ("]

    /// Whether an archive is still to be made here.
    ///
    /// - Throws: ``ArchiveError`` if there is none and none may be made, or if something else is in its place.
    static func isMissing(_ path: String, mayCreate: Bool) throws -> Bool {
        var status = stat()
        guard stat(path, &status) == 0 else {
            guard mayCreate else {
                throw ArchiveError(.input, path, "there is no such archive", "make one with rollcall archive add")
            }
            return true
        }
        let foreign = ArchiveError(
            .input, path, "this is not a Rollcall archive and was left unchanged",
            "name a file made by rollcall archive add, or one that does not exist yet")
        guard status.st_mode & S_IFMT == S_IFREG else { throw foreign }
        guard status.st_size <= Limit.archiveGiB << 30 else {
            throw ArchiveError(
                .input, path, "it is larger than \(Limit.archiveGiB) GiB", "keep fewer events in one archive")
        }
        guard let head = beginning(of: path) else {
            throw ArchiveError(.input, path, "it cannot be read", "check its permissions")
        }
        if head.isEmpty {
            guard !mayCreate else { return false }
            throw ArchiveError(
                .input, path, "it is empty: the run that was to make it did not end", "run rollcall archive add again")
        }
        guard head.count >= 100, head.starts(with: Data("SQLite format 3\0".utf8)) else { throw foreign }
        switch number(at: 68, in: head) {
        case applicationID: return false
        case 0: break
        default: throw foreign
        }
        // If the process was killed while making it, everything may be in the log.
        let known = [head, beginning(of: path + "-wal") ?? Data()]
        let isArchive = known.contains { bytes in schema.allSatisfy { bytes.range(of: Data($0.utf8)) != nil } }
        let isBare = number(at: 28, in: head) <= 1 && number(at: 60, in: head) == 0
        guard isArchive || (isBare && mayCreate) else { throw foreign }
        return false
    }

    /// Whether the database may keep its log beside the archive.
    static func mayWriteBeside(_ path: String) -> Bool {
        access(URL(fileURLWithPath: path).deletingLastPathComponent().path, W_OK) == 0
    }

    private static func beginning(of path: String) -> Data? {
        guard let file = FileHandle(forReadingAtPath: path) else { return nil }
        return (try? file.read(upToCount: schemaBytes)) ?? Data()
    }

    /// A number of four bytes, as SQLite's header writes it.
    private static func number(at place: Int, in head: Data) -> Int {
        head[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
    }
}
