import Glibc

/// A sliding window over a decoded file: bytes from the first one still needed to the last one read so far.
final class DecodedText {
    private let source: ByteSource
    private var decoder: Decoder?
    private(set) var window: [UInt8] = []
    /// Place in the whole decoded text of the window's first byte.
    private(set) var base = 0
    private(set) var isAtEnd = false
    private(set) var zeroByteCount = 0
    private(set) var firstZeroByte: Int?

    init(_ source: ByteSource) { self.source = source }

    var encoding: TextEncoding { decoder?.encoding ?? .utf8 }
    var end: Int { base + window.count }
    var replacedCount: Int { decoder?.replacedCount ?? 0 }
    var firstReplaced: Int? { decoder?.firstReplaced }
    var isTruncated: Bool { decoder?.isTruncated ?? false }

    /// Reads one more block; false when there is none.
    func fill() throws -> Bool {
        guard !isAtEnd else { return false }
        var block = try source.nextBlock()
        if decoder == nil {
            // The encoding is judged on enough bytes, whatever the block size.
            while block.count < 4096 {
                let more = try source.nextBlock()
                if more.isEmpty { break }
                block += more
            }
            decoder = Decoder(encoding: .sniff(block))
        }
        isAtEnd = block.isEmpty
        let before = window.count
        decoder?.decode(block, isLast: isAtEnd, into: &window)
        removeZeroBytes(from: before)
        return !isAtEnd || window.count > before
    }

    /// Forgets everything before a place. The bytes move only when a block's worth is free, so the cost stays linear.
    func discard(before place: Int) {
        guard place - base >= 1 << 18 else { return }
        window.removeSubrange(0..<place - base)
        base = place
    }

    /// Lends the bytes of a range of places.
    func withBytes<Result>(_ places: Range<Int>, _ body: (Span<UInt8>) throws -> Result) rethrows -> Result {
        let bytes = window
        return try body(bytes.span.extracting(places.lowerBound - base..<places.upperBound - base))
    }

    func byte(at place: Int) -> UInt8 { window[place - base] }

    /// First place of a byte in a range of places inside the window.
    func firstPlace(of byte: UInt8, in range: Range<Int>) -> Int? {
        guard !range.isEmpty else { return nil }
        return unsafe window.withUnsafeBytes { bytes -> Int? in
            guard let start = bytes.baseAddress else { return nil }
            let from = unsafe start + (range.lowerBound - base)
            guard let hit = unsafe memchr(from, Int32(byte), range.count) else { return nil }
            return unsafe range.lowerBound + (UnsafeRawPointer(hit) - from)
        }
    }

    private func removeZeroBytes(from start: Int) {
        guard firstPlace(of: 0, in: base + start..<end) != nil else { return }
        var kept = start
        for position in start..<window.count {
            if window[position] == 0 {
                zeroByteCount += 1
                if firstZeroByte == nil { firstZeroByte = base + kept }
            } else {
                window[kept] = window[position]
                kept += 1
            }
        }
        window.removeSubrange(kept...)
    }
}
