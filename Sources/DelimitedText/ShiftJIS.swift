import Glibc

/// Japanese text as spreadsheets of that locale save it. The C library holds the table; bytes that form no character become
/// U+FFFD, counted by the caller.
@safe final class ShiftJIS {
    private let converter: iconv_t

    /// Nil where the C library has no such table installed.
    init?() {
        // Windows' own variant, which knows the circled digits and company marks that the standard lacks.
        let opened = unsafe iconv_open("UTF-8", "CP932")
        guard unsafe opened != UnsafeMutableRawPointer(bitPattern: -1), let opened = unsafe opened else { return nil }
        unsafe converter = opened
    }

    deinit { unsafe iconv_close(converter) }

    /// Converts whole characters; returns how many bytes at the end wait for their second half.
    func decode(_ bytes: [UInt8], isLast: Bool, into output: inout [UInt8], onDamage: (Int) -> Void) -> Int {
        let tail = isLast ? 0 : Self.unfinishedTail(bytes)
        var position = 0
        let end = bytes.count - tail
        while position < end {
            position += convert(bytes[position..<end], into: &output)
            guard position < end else { break }
            onDamage(output.count)
            output.append(contentsOf: [0xEF, 0xBF, 0xBD])
            position += 1
        }
        return tail
    }

    /// Converts until something is no character; returns the number of bytes used.
    private func convert(_ bytes: ArraySlice<UInt8>, into output: inout [UInt8]) -> Int {
        var input = bytes.map { CChar(bitPattern: $0) }
        // Two bytes become at most three, one byte at most three.
        let room = bytes.count * 3 + 8
        var used = 0
        let converted = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            unsafe input.withUnsafeMutableBufferPointer { source in
                var from = source.baseAddress
                var left = source.count
                var space = room
                unsafe buffer.withMemoryRebound(to: CChar.self) { target in
                    var to = target.baseAddress
                    _ = unsafe iconv(converter, &from, &left, &to, &space)
                }
                used = source.count - left
                count = room - space
            }
        }
        output.append(contentsOf: converted)
        return used
    }

    /// 1 where the last byte begins a pair. Whether it does depends on the bytes before, so they are walked.
    static func unfinishedTail(_ bytes: [UInt8]) -> Int {
        var position = 0
        while position < bytes.count { position += isLead(bytes[position]) ? 2 : 1 }
        return position > bytes.count ? 1 : 0
    }

    static func isLead(_ byte: UInt8) -> Bool { (0x81...0x9F).contains(byte) || (0xE0...0xFC).contains(byte) }
    private static func isTrail(_ byte: UInt8) -> Bool { (0x40...0x7E).contains(byte) || (0x80...0xFC).contains(byte) }

    /// Whether bytes that are no UTF-8 are more likely Japanese than Western.
    ///
    /// Every high byte has its place in a pair, nearly all pairs begin below A0, where Windows-1252 has only punctuation and
    /// gaps, and many are kana or have two high bytes, which in Western text is a quotation mark beside an accent.
    static func isPlausible(_ bytes: some Collection<UInt8>) -> Bool {
        let bytes = Array(bytes)
        var (pairs, low, telling, faults) = (0, 0, 0, 0)
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte < 0x80 || (0xA1...0xDF).contains(byte) { continue }
            guard isLead(byte) else {
                faults += 1
                continue
            }
            guard position < bytes.count else { break }
            guard isTrail(bytes[position]) else {
                faults += 1
                continue
            }
            pairs += 1
            if byte < 0xA0 {
                low += 1
                // 82 and 83 are hiragana, katakana and full-width letters.
                if byte == 0x82 || byte == 0x83 || bytes[position] >= 0x80 { telling += 1 }
            }
            position += 1
        }
        return pairs >= 2 && faults * 50 <= pairs && low * 10 >= pairs * 7 && telling >= max(2, pairs / 4)
    }
}
