package import DelimitedText
package import EventModel

/// One file on its way in.
package struct ImportFile {
    /// Path inside the event folder, as used in every table.
    package var path: String
    package var index: FileID
    package var layout: FileLayout
    package var context: ImportContext
    package var override: FileOverride
    /// Counts what was repaired while the file is read.
    let repairs = RepairCount()
    /// Counts the rows with a line break in a cell of one line.
    let swallowed = RepairCount()
    /// Counts the lines inside cells of free text that look like rows.
    let rowLikeLines = RepairCount()
    /// Counts the approvals that are not understood.
    let unknownApprovals = UnknownApprovals()
    /// Counts the cells that say neither yes nor no where they should.
    let unclearAnswers = UnclearAnswers()
    /// Counts the cells of addresses that hold something else.
    let notAddresses = NotAddresses()
    /// Counts the cells with more than one address.
    let severalAddresses = RepairCount()
    /// Counts the cells of minutes that hold something else.
    let unreadableMinutes = RepairCount()
    /// What each row was to the importer.
    let ledger = RowLedger()
    private let open: () throws -> ByteSource

    package init(
        path: String, index: FileID, layout: FileLayout, context: ImportContext,
        override: FileOverride = FileOverride(),
        open: @escaping () throws -> ByteSource
    ) {
        self.path = path
        self.index = index
        self.layout = layout
        self.context = context
        self.context.kind = override.kind
        self.override = override
        self.open = open
    }

    var zone: Zone? { override.zone ?? context.zone }
    var dateOrder: DateOrder? { override.dateOrder ?? context.dateOrder }

    /// The zone, or the error that says which key is missing.
    func requireZone(line: Int) throws -> Zone {
        guard let zone else {
            throw InputError(
                file: path, line: line, what: "its times have no time zone",
                advice: "set time_zone or exports_time_zone in event.yaml")
        }
        return zone
    }

    /// The first rows that are not blank, for an importer that must see some before it can read any.
    func firstRows(_ limit: Int) throws -> [[String]] {
        guard case .table(let delimiter) = layout else { return [] }
        var rows: [[String]] = []
        try DelimitedReader(open(), delimiter: delimiter).forEachRecord { record in
            if !record.isBlank { rows.append(record.texts) }
            return rows.count < limit
        }
        return rows
    }

    /// The file from its beginning, for an importer that reads it as a whole.
    func openText() throws -> ByteSource { try open() }

    /// The last bytes of the file.
    func lastBytes(_ count: Int) throws -> ArraySlice<UInt8> {
        let source = try open()
        var last: ArraySlice<UInt8> = []
        while case let block = try source.nextBlock(), !block.isEmpty { last = (last + block).suffix(count) }
        return last
    }

    /// Hands each row that is not blank to `body`, which says what the row was; then notes encoding, delimiter and damage.
    func forEachRecord(
        into records: inout EventRecords,
        soon: (borrowing DelimitedRecord, Approach, inout EventRecords) -> Void = { _, _, _ in },
        _ body: (borrowing DelimitedRecord, inout EventRecords) throws -> RowUse
    ) throws {
        guard case .table(let delimiter) = layout else { return }
        let reader = try DelimitedReader(open(), delimiter: delimiter)
        let shape = TableShape()
        try reader.forEachRecord(
            soon: { record, approach in soon(record, approach, &records) },
            isRow: { cell, row in shape.isRow(cell: cell, row) }
        ) { record in
            guard !record.isBlank else { return true }
            let use = try body(record, &records)
            if use == .record { shape.take(record) }
            if use != .header, record.isSpanning { try noteSpanning(record, shape) }
            if use == .header { shape.begin(record.texts) }
            ledger.take(use, line: record.line, fields: RowLedger.needsTexts(use) ? record.texts : [])
            return true
        }
        records.files[index].rows = reader.rowCount
        records.files[index].delimiter = delimiter.name
        records.files[index].encoding = reader.encoding.rawValue
        note(reader.problems, in: &records)
        noteRepairs(in: &records)
        note(unknownApprovals, in: &records)
        noteUnclearAnswers(in: &records)
        noteNotAddresses(in: &records)
        note(unreadableMinutes, in: &records) { .unreadableMinutes($0) }
        noteSwallowedRows(reader.strayQuotes, in: &records)
    }

    private func noteSpanning(_ record: borrowing DelimitedRecord, _ shape: TableShape) throws {
        guard !shape.hasBrokenCell(record) else {
            swallowed.add(line: record.line)
            return
        }
        let lines = try record.rowLikeLines { cell, row in shape.looksLikeRow(cell: cell, row) }
        if lines > 0 { rowLikeLines.add(line: record.line, lines) }
    }

    /// Hands each physical line and its number to `body`, which says what the line was; of a blank one it does not matter.
    func forEachLine(
        into records: inout EventRecords, _ body: (String, Int, inout EventRecords) throws -> RowUse
    ) throws {
        let reader = TextLineReader(try open())
        try reader.forEachLine { line, number in
            let use = try body(line, number, &records)
            if !line.allSatisfy(\.isWhitespace) { ledger.take(use, line: number, fields: []) }
            return true
        }
        records.files[index].rows = reader.lineCount
        records.files[index].encoding = reader.encoding.rawValue
        note(reader.problems, in: &records)
        noteRepairs(in: &records)
    }

    private func note(_ problems: [ReadingProblem], in records: inout EventRecords) {
        for problem in problems {
            switch problem {
            case .unclosedQuote(let line, let column):
                records.add(Finding(.unclosedQuote(column: column), file: path, line: line))
            case .zeroBytes(let count, let line):
                records.add(Finding(.zeroBytes(count), file: path, line: line))
            case .undecodable(let count, let line):
                records.add(Finding(.undecodableBytes(count), file: path, line: line))
            case .truncatedCharacter(let line):
                records.add(Finding(.cutCharacter, file: path, line: line))
            }
        }
    }
}
