internal import EventModel
internal import Figures
internal import Reports

/// Native charts, and below them the numbers that they draw.
struct ChartsSheet {
    private typealias Style = SpreadsheetFile.Style

    private let presence: ChartGrid
    private let categories: ChartGrid
    private let content: ReportSheet
    private var zone: Zone { content.labels.zone }

    /// First row of each chart and how many it covers; the numbers begin below all of them.
    private static let places = [(row: 2, rows: 17), (row: 20, rows: 19), (row: 40, rows: 28)]
    private static let numbers = 70
    /// Of a column of numbers, in characters.
    private static let width = 15

    init(_ tables: [FigureTable], _ content: ReportSheet, rowLimit: Int) {
        func rows(_ schema: TableSchema) -> [FigureRecord] { tables.first { $0.schema == schema }?.records ?? [] }
        // The other grid, titles and gaps need rows too.
        self.content = content
        presence = .presence(rows(ConcurrencyRow.table.schema), content, most: max(1, rowLimit - Self.numbers - 100))
        categories = .categories(rows(AttendanceRow.table.schema), rows(SessionsRow.table.schema), content)
    }

    func write(to file: SpreadsheetFile, footer: String, note: String) throws {
        let sheet = try file.addSheet(content.say("sheet.charts"), isRightToLeft: content.isRightToLeft)
        try sheet.setColumns(0...0, width: 36)
        try sheet.setColumns(1...12, width: Double(Self.width))
        // Upright, because three charts fill a page.
        try sheet.setPage(landscape: false, footer: footer, note: note)
        guard !presence.rows.isEmpty else {
            try sheet.write(.text(content.say("sheet.nothing_to_draw")), row: 0, column: 0)
            return
        }
        try sheet.write(
            .text(content.say("sheet.times_in", ["zone": zone.identifier])), row: 0,
            column: 0, Style(isSoft: true))
        let presenceHead = Self.numbers + 1
        let categoryHead = presenceHead + presence.rows.count + 3
        try write(presence, at: presenceHead, to: sheet)
        try write(categories, at: categoryHead, to: sheet)
        let line = try file.addChart(.line)
        line.setTitles(content.say("sheet.chart_presence"), across: timeAxis, up: content.say("sheet.people"))
        try fill(line, presence, at: presenceHead, columns: 1..<2, sheet.name)
        try insert(line, 0, on: sheet, content.say("sheet.chart_presence"))
        let area = try file.addChart(.stackedArea)
        area.setTitles(content.say("sheet.chart_channels"), across: timeAxis, up: content.say("sheet.people"))
        try fill(area, presence, at: presenceHead, columns: 2..<presence.head.count, sheet.name)
        try insert(area, 1, on: sheet, content.say("sheet.chart_channels"))
        guard !categories.rows.isEmpty, categories.head.count > 1 else { return }
        let columns = try file.addChart(.stackedColumn)
        columns.setTitles(
            content.say("page.by_category"), across: content.say("page.session"), up: content.say("page.attendees"))
        columns.setGap(50)
        for (number, row) in categories.rows.indices.enumerated() {
            let place = categoryHead + 1 + row
            try columns.addSeries(
                number, sheet: sheet.name, name: (place, 0),
                labels: CellRange(rows: categoryHead...categoryHead, columns: 1...categories.head.count - 1),
                values: CellRange(rows: place...place, columns: 1...categories.head.count - 1))
        }
        try insert(columns, 2, on: sheet, content.say("page.by_category"))
    }

    private var timeAxis: String { content.say("sheet.time_axis", ["zone": zone.identifier]) }

    private func insert(_ chart: SpreadsheetChart, _ number: Int, on sheet: SpreadsheetSheet, _ description: String)
        throws
    {
        let place = Self.places[number]
        try sheet.insert(chart, row: place.row, rows: place.rows, description: description)
    }

    private func write(_ grid: ChartGrid, at head: Int, to sheet: SpreadsheetSheet) throws {
        try sheet.write(.text(grid.title), row: head - 1, column: 0, Style(isBold: true))
        let widths = Array(repeating: Self.width - 2, count: grid.head.count)
        try sheet.write(broken: grid.head, widths: widths, row: head) { column in
            Style(isHeader: true, alignsRight: column > 0)
        }
        for (place, row) in grid.rows.enumerated() {
            try sheet.write(.text(row.label), row: head + 1 + place, column: 0)
            for (column, value) in row.values.enumerated() {
                try sheet.write(
                    .number(value), row: head + 1 + place, column: column + 1, Style(numberFormat: grid.numberFormat))
            }
        }
    }

    /// A series for each of these columns of a grid, along its rows.
    private func fill(
        _ chart: SpreadsheetChart, _ grid: ChartGrid, at head: Int, columns: Range<Int>, _ sheet: String
    ) throws {
        let rows = head + 1...head + grid.rows.count
        for (number, column) in columns.enumerated() {
            try chart.addSeries(
                number, sheet: sheet, name: (head, column), labels: CellRange(rows: rows, columns: 0...0),
                values: CellRange(rows: rows, columns: column...column))
        }
        if columns.count == 1 { chart.hideLegend() }
        // As many labels as there is room for, whatever the event's length: about a dozen clocks, or half as many with dates.
        let labels = (grid.rows.first?.label.count ?? 0) > 5 ? 6 : 12
        chart.setLabelInterval(max(1, (grid.rows.count + labels - 1) / labels))
    }
}
