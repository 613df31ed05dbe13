internal import Crypto
internal import EventModel
internal import Figures
internal import Foundation

extension ArchiveKey {
    /// Makes a key file that appears whole, and that only its owner may read. If two processes make it at the same time, one
    /// wins, and both read what it wrote.
    static func create(_ file: String) throws {
        let digits = SymmetricKey(size: .bits256).withUnsafeBytes { hexadecimal($0) }
        let beside = prefix(file) + "\(getpid())"
        defer { unlink(beside) }
        // Half a key would be another one: an archive made with it could never be read again.
        let isWritten = WholeFile.write(Array((digits + "\n").utf8), to: beside, mode: 0o600, waitsForDisk: true) == 0
        // A link fails if another process was first; then its key is used.
        guard isWritten && (link(beside, file) == 0 || FileManager.default.fileExists(atPath: file)) else {
            throw ArchiveError(
                .output, file, "the key cannot be written", "check that the folder exists and that you may write to it")
        }
    }

    /// What a killed process left is a key, perhaps the archive's own.
    static func removeAbandoned(_ file: String) {
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent().path
        let start = URL(fileURLWithPath: prefix(file)).lastPathComponent
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where name.hasPrefix(start) {
            guard let process = pid_t(name.dropFirst(start.count)) else { continue }
            if process == getpid() || (kill(process, 0) != 0 && errno == ESRCH) { unlink(folder + "/" + name) }
        }
    }

    /// `.network.key.rollcall-`, to be followed by the number of the process.
    private static func prefix(_ file: String) -> String {
        let url = URL(fileURLWithPath: file)
        return url.deletingLastPathComponent().appendingPathComponent(".\(url.lastPathComponent).rollcall-").path
    }
}
