/// Number of a text in a ``TextPool``; 0 is the empty text.
package typealias TextID = Int32

/// Texts held once each, as bytes, and known by number: names and e-mails of millions of rows make no strings.
package struct TextPool: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = [0]
    /// Open addressing with linear probing; -1 is free. Equality is always checked on the bytes.
    private var slots: [Int32] = Array(repeating: -1, count: 1024)

    package init() { _ = intern("") }

    /// How many different texts there are, the empty one included.
    package var count: Int { ends.count - 1 }

    package mutating func intern(_ text: String) -> TextID { intern(Array(text.utf8).span) }

    package mutating func intern(_ text: Span<UInt8>) -> TextID {
        var slot = Int(truncatingIfNeeded: hash(text) & UInt64(slots.count - 1))
        while slots[slot] >= 0 {
            if equals(Int(slots[slot]), text) { return slots[slot] }
            slot = (slot + 1) & (slots.count - 1)
        }
        let id = Int32(count)
        for index in 0..<text.count { bytes.append(text[index]) }
        ends.append(bytes.count)
        slots[slot] = id
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
        for index in 0..<text.count where bytes[start + index] != text[index] { return false }
        return true
    }

    /// FNV-1a (Fowler, Noll, Vo), 64 bits, finished with a multiply so that the low bits are mixed.
    private func hash(_ text: Span<UInt8>) -> UInt64 {
        var value: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in 0..<text.count { value = (value ^ UInt64(text[index])) &* 0x100_0000_01B3 }
        return (value ^ (value >> 32)) &* 0x9E37_79B9_7F4A_7C15 >> 20
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 4)
        for id in 0..<count {
            var slot = Int(truncatingIfNeeded: hash(utf8(Int32(id))) & UInt64(slots.count - 1))
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(id)
        }
    }
}
