/// One record: its fields and its place. Valid while the reader's `body` runs.
package struct DelimitedRecord: ~Copyable {
    private let batch: RecordBatch
    private let bytes: [UInt8]
    private let starts: [Int32]
    private let ends: [Int32]
    private let delimiter: UInt8
    private var number = 0
    private var fields = 0..<0
    /// Physical line on which the record starts, from 1.
    package private(set) var line = 1

    init(_ batch: RecordBatch, delimiter: UInt8) {
        self.batch = batch
        self.delimiter = delimiter
        bytes = batch.bytes
        starts = batch.starts
        ends = batch.ends
    }

    /// Becomes another record of the batch: one value serves them all.
    mutating func move(to number: Int) {
        self.number = number
        fields = batch.fields(ofRecord: number)
        line = batch.line(ofRecord: number)
    }

    /// Whether a cell runs over several lines of the file.
    package var isSpanning: Bool { batch.hasSpanningRecords && !batch.spanningQuotes(ofRecord: number).isEmpty }

    /// How many lines inside its cells look like rows of the table.
    package func rowLikeLines(where isRow: (Int, borrowing DelimitedRecord) -> Bool) throws -> Int {
        try spanningRecord?.rowLikeLines(where: isRow) ?? 0
    }

    private var spanningRecord: SpanningRecord? {
        guard batch.hasSpanningRecords else { return nil }
        let quotes = batch.spanningQuotes(ofRecord: number)
        guard !quotes.isEmpty else { return nil }
        return SpanningRecord(
            text: Array(batch.text(ofRecord: number)), line: line, quotes: quotes, delimiter: delimiter)
    }

    /// The record's lines as rows; nil if it covers only one line or if they are not rows of the table.
    func rowsOfLines(where isRow: (Int, borrowing DelimitedRecord) -> Bool) throws -> RecordBatch? {
        try spanningRecord?.rows(where: isRow)
    }

    package var count: Int { fields.count }

    /// The bytes of a field, UTF-8; empty if the record is shorter than the index.
    @_lifetime(borrow self)
    package func field(_ index: Int) -> Span<UInt8> {
        guard index < fields.count else { return Span() }
        let place = fields.lowerBound + index
        return bytes.span.extracting(Int(starts[place])..<Int(ends[place]))
    }

    /// A field as text, bytes that are not UTF-8 replaced.
    package func text(_ index: Int) -> String { String(utf8: field(index)) }

    /// All fields as text.
    package var texts: [String] { (0..<count).map { text($0) } }

    /// Whether every field is empty or white space, as in the `,,,,` lines that spreadsheets leave.
    package var isBlank: Bool {
        for index in 0..<count where !isWhiteSpace(field(index)) { return false }
        return true
    }

    /// No-break spaces (`C2 A0`) are what a copied web table leaves in empty cells.
    private func isWhiteSpace(_ field: Span<UInt8>) -> Bool {
        for index in 0..<field.count {
            switch field[index] {
            case 0x20, 0x09, 0x0A, 0x0D, 0xC2, 0xA0: continue
            default: return false
            }
        }
        return true
    }

    /// Character column at which a field starts on its line, from 1; found by feeding libcsv the bytes one by one.
    package func column(ofField index: Int) -> Int {
        guard index > 0, index < count, let tokenizer = try? Tokenizer(delimiter: delimiter) else { return 1 }
        let bytes = batch.text(ofRecord: number)
        var lineStart = bytes.startIndex
        for position in bytes.indices {
            let one = [bytes[position]]
            try? tokenizer.feed(one.span)
            if tokenizer.batch.openFieldCount == index { return characterCount(bytes[lineStart...position]) + 1 }
            if bytes[position] == 0x0A { lineStart = position + 1 }
        }
        return 1
    }
}

extension String {
    /// Text of UTF-8 bytes; bytes that are not UTF-8 become U+FFFD.
    package init(utf8 bytes: Span<UInt8>) {
        if let valid = try? UTF8Span(validating: bytes) {
            self.init(copying: valid)
        } else {
            self = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
        }
    }
}
