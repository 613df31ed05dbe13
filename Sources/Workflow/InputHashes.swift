internal import Cores
internal import DelimitedText
internal import EventModel
internal import Figures

/// Sizes and hashes of the files that were read, taken in a pass of their own with bounded memory.
struct InputHashes {
    private let folder: EventFolder
    private var hashes: [String: ContentHash] = [:]
    /// Hashes of large files, taken on another core while the next file is read.
    private var later: [String: Later<ContentHash>] = [:]
    private static let largeFile = 1 << 20

    init(_ folder: EventFolder) { self.folder = folder }

    /// - Throws: `InputError` where the file cannot be opened or read; for a large file, when the work ends.
    mutating func add(_ name: String, _ progress: @escaping (String) -> Void) throws {
        guard folder.size(of: name) >= Self.largeFile else {
            hashes[name] = try Self.hash(name, in: folder)
            return
        }
        progress("hashing \(name)")
        let folder = folder
        later[name] = Later { try Self.hash(name, in: folder) }
    }

    /// Waits for the large files.
    ///
    /// - Throws: `InputError` for the first of them, by name, that could not be read.
    mutating func finish() throws {
        for (name, hash) in later.sorted(by: { $0.key < $1.key }) { hashes[name] = try hash.value() }
    }

    private static func hash(_ name: String, in folder: EventFolder) throws -> ContentHash {
        let source = try folder.open(name)
        var hash = ContentHash()
        do {
            var block = try source.nextBlock()
            while !block.isEmpty {
                hash.update(block)
                block = try source.nextBlock()
            }
        } catch let error as ReadingError { throw inputError(error, file: name) }
        return hash
    }

    /// Settings first, then the files in their usual order.
    func inputs(_ files: [SourceFile]) -> [InputFile] {
        let kinds = [(EventFolder.settingsName, FileKind.settings)] + files.map { ($0.path, $0.kind) }
        return kinds.compactMap { path, kind in
            hashes[path].map { InputFile(path: path, kind: kind, bytes: $0.bytes, hash: $0.text) }
        }
    }
}
