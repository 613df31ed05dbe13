internal import DelimitedText
internal import EventModel
internal import Foundation
internal import Limits

/// The files of an event folder.
struct EventFolder {
    static let settingsName = "event.yaml"
    static let agendaName = "agenda.csv"
    /// From this size on, reading takes long enough to be watched.
    private static let largeFile = 16 << 20

    let path: String
    /// Names of whatever may be a file, sorted by their bytes, without hidden ones and event.yaml.
    private(set) var files: [String] = []
    /// Names of folders inside, which are not read.
    private(set) var folders: [String] = []
    private(set) var hasSettings = false
    /// Those of ``files`` that do not belong to the folder: pipes, devices, links that lead out of it.
    private(set) var strange: [String: StrangeFile] = [:]
    private let entries: FolderEntries

    /// - Throws: `InputError` where there is no such folder.
    init(path: String) throws {
        self.path = path
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw InputError(
                file: path, what: "there is no such folder", advice: "name the folder that contains the event's files")
        }
        guard isFolder.boolValue else {
            throw InputError(
                file: path, what: "this is a file, not a folder",
                advice: "name the folder that contains the event's files")
        }
        guard let entries = FolderEntries(of: path) else {
            throw InputError(file: path, what: "the folder cannot be read", advice: "check its permissions")
        }
        self.entries = entries
        for name in entries.names {
            if name == Self.settingsName { hasSettings = true }
            if name.hasPrefix(".") || name == Self.settingsName || Self.isLitter(name) { continue }
            switch entries.kind(of: name) {
            // An output is not input that was left out: the same folder says the same before and after it is written.
            case .folder: if !OwnOutput.isFolder(fullPath(name)) { folders.append(name) }
            case .file: files.append(name)
            case .strange(let kind):
                files.append(name)
                strange[name] = kind
            }
        }
        guard files.count <= Limit.files else {
            throw InputError(
                file: path,
                what: "the folder has \(files.count) files; at most \(Limit.files) are read",
                advice: "put the files of a single event into the folder")
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

    /// If one event is meant but the folder contains several.
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
            file: path, what: folders.isEmpty ? "the folder is empty" : "the folder contains only folders, no files",
            advice: "put the platform's participants, attendee or registration report into it, then run rollcall init")
    }

    /// The last component of the folder's path: the event's id if settings give none.
    var name: String { URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent }

    func fullPath(_ name: String) -> String { path.hasSuffix("/") ? path + name : path + "/" + name }

    /// - Parameters:
    ///   - limit: the most bytes that the file may have.
    ///   - onPercent: told how much of a large file has been read, each time that a whole per cent is full.
    /// - Throws: `InputError` where the file cannot be opened, or is not the folder's.
    func open(
        _ name: String, limit: Int = Limit.exportGiB << 30, onPercent: ((Int) -> Void)? = nil
    ) throws -> ByteSource {
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
        if let strange = strangeness(of: name) {
            throw strange.error(name)
        }
        do { return try ByteSource(path: entries.path(of: name), limit: limit, onBlock: tell) } catch let error
            as ReadingError
        {
            throw inputError(error, file: name)
        }
    }

    /// Why a name, or a path that settings state, is not one of the folder's files.
    func strangeness(of name: String) -> StrangeFile? {
        if case .strange(let kind) = entries.kind(of: name) { kind } else { nil }
    }

    /// Size and time of the last change: different ones mean that somebody wrote to the file.
    func stamp(of name: String) -> [Int] { entries.stamp(of: name) }

    func size(of name: String) -> Int { entries.stamp(of: name).first ?? 0 }

    /// - Throws: `InputError` where an event's files are more than can be numbered and held together.
    func checkTotal(of names: [String]) throws {
        guard names.reduce(0, { $0 + size(of: $1) }) > Limit.eventGiB << 30 else { return }
        throw InputError(
            file: path, what: "the files of the event are larger than \(Limit.eventGiB) GiB together",
            advice: "make each part an event of its own, or set ignore: true for some of them under files in event.yaml"
        )
    }

    /// A small text file whole, or nil if there is none.
    func text(of name: String, limit: Int = Limit.settingsMiB << 20) throws -> String? {
        guard entries.holds(name) else { return nil }
        var lines: [String] = []
        let reader = TextLineReader(try open(name, limit: limit))
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
    case .notRegular:
        StrangeFile.notRegular.error(file)
    case .tooLarge(let limit):
        InputError(
            file: file,
            what: "the file is larger than \(limit >> 30 > 0 ? "\(limit >> 30) GiB" : "\(limit >> 20) MiB")",
            advice: "this is not a file of an event; leave it out")
    case .tooManyLines(let limit):
        InputError(
            file: file, what: "the file has more than \(limit) lines",
            advice: "make each part of it an event of its own")
    case .tooManyColumns(let line, let limit):
        InputError(
            file: file, line: line, what: "a row has more than \(limit) cells",
            advice: "this is not an export; leave it out, or look for a row in which delimiters repeat")
    case .lineTooLong(let line, let limit):
        InputError(
            file: file, line: line, what: "a line is longer than \(limit >> 20) MiB",
            advice: "this is not an export; leave it out")
    case .outOfMemory:
        InputError(file: file, what: "there is not enough memory to read it", advice: "close other programs")
    }
}
