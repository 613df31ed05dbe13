import DelimitedText
import EventModel

/// Undoes one kind of damage: UTF-8 that some program read as Latin-1 or Windows-1252 and saved again, as in `JosÃ©`.
enum TextRepair {
    /// The text as it was meant; nil if it is not damaged, or not in this way.
    ///
    /// Turned back into bytes it must be valid UTF-8 and have fewer of the pairs that the damage produces. Text that was damaged
    /// twice is turned back twice.
    static func repaired(_ text: String) -> String? {
        var best: String?
        var current = text
        for _ in 0..<2 {
            let pairs = suspiciousPairs(current)
            guard pairs > 0, let bytes = bytes(of: current), (try? UTF8Span(validating: bytes.span)) != nil else {
                break
            }
            let meant = String(decoding: bytes, as: UTF8.self)
            guard suspiciousPairs(meant) < pairs else { break }
            best = meant
            current = meant
        }
        return best
    }

    /// Whether the whole text is worth checking: `Â` to `ô` begin every damaged pair, and each is `C3` in UTF-8.
    static func mayBeDamaged(_ text: Span<UInt8>) -> Bool {
        for index in 0..<max(0, text.count - 1) where text[index] == 0xC3 && (0x82...0xB4).contains(text[index + 1]) {
            return true
        }
        return false
    }

    /// Two neighbours that as bytes would begin a character of UTF-8.
    private static func suspiciousPairs(_ text: String) -> Int {
        var count = 0
        var previous: UInt8 = 0
        for scalar in text.unicodeScalars {
            let byte = byte(of: scalar) ?? 0
            if (0xC2...0xF4).contains(previous), byte & 0xC0 == 0x80 { count += 1 }
            previous = byte
        }
        return count
    }

    private static func bytes(of text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            guard let byte = byte(of: scalar) else { return nil }
            bytes.append(byte)
        }
        return bytes
    }

    private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
        scalar.value < 0x100 ? UInt8(scalar.value) : windows1252[scalar.value]
    }

    /// What Windows-1252 has in the place of control characters.
    private static let windows1252 = Dictionary(
        uniqueKeysWithValues: zip(UInt8(0x80)..., TextEncoding.windows1252Marks).compactMap { byte, mark in
            mark.map { ($0.value, byte) }
        })
}

/// How many cells and lines of a file were repaired, and where the first one is.
final class RepairCount {
    private(set) var count = 0
    private(set) var firstLine: Int?

    func add(line: Int, _ more: Int = 1) {
        count += more
        if firstLine == nil { firstLine = line }
    }
}

extension ImportFile {
    /// A display name or a line of chat, repaired where it is damaged; the file counts it.
    func repaired(_ text: String, line: Int) -> String {
        guard TextRepair.mayBeDamaged(text.utf8.span), let meant = TextRepair.repaired(text) else { return text }
        repairs.add(line: line)
        return meant
    }

    /// A name's cell as text of the pool.
    func internName(_ cell: Span<UInt8>, line: Int, _ records: inout EventRecords) -> TextID {
        guard TextRepair.mayBeDamaged(cell) else { return records.texts.intern(trimmedSpaces(cell)) }
        return records.texts.intern(repaired(String(copying: cell), line: line).trimmed)
    }

    /// One finding for rows that stray quotes had run together, and one for cells that may still contain rows.
    func noteSwallowedRows(_ strayQuotes: [(line: Int, rows: Int)], in records: inout EventRecords) {
        if let first = strayQuotes.first {
            let rows = strayQuotes.reduce(0) { $0 + $1.rows }
            records.add(Finding(.rowsHeldByQuotes(rows), file: path, line: first.line))
        }
        note(rowLikeLines, in: &records) { .rowsInsideCells($0) }
        note(swallowed, in: &records) { .brokenCells($0) }
    }

    /// One finding for all of the file's repairs.
    func noteRepairs(in records: inout EventRecords) { note(repairs, in: &records) { .wrongEncoding($0) } }

    /// One finding for all that was counted, at the line of the first; none where nothing was.
    func note(_ found: RepairCount, in records: inout EventRecords, _ message: (Int) -> FindingMessage) {
        guard let line = found.firstLine else { return }
        records.add(Finding(message(found.count), file: path, line: line))
    }
}
