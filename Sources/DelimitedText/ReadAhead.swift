internal import Dispatch
internal import Synchronization

/// Splits a large file into records on one core while another reads them; what is read, and in which order, stays the same.
final class ReadAhead {
    /// The first batches are small: a reader of only a file's beginning does not wait for more.
    static let usualSizes = 1 << 12...1 << 19
    /// Batches in flight; they bound the memory.
    private static let depth = 4

    /// What the splitting core hands over.
    private struct Hand: Sendable {
        var batches: [Result<RecordBatch?, any Error>] = []
        var isStopped = false
    }

    private let reader: DelimitedReader
    private var size: Int
    private let largestSize: Int
    private var isAhead = false
    private let hand = Mutex(Hand())
    private let filled = DispatchSemaphore(value: 0)
    private let free = DispatchSemaphore(value: ReadAhead.depth)
    private let ended = DispatchSemaphore(value: 0)

    init(_ reader: DelimitedReader, sizes: ClosedRange<Int>) {
        self.reader = reader
        size = sizes.lowerBound
        largestSize = sizes.upperBound
    }

    /// The next batch; nil at the end.
    func next() throws -> RecordBatch? {
        if !isAhead && size >= largestSize { start() }
        guard isAhead else {
            defer { size *= 2 }
            return try reader.nextBatch(ofBytes: size)
        }
        filled.wait()
        let result = hand.withLock { $0.batches.removeFirst() }
        free.signal()
        return try result.get()
    }

    /// Ends the other core's work and waits until it has: the reader is then this core's again.
    func stop() {
        guard isAhead else { return }
        hand.withLock { $0.isStopped = true }
        free.signal()
        ended.wait()
        isAhead = false
    }

    private func start() {
        isAhead = true
        // The reader is used by the other core alone until `ended` says that it has finished.
        nonisolated(unsafe) let unsafeSelf = self
        DispatchQueue.global(qos: .userInitiated).async { unsafe unsafeSelf.produce() }
    }

    private func produce() {
        defer { ended.signal() }
        while true {
            free.wait()
            if hand.withLock({ $0.isStopped }) { return }
            let result = Result { try reader.nextBatch(ofBytes: largestSize) }
            hand.withLock { $0.batches.append(result) }
            filled.signal()
            guard case .success(.some) = result else { return }
        }
    }
}
