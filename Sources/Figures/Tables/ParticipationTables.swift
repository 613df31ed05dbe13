import EventModel
import Participants
package import Attendance

extension EventFigures {
    private var hasWhoWrote: Bool { records.hasChat && records.hasTimes }

    /// `participation.csv`.
    package func participationTable() -> FigureTable {
        guard hasWhoWrote else { return FigureTable(TableSchemas.participation, rows: []) }
        return FigureTable(
            TableSchemas.participation,
            rows: windows.indices.map { index in
                let own = participation(index)
                return [
                    .text(identity.id), .text(windows[index].id), .integer(own.attendees), .integer(own.silent),
                    .integer(own.total), FigureValue(own.gini), FigureValue(own.correctedGini),
                    .integer(own.categories), FigureValue(own.evenness),
                ]
            })
    }

    /// `parity.csv`.
    package func parityTable() -> FigureTable {
        var rows: [[FigureValue]] = []
        for index in windows.indices where hasWhoWrote {
            let (all, said) = (tallies[index].cells[0], engagement.cells[index][0])
            for category in rules.taxonomy.categories.indices {
                let cell = grid.cell(category, nil)
                let (there, wrote) = (tallies[index].cells[cell], engagement.cells[index][cell])
                guard there.attendees > 0 || wrote.messages > 0 else { continue }
                rows.append([
                    .text(identity.id), .text(windows[index].id), .text(categoryID(category)),
                    .integer(wrote.messages), .integer(there.seconds),
                    FigureValue(ExactQuotient(wrote.messages, said.messages, decimals: 4)),
                    FigureValue(ExactQuotient(there.seconds, all.seconds, decimals: 4)),
                    FigureValue(
                        ExactQuotient(
                            wide: Int128(wrote.messages) * Int128(all.seconds),
                            Int128(said.messages) * Int128(there.seconds), decimals: 4)),
                ])
            }
        }
        return FigureTable(TableSchemas.parity, rows: rows)
    }

    /// `retention.csv`.
    package func retentionTable() -> FigureTable {
        var rows: [[FigureValue]] = []
        for index in windows.indices where records.hasTimes {
            guard let retention = retention(index), retention.count > 0 else { continue }
            let length = windows[index].seconds
            let minutes = Array(stride(from: 0, to: length, by: 60)) + [length]
            for step in retention.steps(at: minutes) {
                rows.append([
                    .text(identity.id), .text(windows[index].id),
                    FigureValue(ExactQuotient(step.second, 60, decimals: 2)), .integer(retention.count),
                    .integer(step.left), .integer(step.atRisk), FigureValue(step.share),
                ])
            }
        }
        return FigureTable(TableSchemas.retention, rows: rows)
    }
}
