/// A value of a report that knows how it may be shown: page, summary and workbook each render it.
///
/// A missing value is a dash, never 0. A masked value does not contain its number, so that nothing that
/// renders it can give the number away.
protocol ReportValue: Sendable {
    /// What the page and the summary print.
    func text(_ words: Wording) -> String
    /// The value in the workbook: a number to compute with, if there is one.
    func cell(_ words: Wording) -> ReportCell
}

extension ReportValue {
    func cell(_ words: Wording) -> ReportCell { .text(text(words)) }
}

/// Words and data are shown as they are.
extension String: ReportValue {
    func text(_ words: Wording) -> String { self }
}

/// A value as it is in a workbook.
package enum ReportCell: Sendable, Equatable {
    case text(String)
    case number(Double, Look)

    /// How a number looks; the workbook knows how its own formats say so.
    package enum Look: Sendable, Equatable {
        /// With marks between thousands, and this many decimals.
        case decimals(Int)
        /// A share of 1, in whole percent.
        case percent
        /// A whole number with its sign.
        case change
    }
}
