import DelimitedText
import EventModel

/// The attendance list that Teams saves while a meeting runs, since 2020: who joined or left when, a row each.
///
/// People are known by name alone, and whoever is still there has no departure.
/// Source: `Full Name⇥User Action⇥Timestamp`.
struct TeamsEventList: FileImporter {
    let kind = FileKind.teamsAttendance

    init() {}

    func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout? {
        preview.layout { TeamsHeader($0)?.table == .events }
    }

    func read(_ file: ImportFile, into records: inout EventRecords) throws {
        var events = PairedEvents(file)
        var header: TeamsHeader?
        var preamble = Preamble()
        var number = 0
        try file.forEachRecord(into: &records) { record, records in
            guard let known = header, let time = known.column(.time), let action = known.column(.action) else {
                let fields = record.texts
                header = TeamsHeader(fields).flatMap { $0.table == .events ? $0 : nil }
                return header == nil ? preamble.use(of: fields) : .header
            }
            // Lists put end to end repeat their header.
            if TeamsHeader(record.texts)?.table == .events { return .header }
            number += 1
            let name = TeamsName.intern(record, known.column(.name), file, &records)
            let isPhone = CellWords.isPhoneNumber(records.texts.utf8(name))
            let mention = records.addMention(
                file, record: number, line: record.line, .connection, name: name, role: isPhone ? .phone : .attendee)
            events.take(record, mention, of: name, action: action, time: time, file, &records)
            return .record
        }
        if number == 0 { records.add(Finding(.headerOnly, file: file.path)) }
        if number > 0 { records.add(Finding(.noEmailColumn, file: file.path)) }
        try events.finish(&records)
    }
}

extension PairedEvents {
    /// Takes a row's action and time; rejects the record if one of them is not understood.
    mutating func take(
        _ record: borrowing DelimitedRecord, _ mention: MentionID, of owner: TextID, action: Int, time: Int,
        _ file: ImportFile, _ records: inout EventRecords
    ) {
        let said = TeamsCell.ofText[Header.fold(record.text(action))]
        guard said == .joined || said == .left else {
            records.reject(mention, file, .unknownAction)
            return
        }
        guard let time = TimestampParser.parse(record.field(time)), time.shape != .clock else {
            records.reject(mention, file, .noTimeOfRow)
            return
        }
        add(mention, of: owner, isArrival: said == .joined, at: time)
    }
}
