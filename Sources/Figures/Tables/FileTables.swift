import EventModel
import Participants
package import Attendance

extension EventFigures {
    /// `files.csv`.
    package func filesTable() -> FigureTable {
        FigureTable(
            TableSchemas.files,
            rows: records.files.map { file in
                [
                    .text(identity.id), .text(file.path), .text(file.kind.rawValue), .text(file.encoding),
                    .text(file.delimiter), .text(file.timeZone), .text(file.dateOrder), .text(file.precision),
                    .integer(file.records), .integer(file.accepted), .integer(file.rejected), .integer(file.ignored),
                    FigureValue(file.rows), FigureValue(file.rows.map { _ in file.otherRows }),
                    FigureValue(file.rows.map { _ in file.unreadRows }),
                ]
            })
    }

    /// `listeners.csv`: aggregate counts beside, in each session that holds their instant.
    package func listenersTable() -> FigureTable {
        var rows: [[FigureValue]] = []
        for (index, window) in windows.enumerated() {
            for count in records.listenerCounts where window.contains(count.instant - agenda.window.from) || index == 0
            {
                rows.append([
                    .text(identity.id), .text(records.files[Int(count.file)].path), .text(window.id),
                    .instant(count.instant), .text(rules.channels.name(count.channel)), .integer(count.listeners),
                ])
            }
        }
        return FigureTable(TableSchemas.listeners, rows: rows)
    }
}
