/// One record: its fields and where it stands. Valid while the reader's `body` runs.
package struct DelimitedRecord: ~Copyable {
    private let fields: FieldBytes
    /// Physical line on which the record starts, from 1.
    package let line: Int
    private let text: DecodedText
    private let extent: Range<Int>
    private let delimiter: UInt8

    init(fields: FieldBytes, line: Int, text: DecodedText, extent: Range<Int>, delimiter: UInt8) {
        self.fields = fields
        self.line = line
        self.text = text
        self.extent = extent
        self.delimiter = delimiter
    }

    package var count: Int { fields.count }

    /// The bytes of a field, UTF-8; empty where the record is shorter than the index.
    @_lifetime(borrow self)
    package func field(_ index: Int) -> Span<UInt8> {
        index < fields.count ? fields.field(index) : Span()
    }

    /// A field as text, bytes that are no UTF-8 replaced.
    package func text(_ index: Int) -> String { String(utf8: field(index)) }

    /// All fields as text.
    package var texts: [String] { (0..<count).map { text($0) } }

    /// Whether every field is empty, as in the `,,,,` lines that spreadsheets leave.
    package var isBlank: Bool { (0..<count).allSatisfy { field($0).isEmpty } }

    /// Character column at which a field starts on its line, from 1; found by feeding libcsv the bytes one by one.
    package func column(ofField index: Int) -> Int {
        guard let tokenizer = try? Tokenizer(delimiter: delimiter) else { return 1 }
        let bytes = text.window[extent.lowerBound - text.base..<extent.upperBound - text.base]
        guard index > 0, index < count else { return 1 }
        var lineStart = bytes.startIndex
        for position in bytes.indices {
            let one = [bytes[position]]
            try? tokenizer.feed(one.span)
            if tokenizer.fields.count == index { return characterCount(bytes[lineStart...position]) + 1 }
            if bytes[position] == 0x0A { lineStart = position + 1 }
        }
        return 1
    }
}

extension String {
    /// Text of UTF-8 bytes; bytes that are no UTF-8 become U+FFFD.
    package init(utf8 bytes: Span<UInt8>) {
        if let valid = try? UTF8Span(validating: bytes) {
            self.init(copying: valid)
        } else {
            self = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
        }
    }
}
