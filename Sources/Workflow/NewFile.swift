internal import CAtomicRename
internal import Foundation
internal import Glibc

/// Files that appear whole, and only where there is none of their name.
enum NewFile {
    struct Draft {
        var name: String
        var text: String
    }

    /// Removes what a killed run left in the folder on its way to this name.
    static func removeAbandoned(_ name: String, in folder: String) {
        Unfinished.removeAbandoned(beside: place(name, folder))
    }

    /// Writes all of them or none: each beside its place first, then each gets its name; where one cannot, those before it
    /// lose theirs again. A run that is killed between two names leaves whole files, and the next run writes the others.
    ///
    /// - Parameter setInPlace: gives a written file its name; false if that is taken.
    /// - Returns: the names that were free; a file whose name is taken stays as it is.
    /// - Throws: ``OutputError``.
    static func write(
        _ drafts: [Draft], in folder: String, setInPlace: (URL) throws -> Bool = setInPlace
    ) throws -> Set<String> {
        defer { for draft in drafts { unlink(Unfinished.place(beside: place(draft.name, folder)).path) } }
        for draft in drafts {
            let target = place(draft.name, folder)
            do {
                try OutputFolder.writeWhole(
                    Array(draft.text.utf8), to: Unfinished.place(beside: target).path, waitsForDisk: true)
            } catch let error as OutputError {
                throw OutputError(path: target.path, what: error.what, advice: error.advice)
            }
        }
        var written: Set<String> = []
        do {
            for draft in drafts where try setInPlace(place(draft.name, folder)) { written.insert(draft.name) }
        } catch {
            for name in written { unlink(place(name, folder).path) }
            throw error
        }
        return written
    }

    /// - Returns: false if the name is taken.
    static func setInPlace(_ target: URL) throws -> Bool {
        let (beside, path) = (Unfinished.place(beside: target).path, target.path)
        while true {
            if renameat2(AT_FDCWD, beside, AT_FDCWD, path, UInt32(ATOMIC_RENAME_NOREPLACE)) == 0 { return true }
            // Some file systems cannot refuse to replace; a second name for the same file does the same.
            if errno == EINVAL || errno == ENOSYS, link(beside, path) == 0 { return true }
            if errno == EEXIST { return false }
            if errno != EINTR { throw failure(path, errno) }
        }
    }

    private static func place(_ name: String, _ folder: String) -> URL {
        URL(fileURLWithPath: folder).appendingPathComponent(name)
    }

    private static func failure(_ path: String, _ code: Int32) -> OutputError {
        OutputError(
            path: path, what: "the file cannot be written: \(String(cString: strerror(code)))",
            advice: "check that you may write to the folder and that the disk has room")
    }
}
