import EventModel

/// The meeting's own data above its participants: topic, id, host, length, number of participants.
struct MeetingBlock {
    private(set) var meeting: TextID = .empty
    private(set) var topic = ""
    /// The day on which the meeting started, at its start where that is known.
    private(set) var day: Timestamp?
    private var header: Header?
    private var hasValues = false
    private var preamble = Preamble()
    private var minutes: Int?
    private var participants: Int?
    private var totals = PrintedTotals()

    mutating func take(_ fields: [String], _ header: Header, line: Int, _ records: inout EventRecords) -> RowUse {
        if self.header == nil, header.has(.topic), header.has(.startTime) || header.has(.participants) {
            self.header = header
            return .header
        }
        guard let columns = self.header, !hasValues else { return preamble.use(of: fields) }
        hasValues = true
        func value(_ word: HeaderWord) -> String? {
            columns.column(word).flatMap { $0 < fields.count && !fields[$0].isEmpty ? fields[$0] : nil }
        }
        topic = value(.topic) ?? ""
        if records.topic.isEmpty { records.topic = topic }
        if let id = value(.meetingID) { meeting = records.texts.intern(id.filter(\.isNumber)) }
        if let start = value(.startTime) {
            let read = TimestampParser.parse(start)
            day = read?.shape == .clock ? nil : read ?? TimestampParser.parse(start + " 00:00")
        }
        minutes = totals.read(.minutes, columns, fields, line: line)
        participants = totals.read(.participants, columns, fields, line: line)
        if let announced = Announcement(start: value(.startTime), end: value(.endTime), minutes: minutes) {
            records.announcements.append(announced)
        }
        if let email = value(.email) { records.hostEmails.insert(records.texts.intern(email)) }
        if let host = value(.host) { noteHost(host, &records) }
        return .other
    }

    /// `Name (email)`.
    private func noteHost(_ host: String, _ records: inout EventRecords) {
        if host.hasSuffix(")"), let open = host.lastIndex(of: "(") {
            let email = host[host.index(after: open)...].dropLast().trimmed
            if email.contains("@") {
                records.hostEmails.insert(records.texts.intern(email))
                let name = host[..<open].trimmed
                // The host's own row may have no address.
                if !name.isEmpty { records.hostNames.insert(records.texts.intern(TextRepair.repaired(name) ?? name)) }
                return
            }
        }
        records.hostNames.insert(records.texts.intern((TextRepair.repaired(host) ?? host).trimmed))
    }

    /// The number of participants beside the rows of a file without times.
    func addCount(_ file: ImportFile, _ rows: Int, _ records: inout EventRecords) {
        totals.noteUnreadable(file, &records)
        guard let participants else { return }
        records.totals.append(
            PlatformTotal(file: file.index, measure: .participants, platform: participants, computed: rows))
    }

    func addTotals(
        _ file: ImportFile, _ connections: ArraySlice<Connection>, _ records: inout EventRecords
    ) {
        totals.noteUnreadable(file, &records)
        if let participants { records.addParticipants(file, participants, connections) }
        if let minutes { records.addDuration(file, minutes, connections) }
    }
}
