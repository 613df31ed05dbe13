/// Number of a text in a ``TextPool``; 0 is the empty text.
package typealias TextID = Int32

/// Texts held once each, as bytes, and known by number: names and e-mails of millions of rows make no strings.
package struct TextPool: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = [0]
    /// Open addressing with linear probing: the hash's high half and the number plus one; 0 is free. Equality is always
    /// checked on the bytes.
    private var slots: [UInt64] = Array(repeating: 0, count: 1024)

    package init() { _ = intern("") }

    /// How many different texts there are, the empty one included.
    package var count: Int { ends.count - 1 }

    package mutating func intern(_ text: String) -> TextID { intern(Array(text.utf8).span) }

    package mutating func intern(_ text: Span<UInt8>) -> TextID {
        let hash = Self.hash(text)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let id = Int(slots[slot] & 0xFFFF_FFFF) - 1
            if slots[slot] >> 32 == hash >> 32, equals(id, text) { return Int32(id) }
            slot = (slot + 1) & (slots.count - 1)
        }
        let id = Int32(count)
        for index in 0..<text.count { bytes.append(text[index]) }
        ends.append(bytes.count)
        slots[slot] = (hash & ~0xFFFF_FFFF) | UInt64(id + 1)
        if count * 2 > slots.count { grow() }
        return id
    }

    @_lifetime(borrow self)
    package func utf8(_ id: TextID) -> Span<UInt8> {
        bytes.span.extracting(ends[Int(id)]..<ends[Int(id) + 1])
    }

    package subscript(_ id: TextID) -> String {
        String(decoding: bytes[ends[Int(id)]..<ends[Int(id) + 1]], as: UTF8.self)
    }

    private func equals(_ id: Int, _ text: Span<UInt8>) -> Bool {
        let start = ends[id]
        guard ends[id + 1] - start == text.count else { return false }
        let (own, other) = (bytes.span.bytes, text.bytes)
        var index = 0
        // The loads are bounds-checked and of a type in which every bit pattern is a value.
        while index + 8 <= text.count {
            let mine = own.unsafeLoadUnaligned(fromByteOffset: start + index, as: UInt64.self)
            if mine != other.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self) { return false }
            index += 8
        }
        while index < text.count {
            if bytes[start + index] != text[index] { return false }
            index += 1
        }
        return true
    }

    /// Multiply and fold, eight bytes at a time; it decides where a text is looked for and nothing else.
    private static func hash(_ text: Span<UInt8>) -> UInt64 {
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

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 4)
        for id in 0..<count {
            let hash = Self.hash(utf8(Int32(id)))
            var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = (hash & ~0xFFFF_FFFF) | UInt64(id + 1)
        }
    }
}
