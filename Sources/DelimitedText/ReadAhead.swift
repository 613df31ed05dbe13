internal import Cores

/// Splits a large file into records on one core while another reads them; what is read, and in which order, stays the same.
final class ReadAhead {
    /// The first batches are small: a reader of only a file's beginning does not wait for more.
    static let usualSizes = 1 << 12...1 << 19
    /// Batches in flight.
    private static let depth = 4

    private let reader: DelimitedReader
    private var size: Int
    private let largestSize: Int
    private var ahead: Ahead<RecordBatch>?

    init(_ reader: DelimitedReader, sizes: ClosedRange<Int>) {
        self.reader = reader
        size = sizes.lowerBound
        largestSize = sizes.upperBound
    }

    /// The next batch; nil at the end.
    func next() throws -> RecordBatch? {
        if ahead == nil && size >= largestSize { ahead = start() }
        if let ahead { return try ahead.next() }
        defer { size *= 2 }
        return try reader.nextBatch(ofBytes: size)
    }

    /// Ends the other core's work and waits until it has: the reader is then this core's again.
    func stop() {
        ahead?.stop()
        ahead = nil
    }

    private func start() -> Ahead<RecordBatch> {
        // The reader is used by the other core alone until the work there has ended.
        nonisolated(unsafe) let unsafeReader = reader
        let size = largestSize
        return Ahead(depth: Self.depth) { try unsafe unsafeReader.nextBatch(ofBytes: size) }
    }
}
