internal import CAtomicRename
internal import Figures
internal import Foundation
internal import Glibc

/// Output that cannot be written (exit status 73).
package struct OutputError: Error, Sendable {
    package var path: String
    package var what: String
    package var advice: String

    package init(path: String, what: String, advice: String) {
        self.path = path
        self.what = what
        self.advice = advice
    }
}

/// Writes a folder whole or not at all: everything is written beside it, then the two are exchanged in one step.
struct OutputFolder {
    /// A file of the output: path inside the folder and bytes.
    struct File: Sendable {
        var path: String
        var bytes: [UInt8]

        init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }
    }

    /// Folders that only their owner may open.
    private static let privateFolders = ["internal"]

    /// Replaces `entries` (top-level names) of the folder at `path` by `files` and leaves everything else in it as it is.
    ///
    /// - Throws: ``OutputError``.
    static func write(_ files: [File], entries: [String], to path: String, isOneOfMany: Bool = false) throws {
        let target = URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath()
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: target.path, isDirectory: &isFolder)
        guard !exists || isFolder.boolValue else {
            throw OutputError(path: path, what: "a file is in the way", advice: "name a folder")
        }
        let parent = target.deletingLastPathComponent()
        let temporary = Unfinished.place(beside: target)
        do {
            try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
            if !isOneOfMany { Unfinished.removeAbandoned(beside: target) }
            try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: false)
            if exists {
                try keepOthers(of: target, except: entries, in: temporary)
                try copyMode(of: target, to: temporary)
            }
            for file in files { try write(file, in: temporary, waitsForDisk: !isOneOfMany) }
            try exchange(temporary, target, exists: exists)
            // What was there before; its own files are linked in the new folder, so nothing else is lost.
            try? FileManager.default.removeItem(at: temporary)
        } catch {
            try? FileManager.default.removeItem(at: temporary)
            if var error = error as? OutputError {
                // Somebody knows the place where the file would be, not the one beside it.
                if error.path.hasPrefix(temporary.path) {
                    error.path = path + error.path.dropFirst(temporary.path.count)
                }
                throw error
            }
            let reason = (error as? CocoaError).flatMap { ($0.underlying as? POSIXError)?.code }.map {
                String(cString: strerror($0.rawValue))
            }
            throw OutputError(
                path: path, what: "the output cannot be written" + (reason.map { ": \($0)" } ?? ""),
                advice: "check that the folder exists, that you may write to it and that the disk has room")
        }
    }

    private static func copyMode(of source: URL, to copy: URL) throws {
        guard let mode = try FileManager.default.attributesOfItem(atPath: source.path)[.posixPermissions] else {
            return
        }
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: copy.path)
    }

    private static func keepOthers(of target: URL, except entries: [String], in temporary: URL) throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: target.path) where !entries.contains(name) {
            try link(target.appendingPathComponent(name), to: temporary.appendingPathComponent(name))
        }
    }

    /// Links files and makes new folders, with their modes.
    private static func link(_ source: URL, to copy: URL) throws {
        let attributes = try FileManager.default.attributesOfItem(atPath: source.path)
        guard attributes[.type] as? FileAttributeType == .typeDirectory else {
            try FileManager.default.linkItem(at: source, to: copy)
            return
        }
        try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: false)
        for name in try FileManager.default.contentsOfDirectory(atPath: source.path) {
            try link(source.appendingPathComponent(name), to: copy.appendingPathComponent(name))
        }
        try copyMode(of: source, to: copy)
    }

    private static func write(_ file: File, in folder: URL, waitsForDisk: Bool) throws {
        let url = folder.appendingPathComponent(file.path)
        let parent = url.deletingLastPathComponent()
        if !FileManager.default.fileExists(atPath: parent.path) {
            try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
            if privateFolders.contains(parent.lastPathComponent) {
                try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: parent.path)
            }
        }
        try writeWhole(file.bytes, to: url.path, waitsForDisk: waitsForDisk)
    }

    /// - Throws: ``OutputError``; the file may then hold a part of the bytes.
    static func writeWhole(_ bytes: [UInt8], to path: String, waitsForDisk: Bool) throws {
        let code = WholeFile.write(bytes, to: path, waitsForDisk: waitsForDisk)
        guard code == 0 else {
            throw OutputError(
                path: path, what: "the output cannot be written: \(String(cString: strerror(code)))",
                advice: "check that you may write to the folder and that the disk has room")
        }
    }

    private static func exchange(_ temporary: URL, _ target: URL, exists: Bool) throws {
        // An exchange, so that there is always a complete output.
        let flags: UInt32 = exists ? UInt32(ATOMIC_RENAME_EXCHANGE) : 0
        guard renameat2(AT_FDCWD, temporary.path, AT_FDCWD, target.path, flags) == 0 else {
            throw OutputError(
                path: target.path, what: "the output cannot be put in place: \(String(cString: strerror(errno)))",
                advice: "name a folder inside it")
        }
    }
}
