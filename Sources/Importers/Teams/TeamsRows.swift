import DelimitedText
import EventModel

/// Takes the rows of one Teams report: people, then stays.
///
/// Stays come from the section that has one row for each; where a report lacks it, first join and last leave are all that is
/// known, and whoever went away in between counts as present all the time.
struct TeamsRows {
    /// What Teams cuts off the length of a stay, in seconds: a report of 2021 keeps only the two largest units.
    static let tolerance = (ofTwoUnits: 60, ofSeconds: 2)

    private let file: ImportFile
    private var batch: ConnectionBatch
    private var people = TeamsPeople()
    private var roles = TeamsRoles()
    private var hasRegistrations = false
    private var registrants: Set<TextID> = []
    private var cancelled = 0
    private var withoutHeader = RepairCount()
    private let tolerance: Int
    /// Data records of the file so far, those of an earlier report in it included.
    var number: Int
    private(set) var rowsOfStays = 0

    /// - Parameter isUTC: whether the headers say so: then no setting is needed.
    init(_ file: ImportFile, after number: Int, tolerance: Int, isUTC: Bool) {
        var file = file
        if isUTC, file.override.zone == nil { file.override.zone = .utc }
        self.file = file
        self.number = number
        self.tolerance = tolerance
        batch = ConnectionBatch(file)
    }

    mutating func takePerson(
        _ record: borrowing DelimitedRecord, _ columns: TeamsColumns, _ records: inout EventRecords
    ) {
        number += 1
        if columns.holdsUnread(record) { withoutHeader.add(line: record.line) }
        let name = TeamsName.intern(record, columns.name, file, &records)
        let email = file.internEmail(record, columns.email, &records)
        let upn = address(record, columns.upn, &records)
        let registered = address(record, columns.registration?.email, &records)
        let known = [email, registered, upn].filter { !$0.isEmpty }
        for other in known.dropFirst() where other != known[0] {
            records.addressPairs.insert(AddressPair(known[0], other))
        }
        let envelope = envelope(record, columns)
        let hasRegistration = columns.registration?.holdsRegistration(record) ?? false
        let isNoShow = envelope == nil && hasRegistration
        let mention = records.addMention(
            file, record: number, line: record.line, isNoShow ? .registration : .attendance, name: name,
            registeredName: registeredName(record, columns.registration, &records), email: known.first ?? .empty,
            role: role(record, columns, known.first ?? .empty, records.texts[name]))
        if let registration = columns.registration {
            takeRegistration(
                record, registration, mention, of: registered.isEmpty ? known.first ?? name : registered,
                holds: hasRegistration, &records)
        }
        guard envelope != nil || isNoShow else {
            records.reject(mention, file, .stayWithoutDate)
            return
        }
        people.add(
            TeamsPeople.Person(
                key: TeamsPeople.Key(name: name, email: email), mention: mention, address: known.first ?? .empty,
                envelope: envelope))
    }

    mutating func takeStay(
        _ record: borrowing DelimitedRecord, _ columns: TeamsColumns, meeting: TextID, _ records: inout EventRecords
    ) {
        number += 1
        rowsOfStays += 1
        if columns.holdsUnread(record) { withoutHeader.add(line: record.line) }
        let name = TeamsName.intern(record, columns.name, file, &records)
        let email = file.internEmail(record, columns.email, &records)
        let upn = address(record, columns.upn, &records)
        if !email.isEmpty, !upn.isEmpty, email != upn { records.addressPairs.insert(AddressPair(email, upn)) }
        let key = TeamsPeople.Key(name: name, email: email)
        let address = [email, people.address(of: key), upn].first { !$0.isEmpty } ?? .empty
        let mention = records.addMention(
            file, record: number, line: record.line, .connection, name: name, email: address,
            role: role(record, columns, address, records.texts[name]))
        guard let join = columns.join, let leave = columns.leave, !CellWords.isBlank(record.field(join)),
            !CellWords.isBlank(record.field(leave))
        else {
            records.reject(mention, file, .stayWithoutJoin)
            return
        }
        let length = columns.duration.flatMap { LengthCell.seconds(record.field($0)) }
        let isTaken = add(
            mention, TimestampParser.parse(record.field(join)), TimestampParser.parse(record.field(leave)),
            length: length, meeting: meeting, &records)
        if isTaken { people.addStay(mention, of: key) }
    }

    private mutating func add(
        _ mention: MentionID, _ join: Timestamp?, _ leave: Timestamp?, length: Int?, meeting: TextID,
        _ records: inout EventRecords
    ) -> Bool {
        guard let join, let leave, join.shape != .clock, leave.shape != .clock else {
            records.reject(mention, file, .stayWithoutDate)
            return false
        }
        let check = LengthCheck.check(join, leave, length: length, tolerance: tolerance)
        if !check.fits { records.note(mention, file, .lengthDisagrees) }
        return batch.add(mention, join, to: leave, minutes: check.minutes, meeting: meeting, &records)
    }

    // MARK: Cells

    /// An address of a cell that may hold something else.
    private func address(
        _ record: borrowing DelimitedRecord, _ column: Int?, _ records: inout EventRecords
    ) -> TextID {
        guard let column, record.text(column).contains("@") else { return .empty }
        return file.internEmail(record, column, &records)
    }

    private func registeredName(
        _ record: borrowing DelimitedRecord, _ columns: TeamsRegistrationColumns?, _ records: inout EventRecords
    ) -> TextID {
        guard let first = columns?.first, let last = columns?.last else { return .empty }
        return file.internFullName(record, first, last, &records)
    }

    private mutating func role(
        _ record: borrowing DelimitedRecord, _ columns: TeamsColumns, _ email: TextID, _ name: String
    ) -> Role {
        if columns.registration != nil { hasRegistrations = true }
        return roles.role(
            columns.role.map { record.text($0) } ?? "", email: email, name: name, line: record.line,
            tellsSpeakers: hasRegistrations)
    }

    /// First join and last leave; nil if both are left blank.
    private func envelope(
        _ record: borrowing DelimitedRecord, _ columns: TeamsColumns
    ) -> (join: Timestamp, leave: Timestamp)? {
        guard let join = columns.join.flatMap({ TimestampParser.parse(record.field($0)) }),
            let leave = columns.leave.flatMap({ TimestampParser.parse(record.field($0)) })
        else { return nil }
        return (join, leave)
    }

    private mutating func takeRegistration(
        _ record: borrowing DelimitedRecord, _ columns: TeamsRegistrationColumns, _ mention: MentionID,
        of registrant: TextID, holds: Bool, _ records: inout EventRecords
    ) {
        records.hasRegistrationData = true
        var answers = Answers()
        for (field, column) in columns.answers { answers[keyPath: field] = records.internUnlessBlank(record, column) }
        guard holds || answers != Answers() else { return }
        let status = columns.status.map { record.text($0) } ?? ""
        let isOut = file.isOut(status, line: record.line)
        records.registrations.append(
            Registration(
                mention: mention, status: !holds ? .absent : isOut ? .cancelledOrDenied : .valid, answers: answers))
        if holds, isOut { cancelled += 1 }
        // Two rows may have one registration.
        if holds, !isOut { registrants.insert(records.texts.intern(records.texts[registrant].lowercased())) }
    }

    // MARK: End

    /// Turns what was read into connections, and says what they rest on.
    ///
    /// - Returns: what the rows give for the platform's own totals.
    mutating func finish(_ meeting: TextID, _ records: inout EventRecords) throws -> TeamsSummary.Computed {
        let first = records.connections.count
        let isWithoutStays = rowsOfStays == 0
        var (envelopes, missing) = (0, RepairCount())
        for person in people.all where people.firstStay(of: person) == nil {
            guard let (join, leave) = person.envelope else {
                records.files[file.index].accepted += 1
                continue
            }
            if add(person.mention, join, leave, length: nil, meeting: meeting, &records) { envelopes += 1 }
            if !isWithoutStays { missing.add(line: Int(records.mentions[person.mention].line)) }
        }
        try batch.finish(&records)
        for person in people.all {
            guard let stay = people.firstStay(of: person) else { continue }
            records.files[file.index].accepted += 1
            records.repeatedMentions.append(RepeatedMention(person.mention, of: stay))
        }
        file.noteEnvelopes(envelopes, in: &records)
        file.note(missing, in: &records) { .peopleWithoutStays($0) }
        file.note(withoutHeader, in: &records) { .cellsWithoutHeader(rows: $0) }
        roles.note(file, &records)
        let seconds = records.connections[first...].reduce(0) { $0 + $1.interval.seconds }
        return TeamsSummary.Computed(
            attended: people.all.isEmpty ? people.peopleWithStays : people.attended,
            registered: hasRegistrations ? registrants.count : nil, cancelled: cancelled > 0 ? cancelled : nil,
            seconds: seconds)
    }
}
