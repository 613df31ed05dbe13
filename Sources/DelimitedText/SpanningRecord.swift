/// Reads a record of several lines again, treating a quote that opens one of its cells as stray.
struct SpanningRecord {
    /// The record as it was in the file, decoded.
    let text: [UInt8]
    /// Physical line on which it starts.
    let line: Int
    /// The quotes that open its cells of several lines.
    let quotes: [Int]
    let delimiter: UInt8

    /// The rows that its lines are, or nil if one of them is not a row of the table.
    ///
    /// - Parameter isRow: judges a row, told which cell of the record the quote opened. The first line is judged first, so
    ///   that a genuine cell of several lines costs little more than its beginning.
    func rows(where isRow: (Int, borrowing DelimitedRecord) -> Bool) throws -> RecordBatch? {
        for quote in quotes {
            if let rows = try rows(withStray: quote, isRow) { return rows }
        }
        return nil
    }

    private func rows(withStray quote: Int, _ isRow: (Int, borrowing DelimitedRecord) -> Bool) throws -> RecordBatch? {
        let rows = try Tokenizer(delimiter: delimiter, dropsStrayQuotes: true)
        rows.startRecord()
        try rows.feed(text.span.extracting(0..<quote))
        let cell = rows.openFieldCount
        var place = endOfLine(from: quote)
        try rows.feed(text.span.extracting(quote..<place), quoting: false)
        try rows.finishRecord()
        var line = line
        guard try accepts(cell, fieldsOf: 0..<place, quote: quote, isRow) else { return nil }
        rows.endRecord(line: line, text: text.span.extracting(0..<place))
        line += lineCount(0..<place)
        while place < text.count {
            // A line by itself, its open quotes read as characters; else the cells of several lines that begin on it.
            var end = endOfLine(from: place)
            if try !accepts(cell, fieldsOf: place..<end, quote: nil, isRow) {
                guard let whole = try endOfRecord(from: place), whole > end,
                    try accepts(cell, fieldsOf: place..<whole, quote: nil, isRow)
                else { return nil }
                end = whole
            }
            try add(place..<end, to: rows, line: line)
            line += lineCount(place..<end)
            place = end
        }
        let batch = rows.takeBatch()
        return Self.hasSeveralRows(batch, delimiter) ? batch : nil
    }

    /// How many of its lines below the one on which a cell opens are rows of the table by themselves, quotes left out.
    ///
    /// - Parameter isRow: judges a line, told which cell it is in.
    func rowLikeLines(where isRow: (Int, borrowing DelimitedRecord) -> Bool) throws -> Int {
        var count = 0
        for (index, quote) in quotes.enumerated() {
            let cell = try cell(openedBy: quote)
            let end = index + 1 < quotes.count ? quotes[index + 1] : text.count
            var place = endOfLine(from: quote)
            while place < end {
                let lineEnd = endOfLine(from: place)
                // Below a first cell, the last line has all the other cells of the record.
                guard cell > 0 || lineEnd < text.count else { break }
                if try accepts(cell, fieldsOf: place..<lineEnd, quote: nil, allowsBlank: false, isRow) { count += 1 }
                place = lineEnd
            }
        }
        return count
    }

    private func cell(openedBy quote: Int) throws -> Int {
        let tokenizer = try Tokenizer(delimiter: delimiter)
        tokenizer.startRecord()
        try tokenizer.feed(text.span.extracting(0..<quote))
        return tokenizer.openFieldCount
    }

    /// One row and blank lines are a cell that ends with a line break.
    private static func hasSeveralRows(_ batch: RecordBatch, _ delimiter: UInt8) -> Bool {
        var record = DelimitedRecord(batch, delimiter: delimiter)
        var filled = 0
        for number in 0..<batch.count {
            record.move(to: number)
            if !record.isBlank { filled += 1 }
        }
        return filled > 1
    }

    /// Whether a stretch of the text is a row of the table; below the first, a blank line does no harm.
    private func accepts(
        _ cell: Int, fieldsOf range: Range<Int>, quote: Int?, allowsBlank: Bool = true,
        _ isRow: (Int, borrowing DelimitedRecord) -> Bool
    ) throws -> Bool {
        let trial = try Tokenizer(delimiter: delimiter, dropsStrayQuotes: true)
        if let quote {
            trial.startRecord()
            try trial.feed(text.span.extracting(range.lowerBound..<quote))
            try trial.feed(text.span.extracting(quote..<range.upperBound), quoting: false)
            try trial.finishRecord()
            trial.endRecord(line: line, text: text.span.extracting(range))
        } else {
            try add(range, to: trial, line: line)
        }
        let batch = trial.takeBatch()
        guard batch.count > 0 else { return allowsBlank }
        var record = DelimitedRecord(batch, delimiter: delimiter)
        record.move(to: 0)
        if record.isBlank && quote == nil { return allowsBlank }
        return isRow(cell, record)
    }

    private func add(_ range: Range<Int>, to tokenizer: Tokenizer, line: Int) throws {
        tokenizer.startRecord()
        if let open = try openQuote(in: range) {
            try tokenizer.feed(text.span.extracting(range.lowerBound..<open))
            try tokenizer.feed(text.span.extracting(open..<range.upperBound), quoting: false)
        } else {
            try tokenizer.feed(text.span.extracting(range))
        }
        try tokenizer.finishRecord()
        if tokenizer.isRecordComplete { tokenizer.endRecord(line: line, text: text.span.extracting(range)) }
    }

    /// The quote in a stretch that opens a cell and does not close in it.
    private func openQuote(in range: Range<Int>) throws -> Int? {
        try extent(of: range)?.literalQuote.map { $0 + range.lowerBound }
    }

    private func endOfRecord(from place: Int) throws -> Int? {
        guard let extent = try extent(of: place..<text.count), extent.literalQuote == nil else { return nil }
        return extent.end + place
    }

    private func extent(of range: Range<Int>) throws -> QuoteScanner.Extent? {
        let part = DecodedText(ByteSource(bytes: Array(text[range])))
        let lines = PhysicalLines(part)
        guard let lineEnd = try lines.end(ofLineAt: 0) else { return nil }
        var scanner = QuoteScanner(text: part, delimiter: delimiter)
        return try scanner.extent(from: 0, lineEnd: lineEnd, lines: lines)
    }

    /// Behind the line break of the line that holds a place.
    private func endOfLine(from place: Int) -> Int {
        guard let end = text[place...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return text.count }
        return text[end] == 0x0D && end + 1 < text.count && text[end + 1] == 0x0A ? end + 2 : end + 1
    }

    private func lineCount(_ range: Range<Int>) -> Int {
        var count = 0
        var place = range.lowerBound
        while place < range.upperBound {
            place = endOfLine(from: place)
            count += 1
        }
        return count
    }
}
