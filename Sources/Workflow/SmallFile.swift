internal import DelimitedText
internal import EventModel
internal import Limits

/// A file that a person wrote or that Rollcall wrote for itself, read whole: never a pipe or a device, and never larger
/// than it can be.
enum SmallFile {
    /// - Returns: nil if there is no such file, or if it cannot be read.
    static func bytes(of path: String, limit: Int = Limit.textMiB << 20) -> [UInt8]? {
        guard let source = try? ByteSource(path: Array(path.utf8), limit: limit) else { return nil }
        var bytes: [UInt8] = []
        while let block = try? source.nextBlock() {
            if block.isEmpty { return bytes }
            bytes += block
        }
        return nil
    }
}
