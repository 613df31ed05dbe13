import EventModel

/// The webinar's own data above the registrations.
struct RegistrationBlock {
    private var header: Header?
    private(set) var registered: Int?
    private(set) var meeting = MeetingName()
    private(set) var scheduled: Timestamp?
    private(set) var totals = PrintedTotals()
    private var preamble = Preamble()

    mutating func take(_ fields: [String], _ header: Header, line: Int, _ records: inout EventRecords) -> RowUse {
        guard let columns = self.header else {
            guard header.has(.topic), header.knownCount > 1 else { return preamble.use(of: fields) }
            self.header = header
            return .header
        }
        self.header = nil
        func cell(_ word: HeaderWord) -> String {
            columns.column(word).flatMap { $0 < fields.count ? fields[$0].trimmed : nil } ?? ""
        }
        registered = registered ?? totals.read(.registeredCount, columns, fields, line: line)
        meeting.take(fields, columns)
        if records.topic.isEmpty { records.topic = cell(.topic) }
        if let announced = Announcement(start: cell(.startTime), minutes: wholeNumber(cell(.minutes))) {
            records.announcements.append(announced)
            scheduled = scheduled ?? announced.start
        }
        return .other
    }
}
