import DelimitedText
import EventModel

/// Reads a registration report row by row: the webinar's data, then one table or several, each with its own titles.
struct RegistrationReading {
    /// What the current rows belong to.
    private enum Place {
        case aboveTables
        case inTable(RegistrationColumns)
        /// Below the header of another, unknown table.
        case belowOtherTable
    }

    private let file: ImportFile
    private let isStated: Bool
    private var place = Place.aboveTables
    private var block = RegistrationBlock()
    private var titles = RegistrationTitles()
    private var rows = RegistrationRows()
    private let approvals = ApprovalColumns()
    private var count = 0
    private let withoutHeader = RepairCount()
    /// Seats beyond the first of a ticket: nobody says who sat there.
    private let moreSeats = RepairCount()
    private let unfinished = RepairCount()
    private var dates = RegistrationDates()
    /// Headers whose choice of columns was already reported.
    private var noted: Set<[String]> = []

    init(_ file: ImportFile) {
        self.file = file
        isStated = file.override.kind == .registration
    }

    func approach(_ record: borrowing DelimitedRecord, _ approach: Approach, _ records: inout EventRecords) {
        if case .inTable(let columns) = place, let email = columns.email { records.approach(record, email, approach) }
    }

    mutating func take(_ record: borrowing DelimitedRecord, _ records: inout EventRecords) throws -> RowUse {
        // A row with an address is a registration; only the others may be a header or a title.
        if case .inTable(let columns) = place, columns.holdsAddress(record) {
            return takeRegistration(record, columns, &records)
        }
        let fields = record.texts
        let header = Header(fields).withoutPairOfTimes
        if RegistrationReport.isTable(header, file.context, isStated: isStated) {
            try beginTable(header, fields, line: record.line, &records)
            return .header
        }
        if titles.take(fields) { return .other }
        if header.isOfAnotherTable {
            switch place {
            case .aboveTables: break
            case .inTable, .belowOtherTable:
                place = .belowOtherTable
                return .unread
            }
        }
        let isAlone = filledCells(record) == 1
        switch place {
        case .inTable(let columns): return takeDoubtful(record, fields, columns, isAlone: isAlone, &records)
        case .aboveTables:
            if isAlone { titles.takePossible(fields, line: record.line) }
            return block.take(fields, header, line: record.line, &records)
        case .belowOtherTable:
            if isAlone { titles.takePossible(fields, line: record.line) }
            return .unread
        }
    }

    private mutating func beginTable(
        _ header: Header, _ fields: [String], line: Int, _ records: inout EventRecords
    ) throws {
        let people = try PersonalColumns(header, fields, file)
        let columns = RegistrationColumns(header, file.context, people)
        titles.takeHeader(line: line)
        rows.takeOther()
        approvals.begin(header, file.context)
        place = .inTable(columns)
        // The table of cancelled registrations has the same header again.
        guard noted.insert(fields).inserted else { return }
        columns.questions.note(file, line: line, &records)
        people.note(header, file, line: line, &records)
    }

    /// A row of a table without an address: a registration, a title, a total, or the beginning of something else.
    private mutating func takeDoubtful(
        _ record: borrowing DelimitedRecord, _ fields: [String], _ columns: RegistrationColumns, isAlone: Bool,
        _ records: inout EventRecords
    ) -> RowUse {
        let isNone = rows.isNone(fields, columns) || isAlone && ApprovalWords.isSurelyOut(fields.joined())
        if !isNone, columns.mayHold(fields) { return takeRegistration(record, columns, &records) }
        rows.takeOther()
        if isAlone {
            titles.takePossible(fields, line: record.line)
            return .titleIfHeaderFollows
        }
        if !isNone && HeaderTexts.mayBe(fields) { place = .belowOtherTable }
        return .unread
    }

    private mutating func takeRegistration(
        _ record: borrowing DelimitedRecord, _ columns: RegistrationColumns, _ records: inout EventRecords
    ) -> RowUse {
        count += 1
        dates.take(record, columns.registrationTime, file.context.window)
        if columns.holdsUnread(record) { withoutHeader.add(line: record.line) }
        titles.takeRow()
        rows.take(record, columns)
        let (display, full) = columns.names?.names(in: record, file, &records) ?? (.empty, .empty)
        let isAnonymous = columns.names?.shown.map { CellWords.isAnonymous(record.field($0)) } ?? false
        let shown = columns.names?.shown == nil || isAnonymous ? .empty : display
        let name = full.isEmpty ? shown : full
        let email = file.internEmail(record, columns.email, &records)
        let mention = records.addMention(
            file, record: count, line: record.line, .registration, name: name,
            registeredName: full.isEmpty ? .empty : shown,
            email: email)
        // What a cell says is noted for rejected rows too.
        let standing = approvals.standing(of: record, file)
        guard !name.isEmpty || !email.isEmpty else {
            records.reject(mention, file, .registrationOfNobody)
            return .record
        }
        var answers = Answers()
        for (field, column) in columns.answers { answers[keyPath: field] = records.internUnlessBlank(record, column) }
        // What stands under a title of cancelled registrations is out whatever a column turns out to be about.
        if case .doubtful(let title) = standing, !titles.isOut {
            approvals.hold(records.registrations.count, cancelledUnder: title, line: record.line)
        }
        let isOut = standing != .holds || titles.isOut
        let isUnfinished = columns.submitted.map { CellWords.isBlank(record.field($0)) } ?? false
        if isUnfinished { unfinished.add(line: record.line) }
        records.registrations.append(
            Registration(
                mention: mention, status: isOut || isUnfinished ? .cancelledOrDenied : .valid, answers: answers))
        if columns.presence.isThere(record, file) { records.checkIns.append(mention) }
        if !isOut, let seats = columns.seats.flatMap({ wholeNumber(record.field($0)) }), seats > 1 {
            moreSeats.add(line: record.line, seats - 1)
        }
        records.files[file.index].accepted += 1
        return .record
    }

    mutating func finish(_ records: inout EventRecords) throws {
        if count == 0 { records.add(Finding(.noRegistrations, file: file.path)) }
        file.note(withoutHeader, in: &records) { .cellsWithoutHeader(rows: $0) }
        file.note(moreSeats, in: &records) { .seatsWithoutName($0) }
        file.note(unfinished, in: &records) { .unfinishedForms($0) }
        dates.note(file, &records)
        approvals.finish(file, &records)
        titles.note(file, &records)
        try rows.noteCut(file, &records)
        block.meeting.set(file, &records)
        records.files[file.index].scheduled = block.scheduled
        block.totals.noteUnreadable(file, &records)
        if let platform = block.registered {
            records.totals.append(
                PlatformTotal(file: file.index, measure: .registered, platform: platform, computed: count))
        }
    }
}
