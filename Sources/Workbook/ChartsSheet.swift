internal import EventAnalytics

/// Native charts, and below them the numbers that they draw.
struct ChartsSheet {
    private typealias Style = SpreadsheetFile.Style

    /// A block of numbers: the first column labels the rows, every other is a series.
    private struct Grid {
        var title: String
        var head: [String]
        var rows: [(label: SpreadsheetSheet.Value, values: [Double])]
        var labelFormat = ""
    }

    private let presence: Grid
    private let categories: Grid

    init(_ tables: [FigureTable]) {
        func rows(_ name: String) -> [[String]] {
            tables.first { $0.schema.name == name }?.rows.map { $0.map(\.text) } ?? []
        }
        let concurrency = tables.first { $0.schema.name == "concurrency" }
        presence = Self.presence(concurrency)
        categories = Self.categories(rows("attendance"), rows("sessions"))
    }

    /// Mean number present by minute (rows) and channel; `all` is the first series.
    private static func presence(_ table: FigureTable?) -> Grid {
        var head: [String] = []
        var rows: [(label: SpreadsheetSheet.Value, values: [Double])] = []
        for row in table?.rows ?? [] {
            guard row.count == 4, let value = Double(row[3].text) else { continue }
            if !head.contains(row[2].text) { head.append(row[2].text) }
            let label = FiguresWorkbook.cell(row[1])
            if rows.last?.label != label { rows.append((label, [])) }
            rows[rows.count - 1].values.append(value)
        }
        return Grid(
            title: "Mean number of people present in each minute (UTC)", head: ["minute"] + head, rows: rows,
            labelFormat: "hh:mm")
    }

    /// Attendees by session (rows) and stakeholder category.
    private static func categories(_ attendance: [[String]], _ sessions: [[String]]) -> Grid {
        let cells = attendance.filter { $0.count > 6 && $0[2] != "all" && $0[3] == "all" && Double($0[6]) != nil }
        var names: [String] = []
        for cell in cells where cell[1] == "event" && !names.contains(cell[2]) { names.append(cell[2]) }
        let ids = sessions.map { $0[1] }.filter { $0 != "event" && $0 != "between" }
        return Grid(
            title: "Attendees by session and stakeholder category", head: ["session"] + names,
            rows: ids.map { id in
                (
                    .text(id),
                    names.map { name in
                        cells.first { $0[1] == id && $0[2] == name }.flatMap { Double($0[6]) } ?? 0
                    }
                )
            })
    }

    func write(to file: SpreadsheetFile, footer: String) throws {
        let sheet = try file.addSheet("Charts")
        sheet.setColumns(0...0, width: 18)
        sheet.setPage(landscape: false, footer: footer)
        // A chart covers about 20 rows; the numbers stand below all of them.
        let numbers = 64
        let presenceHead = numbers + 1
        let categoryHead = presenceHead + presence.rows.count + 3
        try write(presence, at: presenceHead, to: sheet)
        try write(categories, at: categoryHead, to: sheet)
        guard !presence.rows.isEmpty else {
            try sheet.write(.text("The attendance report has no times: there is nothing to draw."), row: 0, column: 0)
            return
        }
        let labels = max(1, presence.rows.count / 12)
        let line = try file.addChart(.line)
        line.setTitles("People present in each minute, on average", across: "Time (UTC)", up: "People")
        try fill(line, presence, at: presenceHead, series: 1..<2, sheet.name)
        line.setLabelInterval(labels)
        line.setLabelFormat("hh:mm")
        try sheet.insert(line, row: 0, column: 0, description: "Line: mean number of people present in each minute")
        let area = try file.addChart(.stackedArea)
        area.setTitles("People present on each language channel", across: "Time (UTC)", up: "People")
        try fill(area, presence, at: presenceHead, series: 2..<presence.head.count, sheet.name)
        area.setLabelInterval(labels)
        area.setLabelFormat("hh:mm")
        try sheet.insert(area, row: 21, column: 0, description: "Stacked areas: people present on each channel")
        guard !categories.rows.isEmpty, categories.head.count > 1 else { return }
        let columns = try file.addChart(.stackedColumn)
        columns.setTitles("Attendees of each session by stakeholder category", across: "Session", up: "Attendees")
        try fill(columns, categories, at: categoryHead, series: 1..<categories.head.count, sheet.name)
        try sheet.insert(
            columns, row: 42, column: 0, description: "Stacked columns: attendees of each session by category")
    }

    private func write(_ grid: Grid, at head: Int, to sheet: SpreadsheetSheet) throws {
        try sheet.write(.text(grid.title), row: head - 1, column: 0, Style(isBold: true))
        for (column, text) in grid.head.enumerated() {
            try sheet.write(.text(text), row: head, column: column, Style(isHeader: true))
        }
        for (place, row) in grid.rows.enumerated() {
            try sheet.write(row.label, row: head + 1 + place, column: 0, Style(numberFormat: grid.labelFormat))
            for (column, value) in row.values.enumerated() {
                try sheet.write(.number(value), row: head + 1 + place, column: column + 1)
            }
        }
    }

    private func fill(
        _ chart: SpreadsheetChart, _ grid: Grid, at head: Int, series: Range<Int>, _ sheet: String
    ) throws {
        for (number, column) in series.enumerated() {
            try chart.addSeries(
                number, sheet: sheet, column: column, categories: 0, head: head,
                rows: head + 1...head + grid.rows.count)
        }
    }
}
