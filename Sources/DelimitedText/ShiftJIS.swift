/// Japanese text as spreadsheets of that locale save it, told from Western text by its bytes.
enum ShiftJIS {
    /// 1 where the last byte begins a pair. Whether it does depends on the bytes before, so they are walked.
    static func unfinishedTail(_ bytes: [UInt8]) -> Int {
        var position = 0
        while position < bytes.count { position += isLead(bytes[position]) ? 2 : 1 }
        return position > bytes.count ? 1 : 0
    }

    static func isLead(_ byte: UInt8) -> Bool { (0x81...0x9F).contains(byte) || (0xE0...0xFC).contains(byte) }
    private static func isTrail(_ byte: UInt8) -> Bool { (0x40...0x7E).contains(byte) || (0x80...0xFC).contains(byte) }

    /// Whether bytes that are not UTF-8 are more likely Japanese than Western.
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
