internal import Crypto
internal import EventModel

/// Size and SHA-256 of bytes that arrive block by block, so that a file need not fit into memory.
package struct ContentHash: Sendable {
    /// How many bytes have arrived.
    package private(set) var bytes = 0
    private var hash = SHA256()

    package init() {}

    init(of bytes: [UInt8]) { update(bytes) }

    /// Takes the next block.
    package mutating func update(_ block: [UInt8]) {
        bytes += block.count
        hash.update(data: block)
    }

    /// `sha256:` and 64 hexadecimal digits, as data packages write it.
    package var text: String { "sha256:" + hexadecimal(hash.finalize()) }
}
