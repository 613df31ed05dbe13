package import Attendance
package import EventModel
import Participants

/// A row of attendance.csv: one cell of a window.
package struct AttendanceRow: SessionRow, CategoryRow, ChannelRow {
    package var session: String
    package var category: String
    package var channel: String
    /// Only of the event, and only where registrations were read.
    package var registered: Int?
    package var registeredAttended: Int?
    /// The counts below are nil if nothing says when people were there.
    package var attendees: Int?
    package var fiveMinutes: Int?
    package var half: Int?
    package var threeQuarters: Int?
    package var seconds: Int?
    var meanSeconds: ExactQuotient?
    var medianSeconds: ExactQuotient?
    var meanConcurrent: ExactQuotient?
    package var peak: Int?
    package var peakAt: Instant?

    package static let table = TableDefinition<Self>(
        name: "attendance", definition: "Attendance by session, stakeholder category and language channel.",
        key: ["event", "session", "category", "channel"], references: [.session],
        columns: [
            .session, .category, .channel,
            .init(
                "registered", unit: "people",
                "Participants with a registration neither cancelled nor denied, by category and declared channel; only on `event` rows."
            ) { $0.registered },
            .init(
                "registered_attended", unit: "people",
                "Those of them who were present in the event window; only on `event` rows."
            ) { $0.registeredAttended },
            .attendees { $0.attendees },
            .init("attendees_5min", unit: "people", "Participants present for at least five minutes.") {
                $0.fiveMinutes
            },
            .init("attendees_half", unit: "people", "Participants present for at least half of the window.") {
                $0.half
            },
            .init(
                "attendees_three_quarters", unit: "people",
                "Participants present for at least three quarters of the window."
            ) { $0.threeQuarters },
            .attendeeSeconds { $0.seconds },
            .init("mean_seconds", unit: "s", "Mean seconds present over the attendees of the cell.") {
                $0.meanSeconds
            },
            .init("median_seconds", unit: "s", "Median seconds present over the attendees of the cell.") {
                $0.medianSeconds
            },
            .init("mean_concurrent", unit: "people", "Attendee-seconds divided by the length of the window.") {
                $0.meanConcurrent
            },
            .init("peak_concurrent", unit: "people", "Largest number present in the cell at one instant.") { $0.peak },
            .init("peak_at", "First instant of the peak.") { $0.peakAt },
        ])
}

extension EventFigures {
    /// The value, or nil if nothing says when people were there.
    func ifTimes<Value>(_ value: Value?) -> Value? { records.hasTimes ? value : nil }

    /// A row for every cell with attendees or registrants, and for `all` of `all` of every window.
    func attendanceRows() -> [AttendanceRow] {
        windows.enumerated().flatMap { index, window in
            (0..<grid.count).compactMap { cell -> AttendanceRow? in
                let isEvent = index == 0
                let counts = tallies[index].cells[cell]
                guard counts.attendees > 0 || cell == 0 || (isEvent && registered[cell] > 0) else { return nil }
                let knowsRegistered = isEvent && records.hasRegistrationData
                return AttendanceRow(
                    session: window.id, category: categoryID(grid.category(of: cell)),
                    channel: channelID(grid.channel(of: cell)), registered: knowsRegistered ? registered[cell] : nil,
                    registeredAttended: knowsRegistered ? ifTimes(registeredAttended[cell]) : nil,
                    attendees: ifTimes(counts.attendees), fiveMinutes: ifTimes(counts.fiveMinutes),
                    half: ifTimes(counts.half), threeQuarters: ifTimes(counts.threeQuarters),
                    seconds: ifTimes(counts.seconds),
                    meanSeconds: ExactQuotient(counts.seconds, counts.attendees, decimals: 1),
                    medianSeconds: counts.attendees > 0 ? ExactQuotient(counts.doubleMedian, 2, decimals: 1) : nil,
                    meanConcurrent: ifTimes(ExactQuotient(counts.seconds, window.seconds, decimals: 2)),
                    peak: ifTimes(counts.peak), peakAt: counts.peakAt.map { agenda.window.from.advanced(by: $0) })
            }
        }
    }

    package func attendanceTable() -> FigureTable { AttendanceRow.table.table(identity, attendanceRows()) }
}
