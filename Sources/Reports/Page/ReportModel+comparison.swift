internal import Attendance
internal import Charts
internal import EventModel

/// Panel against floor. The floor comes after the panel, so a difference is a difference, never an effect.
struct ComparisonSection {
    var measures: [Row]
    var hasChart: Bool
    var chartTitle: String
    var forest: Drawing
    var groupsLead: String
    var hasGroups: Bool
    var groupHeads: [String]
    var groups: [Group]

    struct Row {
        var label: String
        var definition: String
        var panel: Quotient
        var floor: Quotient
        var value: Quotient
        var interval: Bounds<Quotient>
        var kind: String
        var note: String
    }

    /// A category or a channel.
    struct Group {
        var label: String
        var cells: [Estimated<Quotient>]
    }
}

extension ReportModel {
    typealias Estimate = Comparison.Estimate

    var hasComparison: Bool { figures.records.hasTimes && !figures.comparison.estimates.isEmpty }

    func estimate(_ measure: ComparisonMeasure, category: Int? = nil, channel: Int? = nil) -> Estimate? {
        figures.comparison.estimates.first {
            $0.measure == measure && $0.category == category && $0.channel == channel
        }
    }

    /// Whether the interval excludes equal values.
    func verdict(_ own: Estimate) -> String {
        guard let low = own.low?.value, let high = own.high?.value else { return "unknown" }
        let alike = own.measure.kind == .ratio ? 1.0 : 0.0
        return low > alike ? "more" : high < alike ? "less" : "alike"
    }

    var comparisonSection: ComparisonSection {
        ComparisonSection(
            measures: comparisonRows, hasChart: !ratios.isEmpty, chartTitle: words.say("compare.chart_title"),
            forest: Drawing(id: "forest") { isNarrow, id in
                // Labels are long in some languages: they go above their marks.
                forest.svg(width: isNarrow ? 380 : 920, labelWidth: 0, textWidth: 0, id: id)
            }, groupsLead: groupsLead, hasGroups: !groups.isEmpty, groupHeads: groupHeads, groups: groups)
    }

    var comparisonRows: [ComparisonSection.Row] { ComparisonMeasure.allCases.compactMap { estimate($0) }.map(row) }

    private func row(_ own: Estimate) -> ComparisonSection.Row {
        func number(_ quotient: ExactQuotient?) -> Quotient { Quotient(quotient, decimals: 2) }
        return ComparisonSection.Row(
            label: words.say("measure.\(own.measure.rawValue)"), definition: words.text(own.measure.definition),
            panel: number(own.panel), floor: number(own.floor), value: number(own.value),
            interval: Bounds(own.low.map(number), own.high.map(number)),
            kind: words.say("compare.\(own.measure.kind.rawValue)"),
            note: own.gap.map { words.text($0.reason) } ?? words.say("compare.verdict.\(verdict(own))"))
    }

    /// Ratios that have an interval, for one axis.
    private var ratios: [Estimate] {
        ComparisonMeasure.allCases.filter { $0.kind == .ratio }.compactMap { estimate($0) }.filter { $0.gap == nil }
    }

    private var forest: RowChart {
        // Values beyond it are drawn to the edge, with their numbers beside.
        let top = min(8, max(2, (ratios.compactMap { $0.high?.value }.max() ?? 2).rounded(.up)))
        let rows = ratios.map { own -> RowChart.Row in
            let (low, value, high) = (own.low?.value ?? 0, own.value?.value ?? 0, own.high?.value ?? 0)
            let row = self.row(own)
            return RowChart.Row(
                label: row.label,
                marks: [.interval(low: min(low, top), value: min(value, top), high: min(high, top))],
                text: Estimated(row.value, row.interval).text(words))
        }
        let step = top > 4 ? 2.0 : 1.0
        return RowChart(
            words: chartWords(
                title: words.say("compare.chart_title"),
                description: words.clauses(rows.map { "\($0.label): \($0.text)" }) + "."),
            rows: rows, top: top,
            ticks: stride(from: 0, through: top, by: step).map { ($0, words.grouped(Int($0))) }
                + (step > 1 ? [(1, words.grouped(1))] : []), reference: 1)
    }
}
