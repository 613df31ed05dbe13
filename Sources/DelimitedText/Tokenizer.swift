import CLibCSV

/// libcsv's parser, and the batch of records that its callbacks fill.
@safe final class Tokenizer {
    /// Never a byte of UTF-8: as the quote character it switches quoting off.
    private static let noQuote: UInt8 = 0xFF

    // libcsv calls back while it runs, on one core, for each field: a check of exclusive access each time costs more than the
    // field. Only the callbacks touch the two below while libcsv runs.
    @exclusivity(unchecked) private var parser = unsafe csv_parser()
    @exclusivity(unchecked) fileprivate var uncheckedBatch = RecordBatchBuilder()
    @exclusivity(unchecked) fileprivate var uncheckedIsRecordComplete = false

    var batch: RecordBatchBuilder { unsafe uncheckedBatch }
    /// Number of fields since the last record ended.
    var openFieldCount: Int { batch.openFieldCount }
    var hasTooManyFields: Bool { unsafe uncheckedBatch.hasTooManyFields }
    var isRecordComplete: Bool { unsafe uncheckedIsRecordComplete }

    init(delimiter: UInt8, dropsStrayQuotes: Bool = false) throws {
        guard unsafe csv_init(&parser, 0) == 0 else { throw ReadingError.outOfMemory }
        unsafe csv_set_delim(&parser, delimiter)
        unsafe uncheckedBatch.dropsStrayQuotes = dropsStrayQuotes
    }

    /// Ends a record whose line break may be missing.
    func finishRecord() throws { if !isRecordComplete { try finish() } }

    deinit { unsafe csv_free(&parser) }

    /// Feeds bytes with at most one end of a record.
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

    func startRecord() { unsafe uncheckedIsRecordComplete = false }

    /// Notes where the record just completed was.
    func endRecord(line: Int, text: Span<UInt8>, spanningQuotes: [Int] = []) {
        unsafe uncheckedBatch.endRecord(line: line, text: text, spanningQuotes: spanningQuotes)
    }

    /// Passes on what was split so far and starts again.
    func takeBatch() -> RecordBatch { unsafe uncheckedBatch.take() }
}

private func onField(bytes: UnsafeMutableRawPointer?, count: Int, receiver: UnsafeMutableRawPointer?) {
    guard let receiver = unsafe receiver else { return }
    unsafe Unmanaged<Tokenizer>.fromOpaque(receiver)._withUnsafeGuaranteedRef {
        unsafe $0.uncheckedBatch.append(field: UnsafeRawBufferPointer(start: bytes, count: count))
    }
}

private func onRecord(terminator: Int32, receiver: UnsafeMutableRawPointer?) {
    guard let receiver = unsafe receiver else { return }
    unsafe Unmanaged<Tokenizer>.fromOpaque(receiver)._withUnsafeGuaranteedRef {
        unsafe $0.uncheckedIsRecordComplete = true
    }
}
