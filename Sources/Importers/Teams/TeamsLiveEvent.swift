import DelimitedText
import EventModel

/// The attendee report of a Teams live event: who joined or left in which session, a row each. Live events ended in 2024.
///
/// Its times are in UTC, month first, whatever the language. People without an account have neither a name nor an id: each of
/// their sessions is somebody's. What they watched with is dropped.
/// Source: `Session Id,Participant Id,Full Name,UserAgent,UTC Event Timestamp,Action,Role`.
struct TeamsLiveEvent: FileImporter {
    let kind = FileKind.teamsLiveEvent

    init() {}

    func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout? {
        preview.layout { TeamsHeader($0)?.table == .liveEvents }
    }

    func read(_ file: ImportFile, into records: inout EventRecords) throws {
        var utc = file
        utc.override.zone = file.override.zone ?? .utc
        utc.override.dateOrder = file.override.dateOrder ?? .monthDayYear
        var events = PairedEvents(utc)
        var header: TeamsHeader?
        var nameOf: [TextID: TextID] = [:]
        var number = 0
        try file.forEachRecord(into: &records) { record, records in
            guard let known = header, let time = known.column(.time), let action = known.column(.action) else {
                header = TeamsHeader(record.texts).flatMap { $0.table == .liveEvents ? $0 : nil }
                return header == nil ? .unread : .header
            }
            if TeamsHeader(record.texts)?.table == .liveEvents { return .header }
            number += 1
            let account = records.internUnlessBlank(record, known.column(.participantID))
            let session = records.internUnlessBlank(record, known.column(.sessionID))
            var name = TeamsName.intern(record, known.column(.name), file, &records)
            // Sessions of one account are one person's, whatever they are called in each.
            if !account.isEmpty {
                name = nameOf[account] ?? name
                nameOf[account] = name
            }
            let said = known.column(.role).map { TeamsCell.ofText[Header.fold(record.text($0))] } ?? nil
            let mention = records.addMention(
                file, record: number, line: record.line, .connection, name: name,
                email: records.texts[account].contains("@") ? account : .empty,
                role: said == .organizer ? .host : .attendee)
            events.take(record, mention, of: session, action: action, time: time, utc, &records)
            return .record
        }
        if number == 0 { records.add(Finding(.headerOnly, file: file.path)) }
        try events.finish(&records)
    }
}
