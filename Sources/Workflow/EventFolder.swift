internal import DelimitedText
internal import EventModel
internal import Foundation

/// The files of an event folder.
struct EventFolder {
    static let settingsName = "event.yaml"
    static let agendaName = "agenda.csv"
    /// From this size on, reading takes long enough to be watched.
    private static let largeFile = 16 << 20

    let path: String
    /// Names of the regular files, sorted by their bytes, without hidden ones and event.yaml.
    private(set) var files: [String] = []
    /// Names of folders inside, which are not read.
    private(set) var folders: [String] = []
    private(set) var hasSettings = false

    /// - Throws: ``InputError`` where there is no such folder.
    init(path: String) throws {
        self.path = path
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw InputError(
                file: path, what: "there is no such folder", advice: "name the folder that holds the event's files")
        }
        guard isFolder.boolValue else {
            throw InputError(
                file: path, what: "this is a file and not a folder",
                advice: "name the folder that holds the event's files")
        }
        let names: [String]
        do { names = try FileManager.default.contentsOfDirectory(atPath: path) } catch {
            throw InputError(file: path, what: "the folder cannot be read", advice: "check its permissions")
        }
        for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            if name == Self.settingsName { hasSettings = true }
            if name.hasPrefix(".") || name == Self.settingsName || Self.isLitter(name) { continue }
            let exists = FileManager.default.fileExists(atPath: fullPath(name), isDirectory: &isFolder)
            if exists && isFolder.boolValue { folders.append(name) } else { files.append(name) }
        }
        if files.isEmpty && !hasSettings { throw nothingHere }
    }

    /// What systems and office programs leave in a folder without being asked: lock files, thumbnails, folder settings.
    private static func isLitter(_ name: String) -> Bool {
        name.hasPrefix("~$")
            || ["thumbs.db", "ehthumbs.db", "desktop.ini", "__macosx", "icon\r"].contains(name.lowercased())
    }

    /// Folders inside that are event folders themselves.
    var eventFolders: [String] {
        folders.filter { name in
            [Self.agendaName, Self.settingsName].contains {
                FileManager.default.fileExists(atPath: fullPath(name) + "/" + $0)
            }
        }
    }

    /// Where one event is meant and the folder holds several.
    func severalEvents(_ found: [String]) -> InputError {
        let shown = found.prefix(5).joined(separator: ", ") + (found.count > 5 ? " and \(found.count - 5) more" : "")
        return InputError(
            file: path, what: "\(found.count == 1 ? "an event folder" : "event folders") found inside: \(shown)",
            advice: "name one of them; rollcall figures takes all of them with --recursive")
    }

    private var nothingHere: InputError {
        let events = eventFolders
        guard events.isEmpty else { return severalEvents(events) }
        return InputError(
            file: path, what: folders.isEmpty ? "the folder is empty" : "the folder holds folders alone, and no files",
            advice: "put the platform's participants, attendee or registration report into it, then run rollcall init")
    }

    /// The last component of the folder's path: the event's id where settings give none.
    var name: String { URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent }

    func fullPath(_ name: String) -> String { path.hasSuffix("/") ? path + name : path + "/" + name }

    /// - Parameter onPercent: told how much of a large file has been read, each time that a whole per cent is full.
    /// - Throws: ``InputError`` where the file cannot be opened.
    func open(_ name: String, onPercent: ((Int) -> Void)? = nil) throws -> ByteSource {
        var read = 0
        var told = -1
        let size = onPercent == nil ? 0 : size(of: name)
        let tell: (Int) -> Void = { bytes in
            guard let onPercent, size > Self.largeFile else { return }
            read += bytes
            let percent = min(100, read * 100 / size)
            if percent != told { onPercent(percent) }
            told = percent
        }
        do { return try ByteSource(path: fullPath(name), onBlock: tell) } catch let error as ReadingError {
            throw inputError(error, file: name)
        }
    }

    /// Size and time of the last change: different ones mean that somebody wrote to the file.
    func stamp(of name: String) -> [String] {
        let attributes = try? FileManager.default.attributesOfItem(atPath: fullPath(name))
        return [attributes?[.size], attributes?[.modificationDate]].map { $0.map { "\($0)" } ?? "" }
    }

    func size(of name: String) -> Int {
        (try? FileManager.default.attributesOfItem(atPath: fullPath(name))[.size] as? Int) ?? 0
    }

    /// A small text file whole, or nil where there is none.
    func text(of name: String) throws -> String? {
        guard FileManager.default.fileExists(atPath: fullPath(name)) else { return nil }
        var lines: [String] = []
        let reader = TextLineReader(try open(name))
        do {
            try reader.forEachLine { line, _ in
                lines.append(line)
                return true
            }
        } catch let error as ReadingError { throw inputError(error, file: name) }
        return lines.joined(separator: "\n") + "\n"
    }
}

func inputError(_ error: ReadingError, file: String) -> InputError {
    switch error {
    case .cannotOpen(let reason), .cannotRead(let reason):
        InputError(file: file, what: "the file cannot be read: \(reason)", advice: "check the file and its permissions")
    case .lineTooLong(let line, let limit):
        InputError(
            file: file, line: line, what: "a line is longer than \(limit >> 20) MiB",
            advice: "this is no export; leave it out")
    case .outOfMemory:
        InputError(file: file, what: "there is not enough memory to read it", advice: "close other programs")
    }
}
