import EventModel
package import Attendance

extension EventFigures {
    /// `clocks.csv`.
    package func clocksTable() -> FigureTable {
        FigureTable(
            TableSchemas.clocks,
            rows: ClockEstimate.all(in: records, people).map { own in
                [
                    .text(identity.id), .text(records.files[own.file].path), .integer(own.messages),
                    .integer(own.connectedAsRead), .integer(own.connectedAtBest), .integer(own.offsets.lowerBound),
                    .integer(own.offsets.upperBound), .integer(own.seconds), .integer(own.applied),
                ]
            })
    }
}
