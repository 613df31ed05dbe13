internal import DelimitedText
import EventModel

/// Attendance reports of platforms whose exports are not read: recognised, so that one with columns like the reader's own is
/// not taken for half of what it contains.
struct OtherPlatform: FileImporter {
    let kind = FileKind.otherPlatform

    init() {}

    func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout? {
        preview.delimiter { Signature.message(of: $0) != nil }.map { .table($0) }
    }

    func read(_ file: ImportFile, into records: inout EventRecords) throws {
        var message: FindingMessage?
        try file.forEachRecord(into: &records) { record, records in
            // A line of a summary has one cell or two.
            guard filledCells(record) > 2 else { return .other }
            if let found = Signature.message(of: Header(record.texts)) {
                message = found
                return .header
            }
            guard message != nil else { return .other }
            records.files[file.index].ignored += 1
            return .record
        }
        if let message { records.add(Finding(message, file: file.path, line: 1)) }
    }
}

/// The columns that together tell another platform's report, in the languages that samples and parsers show.
private struct Signature {
    var message: FindingMessage
    /// The header has one word of each group.
    var groups: [Set<String>]

    static func message(of header: Header) -> FindingMessage? {
        header.hasAny(anyWord) ? all.first { $0.groups.allSatisfy(header.hasAny) }?.message : nil
    }

    private init(_ message: FindingMessage, _ groups: [[String]]) {
        self.message = message
        self.groups = groups.map { Set($0.map(Header.fold)) }
    }

    private static let anyWord: Set<String> = all.reduce(into: []) { $0.formUnion($1.groups.joined()) }

    private static let all = [
        // Of a browser extension: how long somebody was seen, and not when they left or came back.
        Signature(.totalsAlone, [["First Seen"], ["Time in Call"]]),
        Signature(
            .otherPlatform("GoTo Webinar"), [["Interest Rating"], ["Attended", "Join Time", "Time in Session"]]),
        Signature(
            .otherPlatform("Blackboard Collaborate"),
            [["NameOfAttendee", "UsernameOfAttendee"], ["AttendeeFirstJoinTime"]]),
    ]
}
