import Limits

/// Reads a delimited text record by record, in memory bounded by the longest record.
///
/// libcsv splits the fields; this type owns what libcsv does not: positions, encodings, zero bytes, and quotes that never
/// close. Blank lines are skipped. Space around unquoted fields is trimmed. Records may be ragged.
package final class DelimitedReader {
    private static let groupSize = 32

    private let text: DecodedText
    private var lines: PhysicalLines
    private var scanner: QuoteScanner
    private let tokenizer: Tokenizer
    private let delimiter: UInt8
    private let batchSizes: ClosedRange<Int>
    private var isAtEnd = false
    private var failure: (any Error)?
    package private(set) var problems: [ReadingProblem] = []
    /// Quotes that were left out because they ran rows of the table together: where, and how many rows.
    package private(set) var strayQuotes: [(line: Int, rows: Int)] = []
    /// How many non-blank rows were passed on so far.
    package private(set) var rowCount = 0

    /// - Parameters:
    ///   - delimiter: one byte: comma, semicolon or tab.
    ///   - batchSizes: bytes of the first batch and of the largest, from which on another core reads ahead.
    package init(_ source: ByteSource, delimiter: Delimiter, batchSizes: ClosedRange<Int>? = nil) throws {
        self.batchSizes = batchSizes ?? ReadAhead.usualSizes
        self.text = DecodedText(source)
        self.lines = PhysicalLines(text)
        self.scanner = QuoteScanner(text: text, delimiter: delimiter.rawValue)
        self.tokenizer = try Tokenizer(delimiter: delimiter.rawValue)
        self.delimiter = delimiter.rawValue
    }

    /// The encoding as found so far; certain once the last record is read.
    package var encoding: TextEncoding { text.encoding }

    /// Hands each record to `body` until it returns false.
    ///
    /// A record of several lines, each of which is a row of the table once the quote around them is left out, is
    /// passed on as these rows.
    /// - Parameter isRow: judges such a row, told which cell the quote opened; by default no line is a row.
    /// - Throws: ``ReadingError``, or what `body` throws.
    package func forEachRecord(
        soon: (borrowing DelimitedRecord, Approach) -> Void = { _, _ in },
        isRow: (_ cell: Int, borrowing DelimitedRecord) -> Bool = { _, _ in false },
        _ body: (borrowing DelimitedRecord) throws -> Bool
    ) throws {
        let readAhead = ReadAhead(self, sizes: batchSizes)
        defer { readAhead.stop() }
        while let batch = try readAhead.next() {
            var record = DelimitedRecord(batch, delimiter: delimiter)
            var first = 0
            while first < batch.count {
                let group = first..<min(batch.count, first + Self.groupSize)
                for approach in [Approach.far, .near] {
                    for number in group {
                        record.move(to: number)
                        soon(record, approach)
                    }
                }
                for number in group {
                    record.move(to: number)
                    if let rows = try record.rowsOfLines(where: isRow) {
                        strayQuotes.append((record.line, rows.count))
                        guard try handOn(rows, body) else { return }
                        continue
                    }
                    if !record.isBlank { rowCount += 1 }
                    guard try body(record) else { return }
                }
                first = group.upperBound
            }
        }
    }

    private func handOn(_ rows: RecordBatch, _ body: (borrowing DelimitedRecord) throws -> Bool) throws -> Bool {
        var row = DelimitedRecord(rows, delimiter: delimiter)
        for number in 0..<rows.count {
            row.move(to: number)
            if !row.isBlank { rowCount += 1 }
            guard try body(row) else { return false }
        }
        return true
    }

    /// The next records, about so many bytes of them; nil at the end of the file.
    ///
    /// What stops the reading is thrown only after the records before it were handed on.
    func nextBatch(ofBytes size: Int) throws -> RecordBatch? {
        if let failure { throw failure }
        let begin = lines.place
        do {
            while lines.place - begin < size {
                guard try readRecord() else {
                    isAtEnd = true
                    break
                }
            }
        } catch {
            failure = error
        }
        let batch = tokenizer.takeBatch()
        if batch.count > 0 { return batch }
        if let failure { throw failure }
        return isAtEnd ? nil : batch
    }

    /// Splits one record; false at the end of the file.
    private func readRecord() throws -> Bool {
        guard !isAtEnd, let lineEnd = try lines.end(ofLineAt: lines.place) else {
            if text.isTruncated, !isAtEnd { problems.append(.truncatedCharacter(line: max(1, lines.number - 1))) }
            return false
        }
        let start = lines.place
        var extent = QuoteScanner.Extent(end: lineEnd, lines: 1, literalQuote: nil)
        if text.firstPlace(of: 0x22, in: start..<lineEnd) != nil {
            extent = try scanner.extent(from: start, lineEnd: lineEnd, lines: lines)
        }
        tokenizer.startRecord()
        if let quote = extent.literalQuote {
            try feed(start..<quote)
            try feed(quote..<extent.end, quoting: false)
            problems.append(placeOfQuote(quote, in: start..<extent.end))
        } else {
            try feed(start..<extent.end)
        }
        if extent.end == text.end && text.isAtEnd && !tokenizer.isRecordComplete { try tokenizer.finish() }
        noteDamage(before: extent.end)
        guard !tokenizer.hasTooManyFields else {
            throw ReadingError.tooManyColumns(line: lines.number, limit: Limit.columns)
        }
        if tokenizer.isRecordComplete {
            let quotes = extent.spanningQuotes.map { $0 - start }
            text.withBytes(start..<extent.end) {
                tokenizer.endRecord(line: lines.number, text: $0, spanningQuotes: quotes)
            }
        }
        lines.advance(to: extent.end, lines: extent.lines)
        return true
    }

    private func feed(_ range: Range<Int>, quoting: Bool = true) throws {
        try text.withBytes(range) { try tokenizer.feed($0, quoting: quoting) }
    }

    private func placeOfQuote(_ quote: Int, in record: Range<Int>) -> ReadingProblem {
        let before = text.window[record.lowerBound - text.base..<quote - text.base]
        var line = lines.number
        var lineStart = before.startIndex
        for index in before.indices where before[index] == 0x0A {
            line += 1
            lineStart = index + 1
        }
        return .unclosedQuote(line: line, column: characterCount(before[lineStart...]) + 1)
    }

    private func noteDamage(before end: Int) {
        if let first = text.firstZeroByte, first < end {
            note(.zeroBytes(count: text.zeroByteCount, line: lines.number))
        }
        if let first = text.firstReplaced, first < end {
            note(.undecodable(count: text.replacedCount, line: lines.number))
        }
    }

    /// One problem per kind: the first keeps its line, the count follows the file.
    private func note(_ problem: ReadingProblem) {
        for index in problems.indices {
            switch (problems[index], problem) {
            case (.zeroBytes(_, let line), .zeroBytes(let count, _)):
                problems[index] = .zeroBytes(count: count, line: line)
                return
            case (.undecodable(_, let line), .undecodable(let count, _)):
                problems[index] = .undecodable(count: count, line: line)
                return
            default: continue
            }
        }
        problems.append(problem)
    }
}

/// How soon a record will be read.
package enum Approach { case far, near }

/// What separates the fields of a record.
package enum Delimiter: UInt8, CaseIterable, Sendable {
    case comma = 0x2C
    case semicolon = 0x3B
    case tab = 0x09

    /// The name used in `files.csv`.
    package var name: String {
        switch self {
        case .comma: "comma"
        case .semicolon: "semicolon"
        case .tab: "tab"
        }
    }
}

func characterCount(_ bytes: some Collection<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
}
