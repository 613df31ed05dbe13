internal import DelimitedText
internal import EventAnalytics
internal import Reports

/// Sizes and hashes of the files that were read, taken in a pass of their own with bounded memory.
struct InputHashes {
    private let folder: EventFolder
    private var hashes: [String: ContentHash] = [:]

    init(_ folder: EventFolder) { self.folder = folder }

    /// - Throws: ``InputError`` where the file cannot be opened, ``ReadingError`` where it cannot be read.
    mutating func add(_ name: String, _ progress: @escaping (String) -> Void) throws {
        let source = try folder.open(name) { progress("hashing \(name) \($0)%") }
        var hash = ContentHash()
        var block = try source.nextBlock()
        while !block.isEmpty {
            hash.update(block)
            block = try source.nextBlock()
        }
        hashes[name] = hash
    }

    /// Settings first, then the files in their usual order.
    func inputs(_ files: [SourceFile]) -> [InputFile] {
        let kinds = [(EventFolder.settingsName, FileKind.settings)] + files.map { ($0.path, $0.kind) }
        return kinds.compactMap { path, kind in
            hashes[path].map { InputFile(path: path, kind: kind, bytes: $0.bytes, hash: $0.text) }
        }
    }
}
