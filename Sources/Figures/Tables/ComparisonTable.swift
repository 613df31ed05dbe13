package import Attendance
import EventModel

/// A row of comparison.csv: one measure in one cell, panel against floor.
struct ComparisonRow: CategoryRow, ChannelRow {
    var category: String
    var channel: String
    var estimate: Comparison.Estimate

    static let key = ["event", "measure", "category", "channel"]

    static let table = TableDefinition<Self>(
        name: "comparison",
        definition:
            "The panel (`a`) against the floor (`b`), sessions of one kind pooled by adding up their counts: all attendees, and each category and channel with at least 10 attendees on both sides. The floor comes after the panel, so a difference may be due to the order; nothing here says why.",
        key: key,
        columns: [
            .measure { $0.estimate.measure },
            .init(
                "kind", "`ratio`: value = b ÷ a; `difference`: value = b − a.", isRequired: true,
                list: .words(ComparisonMeasure.Kind.allCases.map(\.rawValue))
            ) { $0.estimate.measure.kind.rawValue },
            .category, .channel,
            .init("a", "Kind of the sessions on this side: `panel`.", isRequired: true) { _ in
                SessionKind.panel.rawValue
            },
            .init("b", "Kind of the sessions on this side: `floor`.", isRequired: true) { _ in
                SessionKind.floor.rawValue
            },
            .init("a_value", "The measure in the panel.") { $0.estimate.panel },
            .init("b_value", "The measure on the floor.") { $0.estimate.floor },
            .init(
                "value", "Ratio or difference of the two, from exact numbers; empty as comparison_gaps.csv says."
            ) { $0.estimate.value },
            .init(
                "low",
                "Lower end of the 95% interval: 2.5th percentile of 2,000 drawings of people with replacement (above 50,000 people: of 10,000 groups of them)."
            ) { $0.estimate.low },
            .init("high", "Upper end: the 97.5th percentile.") { $0.estimate.high },
        ])
}

/// A row of comparison_gaps.csv: why a value or an interval is missing there.
struct ComparisonGapsRow: CategoryRow, ChannelRow {
    var category: String
    var channel: String
    var measure: ComparisonMeasure
    var gap: Comparison.Gap

    static let table = TableDefinition<Self>(
        name: "comparison_gaps", definition: "Why a value or an interval of comparison.csv is empty.",
        key: ComparisonRow.key,
        references: [TableSchema.Reference(table: "comparison", columns: ComparisonRow.key)],
        columns: [
            .measure { $0.measure }, .category, .channel,
            .init(
                "missing", "`value`, and its interval with it; or `interval` alone.", isRequired: true,
                list: .words(["value", "interval"])
            ) { $0.gap.leavesNoValue ? "value" : "interval" },
            .init(
                "gap", "The reason in a word.", isRequired: true, list: .words(Comparison.Gap.allCases.map(\.rawValue))
            ) { $0.gap.rawValue },
            .init("reason", "The reason in words.", isRequired: true) { $0.gap.reason },
        ])
}

extension TableColumn {
    fileprivate static func measure(_ value: @escaping @Sendable (Row) -> ComparisonMeasure) -> Self {
        Self(
            "measure",
            "What is compared: "
                + ComparisonMeasure.allCases.map { "`\($0.rawValue)`: \($0.definition)" }.joined(separator: " "),
            isRequired: true, list: .words(ComparisonMeasure.allCases.map(\.rawValue))
        ) { value($0).rawValue }
    }
}

extension EventFigures {
    /// comparison.csv.
    package func comparisonTable() -> FigureTable {
        ComparisonRow.table.table(
            identity,
            comparison.estimates.map {
                ComparisonRow(category: categoryID($0.category), channel: channelID($0.channel), estimate: $0)
            })
    }

    package func comparisonGapsTable() -> FigureTable {
        ComparisonGapsRow.table.table(
            identity,
            comparison.estimates.compactMap { estimate in
                estimate.gap.map {
                    ComparisonGapsRow(
                        category: categoryID(estimate.category), channel: channelID(estimate.channel),
                        measure: estimate.measure, gap: $0)
                }
            })
    }
}
