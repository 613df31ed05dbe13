import DelimitedText
import EventModel

/// The columns of a list of registrations that say who was in the room: a check-in, its time, or a state that says so.
struct PresenceInRoom {
    private let checkedIn: Int?
    private let header: String
    private let time: Int?
    private let state: Int?

    init(_ header: Header) {
        checkedIn = header.column(.checkedIn)
        self.header = checkedIn.map { header.written($0) } ?? ""
        // A form asks guests of a hotel for both days.
        let isOfJourney = (0..<header.count).contains { Self.isCheckOut(header.written($0)) }
        time = isOfJourney ? nil : header.column(.checkInTime)
        state = header.column(.approval)
    }

    private static func isCheckOut(_ text: String) -> Bool {
        let folded = foldedText(text)
        return ["check-out", "checkout", "check out"].contains { folded.contains($0) }
    }

    /// Whether a row says that somebody came to the room.
    func isThere(_ record: borrowing DelimitedRecord, _ file: ImportFile) -> Bool {
        if let state, CellWords.isCheckedIn(record.field(state)) { return true }
        if let checkedIn, !CellWords.isBlank(record.field(checkedIn)) {
            let cell = record.field(checkedIn)
            if CellWords.isNo(cell) { return false }
            if CellWords.isYes(cell) || CellWords.isCheckedIn(cell) || TimestampParser.parse(cell) != nil {
                return true
            }
            file.checkAnswer(cell, under: header, line: record.line)
        }
        return time.map { TimestampParser.parse(record.field($0)) != nil } ?? false
    }
}
