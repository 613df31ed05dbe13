internal import EventModel
internal import Glibc

/// Why something in an event folder is not read although it has the name of a file.
enum StrangeFile {
    case notRegular, leadsOut, leadsNowhere

    var message: FindingMessage {
        switch self {
        case .notRegular: .notRegularFile
        case .leadsOut: .leadsOut
        case .leadsNowhere: .leadsNowhere
        }
    }

    func error(_ file: String) -> InputError {
        InputError(file: file, line: 1, what: message.text.text, advice: message.action.text)
    }
}

/// What a folder contains, by names that can be shown: bytes of a name that are not UTF-8 are written as `\xE9`.
struct FolderEntries {
    enum Kind {
        case file, folder
        case strange(StrangeFile)
    }

    /// Sorted by their bytes.
    let names: [String]
    /// The names of the system where they are not UTF-8.
    private let rawNames: [String: [UInt8]]
    private let folder: [UInt8]
    /// The folder's path without links.
    private let home: [UInt8]

    /// - Returns: nil if the folder cannot be read.
    init?(of path: String) {
        folder = Array(path.utf8)
        guard let home = Self.resolved(folder), let stream = opendir(path) else { return nil }
        self.home = home
        defer { closedir(stream) }
        var found: [[UInt8]] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name != Array(".".utf8) && name != Array("..".utf8) { found.append(name) }
        }
        var names: [String] = []
        var rawNames: [String: [UInt8]] = [:]
        var taken = Set(found.compactMap { String(validating: $0, as: UTF8.self) })
        for bytes in found.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            if let name = String(validating: bytes, as: UTF8.self) {
                names.append(name)
                continue
            }
            var name = Self.shown(bytes)
            while !taken.insert(name).inserted { name += "'" }
            names.append(name)
            rawNames[name] = bytes
        }
        self.names = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        self.rawNames = rawNames
    }

    private static func shown(_ bytes: [UInt8]) -> String {
        var text = ""
        var rest = bytes[...]
        while let first = rest.first {
            let length = (1...4).first { String(validating: rest.prefix($0), as: UTF8.self) != nil }
            if let length, let part = String(validating: rest.prefix(length), as: UTF8.self) {
                text += part
                rest = rest.dropFirst(length)
            } else {
                text += "\\x" + String(first, radix: 16, uppercase: true)
                rest = rest.dropFirst()
            }
        }
        return text
    }

    /// Folders whose name is not UTF-8.
    var oddFolders: [String] {
        rawNames.keys.filter { if case .folder = kind(of: $0) { true } else { false } }.sorted()
    }

    /// The path by which the system knows an entry, or a file further down.
    func path(of name: String) -> [UInt8] { folder + Array("/".utf8) + (rawNames[name] ?? Array(name.utf8)) }

    /// Whether the name exists, even as a link that leads nowhere.
    func holds(_ name: String) -> Bool {
        var status = stat()
        return lstat(Self.terminated(path(of: name)), &status) == 0
    }

    /// What a name, or a path, leads to: only what is inside the folder belongs to it.
    func kind(of name: String) -> Kind {
        var status = stat()
        guard stat(Self.terminated(path(of: name)), &status) == 0, let target = Self.resolved(path(of: name)) else {
            return holds(name) ? .strange(.leadsNowhere) : .file
        }
        guard target.starts(with: home + Array("/".utf8)) || home == Array("/".utf8) else { return .strange(.leadsOut) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        default: return .strange(.notRegular)
        }
    }

    /// Size and time of the last change.
    func stamp(of name: String) -> [Int] {
        var status = stat()
        guard stat(Self.terminated(path(of: name)), &status) == 0 else { return [] }
        return [Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
    }

    private static func terminated(_ path: [UInt8]) -> [CChar] { path.map { CChar(bitPattern: $0) } + [0] }

    private static func resolved(_ path: [UInt8]) -> [UInt8]? {
        guard let found = realpath(terminated(path), nil) else { return nil }
        defer { free(found) }
        return Array(UnsafeBufferPointer(start: found, count: strlen(found))).map { UInt8(bitPattern: $0) }
    }
}
