internal import Foundation
internal import Glibc

/// Unfinished output: written under a temporary name beside its place, so that it appears whole.
enum Unfinished {
    /// `.report.rollcall-4711` beside `report`: the number is the process that writes it.
    static func place(beside target: URL) -> URL {
        target.deletingLastPathComponent().appendingPathComponent(prefix(target) + "\(getpid())")
    }

    /// Replaces a file by a text, whole or not at all; false if that fails, and then the file is as it was.
    ///
    /// - Parameter mode: who may do what with the new file; nil for the usual.
    static func replace(_ path: String, by text: String, mode: Any? = nil) -> Bool {
        let beside = place(beside: URL(fileURLWithPath: path)).path
        defer { unlink(beside) }
        do {
            try OutputFolder.writeWhole(Array(text.utf8), to: beside, waitsForDisk: true)
            if let mode { try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: beside) }
        } catch { return false }
        return rename(beside, path) == 0
    }

    /// What a killed run left behind contains personal data: it is removed once its process is gone.
    static func removeAbandoned(beside target: URL) {
        removeAbandoned(in: target.deletingLastPathComponent().path) { $0.hasPrefix(prefix(target)) }
    }

    /// The same for whatever was to be written into these folders; hidden files of others stay.
    static func removeAbandoned(in folders: Set<String>) {
        for folder in folders { removeAbandoned(in: folder) { $0.hasPrefix(".") } }
    }

    private static func removeAbandoned(in folder: String, where isMeant: (String) -> Bool) {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where isMeant(name) {
            guard let end = name.range(of: mark, options: .backwards)?.upperBound, let process = pid_t(name[end...])
            else {
                continue
            }
            if process == getpid() || (kill(process, 0) != 0 && errno == ESRCH) {
                try? FileManager.default.removeItem(atPath: folder + "/" + name)
            }
        }
    }

    private static let mark = ".rollcall-"

    private static func prefix(_ target: URL) -> String { ".\(target.lastPathComponent)\(mark)" }
}
