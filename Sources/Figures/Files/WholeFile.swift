internal import Foundation

/// A new file with all of its bytes.
///
/// Foundation's writing takes a write of fewer bytes, as on a disk that is filling up, for the whole.
package enum WholeFile {
    /// - Parameters:
    ///   - mode: who may do what with the file, before the process's mask.
    ///   - waitsForDisk: whether the bytes are on the disk before this returns.
    /// - Returns: 0, or the number of the error; the file may then hold a part of the bytes.
    package static func write(
        _ bytes: [UInt8], to path: String, mode: UInt32 = 0o666, waitsForDisk: Bool
    ) -> Int32 {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode_t(mode))
        guard descriptor >= 0 else { return errno }
        defer { close(descriptor) }
        guard writeAll(bytes, by: { Foundation.write(descriptor, $0, $1) }) else { return errno == 0 ? EIO : errno }
        guard waitsForDisk else { return 0 }
        while fsync(descriptor) != 0 { if errno != EINTR { return errno } }
        return 0
    }

    /// Writes what is left after each write, and again after an interrupted one; false if one fails, with `errno` set.
    ///
    /// - Parameter write: takes an address and a count, and gives how many bytes it took.
    package static func writeAll(_ bytes: [UInt8], by write: (UnsafeRawPointer, Int) -> Int) -> Bool {
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
}
