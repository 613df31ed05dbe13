/// Reads a plain text line by line, with the same encodings, line breaks and problems as ``DelimitedReader``.
package final class TextLineReader {
    private let text: DecodedText
    private var lines: PhysicalLines
    package private(set) var problems: [ReadingProblem] = []
    /// How many non-blank lines were passed on so far.
    package private(set) var lineCount = 0

    package init(_ source: ByteSource) {
        self.text = DecodedText(source)
        self.lines = PhysicalLines(text)
    }

    package var encoding: TextEncoding { text.encoding }

    /// Hands each line, without its line break, and its number from 1 to `body` until it returns false.
    package func forEachLine(_ body: (String, Int) throws -> Bool) throws {
        while let end = try lines.end(ofLineAt: lines.place) {
            var last = end
            while last > lines.place, [0x0A, 0x0D].contains(text.byte(at: last - 1)) { last -= 1 }
            let line = text.withBytes(lines.place..<last) { String(utf8: $0) }
            if text.zeroByteCount > 0 && problems.isEmpty {
                problems.append(.zeroBytes(count: text.zeroByteCount, line: lines.number))
            }
            if !line.allSatisfy(\.isWhitespace) { lineCount += 1 }
            guard try body(line, lines.number) else { return }
            lines.advance(to: end, lines: 1)
        }
        if text.isTruncated { problems.append(.truncatedCharacter(line: max(1, lines.number - 1))) }
    }
}
