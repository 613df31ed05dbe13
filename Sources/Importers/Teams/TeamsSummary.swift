import EventModel

/// The lines above the tables of a Teams report: a label and a value each.
///
/// They are known by their labels and never by their place: some languages have a line more.
struct TeamsSummary {
    private(set) var topic = ""
    /// Digits of the meeting's id.
    private(set) var meeting: TextID = .empty
    private var start: String?
    private var end: String?
    private var minutes: Int?
    private var averageMinutes: Int?
    private var counts: [TeamsTotal: Int] = [:]
    private var totals = PrintedTotals()

    /// What a row's first cell says; nil if it is not a line of a summary.
    static func word(of fields: [String]) -> TeamsTotal? {
        guard let label = fields.first, fields.dropFirst(2).allSatisfy(\.isEmpty) else { return nil }
        return TeamsTotal.ofText[Header.fold(label)]
    }

    mutating func take(_ fields: [String], line: Int, _ records: inout EventRecords) {
        guard let word = Self.word(of: fields), fields.count > 1 else { return }
        let value = fields[1].trimmed
        switch word {
        case .heading: break
        case .title:
            // A title may have line breaks; "null" stands where a meeting has none.
            let title = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            topic = title.lowercased() == "null" ? "" : title
        case .meetingID: meeting = records.texts.intern(value.filter(\.isNumber))
        case .start: start = value
        case .end: end = value
        case .duration: minutes = length(value, fields[0], line).map { ($0 + 59) / 60 }
        case .average: averageMinutes = length(value, fields[0], line).map { ($0 + 30) / 60 }
        case .attended, .registered, .cancelled, .pageViews:
            counts[word] = totals.read(value, under: fields[0], line: line)
        }
    }

    private mutating func length(_ value: String, _ label: String, _ line: Int) -> Int? {
        if let seconds = LengthCell.seconds(value) { return seconds }
        _ = totals.read(value, under: label, line: line)
        return nil
    }

    /// What the rows of a report give for what the platform prints.
    struct Computed {
        var attended: Int
        /// Nil if the report has no registrations.
        var registered: Int?
        var cancelled: Int?
        var seconds: Int
    }

    func add(
        _ file: ImportFile, _ computed: Computed, _ connections: ArraySlice<Connection>, _ records: inout EventRecords
    ) {
        totals.noteUnreadable(file, &records)
        if records.topic.isEmpty { records.topic = topic }
        if let announced = Announcement(start: start, end: end, minutes: minutes) {
            records.announcements.append(announced)
        }
        let rows: [(TeamsTotal, PlatformTotal.Measure, Int?)] = [
            (.attended, .participants, computed.attended), (.registered, .registered, computed.registered),
            (.cancelled, .cancelled, computed.cancelled), (.pageViews, .pageViews, nil),
        ]
        for (word, measure, computed) in rows {
            guard let platform = counts[word] else { continue }
            records.totals.append(
                PlatformTotal(file: file.index, measure: measure, platform: platform, computed: computed))
        }
        if let minutes { records.addDuration(file, minutes, connections) }
        if let averageMinutes {
            let average = computed.attended > 0 ? (computed.seconds / computed.attended + 30) / 60 : nil
            records.totals.append(
                PlatformTotal(file: file.index, measure: .averageStay, platform: averageMinutes, computed: average))
        }
    }
}
