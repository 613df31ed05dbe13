internal import Charts
internal import EventAnalytics

/// Attendance by stakeholder category.
extension ReportModel {
    var categorySection: [String: Any] {
        [
            "byCategory": matrix(
                caption: "Attendees by session and stakeholder category", first: "Category", categoryRows),
            "hasPanels": !panels.isEmpty && figures.agenda.sessions.count > 1,
            "panelsTitle": "Average presence in each session, as a share of the category's attendees",
            "panels": panels,
            "panelsNote":
                "Columns are the sessions by number; 100% would be every attendee of the category from the session's first to its last second. Categories of fewer than 5 attendees are left out.",
            "panelTable": matrix(
                caption: "Average presence as a share of the category's attendees", first: "Category",
                panelCategories.map { category in
                    (
                        category.map(categoryLabel) ?? "All",
                        figures.windows.indices.map { presenceShare(category, window: $0).map { "\($0)%" } ?? "–" }
                    )
                }),
            "showUp": figures.records.hasRegistrationData ? showUpSection : false,
        ]
    }

    private func attendees(_ window: Int, _ category: Int?, _ channel: Int?) -> Int {
        figures.tallies[window].cells[figures.grid.cell(category, channel)].attendees
    }

    var categoryRows: [Row] {
        let all: Row = ("All", figures.windows.indices.map { words.people(attendees($0, nil, nil)) })
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
                    label: "\(session + 1)", value: share?.value, text: share.map { "\($0)%" } ?? "–")
            }
            let title = category.map(categoryLabel) ?? "All"
            let described = zip(figures.agenda.sessions, columns).map { "\($0.title): \($1.text)" }
            let chart = ColumnChart(
                words: ChartWords(
                    title: "\(title): average presence in each session",
                    description: described.joined(separator: "; ") + "."), columns: columns, top: 100)
            return [
                "title": title, "note": words.counted(attendees(0, category, nil), "attendee", "attendees"),
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
            [("All", figures.grid.cell(nil, nil))]
            + figures.rules.taxonomy.categories.indices.map { (categoryLabel($0), figures.grid.cell($0, nil)) }
        return cells.map {
            ShowUp(
                label: $0, registered: figures.registered[$1], attended: figures.registeredAttended[$1],
                attendees: figures.tallies[0].cells[$1].attendees)
        }.filter { $0.registered > 0 || $0.attendees > 0 }
    }

    /// The rate with its interval, where no masked count could be read from it.
    private func interval(_ row: ShowUp) -> (share: String, interval: WilsonInterval)? {
        let share = words.share(row.attended, of: row.registered)
        guard share != "–", let interval = WilsonInterval(row.attended, of: row.registered) else { return nil }
        return (share, interval)
    }

    private func percent(_ value: Double) -> String { "\(Int((100 * value).rounded()))" }

    var showUpRows: [[String: Any]] {
        showUp.map { row in
            [
                "label": row.label, "registered": words.people(row.registered),
                "attended": words.people(row.attended),
                "share": words.share(row.attended, of: row.registered),
                "interval": interval(row).map { "\(percent($0.interval.low))–\(percent($0.interval.high))%" }
                    ?? "–",
                "attendees": words.people(row.attendees),
                // Beside all attendees it would give a masked count of those who came away.
                "walkIns": words.isMasked(row.attended) ? "–" : words.people(row.attendees - row.attended),
            ]
        }
    }

    private var showUpSection: [String: Any] {
        let title = "Share of registered people who came, with its 95% interval"
        let rows = showUp.compactMap { row -> RowChart.Row? in
            guard let (share, interval) = interval(row) else { return nil }
            return RowChart.Row(
                label: row.label,
                marks: [
                    .interval(
                        low: interval.low, value: Double(row.attended) / Double(row.registered), high: interval.high)
                ], text: "\(share) (\(percent(interval.low))–\(percent(interval.high)))")
        }
        let chart = RowChart(
            words: ChartWords(
                title: title, description: rows.map { "\($0.label): \($0.text)" }.joined(separator: "; ") + "."),
            rows: rows, top: 1, ticks: [0, 0.25, 0.5, 0.75, 1].map { ($0, "\(percent($0))%") })
        var section: [String: Any] = [
            "title": title,
            "note":
                "The interval says how far the rate could be off for a group of this size, if its members came independently of each other (Wilson's score interval). Where intervals overlap much, the rates do not tell the groups apart.",
            "rows": showUpRows,
        ]
        section.merge(
            pair("chart", id: "showup") { isNarrow, id in
                chart.svg(
                    width: isNarrow ? 380 : 920, labelWidth: isNarrow ? 0 : 270, textWidth: isNarrow ? 0 : 130, id: id)
            }
        ) { _, new in new }
        return section
    }
}
