import Participants
internal import Attendance
internal import Charts
internal import EventModel

/// Who of those registered came.
struct ShowUpSection {
    var title: String
    var note: String
    var chart: Drawing
    var rows: [Row]

    struct Row {
        var label: String
        var registered: Count
        var attended: Count
        var share: Share
        var interval: String
        var attendees: Count
        var walkIns: Count
    }
}

extension ReportModel {
    private struct ShowUp {
        var label: String
        var registered: Int
        var attended: Int
        var attendees: Int
    }

    private var showUp: [ShowUp] {
        let cells =
            [(words.say("all"), figures.grid.cell(nil, nil))]
            + figures.rules.taxonomy.categories.indices.map { (categoryLabel($0), figures.grid.cell($0, nil)) }
        return cells.map {
            ShowUp(
                label: $0, registered: figures.registered[$1], attended: figures.registeredAttended[$1],
                attendees: figures.tallies[0].cells[$1].attendees)
        }.filter { $0.registered > 0 || $0.attendees > 0 }
    }

    private func share(_ row: ShowUp) -> Share { Share(people: row.attended, of: row.registered, words.small) }

    /// How certain the rate is, if no masked count could be read from it.
    private func interval(_ row: ShowUp) -> WilsonInterval? {
        share(row) == .nothing ? nil : WilsonInterval(row.attended, of: row.registered)
    }

    private func percent(_ value: Double) -> String { words.percent(Int((100 * value).rounded())) }

    private func range(_ interval: WilsonInterval) -> String {
        words.range(words.grouped(Int((100 * interval.low).rounded())), percent(interval.high))
    }

    var showUpRows: [ShowUpSection.Row] {
        showUp.map { row in
            ShowUpSection.Row(
                label: row.label, registered: people(row.registered), attended: people(row.attended),
                share: share(row), interval: interval(row).map(range) ?? words.nothing,
                attendees: people(row.attendees),
                // Beside all attendees it would give away a masked count of those who came.
                walkIns: words.isMasked(row.attended) ? .nothing : people(row.attendees - row.attended))
        }
    }

    var showUpSection: ShowUpSection {
        let title = words.say("category.showup_title")
        let rows = showUp.compactMap { row -> RowChart.Row? in
            guard let interval = interval(row) else { return nil }
            return RowChart.Row(
                label: row.label,
                marks: [
                    .interval(
                        low: interval.low, value: Double(row.attended) / Double(row.registered), high: interval.high)
                ], text: "\(share(row).text(words)) (\(range(interval)))")
        }
        let chart = RowChart(
            words: chartWords(
                title: title, description: words.clauses(rows.map { "\($0.label): \($0.text)" }) + "."),
            rows: rows, top: 1, ticks: [0, 0.25, 0.5, 0.75, 1].map { ($0, percent($0)) })
        return ShowUpSection(
            title: title, note: words.say("category.showup_note"),
            chart: Drawing(id: "showup") { isNarrow, id in
                chart.svg(
                    width: isNarrow ? 380 : 920, labelWidth: isNarrow ? 0 : 270, textWidth: isNarrow ? 0 : 150, id: id)
            }, rows: showUpRows)
    }
}
