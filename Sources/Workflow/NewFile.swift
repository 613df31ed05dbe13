internal import CAtomicRename
internal import Foundation
internal import Glibc

/// A file that appears whole, and only if there is none.
enum NewFile {
    /// Removes what a killed run left in the folder on its way to this name.
    static func removeAbandoned(_ name: String, in folder: String) {
        Unfinished.removeAbandoned(beside: URL(fileURLWithPath: folder).appendingPathComponent(name))
    }

    /// - Returns: false if the name is taken; the existing file stays as it is.
    /// - Throws: ``OutputError``.
    static func write(_ text: String, _ name: String, in folder: String) throws -> Bool {
        let target = URL(fileURLWithPath: folder).appendingPathComponent(name)
        let path = target.path
        let beside = Unfinished.place(beside: target).path
        defer { unlink(beside) }
        do { try OutputFolder.write(Array(text.utf8), to: beside, waitsForDisk: true) } catch let error as OutputError {
            throw OutputError(path: path, what: error.what, advice: error.advice)
        }
        if renameat2(AT_FDCWD, beside, AT_FDCWD, path, UInt32(ATOMIC_RENAME_NOREPLACE)) == 0 { return true }
        // Some file systems cannot refuse to replace; a second name for the same file does the same.
        if errno == EINVAL || errno == ENOSYS, link(beside, path) == 0 { return true }
        if errno == EEXIST { return false }
        throw failure(path, errno)
    }

    private static func failure(_ path: String, _ code: Int32) -> OutputError {
        OutputError(
            path: path, what: "the file cannot be written: \(String(cString: strerror(code)))",
            advice: "check that you may write to the folder and that the disk has room")
    }
}
