package import DelimitedText
package import EventModel

/// Reads one kind of file. Recognition looks at content alone, never at the file's name.
package protocol FileImporter: Sendable {
    var kind: FileKind { get }
    /// How the file is laid out, where this importer can read it.
    func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout?
    /// Adds the file's records, counts and findings.
    ///
    /// - Throws: ``InputError`` where the file cannot be used, ``ReadingError`` where it cannot be read.
    func read(_ file: ImportFile, into records: inout EventRecords) throws
}

/// How a file's bytes are split.
package enum FileLayout: Sendable, Equatable {
    case table(Delimiter)
    case text
}

/// What the event's settings say about reading files.
package struct ImportContext: Sendable {
    /// Zone of the exports' times; nil only where every time carries an offset.
    package var zone: Zone?
    package var dateOrder: DateOrder?
    /// The event window; nil where there is no usable agenda.
    package var window: Interval?
    package var channels: Channels
    /// Header texts that settings name for registration answers.
    package var columns: [HeaderWord: String]
    /// What settings say that the file at hand is; nil where they leave it to its content.
    package var kind: FileKind?
    /// Tells the language of a message; nil where nobody asked for it.
    package var language: (@Sendable (String) -> String?)?
    /// Whether to go on with the first of several possible date orders and note them, instead of refusing the file.
    package var goesOnWithOpenDateOrder = false

    package init(
        zone: Zone?, dateOrder: DateOrder? = nil, window: Interval?, channels: Channels,
        columns: [HeaderWord: String] = [:]
    ) {
        self.zone = zone
        self.dateOrder = dateOrder
        self.window = window
        self.channels = channels
        self.columns = columns
    }
}

/// One file on its way in.
package struct ImportFile {
    /// Path inside the event folder, as used in every table.
    package var path: String
    /// Index in ``EventRecords/files``.
    package var index: Int
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
    /// What each row was to the importer.
    let ledger = RowLedger()
    private let open: () throws -> ByteSource

    package init(
        path: String, index: Int, layout: FileLayout, context: ImportContext, override: FileOverride = FileOverride(),
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
                file: path, line: line, what: "its times carry no zone",
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
                records.add(
                    Finding(.unclosedQuote, file: path, line: line, "a quote opened in column \(column) never closes"))
            case .zeroBytes(let count, let line):
                records.add(
                    Finding(
                        .damagedText, file: path, line: line,
                        "\(count) zero \("byte was", "bytes were") left out; the first is here"))
            case .undecodable(let count, let line):
                records.add(
                    Finding(
                        .damagedText, file: path, line: line,
                        "\(count) \("byte is", "bytes are") not text; the first is here"))
            case .truncatedCharacter(let line):
                records.add(Finding(.truncated, file: path, line: line, "the file ends in the middle of a character"))
            }
        }
    }
}

extension FileImporter {
    /// Reads a file and accounts for each of its rows.
    ///
    /// - Throws: what reading throws, ``InputError`` where much of the file belongs to nothing that is known, and
    ///   ``AccountingError`` where the importer's own counts contradict what it said of the rows.
    package func readAll(of file: ImportFile, into records: inout EventRecords) throws {
        try read(file, into: &records)
        try file.account(in: &records)
    }
}

/// An importer that counts other records than the rows it claimed: a bug, and no figure may rest on it.
package struct AccountingError: Error, Equatable {
    package var file: String
    package var claimed: Int
    package var counted: Int
}

extension ImportFile {
    /// Up to so many unread rows, and up to one in a hundred, a file is used in spite of them.
    private static let bearableUnread = 10

    func account(in records: inout EventRecords) throws {
        ledger.finish()
        let counted = records.files[index].records
        let rows = records.files[index].rows ?? 0
        let unread = ledger.unreadCount
        guard ledger.recordCount == counted, ledger.recordCount + ledger.otherCount + unread == rows else {
            throw AccountingError(file: path, claimed: ledger.recordCount, counted: counted)
        }
        records.files[index].otherRows = ledger.otherCount
        records.files[index].unreadRows = unread
        records.add(ledger.findings(path, isText: layout == .text))
        guard unread > Self.bearableUnread && unread * 100 > rows else { return }
        let header = ledger.firstHeader
        throw InputError(
            file: path, line: ledger.firstUnreadLine,
            what:
                "\(unread) of its \(rows) \(layout == .text ? "lines belong to no message or cue" : "rows belong to no known table")"
                + (header.isEmpty ? "; the first is here" : "; the first stand under \(header)"),
            advice:
                "download the report again, or set ignore: true for it under files in event.yaml to do without it")
    }
}

extension EventRecords {
    /// Adds a record that names somebody and returns its index.
    mutating func addMention(
        _ file: ImportFile, record: Int, line: Int, _ kind: RecordKind, name: TextID, registeredName: TextID = 0,
        email: TextID = 0, role: Role = .attendee
    ) -> Int {
        mentions.append(
            Mention(
                file: file.index, record: record, line: line, kind: kind, name: name, registeredName: registeredName,
                email: email, role: role))
        return mentions.count - 1
    }

    /// Marks a record as rejected and says why.
    mutating func reject(_ mention: Int, _ kind: Finding.Kind, _ file: ImportFile, _ message: FindingText) {
        mentions[mention].isAccepted = false
        files[file.index].rejected += 1
        add(
            Finding(
                kind, file: file.path, line: Int(mentions[mention].line), record: Int(mentions[mention].record), message
            ))
    }

    /// Says of a record something that leaves it counted.
    mutating func note(
        _ mention: Int, _ kind: Finding.Kind, _ file: ImportFile, _ message: FindingText, action: FindingText? = nil
    ) {
        let place = mentions[mention]
        add(
            Finding(
                kind, file: file.path, line: Int(place.line), record: Int(place.record), message, action: action))
    }

    /// Says what a clock change made of a record's time.
    mutating func note(_ mention: Int, _ change: ClockChange?, _ file: ImportFile) {
        if let change { note(mention, .clockChange, file, change.message) }
    }

    /// A cell as text of the pool, without white space at either end; 0 where the file has no such column.
    mutating func intern(_ record: borrowing DelimitedRecord, _ column: Int?) -> TextID {
        guard let column else { return 0 }
        return texts.intern(trimmedSpaces(record.field(column)))
    }

    /// Tells that a cell will be looked up soon.
    mutating func approach(_ record: borrowing DelimitedRecord, _ column: Int, _ approach: Approach) {
        switch approach {
        case .far: texts.approach(trimmedSpaces(record.field(column)))
        case .near: texts.approachBytes(trimmedSpaces(record.field(column)))
        }
    }

    /// A cell with an e-mail address; 0 where the file has no such column, or the cell says with `--` that there is none.
    mutating func internEmail(_ record: borrowing DelimitedRecord, _ column: Int?) -> TextID {
        guard let column, !CellWords.isBlank(record.field(column)) else { return 0 }
        return texts.intern(bareAddress(trimmedSpaces(record.field(column))))
    }

    /// The same of a cell in which `--` says that there is nothing.
    mutating func internUnlessBlank(_ record: borrowing DelimitedRecord, _ column: Int?) -> TextID {
        guard let column, !CellWords.isBlank(record.field(column)) else { return 0 }
        return intern(record, column)
    }
}

extension ClockChange {
    /// What was made of a time that a clock change skips or repeats.
    var message: FindingText {
        switch self {
        case .skipped: "a time is skipped by a clock change; it was read with the offset before the change"
        case .ambiguous: "a time occurs twice because of a clock change; the earlier was taken"
        }
    }
}
