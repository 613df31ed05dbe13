internal import DelimitedText
import EventModel
import Foundation
import Limits

extension FilePreview {
    /// Whether the file begins as JSON and its beginning has each of these names.
    func beginsAsJSON(with names: String...) -> Bool {
        guard let first = lines.first(where: { !$0.allSatisfy(\.isWhitespace) })?.trimmed.first, "{[".contains(first)
        else {
            return false
        }
        let text = lines.joined(separator: "\n")
        return names.allSatisfy { text.contains("\"\($0)\"") }
    }
}

extension ImportFile {
    /// The file as JSON of one form.
    ///
    /// - Throws: ``InputError`` if it is too long, is not JSON, or is JSON of another form; ``ReadingError``.
    func json<Form: Decodable>(_: Form.Type, into records: inout EventRecords) throws -> Form {
        let reader = TextLineReader(try openText())
        var text = ""
        var isTooLong = false
        try reader.forEachLine { line, _ in
            text += line + "\n"
            isTooLong = text.utf8.count > Limit.structuredMiB << 20
            return !isTooLong
        }
        records.files[index].encoding = reader.encoding.rawValue
        guard !isTooLong else {
            throw InputError(
                file: path, line: 1, what: "it is longer than \(Limit.structuredMiB) MiB",
                advice: "set ignore: true for it under files in event.yaml")
        }
        do { return try JSONDecoder().decode(Form.self, from: Data(text.utf8)) } catch {
            throw InputError(
                file: path, line: 1,
                what: "it is not the JSON that it seems to be: it may have been cut short or edited",
                advice: "download it again, or set ignore: true for it under files in event.yaml")
        }
    }

    /// Says of each record of a file without rows that it is one: such a file has as many rows as records.
    func takeRecord(_ records: inout EventRecords) {
        records.files[index].rows = (records.files[index].rows ?? 0) + 1
        ledger.take(.record, line: 1, fields: [])
    }
}

/// A stay whose instants a file says itself, without a zone or a date order.
struct KnownStay {
    var from: Instant
    var to: Instant

    /// Adds it as a connection of a record; false, with the record rejected, where it ends before it begins.
    func add(_ mention: MentionID, _ file: ImportFile, _ records: inout EventRecords) -> Bool {
        guard to >= from else {
            records.reject(mention, file, .leaveBeforeJoin)
            return false
        }
        let offset = file.override.clockOffset
        let interval = Interval(
            from: from.advanced(by: offset), to: max(to, from.advanced(by: 1)).advanced(by: offset))
        records.connections.append(Connection(mention: mention, interval: interval))
        records.files[file.index].accepted += 1
        return true
    }
}
