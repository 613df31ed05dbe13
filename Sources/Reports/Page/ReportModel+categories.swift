import Participants
internal import Attendance
internal import Charts
internal import EventModel

/// Attendance by stakeholder category.
extension ReportModel {
    var categorySection: [String: Any] {
        [
            "byCategory": matrix(
                caption: words.say("page.by_category"), first: words.say("page.category"), categoryRows),
            "hasPanels": !panels.isEmpty && figures.agenda.sessions.count > 1,
            "panelsTitle": words.say("category.panels_title"),
            "panels": panels,
            "panelsNote": words.say("category.panels_note", ["all": words.percent(100)]),
            "panelTable": matrix(
                caption: words.say("category.panel_table"), first: words.say("page.category"),
                panelCategories.map { category in
                    (
                        category.map(categoryLabel) ?? words.say("all"),
                        figures.windows.indices.map {
                            presenceShare(category, window: $0).map { words.percent($0.scaled) } ?? words.nothing
                        }
                    )
                }),
            "showUp": figures.records.hasRegistrationData ? showUpSection : false,
        ]
    }

    private func attendees(_ window: Int, _ category: Int?, _ channel: Int?) -> Int {
        figures.tallies[window].cells[figures.grid.cell(category, channel)].attendees
    }

    var categoryRows: [Row] {
        let all: Row = (words.say("all"), figures.windows.indices.map { words.people(attendees($0, nil, nil)) })
        return [all]
            + figures.rules.taxonomy.categories.indices.compactMap { index in
                let counts = figures.windows.indices.map { attendees($0, index, nil) }
                guard counts.contains(where: { $0 > 0 }) else { return nil }
                return (categoryLabel(index), counts.map(words.people))
            }
    }

    // MARK: Small multiples

    /// All attendees first, then each category that is large enough to be shown.
    private var panelCategories: [Int?] {
        [nil]
            + figures.rules.taxonomy.categories.indices.filter {
                let count = attendees(0, $0, nil)
                return count > 0 && !words.isMasked(count)
            }.map { $0 }
    }

    /// Attendee-seconds of the window ÷ (attendees of the event × length of the window), in whole percent.
    private func presenceShare(_ category: Int?, window: Int) -> ExactQuotient? {
        let cell = figures.grid.cell(category, nil)
        let people = figures.tallies[0].cells[cell].attendees
        return ExactQuotient(
            100 * figures.tallies[window].cells[cell].seconds, people * figures.windows[window].seconds, decimals: 0)
    }

    private var panels: [[String: Any]] {
        guard panelCategories.count > 1 else { return [] }
        return panelCategories.enumerated().map { index, category in
            let columns = figures.agenda.sessions.indices.map { session in
                let share = presenceShare(category, window: session + 1)
                return ColumnChart.Column(
                    label: words.grouped(session + 1), value: share?.value,
                    text: share.map { words.percent($0.scaled) } ?? words.nothing)
            }
            let title = category.map(categoryLabel) ?? words.say("all")
            let described = zip(figures.agenda.sessions, columns).map { "\(words.data($0.title)): \($1.text)" }
            let chart = ColumnChart(
                words: chartWords(
                    title: words.say("category.panel_title", ["category": title]),
                    description: words.clauses(described) + "."), columns: columns, top: 100)
            return [
                "title": title, "note": words.counted(attendees(0, category, nil), "count.attendees"),
                "chart": chart.svg(width: 210, height: 130, id: "panel-\(index)"),
            ]
        }
    }

    // MARK: Show-up

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

    /// The rate with its interval, where no masked count could be read from it.
    private func interval(_ row: ShowUp) -> (share: String, interval: WilsonInterval)? {
        guard let share = words.share(row.attended, of: row.registered),
            let interval = WilsonInterval(row.attended, of: row.registered)
        else { return nil }
        return (share, interval)
    }

    private func percent(_ value: Double) -> String { words.percent(Int((100 * value).rounded())) }

    private func range(_ interval: WilsonInterval) -> String {
        words.range(words.grouped(Int((100 * interval.low).rounded())), percent(interval.high))
    }

    var showUpRows: [[String: Any]] {
        showUp.map { row in
            [
                "label": row.label, "registered": words.people(row.registered),
                "attended": words.people(row.attended),
                "share": words.share(row.attended, of: row.registered) ?? words.nothing,
                "interval": interval(row).map { range($0.interval) } ?? words.nothing,
                "attendees": words.people(row.attendees),
                // Beside all attendees it would give a masked count of those who came away.
                "walkIns": words.isMasked(row.attended) ? words.nothing : words.people(row.attendees - row.attended),
            ]
        }
    }

    private var showUpSection: [String: Any] {
        let title = words.say("category.showup_title")
        let rows = showUp.compactMap { row -> RowChart.Row? in
            guard let (share, interval) = interval(row) else { return nil }
            return RowChart.Row(
                label: row.label,
                marks: [
                    .interval(
                        low: interval.low, value: Double(row.attended) / Double(row.registered), high: interval.high)
                ], text: "\(share) (\(range(interval)))")
        }
        let chart = RowChart(
            words: chartWords(
                title: title, description: words.clauses(rows.map { "\($0.label): \($0.text)" }) + "."),
            rows: rows, top: 1, ticks: [0, 0.25, 0.5, 0.75, 1].map { ($0, percent($0)) })
        var section: [String: Any] = [
            "title": title,
            "note": words.say("category.showup_note"),
            "rows": showUpRows,
        ]
        section.merge(
            pair("chart", id: "showup") { isNarrow, id in
                chart.svg(
                    width: isNarrow ? 380 : 920, labelWidth: isNarrow ? 0 : 270, textWidth: isNarrow ? 0 : 150, id: id)
            }
        ) { _, new in new }
        return section
    }
}
