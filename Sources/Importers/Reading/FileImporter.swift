package import DelimitedText
package import EventModel

/// Reads one kind of file. Recognition looks at content alone, never at the file's name.
package protocol FileImporter: Sendable {
    var kind: FileKind { get }
    /// How the file is laid out, if this importer can read it.
    func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout?
    /// Adds the file's records, counts and findings.
    ///
    /// - Throws: ``InputError`` if the file cannot be used, ``ReadingError`` where it cannot be read.
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
    /// The event window; nil if there is no usable agenda.
    package var window: Interval?
    package var channels: Channels
    /// Header texts that settings name for registration answers.
    package var columns: [HeaderWord: String]
    /// What settings say that the current file is; nil if they leave it to its content.
    package var kind: FileKind?
    /// Detects the language of a message; nil if nobody asked for it.
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

extension FileImporter {
    /// Reads a file and accounts for each of its rows.
    ///
    /// - Throws: what reading throws, ``InputError`` if much of the file is not recognised, and
    ///   ``AccountingError`` if the importer's own counts contradict what it said about the rows.
    package func readAll(of file: ImportFile, into records: inout EventRecords) throws {
        try read(file, into: &records)
        try file.account(in: &records)
    }
}

/// An importer that counts other records than the rows it claimed: a bug, and no figure may rest on it.
struct AccountingError: Error, Equatable {
    var file: String
    var claimed: Int
    var counted: Int
}

extension ImportFile {
    /// Up to this many unread rows, and up to one in a hundred, a file is still used.
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
