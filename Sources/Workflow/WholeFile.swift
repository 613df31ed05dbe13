internal import Foundation
internal import Glibc

/// A new file with all of its bytes.
///
/// Foundation's writing takes a write of fewer bytes, as on a disk that is filling up, for the whole.
enum WholeFile {
    /// - Throws: ``OutputError``; the file may then hold a part of the bytes.
    static func write(_ bytes: [UInt8], to path: String, waitsForDisk: Bool) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw failure(path, errno) }
        defer { close(descriptor) }
        guard writeAll(bytes, by: { Glibc.write(descriptor, $0, $1) }) else { throw failure(path, errno) }
        guard waitsForDisk else { return }
        while fsync(descriptor) != 0 { if errno != EINTR { throw failure(path, errno) } }
    }

    /// Writes what is left after each write, and again after an interrupted one; false if one fails, with `errno` set.
    ///
    /// - Parameter write: takes an address and a count, and gives how many bytes it took.
    static func writeAll(_ bytes: [UInt8], by write: (UnsafeRawPointer, Int) -> Int) -> Bool {
        var written = 0
        while written < bytes.count {
            // Not empty here, so there is an address.
            let count = bytes.withUnsafeBytes {
                write($0.baseAddress.unsafelyUnwrapped + written, $0.count - written)
            }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return false }
            written += count
        }
        return true
    }

    private static func failure(_ path: String, _ code: Int32) -> OutputError {
        OutputError(
            path: path, what: "the output cannot be written: \(String(cString: strerror(code)))",
            advice: "check that you may write to the folder and that the disk has room")
    }
}
