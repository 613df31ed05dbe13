import Glibc

/// Where bytes come from: a file read block by block, or bytes already in memory (tests use every block size).
package final class ByteSource {
    private enum Origin {
        case file(descriptor: Int32)
        case memory([UInt8], next: Int)
    }

    private var origin: Origin
    private let blockSize: Int
    private let onBlock: (Int) -> Void

    /// Opens a file for reading.
    ///
    /// - Parameter onBlock: told the size of each block as it is read.
    /// - Throws: ``ReadingError/cannotOpen`` with the system's reason.
    package init(path: String, blockSize: Int = 1 << 18, onBlock: @escaping (Int) -> Void = { _ in }) throws {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw ReadingError.cannotOpen(reason: systemMessage(errno)) }
        self.origin = .file(descriptor: descriptor)
        self.blockSize = blockSize
        self.onBlock = onBlock
    }

    package init(bytes: [UInt8], blockSize: Int = 1 << 18) {
        self.origin = .memory(bytes, next: 0)
        self.blockSize = max(1, blockSize)
        onBlock = { _ in }
    }

    deinit {
        if case .file(let descriptor) = origin { close(descriptor) }
    }

    /// The next block, at most the block size long; empty at the end.
    ///
    /// - Throws: ``ReadingError/cannotRead``.
    package func nextBlock() throws -> [UInt8] {
        switch origin {
        case .memory(let bytes, let next):
            let end = min(bytes.count, next + blockSize)
            origin = .memory(bytes, next: end)
            return Array(bytes[next..<end])
        case .file(let descriptor):
            var failure: Int32 = 0
            let block = unsafe [UInt8](unsafeUninitializedCapacity: blockSize) { buffer, count in
                var got = unsafe read(descriptor, buffer.baseAddress, blockSize)
                while got < 0 && errno == EINTR { got = unsafe read(descriptor, buffer.baseAddress, blockSize) }
                if got < 0 { failure = errno }
                count = max(0, got)
            }
            guard failure == 0 else { throw ReadingError.cannotRead(reason: systemMessage(failure)) }
            onBlock(block.count)
            return block
        }
    }
}

/// What makes reading a file impossible; everything milder is a ``ReadingProblem``.
package enum ReadingError: Error, Equatable {
    case cannotOpen(reason: String)
    case cannotRead(reason: String)
    case lineTooLong(line: Int, limit: Int)
    case outOfMemory
}

private func systemMessage(_ code: Int32) -> String {
    guard let message = unsafe strerror(code) else { return "error \(code)" }
    return unsafe String(cString: message)
}
