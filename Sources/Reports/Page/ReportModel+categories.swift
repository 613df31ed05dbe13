import Participants
internal import Attendance
internal import Charts
internal import EventModel

/// Attendance by stakeholder category.
struct CategorySection {
    var byCategory: Matrix
    var hasPanels: Bool
    var panelsTitle: String
    var panels: [Panel]
    var panelsNote: String
    var panelTable: Matrix
    /// Nil without registration.
    var showUp: ShowUpSection?

    /// One of many small charts.
    struct Panel {
        var title: String
        var note: String
        var chart: String
    }
}

extension ReportModel {
    var categorySection: CategorySection {
        CategorySection(
            byCategory: matrix(
                caption: words.say("page.by_category"), first: words.say("page.category"), categoryRows),
            hasPanels: !panels.isEmpty && figures.agenda.sessions.count > 1,
            panelsTitle: words.say("category.panels_title"), panels: panels,
            panelsNote: words.say("category.panels_note", ["all": words.percent(100)]),
            panelTable: matrix(
                caption: words.say("category.panel_table"), first: words.say("page.category"),
                panelCategories.map { category in
                    Matrix.Row(
                        label: category.map(categoryLabel) ?? words.say("all"),
                        cells: figures.windows.indices.map { Share(percent: presence(category, window: $0)?.scaled) })
                }),
            showUp: figures.records.hasRegistrationData ? showUpSection : nil)
    }

    private func attendees(_ window: Int, _ category: Int?) -> Int {
        figures.tallies[window].cells[figures.grid.cell(category, nil)].attendees
    }

    var categoryRows: [Matrix.Row] {
        let all = Matrix.Row(
            label: words.say("all"), cells: figures.windows.indices.map { people(attendees($0, nil)) })
        return [all]
            + figures.rules.taxonomy.categories.indices.compactMap { index in
                let counts = figures.windows.indices.map { attendees($0, index) }
                guard counts.contains(where: { $0 > 0 }) else { return nil }
                return Matrix.Row(label: categoryLabel(index), cells: counts.map { people($0) })
            }
    }

    // MARK: Small multiples

    /// All attendees first, then each category that is large enough to be shown.
    private var panelCategories: [Int?] {
        [nil]
            + figures.rules.taxonomy.categories.indices.filter {
                let count = attendees(0, $0)
                return count > 0 && !words.isMasked(count)
            }.map { $0 }
    }

    /// Attendee-seconds of the window ÷ (attendees of the event × length of the window), in whole percent.
    private func presence(_ category: Int?, window: Int) -> ExactQuotient? {
        let cell = figures.grid.cell(category, nil)
        let people = figures.tallies[0].cells[cell].attendees
        return ExactQuotient(
            100 * figures.tallies[window].cells[cell].seconds, people * figures.windows[window].seconds, decimals: 0)
    }

    private var panels: [CategorySection.Panel] {
        guard panelCategories.count > 1 else { return [] }
        return panelCategories.enumerated().map { index, category in
            let columns = figures.agenda.sessions.indices.map { session in
                let presence = presence(category, window: session + 1)
                return ColumnChart.Column(
                    label: words.grouped(session + 1), value: presence?.value,
                    text: Share(percent: presence?.scaled).text(words))
            }
            let title = category.map(categoryLabel) ?? words.say("all")
            let described = zip(figures.agenda.sessions, columns).map { "\(words.data($0.title)): \($1.text)" }
            let chart = ColumnChart(
                words: chartWords(
                    title: words.say("category.panel_title", ["category": title]),
                    description: words.clauses(described) + "."), columns: columns, top: 100)
            return CategorySection.Panel(
                title: title, note: words.counted(attendees(0, category), "count.attendees"),
                chart: chart.svg(width: 210, height: 130, id: "panel-\(index)"))
        }
    }
}
