internal import Attendance
internal import Charts
internal import EventModel

/// Panel against floor. The floor comes after the panel, so a difference is a difference, never an effect.
extension ReportModel {
    private typealias Estimate = Comparison.Estimate

    private func estimate(_ measure: ComparisonMeasure, category: Int? = nil, channel: Int? = nil) -> Estimate? {
        figures.comparison.estimates.first {
            $0.measure == measure && $0.category == category && $0.channel == channel
        }
    }

    // MARK: Sentences

    /// How many were there, how much they wrote, and how sure that is.
    var discussed: [String] {
        guard let presence = presenceSentence else { return [] }
        return [presence + (messageSentence.map { " " + $0 } ?? "")]
    }

    private var presenceSentence: String? {
        let sides = [SessionKind.panel, .floor].map { kind in
            figures.agenda.sessions.indices.filter { figures.agenda.sessions[$0].kind == kind }.reduce((0, 0)) {
                ($0.0 + figures.tallies[$1 + 1].cells[0].seconds, $0.1 + figures.windows[$1 + 1].seconds)
            }
        }
        guard sides.allSatisfy({ $0.0 > 0 }) else { return nil }
        return words.say(
            "sentence.panel_and_floor",
            [
                "panel": words.meanPeople(sides[0].0, sides[0].1), "floor": words.meanPeople(sides[1].0, sides[1].1),
            ])
    }

    private var messageSentence: String? {
        guard let own = estimate(.messagesPer100AttendeeMinutes), let panel = own.panel, let floor = own.floor else {
            return nil
        }
        let start = words.say(
            "sentence.messages",
            ["panel": words.number(panel, decimals: 1), "floor": words.number(floor, decimals: 1)])
        guard let value = own.value, let low = own.low, let high = own.high else { return start }
        return start + " "
            + words.say(
                "sentence.messages_ratio",
                [
                    "ratio": words.number(value, decimals: 1), "low": words.number(low, decimals: 1),
                    "high": words.number(high, decimals: 1), "verdict": words.say("verdict.\(verdict(own))"),
                ])
    }

    /// Whether the interval leaves out that both are alike.
    private func verdict(_ own: Estimate) -> String {
        guard let low = own.low?.value, let high = own.high?.value else { return "unknown" }
        let alike = own.measure.kind == .ratio ? 1.0 : 0.0
        return low > alike ? "more" : high < alike ? "less" : "alike"
    }

    // MARK: The section

    var comparisonSection: [String: Any] {
        let measures = ComparisonMeasure.allCases.compactMap { estimate($0) }
        return [
            "measures": measures.map(row), "hasGaps": measures.contains { $0.gap != nil },
            "chartTitle": words.say("compare.chart_title"), "hasChart": !ratios.isEmpty,
            "groupsLead": groupsLead, "hasGroups": !groups.isEmpty,
            "groups": groups.map { group in
                ["label": group.label, "cells": Self.groupMeasures.map { ["cell": groupCell($0, group)] }]
            },
            "groupHeads": Self.groupMeasures.map { ["text": words.say("measure.\($0.rawValue)")] },
        ].merging(
            pair("forest", id: "forest") { isNarrow, id in
                // Labels are long in some languages: they stand above their marks.
                chart.svg(width: isNarrow ? 380 : 920, labelWidth: 0, textWidth: 0, id: id)
            }
        ) { _, new in new }
    }

    var hasComparison: Bool { figures.records.hasTimes && !figures.comparison.estimates.isEmpty }

    private func row(_ own: Estimate) -> [String: Any] {
        func number(_ quotient: ExactQuotient?) -> String {
            quotient.map { words.number($0, decimals: 2) } ?? words.nothing
        }
        var interval = words.nothing
        if let low = own.low, let high = own.high { interval = words.interval(number(low), number(high)) }
        return [
            "label": words.say("measure.\(own.measure.rawValue)"),
            "definition": words.text(own.measure.definition), "panel": number(own.panel), "floor": number(own.floor),
            "value": number(own.value), "interval": interval,
            "kind": words.say("compare.\(own.measure.kind.rawValue)"),
            "note": own.gap.map { words.text($0.reason) } ?? words.say("compare.verdict.\(verdict(own))"),
        ]
    }

    /// Ratios that have an interval, for one axis.
    private var ratios: [Estimate] {
        ComparisonMeasure.allCases.filter { $0.kind == .ratio }.compactMap { estimate($0) }.filter { $0.gap == nil }
    }

    private var chart: RowChart {
        // What lies beyond is drawn to the edge; its numbers stand beside it.
        let top = min(8, max(2, (ratios.compactMap { $0.high?.value }.max() ?? 2).rounded(.up)))
        let rows = ratios.map { own -> RowChart.Row in
            let (low, value, high) = (own.low?.value ?? 0, own.value?.value ?? 0, own.high?.value ?? 0)
            let row = self.row(own)
            return RowChart.Row(
                label: row["label"] as? String ?? "",
                marks: [.interval(low: min(low, top), value: min(value, top), high: min(high, top))],
                text: words.readOn("\(row["value"] ?? "") (\(row["interval"] ?? ""))"))
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

    // MARK: Whom, and in which language

    private static let groupMeasures: [ComparisonMeasure] = [
        .messagesPer100AttendeeMinutes, .contributorShare, .presenceShare, .dwellSharePaired,
    ]

    private struct Group {
        var label: String
        var category: Int?
        var channel: Int?
    }

    /// Categories and channels that have rows of their own.
    private var groups: [Group] {
        figures.comparison.estimates.filter { $0.measure == .presenceShare }.compactMap { own in
            if let category = own.category { return Group(label: categoryLabel(category), category: category) }
            // There is an unknown category and an unknown channel.
            return own.channel.map {
                Group(label: words.say("page.channel") + words.say("page.colon") + channelLabel($0), channel: $0)
            }
        }
    }

    private func groupCell(_ measure: ComparisonMeasure, _ group: Group) -> String {
        guard let own = estimate(measure, category: group.category, channel: group.channel), let value = own.value
        else { return words.nothing }
        let decimals = measure.kind == .ratio ? 1 : 2
        let number = words.number(value, decimals: decimals)
        guard let low = own.low, let high = own.high else { return number }
        let interval = words.interval(
            words.number(low, decimals: decimals), words.number(high, decimals: decimals))
        return words.readOn("\(number) (\(interval))")
    }

    /// Who wrote more on the floor beyond what chance gives, of those with an interval.
    private var groupsLead: String {
        let told = groups.compactMap { group -> (label: String, verdict: String)? in
            estimate(.messagesPer100AttendeeMinutes, category: group.category, channel: group.channel).flatMap {
                $0.gap == nil ? (group.label, verdict($0)) : nil
            }
        }
        guard !told.isEmpty else { return words.say("compare.groups_none") }
        let more = told.filter { $0.verdict == "more" }.map(\.label)
        let less = told.filter { $0.verdict == "less" }.map(\.label)
        var sentences = [words.say("compare.groups_told", ["groups": words.list(told.map(\.label))])]
        if !more.isEmpty { sentences.append(words.say("compare.groups_more", ["groups": words.list(more)])) }
        if !less.isEmpty { sentences.append(words.say("compare.groups_less", ["groups": words.list(less)])) }
        if more.isEmpty && less.isEmpty { sentences.append(words.say("compare.groups_alike")) }
        return sentences.joined(separator: " ")
    }
}
