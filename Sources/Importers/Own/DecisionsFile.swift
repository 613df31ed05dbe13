internal import DelimitedText
import EventModel

/// What people decided: `decision,file,record,name,with_file,with_record,with_name,value`, one decision a row.
struct DecisionsFile: FileImporter {
    let kind = FileKind.decisions

    init() {}

    func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout? {
        preview.delimiter { header in ["decision", "file", "record"].allSatisfy { header.column(named: $0) != nil } }
            .map { .table($0) }
    }

    func read(_ file: ImportFile, into records: inout EventRecords) throws {
        var header: Header?
        try file.forEachRecord(into: &records) { record, records in
            guard let header else {
                header = Header(record.texts)
                return .header
            }
            records.decisions.append(try Self.decision(record.texts, header, file, line: record.line))
            records.files[file.index].accepted += 1
            return .record
        }
    }

    private static func decision(
        _ fields: [String], _ header: Header, _ file: ImportFile, line: Int
    ) throws -> Decision {
        func cell(_ name: String) -> String {
            header.column(named: name).flatMap { $0 < fields.count ? fields[$0].trimmed : nil } ?? ""
        }
        func fail(_ what: String, _ advice: String) -> InputError {
            InputError(file: file.path, line: line, what: what, advice: advice)
        }
        guard let kind = Decision.Kind(rawValue: cell("decision")) else {
            let words = Decision.Kind.allCases.map(\.rawValue)
            throw fail(
                "the decision is not a valid one", "nearest: \(nearest(cell("decision"), in: words))")
        }
        func place(_ prefix: String) throws -> Decision.Place {
            guard let record = Int(cell(prefix + "record")), record > 0, !cell(prefix + "file").isEmpty else {
                throw fail(
                    "\(prefix)file and \(prefix)record do not name a record",
                    "write a file and the number of a record in it")
            }
            return Decision.Place(file: cell(prefix + "file"), record: record, name: cell(prefix + "name"))
        }
        let value = cell("value")
        switch kind {
        case .headcount:
            guard let count = Int(value), count > 0 else {
                throw fail("the value of headcount is not a number of people", "write a whole number from 1")
            }
        case .channel:
            guard file.context.channels.index(ofChannel: value) != nil else {
                throw fail(
                    "the value of channel is neither the floor nor an interpreted language",
                    "nearest: \(nearest(value, in: file.context.channels.codes))")
            }
        case .category where value.isEmpty:
            throw fail("a category decision without a value", "write the id of a category as value")
        default: break
        }
        let isPair = kind == .same || kind == .different
        return Decision(
            kind: kind, place: try place(""), other: isPair ? try place("with_") : nil, value: value, file: file.path,
            line: line)
    }
}
