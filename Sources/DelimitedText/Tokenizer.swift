import CLibCSV

/// libcsv's parser, and the record that its callbacks fill.
@safe final class Tokenizer {
    /// Never a byte of UTF-8: as the quote character it switches quoting off.
    private static let noQuote: UInt8 = 0xFF

    private var parser = unsafe csv_parser()
    fileprivate(set) var fields = FieldBytes()
    fileprivate(set) var isRecordComplete = false

    init(delimiter: UInt8) throws {
        guard unsafe csv_init(&parser, 0) == 0 else { throw ReadingError.outOfMemory }
        unsafe csv_set_delim(&parser, delimiter)
    }

    deinit { unsafe csv_free(&parser) }

    /// Feeds bytes that hold at most one end of a record.
    func feed(_ bytes: Span<UInt8>, quoting: Bool = true) throws {
        if !quoting { unsafe csv_set_quote(&parser, Self.noQuote) }
        defer { if !quoting { unsafe csv_set_quote(&parser, 0x22) } }
        let receiver = unsafe Unmanaged.passUnretained(self).toOpaque()
        let taken = unsafe bytes.withUnsafeBytes { buffer in
            unsafe csv_parse(&parser, buffer.baseAddress, buffer.count, onField, onRecord, receiver)
        }
        guard taken == bytes.count else { throw ReadingError.outOfMemory }
    }

    /// Ends the last record of a file that has no line break behind it.
    func finish() throws {
        let receiver = unsafe Unmanaged.passUnretained(self).toOpaque()
        guard unsafe csv_fini(&parser, onField, onRecord, receiver) == 0 else { throw ReadingError.outOfMemory }
    }

    func startRecord() {
        fields.removeAll()
        isRecordComplete = false
    }
}

private func onField(bytes: UnsafeMutableRawPointer?, count: Int, receiver: UnsafeMutableRawPointer?) {
    guard let receiver = unsafe receiver else { return }
    let tokenizer = unsafe Unmanaged<Tokenizer>.fromOpaque(receiver).takeUnretainedValue()
    unsafe tokenizer.fields.append(UnsafeRawBufferPointer(start: bytes, count: count))
}

private func onRecord(terminator: Int32, receiver: UnsafeMutableRawPointer?) {
    guard let receiver = unsafe receiver else { return }
    unsafe Unmanaged<Tokenizer>.fromOpaque(receiver).takeUnretainedValue().isRecordComplete = true
}

/// The fields of one record, end to end in one buffer that is used again for the next.
struct FieldBytes {
    private var bytes: [UInt8] = []
    private var ranges: [Range<Int>] = []

    var count: Int { ranges.count }

    @_lifetime(borrow self)
    func field(_ index: Int) -> Span<UInt8> { bytes.span.extracting(ranges[index]) }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        ranges.removeAll(keepingCapacity: true)
    }

    mutating func append(_ field: UnsafeRawBufferPointer) {
        let start = bytes.count
        unsafe bytes.append(contentsOf: field)
        var range = start..<bytes.count
        // Excel and Webex write ="text" to keep a text from being turned into a number or a date.
        if range.count >= 3, bytes[start] == 0x3D, bytes[start + 1] == 0x22, bytes[range.upperBound - 1] == 0x22 {
            range = start + 2..<range.upperBound - 1
        }
        ranges.append(range)
    }
}
