import EventModel

/// The summary above the tables of a webinar report.
struct WebinarSummary {
    private(set) var meeting: TextID = .empty
    private(set) var topic = ""
    private var header: Header?
    private var hasValues = false
    private var values: [HeaderWord: Int] = [:]
    private var minutes: Int?
    private var totals = PrintedTotals()
    var registered: Int? { values[.registeredCount] }
    private static let measures: [(HeaderWord, PlatformTotal.Measure)] = [
        (.registeredCount, .registered), (.uniqueViewers, .uniqueViewers), (.totalUsers, .totalUsers),
        (.maxConcurrent, .maxConcurrent),
    ]

    /// - Returns: nil if the row is not part of a summary.
    mutating func take(_ fields: [String], _ header: Header, line: Int, _ records: inout EventRecords) -> RowUse? {
        guard let columns = self.header else {
            guard header.has(.topic), header.has(.webinarID) || header.has(.meetingID) else { return nil }
            self.header = header
            return .header
        }
        guard !hasValues else { return nil }
        hasValues = true
        func value(_ word: HeaderWord) -> String? {
            columns.column(word).flatMap { $0 < fields.count && !fields[$0].isEmpty ? fields[$0] : nil }
        }
        topic = value(.topic) ?? ""
        if records.topic.isEmpty { records.topic = topic }
        if let id = value(.webinarID) ?? value(.meetingID) { meeting = records.texts.intern(id.filter(\.isNumber)) }
        minutes = totals.read(.minutes, columns, fields, line: line)
        if let announced = Announcement(start: value(.startTime), minutes: minutes) {
            records.announcements.append(announced)
        }
        for (word, _) in Self.measures { values[word] = totals.read(word, columns, fields, line: line) }
        return .other
    }

    func addTotals(
        _ file: ImportFile, computed: [HeaderWord: Int], _ connections: ArraySlice<Connection>,
        _ records: inout EventRecords
    ) {
        totals.noteUnreadable(file, &records)
        for (word, measure) in Self.measures {
            guard let platform = values[word] else { continue }
            // Genuine reports print 0 here for webinars that thousands saw: it is not a count.
            if word == .maxConcurrent && platform == 0 { continue }
            records.totals.append(
                PlatformTotal(file: file.index, measure: measure, platform: platform, computed: computed[word]))
        }
        if let minutes { records.addDuration(file, minutes, connections) }
    }
}
