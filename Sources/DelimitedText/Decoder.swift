/// Turns blocks of a file into UTF-8 without byte-order mark, whatever the blocks cut apart.
struct Decoder {
    private(set) var encoding: TextEncoding
    /// Bytes of a character that the last block left unfinished.
    private var pending: [UInt8] = []
    private var atStart = true
    private var sawMultibyte = false
    /// Set once text proved to be no UTF-8, until enough of it is there to tell Western from Japanese.
    private var isJudging = false
    private var shiftJIS: ShiftJIS?
    private static let judgedCount = 4096
    /// Output bytes at which something undecodable was replaced by U+FFFD.
    private(set) var replacedCount = 0
    private(set) var firstReplaced: Int?
    private(set) var isTruncated = false
    private var produced = 0

    init(encoding: TextEncoding) { self.encoding = encoding }

    mutating func decode(_ block: [UInt8], isLast: Bool, into output: inout [UInt8]) {
        let before = output.count
        switch encoding {
        case .utf8: decodeUTF8(block, isLast: isLast, into: &output)
        case .utf16LittleEndian: decodeUTF16(block, isLast: isLast, bigEndian: false, into: &output)
        case .utf16BigEndian: decodeUTF16(block, isLast: isLast, bigEndian: true, into: &output)
        case .windows1252: for byte in block { appendWindows1252(byte, to: &output) }
        case .shiftJIS: decodeShiftJIS(block, isLast: isLast, into: &output)
        }
        if atStart { removeByteOrderMarks(from: before, in: &output) }
        produced += output.count - before
    }

    /// Zoom's dashboard writes the mark twice; a mark is three bytes, so a first short block is waited out by `pending`.
    private mutating func removeByteOrderMarks(from start: Int, in output: inout [UInt8]) {
        while output[start...].starts(with: [0xEF, 0xBB, 0xBF]) { output.removeSubrange(start..<start + 3) }
        if output.count > start { atStart = false }
    }

    private mutating func decodeUTF8(_ block: [UInt8], isLast: Bool, into output: inout [UInt8]) {
        let bytes = pending.isEmpty ? block : pending + block
        pending = []
        if isJudging {
            judge(bytes, isLast: isLast, into: &output)
            return
        }
        if !bytes.contains(where: { $0 >= 0x80 }) {
            output.append(contentsOf: bytes)
            return
        }
        let whole = isLast ? bytes.count : bytes.count - unfinishedUTF8Tail(bytes)
        pending = Array(bytes[whole...])
        if (try? UTF8Span(validating: bytes.span.extracting(0..<whole))) != nil {
            sawMultibyte = sawMultibyte || whole > 0
            output.append(contentsOf: bytes[..<whole])
            return
        }
        // Text that never was UTF-8 fails at its first accent; damage comes after text that was.
        if !sawMultibyte && !startsWithValidMultibyte(bytes[..<whole]) {
            isJudging = true
            judge(bytes, isLast: isLast, into: &output)
            return
        }
        for scalar in String(decoding: bytes[..<whole], as: UTF8.self).unicodeScalars {
            if scalar == "\u{FFFD}" { noteReplaced(at: output.count) }
            output.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
        }
        if isLast && unfinishedUTF8Tail(bytes) > 0 { isTruncated = true }
    }

    /// Decides on the same stretch of text, from the first high byte on, whatever the size of the blocks.
    private mutating func judge(_ bytes: [UInt8], isLast: Bool, into output: inout [UInt8]) {
        let first = bytes.firstIndex { $0 >= 0x80 } ?? 0
        guard isLast || bytes.count - first >= Self.judgedCount else {
            pending = bytes
            return
        }
        isJudging = false
        pending = []
        if ShiftJIS.isPlausible(bytes[first...].prefix(Self.judgedCount)), let converter = ShiftJIS() {
            shiftJIS = converter
            encoding = .shiftJIS
            decodeShiftJIS(bytes, isLast: isLast, into: &output)
        } else {
            encoding = .windows1252
            for byte in bytes { appendWindows1252(byte, to: &output) }
        }
    }

    private mutating func decodeShiftJIS(_ block: [UInt8], isLast: Bool, into output: inout [UInt8]) {
        guard let shiftJIS else { return }
        let bytes = pending + block
        var damage: [Int] = []
        let tail = shiftJIS.decode(bytes, isLast: isLast, into: &output) { damage.append($0) }
        for place in damage { noteReplaced(at: place) }
        pending = Array(bytes.suffix(tail))
        if isLast && ShiftJIS.unfinishedTail(bytes) > 0 { isTruncated = true }
    }

    private func startsWithValidMultibyte(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.firstIndex(where: { $0 >= 0x80 }) else { return false }
        let length = bytes[first] >= 0xF0 ? 4 : bytes[first] >= 0xE0 ? 3 : 2
        let end = min(bytes.endIndex, first + length)
        return (try? UTF8Span(validating: Array(bytes[first..<end]).span)) != nil
    }

    /// How many bytes at the end belong to a character that is not complete yet (0 to 3).
    private func unfinishedUTF8Tail(_ bytes: [UInt8]) -> Int {
        for back in 1...3 where back <= bytes.count {
            let byte = bytes[bytes.count - back]
            if byte & 0xC0 == 0x80 { continue }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
            return length > back ? back : 0
        }
        return 0
    }

    private mutating func decodeUTF16(_ block: [UInt8], isLast: Bool, bigEndian: Bool, into output: inout [UInt8]) {
        let bytes = pending + block
        pending = []
        var position = 0
        func unit(_ at: Int) -> UInt16 {
            bigEndian
                ? UInt16(bytes[at]) << 8 | UInt16(bytes[at + 1]) : UInt16(bytes[at + 1]) << 8 | UInt16(bytes[at])
        }
        while position + 1 < bytes.count {
            let first = unit(position)
            if UTF16.isLeadSurrogate(first) {
                guard position + 3 < bytes.count else { break }
                let second = unit(position + 2)
                if UTF16.isTrailSurrogate(second) {
                    let value = 0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(second & 0x3FF))
                    append(Unicode.Scalar(value) ?? "\u{FFFD}", to: &output)
                    position += 4
                    continue
                }
            }
            if let scalar = Unicode.Scalar(first) {
                append(scalar, to: &output)
            } else {
                noteReplaced(at: output.count)
                append("\u{FFFD}", to: &output)
            }
            position += 2
        }
        if isLast && position < bytes.count { isTruncated = true } else { pending = Array(bytes[position...]) }
    }

    private func append(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
        if scalar.isASCII {
            output.append(UInt8(scalar.value))
        } else if let encoded = UTF8.encode(scalar) {
            output.append(contentsOf: encoded)
        }
    }

    private mutating func noteReplaced(at position: Int) {
        replacedCount += 1
        if firstReplaced == nil { firstReplaced = produced + position }
    }

    private mutating func appendWindows1252(_ byte: UInt8, to output: inout [UInt8]) {
        if byte < 0x80 {
            output.append(byte)
        } else if byte < 0xA0 {
            append(Unicode.Scalar(Self.windows1252[Int(byte) - 0x80]) ?? "\u{FFFD}", to: &output)
        } else {
            append(Unicode.Scalar(byte), to: &output)
        }
    }

    /// 0x80 to 0x9F; five of them are unassigned and stay the control characters that browsers make of them.
    private static let windows1252: [UInt16] = [
        0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D,
        0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x009D, 0x017E, 0x0178,
    ]
}
