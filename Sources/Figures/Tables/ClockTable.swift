package import Attendance
import EventModel

/// A row of clocks.csv.
struct ClocksRow: FileRow {
    var file: String
    var clock: ClockEstimate

    static let table = TableDefinition<Self>(
        name: "clocks",
        definition:
            "How far each chat's clock seems to be off, judged by whether its authors were connected. Proposed, never applied: clock_offset_seconds in event.yaml does that.",
        key: ["event", "file"], references: [.file],
        columns: [
            .file,
            .init(
                "messages", unit: "messages",
                "Messages by authors with a connection, linked by e-mail, name or decision; private ones and staff's too."
            ) { $0.clock.messages },
            .init("connected_as_read", unit: "messages", "Those that fall into a stay of their author.") {
                $0.clock.connectedAsRead
            },
            .init(
                "connected_at_best", unit: "messages",
                "The most that would do so if one offset were added to all times."
            ) { $0.clock.connectedAtBest },
            .init("offset_low", "Least of the offsets that do, in seconds.") { $0.clock.offsets.lowerBound },
            .init("offset_high", "Largest of them without a break, in seconds.") { $0.clock.offsets.upperBound },
            .init(
                "offset_seconds", "The proposal: 0 where it fits, a whole hour where one fits, else the middle."
            ) { $0.clock.seconds },
            .init("applied_seconds", "What event.yaml has added already.") { $0.clock.applied },
        ])
}

extension EventFigures {
    package func clocksTable() -> FigureTable {
        ClocksRow.table.table(
            identity,
            ClockEstimate.all(in: records, people).map { ClocksRow(file: records.files[$0.file].path, clock: $0) })
    }
}
