package import Attendance
import EventModel

extension EventFigures {
    /// `comparison.csv`.
    package func comparisonTable() -> FigureTable {
        FigureTable(
            TableSchemas.comparison,
            rows: comparison.estimates.map { estimate in
                key(of: estimate) + [
                    FigureValue(estimate.panel), FigureValue(estimate.floor), FigureValue(estimate.value),
                    FigureValue(estimate.low), FigureValue(estimate.high),
                ]
            })
    }

    /// `comparison_gaps.csv`: why a value or an interval is missing there.
    package func comparisonGapsTable() -> FigureTable {
        FigureTable(
            TableSchemas.comparisonGaps,
            rows: comparison.estimates.compactMap { estimate in
                estimate.gap.map { gap in
                    [
                        .text(identity.id), .text(estimate.measure.rawValue), .text(categoryID(estimate.category)),
                        .text(channelID(estimate.channel)), .text(gap.leavesNoValue ? "value" : "interval"),
                        .text(gap.rawValue), .text(gap.reason),
                    ]
                }
            })
    }

    private func key(of estimate: Comparison.Estimate) -> [FigureValue] {
        [
            .text(identity.id), .text(estimate.measure.rawValue), .text(estimate.measure.kind.rawValue),
            .text(categoryID(estimate.category)), .text(channelID(estimate.channel)),
            .text(SessionKind.panel.rawValue), .text(SessionKind.floor.rawValue),
        ]
    }
}
