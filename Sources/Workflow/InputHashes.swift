internal import DelimitedText
internal import Dispatch
internal import EventModel
internal import Reports
internal import Synchronization

/// Sizes and hashes of the files that were read, taken in a pass of their own with bounded memory.
struct InputHashes {
    private let folder: EventFolder
    private var hashes: [String: ContentHash] = [:]
    /// Hashes of large files, taken on another core while the next file is read.
    private let background = Background()
    private static let largeFile = 1 << 20

    private final class Background: Sendable {
        let results = Mutex<[String: Result<ContentHash, any Error>]>([:])
        let work = DispatchGroup()
    }

    init(_ folder: EventFolder) { self.folder = folder }

    /// - Throws: ``InputError`` if the file cannot be opened or read; for a large file, when the work ends.
    mutating func add(_ name: String, _ progress: @escaping (String) -> Void) throws {
        guard folder.size(of: name) >= Self.largeFile else {
            hashes[name] = try Self.hash(name, in: folder)
            return
        }
        progress("hashing \(name)")
        let (folder, background) = (folder, background)
        DispatchQueue.global(qos: .userInitiated).async(group: background.work) {
            let result = Result { try Self.hash(name, in: folder) }
            background.results.withLock { $0[name] = result }
        }
    }

    /// Waits for the large files.
    ///
    /// - Throws: ``InputError`` for the first of them, by name, that could not be read.
    mutating func finish() throws {
        background.work.wait()
        for (name, result) in background.results.withLock({ $0 }).sorted(by: { $0.key < $1.key }) {
            hashes[name] = try result.get()
        }
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
