internal import DelimitedText
import EventModel

/// Zoom's registration report, and any registration CSV whose columns are named in settings or by a usual header.
struct RegistrationReport: FileImporter {
    let kind = FileKind.registration

    init() {}

    func layout(of preview: FilePreview, _ context: ImportContext) -> FileLayout? {
        let isStated = context.kind == kind
        let isTable = { (header: Header) in Self.isTable(header.withoutPairOfTimes, context, isStated: isStated) }
        guard let table = preview.table(where: isTable) else { return nil }
        return !isStated && table.holdsStays(below: isTable) ? nil : .table(table.delimiter)
    }

    /// - Parameter isStated: whether settings say that the file is a registration: then names or addresses are enough.
    static func isTable(_ header: Header, _ context: ImportContext, isStated: Bool) -> Bool {
        let namesSomebody = header.has(.email) || header.has(.firstName, .lastName) || header.has(.name)
        // The questions of a form beside an end time show that it is when the form was filled in.
        let isForm = header.isSurelyRegistration(context) && !header.has(.topic)
        let isAttendance = [HeaderWord.joinTime, .leaveTime, .totalMinutes, .endTime].contains {
            header.column($0) != nil && !($0 == .endTime && isForm)
        }
        // Half a name on its own is a whole one; a topic belongs to the block above the table.
        if isStated { return !isAttendance && !header.has(.topic) && (namesSomebody || NameColumns(header) != nil) }
        guard namesSomebody && !isAttendance else { return false }
        return (header.isSurelyRegistration(context) || header.columnOfLanguageSwitches == nil)
            && (header.isSurelyRegistration(context) || header.has(.language) || header.has(.gender)
                || isPlainList(header))
            && (header.isSurelyRegistration(context)
                || !(header.has(.channel) || header.has(.message) || header.has(.question)))
    }

    /// Whether a header is that of a list of names and addresses and nothing else: the people on it registered.
    ///
    /// `Name (Original Name)` heads a list of participants that has lost its times.
    private static func isPlainList(_ header: Header) -> Bool {
        header.has(.email) && header.holdsOnly(listed)
            && NameColumns(header) != nil
            && !header.hasAny(originalNames)
    }

    private static let listed: Set<HeaderWord> = [
        .name, .firstName, .lastName, .email, .phone, .number, .checkedIn, .checkInTime,
    ]
    private static let originalNames = Set(HeaderVocabulary.words[.name, default: []].filter { $0.contains("(") })

    func read(_ file: ImportFile, into records: inout EventRecords) throws {
        records.hasRegistrationData = true
        var reading = RegistrationReading(file)
        try file.forEachRecord(
            into: &records, soon: { record, approach, records in reading.approach(record, approach, &records) }
        ) { record, records in try reading.take(record, &records) }
        try reading.finish(&records)
    }
}
