import EventModel

/// Which meeting a report belongs to, by the data above its table.
struct MeetingName {
    private var id = ""
    private var topic = ""

    /// The first values count: some reports repeat them above each table.
    mutating func take(_ fields: [String], _ header: Header) {
        func cell(_ word: HeaderWord) -> String {
            header.column(word).flatMap { $0 < fields.count ? fields[$0].trimmed : nil } ?? ""
        }
        if id.isEmpty { id = (cell(.webinarID) + cell(.meetingID)).filter(\.isNumber) }
        if topic.isEmpty { topic = cell(.topic) }
    }

    func set(_ file: ImportFile, _ records: inout EventRecords) {
        records.files[file.index].meeting = id
        records.files[file.index].topic = topic
    }
}
