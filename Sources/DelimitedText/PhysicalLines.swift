import Limits

/// Finds physical lines, which end at LF, CR LF or a lone CR, in a text that arrives block by block.
struct PhysicalLines {
    /// A line longer than this does not come from an export; keeping it would exceed the memory bound.
    private static let lengthLimit = Limit.lineMiB << 20

    let text: DecodedText
    /// Number of the line at `place`, from 1.
    private(set) var number = 1
    private(set) var place = 0

    init(_ text: DecodedText) { self.text = text }

    /// End of the line that starts at a place, its line break included; nil at the end of the text.
    func end(ofLineAt start: Int) throws -> Int? {
        guard number <= Limit.lines else { throw ReadingError.tooManyLines(limit: Limit.lines) }
        var searched = start
        while true {
            let lineFeed = text.firstPlace(of: 0x0A, in: searched..<text.end)
            let limit = lineFeed ?? text.end
            if let carriageReturn = text.firstPlace(of: 0x0D, in: searched..<limit) {
                if carriageReturn + 1 == lineFeed { return carriageReturn + 2 }
                // A CR that ends the window may be half of a CR LF.
                if carriageReturn + 1 < text.end { return carriageReturn + 1 }
                searched = carriageReturn
            } else if let lineFeed {
                return lineFeed + 1
            } else {
                searched = text.end
            }
            guard text.end - start <= Self.lengthLimit else {
                throw ReadingError.lineTooLong(line: number, limit: Self.lengthLimit)
            }
            if try !text.fill() { return text.end > start ? text.end : nil }
        }
    }

    /// Moves on to a place that begins a line, counting what lies between.
    mutating func advance(to newPlace: Int, lines: Int) {
        number += lines
        place = newPlace
        text.discard(before: place)
    }
}
