import DelimitedText
import EventModel
@testable import Importers
@testable import Participants
import Settings

/// What is given arbitrary bytes. An `InputError` or `ReadingError` is a right answer; a trap and a wrong account are not.
enum FuzzTarget: String, CaseIterable {
    case delimited, recognised, chat, timestamps, names, settings, agenda, decisions, taxonomy

    nonisolated(unsafe) static var chosen = FuzzTarget.delimited

    static var list: String { allCases.map(\.rawValue).joined(separator: " ") }

    func run(_ bytes: [UInt8]) {
        do {
            switch self {
            case .delimited: try readDelimited(bytes)
            case .recognised: try readRecognised(bytes)
            case .chat: try read(bytes, with: ChatText(), .text)
            case .decisions: try readTables(bytes) { try read(bytes, with: DecisionsFile(), .table($0)) }
            case .agenda: try readTables(bytes) { try readAgenda(bytes, .table($0)) }
            case .timestamps: readTimestamp(String(decoding: bytes, as: UTF8.self))
            case .names: readName(String(decoding: bytes, as: UTF8.self))
            case .settings: _ = try EventSettings.parse(String(decoding: bytes, as: UTF8.self), file: "event.yaml")
            case .taxonomy: _ = try TaxonomyFile.parse(String(decoding: bytes, as: UTF8.self), file: "taxonomy.yaml")
            }
        } catch is InputError {} catch is ReadingError {} catch { fatalError("an error of another kind: \(error)") }
    }

    /// Blocks and batches of any size give the same records.
    private func readDelimited(_ bytes: [UInt8]) throws {
        let delimiter = Delimiter.allCases[Int(bytes.first ?? 0) % Delimiter.allCases.count]
        func records(_ block: Int, _ batches: ClosedRange<Int>?) throws -> [[String]] {
            var all: [[String]] = []
            let source = ByteSource(bytes: Array(bytes.dropFirst()), blockSize: block)
            try DelimitedReader(source, delimiter: delimiter, batchSizes: batches).forEachRecord { record in
                all.append(record.texts)
                return true
            }
            return all
        }
        let whole = try records(1 << 18, nil)
        let inSmallBlocks = try records(3, 1...16)
        precondition(inSmallBlocks == whole, "small blocks give other records")
    }

    private func readRecognised(_ bytes: [UInt8]) throws {
        let preview = try FilePreview { ByteSource(bytes: bytes) }
        guard let (importer, layout) = ImporterRegistry.importer(for: preview, FuzzEvent.context) else { return }
        try read(bytes, with: importer, layout)
    }

    private func readTables(_ bytes: [UInt8], _ body: (Delimiter) throws -> Void) throws {
        for delimiter in Delimiter.allCases { try body(delimiter) }
    }

    private func read(_ bytes: [UInt8], with importer: any FileImporter, _ layout: FileLayout) throws {
        var records = EventRecords()
        records.files = [SourceFile(path: "file", kind: importer.kind)]
        try importer.readAll(of: FuzzEvent.file(bytes, layout), into: &records)
        _ = records.sortedFindings().map(\.text)
        let file = records.files[0]
        precondition(
            file.rows == file.records + file.otherRows + file.unreadRows
                && file.records == file.accepted + file.rejected + file.ignored,
            "rows are not accounted for")
    }

    private func readAgenda(_ bytes: [UInt8], _ layout: FileLayout) throws {
        var records = EventRecords()
        records.files = [SourceFile(path: "file", kind: .agenda)]
        _ = try AgendaFile.read(FuzzEvent.file(bytes, layout), into: &records)
    }

    private func readTimestamp(_ text: String) {
        guard let time = TimestampParser.parse(text) else { return }
        var evidence = DateOrderEvidence(window: FuzzEvent.window)
        evidence.add(DateOrderEvidence.Row(start: time, end: time, minutes: 1))
        _ = evidence.decision
    }

    private func readName(_ text: String) {
        var words = NameWords()
        _ = DisplayName(text, &words)
        _ = NameKey.key(of: text)
    }
}
