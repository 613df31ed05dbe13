/// Finds where a record ends by following quotes exactly as libcsv does, before libcsv sees the bytes.
///
/// libcsv lets a quote that never closes swallow the rest of the file. Here a quote that is still open after
/// ``lookahead`` bytes, or at the end of the file, is judged literal. Every byte is followed at most once as quoted text:
/// two scans of one stretch agree from the first ordinary character on, so what one scan proved open is not scanned again.
struct QuoteScanner {
    static let lookahead = 1 << 20

    /// Where a record ends, and the quote in it that must be read as a character.
    struct Extent {
        var end: Int
        var lines: Int
        var literalQuote: Int?
        /// The quotes that open a field of several lines.
        var spanningQuotes: [Int] = []
    }

    let text: DecodedText
    let delimiter: UInt8
    /// Up to here a quote opened earlier was followed and did not close.
    private var provenOpenUntil = 0

    init(text: DecodedText, delimiter: UInt8) {
        self.text = text
        self.delimiter = delimiter
    }

    /// - Parameter firstLineEnd: end of the first physical line, line break included.
    mutating func extent(from start: Int, lineEnd firstLineEnd: Int, lines: PhysicalLines) throws -> Extent {
        var lineEnd = firstLineEnd
        var lineCount = 1
        var position = start
        var isFieldStart = true
        var spanning: [Int] = []
        while let quote = text.firstPlace(of: 0x22, in: position..<lineEnd) {
            guard opensField(quote, from: position, atFieldStart: isFieldStart) else {
                position = quote + 1
                isFieldStart = false
                continue
            }
            guard let close = try closing(of: quote) else {
                let end = try lineEndCovering(quote, from: &lineEnd, count: &lineCount, lines)
                return Extent(end: end, lines: lineCount, literalQuote: quote, spanningQuotes: spanning)
            }
            if lineEnd < close { spanning.append(quote) }
            while lineEnd < close {
                guard let next = try lines.end(ofLineAt: lineEnd) else { break }
                lineEnd = next
                lineCount += 1
            }
            position = min(close, lineEnd)
            isFieldStart = true
        }
        return Extent(end: lineEnd, lines: lineCount, literalQuote: nil, spanningQuotes: spanning)
    }

    private func lineEndCovering(
        _ quote: Int, from lineEnd: inout Int, count: inout Int, _ lines: PhysicalLines
    ) throws -> Int {
        while lineEnd <= quote, let next = try lines.end(ofLineAt: lineEnd) {
            lineEnd = next
            count += 1
        }
        return lineEnd
    }

    /// Whether a quote is the first thing in its field apart from spaces.
    private func opensField(_ quote: Int, from position: Int, atFieldStart: Bool) -> Bool {
        var before = quote
        while before > position {
            let byte = text.byte(at: before - 1)
            if byte == delimiter { return true }
            if byte != 0x20 && byte != 0x09 { return false }
            before -= 1
        }
        return atFieldStart
    }

    /// The place behind a quoted field (behind its delimiter, or of its line break), or nil if it never closes.
    private mutating func closing(of opener: Int) throws -> Int? {
        let limit = opener + 1 + Self.lookahead
        var position = opener + 1
        if let next = try byte(at: position), next != 0x22 { skipProven(&position) }
        while true {
            guard let quote = try nextQuote(from: position, before: limit) else {
                provenOpenUntil = max(provenOpenUntil, min(limit, text.end))
                return nil
            }
            var after = quote + 1
            while let byte = try byte(at: after), byte == 0x20 || byte == 0x09, byte != delimiter { after += 1 }
            guard let next = try byte(at: after) else { return after }
            if next == delimiter { return after + 1 }
            if next == 0x0A || next == 0x0D { return after }
            if next == 0x22 {
                // Two in a row are one character; after a space the second is judged separately.
                position = after == quote + 1 ? after + 1 : after
            } else {
                position = after
                skipProven(&position)
            }
        }
    }

    private func skipProven(_ position: inout Int) {
        position = max(position, min(provenOpenUntil, text.end))
    }

    private func nextQuote(from start: Int, before limit: Int) throws -> Int? {
        var position = start
        while position < limit {
            let end = min(limit, text.end)
            if position < end, let hit = text.firstPlace(of: 0x22, in: position..<end) { return hit }
            position = max(position, end)
            if position >= limit { return nil }
            if try !text.fill() { return nil }
        }
        return nil
    }

    private func byte(at place: Int) throws -> UInt8? {
        while place >= text.end { if try !text.fill() { return nil } }
        return text.byte(at: place)
    }
}
