import DelimitedText
import EventModel

/// Webex's attendee report: a row for each stay, with the meeting repeated on every row.
///
/// No genuine file was seen: the columns are those of the vendor's pages and of a parser, so that each file read in this way
/// has a finding. Times may be wrapped, `="2020-09-01 10:00:00"`, which the reader takes off.
struct WebexAttendees: FileImporter {
    let kind = FileKind.webexAttendance

    init() {}

    func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout? {
        preview.layout { Columns($0) != nil }
    }

    func read(_ file: ImportFile, into records: inout EventRecords) throws {
        var reading = Reading(file)
        try file.forEachRecord(into: &records) { record, records in reading.take(record, &records) }
        try reading.finish(&records)
    }

    private struct Columns {
        let of: [WebexColumn: Int]
        let header: Header

        /// Other platforms have a name, a join and a leave time too.
        init?(_ fields: [String]) {
            of = columns(of: fields, by: WebexColumn.ofText)
            header = Header(fields)
            let isOfPeople = of[.name] != nil || (of[.firstName] != nil && of[.lastName] != nil)
            let own: [WebexColumn] = [.duration, .connection, .session, .start, .end, .meeting]
            guard isOfPeople, of[.join] != nil, of[.leave] != nil, own.count(where: { of[$0] != nil }) >= 2 else {
                return nil
            }
        }
    }

    private struct Reading {
        private let file: ImportFile
        private var batch: ConnectionBatch
        private var columns: Columns?
        private var preamble = Preamble()
        private var number = 0
        private var topics: Set<String> = []

        init(_ file: ImportFile) {
            self.file = file
            batch = ConnectionBatch(file)
        }

        mutating func take(_ record: borrowing DelimitedRecord, _ records: inout EventRecords) -> RowUse {
            guard let columns else {
                let fields = record.texts
                columns = Columns(fields)
                return columns == nil ? preamble.use(of: fields) : .header
            }
            if TimestampParser.parse(cell(record, .join, columns)) == nil, Columns(record.texts) != nil {
                return .header
            }
            number += 1
            let mention = takeName(record, columns, &records)
            takeMeeting(record, columns, &records)
            guard let join = TimestampParser.parse(cell(record, .join, columns)), join.shape != .clock,
                let leave = TimestampParser.parse(cell(record, .leave, columns)), leave.shape != .clock
            else {
                records.reject(mention, file, .stayWithoutDate)
                return .record
            }
            // Whole minutes, and nobody knows whether they are rounded up or down.
            let length = LengthCell.seconds(cell(record, .duration, columns))
            let check = LengthCheck.check(join, leave, length: length, tolerance: 60)
            if !check.fits { records.note(mention, file, .lengthDisagrees) }
            _ = batch.add(mention, join, to: leave, minutes: check.minutes, meeting: .empty, &records)
            return .record
        }

        private func cell(_ record: borrowing DelimitedRecord, _ column: WebexColumn, _ columns: Columns) -> String {
            columns.of[column].map { record.text($0).trimmed } ?? ""
        }

        private func takeName(
            _ record: borrowing DelimitedRecord, _ columns: Columns, _ records: inout EventRecords
        ) -> MentionID {
            var registered: TextID = .empty
            if let first = columns.of[.firstName], let last = columns.of[.lastName] {
                registered = file.internFullName(record, first, last, &records)
            }
            let shown = columns.of[.name].map { file.internName(record.field($0), line: record.line, &records) }
            let name = shown.flatMap { $0.isEmpty ? nil : $0 } ?? registered
            let email = file.internEmail(record, columns.of[.email], &records)
            let role = foldedText(cell(record, .role, columns))
            let isPhone = email.isEmpty && CellWords.isPhoneNumber(records.texts.utf8(name))
            return records.addMention(
                file, record: number, line: record.line, .connection, name: name,
                registeredName: shown == nil ? .empty : registered, email: email,
                role: Self.hosts.contains(role)
                    ? .host : Self.panel.contains(role) ? .panelist : isPhone ? .phone : .attendee)
        }

        private static let hosts: Set<String> = ["host", "anfitriao", "hote", "anfitrion", "organisateur"]
        private static let panel: Set<String> = ["panelist", "panellist", "presenter", "painelista", "panelista"]

        private mutating func takeMeeting(
            _ record: borrowing DelimitedRecord, _ columns: Columns, _ records: inout EventRecords
        ) {
            guard topics.insert(cell(record, .meeting, columns)).inserted else { return }
            if let announced = Announcement(
                start: cell(record, .start, columns), end: cell(record, .end, columns), minutes: nil)
            {
                records.announcements.append(announced)
            }
        }

        mutating func finish(_ records: inout EventRecords) throws {
            if number == 0 { records.add(Finding(.headerOnly, file: file.path)) }
            if topics.count == 1, let topic = topics.first {
                records.files[file.index].topic = topic
                if records.topic.isEmpty { records.topic = topic }
            }
            records.add(Finding(.unprovenForm("Webex"), file: file.path))
            try batch.finish(&records)
        }
    }
}
