/// The encodings that exports come in.
package enum TextEncoding: String, Sendable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    case windows1252 = "windows-1252"
    case shiftJIS = "shift_jis"

    /// What the first bytes say: a byte-order mark, else the place of the zero bytes of UTF-16, else UTF-8 on trial.
    static func sniff(_ head: some Collection<UInt8>) -> TextEncoding {
        let head = Array(head.prefix(4096))
        if head.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
        if head.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
        // Text in any script has line breaks, digits and separators, each of which has one zero byte in UTF-16.
        var zerosAtEven = 0
        var zerosAtOdd = 0
        for (position, byte) in head.enumerated() where byte == 0 {
            if position.isMultiple(of: 2) { zerosAtEven += 1 } else { zerosAtOdd += 1 }
        }
        let enough = max(2, head.count / 20)
        if zerosAtOdd >= enough && zerosAtEven * 8 < zerosAtOdd { return .utf16LittleEndian }
        if zerosAtEven >= enough && zerosAtOdd * 8 < zerosAtEven { return .utf16BigEndian }
        return .utf8
    }
}

/// A stretch of a file that could not be read as it is, and what was done: a value, never an error.
package enum ReadingProblem: Hashable, Sendable {
    /// A quote opened at this place and never closed: it was read as a character.
    case unclosedQuote(line: Int, column: Int)
    /// Zero bytes were left out; the line is that of the first.
    case zeroBytes(count: Int, line: Int)
    /// Bytes that are not text in the file's encoding became U+FFFD; the line is that of the first.
    case undecodable(count: Int, line: Int)
    /// The file ends in the middle of a character.
    case truncatedCharacter(line: Int)
}
