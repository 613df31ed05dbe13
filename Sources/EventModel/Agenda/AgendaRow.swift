/// A row of `agenda.csv` as text, with its place.
package struct AgendaRow: Sendable {
    package var line: Int
    package var record: Int
    package var id = ""
    package var title = ""
    package var kind = ""
    package var start = ""
    package var minutes = ""
    package var actualStart = ""
    package var actualEnd = ""
    package var speakers = ""
    package var meeting = ""
    /// Column, in characters from 1, at which each field of the row starts.
    package var columns: [String: Int] = [:]

    package init(line: Int, record: Int) {
        self.line = line
        self.record = record
    }
}

/// A time of the agenda: dated, or a clock time that the agenda around it dates.
enum AgendaTime: Equatable {
    case dated(Timestamp)
    /// Seconds after midnight.
    case clock(Int)

    init?(_ text: String) {
        if let written = TimestampParser.parse(text) {
            guard written.shape == .clock else {
                guard written.shape == .certain else { return nil }
                self = .dated(written)
                return
            }
            // `10:00-10:20` looks like a time with an offset, but is a range.
            guard written.offsetSeconds == nil else { return nil }
            self = .clock(written.secondOfDay)
        } else {
            return nil
        }
    }
}
