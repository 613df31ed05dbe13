import CPrefetch

/// Names a text of a ``TextPool``.
package typealias TextID = RowID<PooledText>

/// What the rows of a ``TextPool`` are.
@usableFromInline
package enum PooledText {}

extension RowID<PooledText> {
    /// The empty text. It is the first of every pool, and is used wherever nothing was written.
    @inlinable
    package static var empty: Self { Self(0) }

    @inlinable
    package var isEmpty: Bool { self == .empty }
}

/// Texts stored once each, as bytes, and known by number: names and e-mails of millions of rows never become strings.
package struct TextPool: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = [0]
    /// Open addressing with linear probing. Equality is always checked on the bytes, whose position is in the slot itself:
    /// a lookup of one among millions waits for memory twice, not three times.
    private var slots: [Slot] = Array(repeating: Slot(), count: 1024)

    private struct Slot: Sendable {
        /// The high half of the hash.
        var hash: UInt32 = 0
        /// The number plus one; 0 is free.
        var number: UInt32 = 0
        /// Where the text begins, and its length in the low bits: a length that does not fit is looked up.
        var extent: UInt64 = 0

        static let lengthBits: UInt64 = 20
        static let longest = (1 << lengthBits) - 1
        /// The text of a slot that is taken.
        var text: TextID { TextID(Int(number) - 1) }
        var start: Int { Int(extent >> Self.lengthBits) }
        var length: Int { Int(extent & UInt64(Self.longest)) }

        init() {}

        init(hash: UInt32, number: TextID, start: Int, length: Int) {
            self.hash = hash
            self.number = UInt32(number.index) + 1
            extent = UInt64(start) << Self.lengthBits | UInt64(min(length, Self.longest))
        }
    }

    package init() { _ = intern("") }

    /// How many different texts there are, the empty one included.
    package var count: Int { ends.count - 1 }

    /// The number of a text, which joins the pool if it is new.
    package mutating func intern(_ text: String) -> TextID { intern(Array(text.utf8).span) }

    /// The number of a text that is in the pool.
    package func find(_ text: Span<UInt8>) -> TextID? {
        let hash = hashOfBytes(text)
        var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[place].number != 0 {
            let slot = slots[place]
            if slot.hash == UInt32(truncatingIfNeeded: hash >> 32), equals(slot, text) {
                return slot.text
            }
            place = (place + 1) & (slots.count - 1)
        }
        return nil
    }

    /// The number of a text of UTF-8 bytes, which joins the pool if it is new.
    package mutating func intern(_ text: Span<UInt8>) -> TextID {
        let hash = hashOfBytes(text)
        let high = UInt32(truncatingIfNeeded: hash >> 32)
        var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[place].number != 0 {
            let slot = slots[place]
            if slot.hash == high, equals(slot, text) { return slot.text }
            place = (place + 1) & (slots.count - 1)
        }
        let id = TextID(count)
        slots[place] = Slot(hash: high, number: id, start: bytes.count, length: text.count)
        for index in 0..<text.count { bytes.append(text[index]) }
        ends.append(bytes.count)
        if count * 2 > slots.count { grow() }
        return id
    }

    /// Prefetches what a coming lookup needs: first the slot...
    package func approach(_ text: Span<UInt8>) {
        let place = Int(truncatingIfNeeded: hashOfBytes(text)) & (slots.count - 1)
        unsafe slots.withUnsafeBufferPointer { unsafe prefetch_memory($0.baseAddress?.advanced(by: place)) }
    }

    /// ... then the text in it.
    package func approachBytes(_ text: Span<UInt8>) {
        let slot = slots[Int(truncatingIfNeeded: hashOfBytes(text)) & (slots.count - 1)]
        unsafe bytes.withUnsafeBufferPointer {
            unsafe prefetch_memory($0.baseAddress?.advanced(by: slot.start))
            unsafe prefetch_memory($0.baseAddress?.advanced(by: slot.start + slot.length))
        }
    }

    /// The bytes of a text, without a copy.
    @_lifetime(borrow self)
    package func utf8(_ id: TextID) -> Span<UInt8> {
        bytes.span.extracting(ends[id.index]..<ends[id.index + 1])
    }

    package subscript(_ id: TextID) -> String {
        String(decoding: bytes[ends[id.index]..<ends[id.index + 1]], as: UTF8.self)
    }

    private func equals(_ slot: Slot, _ text: Span<UInt8>) -> Bool {
        guard slot.length == min(text.count, Slot.longest) else { return false }
        let start = slot.start
        if slot.length == Slot.longest, ends[Int(slot.number)] != start + text.count { return false }
        return sameBytes(bytes.span.extracting(start..<start + text.count), text)
    }

    private mutating func grow() {
        slots = Array(repeating: Slot(), count: slots.count * 2)
        for id in 0..<count {
            let hash = hashOfBytes(utf8(TextID(id)))
            var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[place].number != 0 { place = (place + 1) & (slots.count - 1) }
            slots[place] = Slot(
                hash: UInt32(truncatingIfNeeded: hash >> 32), number: TextID(id), start: ends[id],
                length: ends[id + 1] - ends[id])
        }
    }
}

/// Whether two stretches of the same length have the same bytes.
func sameBytes(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Bool {
    let (left, right) = (one.bytes, other.bytes)
    var index = 0
    // The loads are bounds-checked and of a type in which every bit pattern is a value.
    while index + 8 <= one.count {
        let word = left.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
        if word != right.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self) { return false }
        index += 8
    }
    while index < one.count {
        if one[index] != other[index] { return false }
        index += 1
    }
    return true
}

/// Multiply and fold, eight bytes at a time; it only decides where a text is looked for.
func hashOfBytes(_ text: Span<UInt8>) -> UInt64 {
    let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    let raw = text.bytes
    var value = UInt64(text.count) &* factor
    var index = 0
    while index + 8 <= text.count {
        value = (value ^ raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)) &* factor
        value ^= value >> 29
        index += 8
    }
    while index < text.count {
        value = (value ^ UInt64(text[index])) &* factor
        index += 1
    }
    return (value ^ value >> 32) &* factor
}
