/// Turns blocks of a file into UTF-8 without byte-order mark, even where blocks cut characters apart.
struct Decoder {
    private(set) var encoding: TextEncoding
    /// Bytes of a character that the last block left unfinished.
    private var pending: [UInt8] = []
    private var atStart = true
    private var sawMultibyte = false
    /// Set once text proves not to be UTF-8, until there is enough of it to tell Western from Japanese.
    private var isJudging = false
    /// Made when it is first needed.
    private var converter: Converter?
    private static let judgedCount = 4096
    /// Output bytes at which something undecodable was replaced by U+FFFD.
    private(set) var replacedCount = 0
    private(set) var firstReplaced: Int?
    private(set) var isTruncated = false
    private var produced = 0

    init(encoding: TextEncoding) { self.encoding = encoding }

    mutating func decode(_ block: [UInt8], isLast: Bool, into output: inout [UInt8]) {
        let before = output.count
        if encoding == .utf8 {
            decodeUTF8(block, isLast: isLast, into: &output)
        } else {
            convert(block, isLast: isLast, into: &output)
        }
        if atStart { removeByteOrderMarks(from: before, in: &output) }
        produced += output.count - before
    }

    /// Zoom's dashboard writes the mark twice; a mark is three bytes, so `pending` waits for more after a short first block.
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
        encoding = ShiftJIS.isPlausible(bytes[first...].prefix(Self.judgedCount)) ? .shiftJIS : .windows1252
        convert(bytes, isLast: isLast, into: &output)
    }

    /// Through the C library's table. Bytes that form no character become U+FFFD.
    private mutating func convert(_ block: [UInt8], isLast: Bool, into output: inout [UInt8]) {
        if converter == nil { converter = encoding.table.flatMap(Converter.init) }
        let bytes = pending + block
        var position = 0
        while position < bytes.count {
            position += converter?.convert(bytes[position...], into: &output) ?? 0
            guard position < bytes.count else { break }
            if encoding.isUnfinished(bytes[position...]) {
                if isLast { isTruncated = true }
                break
            }
            if encoding == .windows1252, (0x80...0x9F).contains(bytes[position]) {
                // Unassigned: browsers turn these into control characters, and so does the program that wrote them.
                output.append(contentsOf: [0xC2, bytes[position]])
            } else {
                noteReplaced(at: output.count)
                output.append(contentsOf: [0xEF, 0xBF, 0xBD])
            }
            position += encoding.unit
        }
        pending = isLast ? [] : Array(bytes[min(position, bytes.count)...])
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

    private mutating func noteReplaced(at position: Int) {
        replacedCount += 1
        if firstReplaced == nil { firstReplaced = produced + position }
    }
}
