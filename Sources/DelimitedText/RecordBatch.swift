import Limits

/// Some whole records of a file, split into fields and ready to be read: what one core hands to another.
///
/// Columns: field `f` is `bytes[starts[f]..<ends[f]]`; record `r` owns the fields `firstFields[r]..<firstFields[r + 1]` and the
/// raw text `rawStarts[r]..<rawStarts[r + 1]`.
final class RecordBatch: Sendable {
    let bytes: [UInt8]
    let starts: [Int32]
    let ends: [Int32]
    private let firstFields: [Int32]
    /// The text of the records as it was in the file, decoded.
    private let raw: [UInt8]
    private let rawStarts: [Int32]
    /// Physical line on which each record starts.
    private let lines: [Int]
    /// Quotes that open a field of several lines, as places in the record's text; in order of records, few or none.
    private let spanningQuotes: [(record: Int, place: Int)]

    fileprivate init(_ builder: RecordBatchBuilder) {
        bytes = builder.bytes
        starts = builder.starts
        ends = builder.ends
        firstFields = builder.firstFields
        raw = builder.raw
        rawStarts = builder.rawStarts
        lines = builder.lines
        spanningQuotes = builder.spanningQuotes
    }

    var count: Int { lines.count }

    func line(ofRecord record: Int) -> Int { lines[record] }

    func fields(ofRecord record: Int) -> Range<Int> { Int(firstFields[record])..<Int(firstFields[record + 1]) }

    var hasSpanningRecords: Bool { !spanningQuotes.isEmpty }

    func spanningQuotes(ofRecord record: Int) -> [Int] {
        var (low, high) = (0, spanningQuotes.count)
        while low < high {
            let middle = (low + high) / 2
            if spanningQuotes[middle].record < record { low = middle + 1 } else { high = middle }
        }
        return spanningQuotes[low...].prefix { $0.record == record }.map(\.place)
    }

    func text(ofRecord record: Int) -> ArraySlice<UInt8> {
        raw[Int(rawStarts[record])..<Int(rawStarts[record + 1])]
    }
}

/// A batch while it is filled.
struct RecordBatchBuilder {
    fileprivate var bytes: [UInt8] = []
    fileprivate var starts: [Int32] = []
    fileprivate var ends: [Int32] = []
    fileprivate var firstFields: [Int32] = [0]
    fileprivate var raw: [UInt8] = []
    fileprivate var rawStarts: [Int32] = [0]
    fileprivate var lines: [Int] = []
    fileprivate var spanningQuotes: [(record: Int, place: Int)] = []
    /// Whether the quote at one end of a cell that has none at the other is left out.
    var dropsStrayQuotes = false

    var count: Int { lines.count }

    /// Whether the open record has more fields than one may have; the others are not kept.
    private(set) var hasTooManyFields = false

    /// Number of fields since the last record ended.
    var openFieldCount: Int { starts.count - Int(firstFields[firstFields.count - 1]) }

    mutating func append(field: UnsafeRawBufferPointer) {
        guard openFieldCount < Limit.columns else {
            hasTooManyFields = true
            return
        }
        var start = bytes.count
        unsafe bytes.append(contentsOf: field)
        var end = bytes.count
        // Excel and Webex write ="text" to keep a text from being turned into a number or a date.
        if end - start >= 3, bytes[start] == 0x3D, bytes[start + 1] == 0x22, bytes[end - 1] == 0x22 {
            start += 2
            end -= 1
        }
        if dropsStrayQuotes, end > start, bytes[start..<end].count(where: { $0 == 0x22 }) % 2 == 1 {
            if bytes[start] == 0x22 { start += 1 } else if bytes[end - 1] == 0x22 { end -= 1 }
        }
        starts.append(Int32(start))
        ends.append(Int32(end))
    }

    mutating func endRecord(line: Int, text: Span<UInt8>, spanningQuotes quotes: [Int]) {
        for quote in quotes { spanningQuotes.append((lines.count, quote)) }
        firstFields.append(Int32(starts.count))
        lines.append(line)
        unsafe text.withUnsafeBytes { unsafe raw.append(contentsOf: $0) }
        rawStarts.append(Int32(raw.count))
    }

    /// Passes on what was gathered and starts again, with room for as much.
    mutating func take() -> RecordBatch {
        let batch = RecordBatch(self)
        var next = RecordBatchBuilder()
        next.bytes.reserveCapacity(bytes.count + bytes.count / 8)
        next.raw.reserveCapacity(raw.count + raw.count / 8)
        next.starts.reserveCapacity(starts.count + starts.count / 8)
        next.ends.reserveCapacity(ends.count + ends.count / 8)
        self = next
        return batch
    }
}
