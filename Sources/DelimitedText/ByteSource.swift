import Glibc

/// Where bytes come from: a file read block by block, or bytes already in memory (tests use every block size).
package final class ByteSource {
    private enum Origin {
        case file(descriptor: Int32, left: Int)
        case memory([UInt8], next: Int)
    }

    private var origin: Origin
    private let blockSize: Int
    private let onBlock: (Int) -> Void

    /// Opens a regular file for reading; anything else might hang, or never end.
    ///
    /// - Parameters:
    ///   - path: as the system has it, which need not be UTF-8.
    ///   - limit: the most bytes that the file may have.
    ///   - onBlock: told the size of each block as it is read.
    /// - Throws: ``ReadingError/cannotOpen(reason:)`` with the system's reason, ``ReadingError/notRegular``,
    ///   ``ReadingError/tooLarge(limit:)``.
    package init(
        path: [UInt8], limit: Int, blockSize: Int = 1 << 18, onBlock: @escaping (Int) -> Void = { _ in }
    ) throws {
        let name = path.map { CChar(bitPattern: $0) } + [0]
        // A pipe is opened without waiting for somebody to write to it; for a regular file this changes nothing.
        let descriptor = unsafe open(name, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw ReadingError.cannotOpen(reason: systemMessage(errno)) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw ReadingError.notRegular
        }
        guard status.st_size <= limit else {
            close(descriptor)
            throw ReadingError.tooLarge(limit: limit)
        }
        self.origin = .file(descriptor: descriptor, left: limit)
        self.blockSize = blockSize
        self.onBlock = onBlock
    }

    package init(bytes: [UInt8], blockSize: Int = 1 << 18) {
        self.origin = .memory(bytes, next: 0)
        self.blockSize = max(1, blockSize)
        onBlock = { _ in }
    }

    deinit {
        if case .file(let descriptor, _) = origin { close(descriptor) }
    }

    /// The next block, at most the block size long; empty at the end.
    ///
    /// - Throws: ``ReadingError/cannotRead(reason:)``, and ``ReadingError/tooLarge(limit:)`` for a file that grows while it is read.
    package func nextBlock() throws -> [UInt8] {
        switch origin {
        case .memory(let bytes, let next):
            let end = min(bytes.count, next + blockSize)
            origin = .memory(bytes, next: end)
            return Array(bytes[next..<end])
        case .file(let descriptor, let left):
            var failure: Int32 = 0
            let block = unsafe [UInt8](unsafeUninitializedCapacity: blockSize) { buffer, count in
                var got = unsafe read(descriptor, buffer.baseAddress, blockSize)
                while got < 0 && errno == EINTR { got = unsafe read(descriptor, buffer.baseAddress, blockSize) }
                if got < 0 { failure = errno }
                count = max(0, got)
            }
            guard failure == 0 else { throw ReadingError.cannotRead(reason: systemMessage(failure)) }
            guard block.count <= left else { throw ReadingError.tooLarge(limit: left) }
            origin = .file(descriptor: descriptor, left: left - block.count)
            onBlock(block.count)
            return block
        }
    }
}

/// What makes reading a file impossible; everything milder is a ``ReadingProblem``.
package enum ReadingError: Error, Equatable {
    case cannotOpen(reason: String)
    case cannotRead(reason: String)
    /// A pipe, a device, a folder.
    case notRegular
    case tooLarge(limit: Int)
    case tooManyLines(limit: Int)
    case tooManyColumns(line: Int, limit: Int)
    case lineTooLong(line: Int, limit: Int)
    case outOfMemory
}

private func systemMessage(_ code: Int32) -> String {
    guard let message = unsafe strerror(code) else { return "error \(code)" }
    return unsafe String(cString: message)
}
