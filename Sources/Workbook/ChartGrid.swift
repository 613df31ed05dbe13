internal import EventModel
internal import Figures
internal import Reports

/// A block of numbers that a chart draws: the first column labels the rows.
struct ChartGrid {
    var title: String
    var head: [String]
    var rows: [(label: String, values: [Double])]
    var numberFormat: String

    /// Mean number present by minute (rows) and channel; `all` is the first column of numbers.
    ///
    /// - Parameter most: minutes that there is room for; the rest is left out, and the title says so.
    static func presence(_ concurrency: [FigureRecord], _ content: ReportSheet, most: Int) -> ChartGrid {
        let labels = content.labels
        var head: [String] = []
        var names: Set<String> = []
        var rows: [(label: String, values: [Double])] = []
        var (last, isCut): (Instant?, Bool) = (nil, false)
        let withDate = lasts(overADay: concurrency)
        for row in concurrency {
            guard let minute = row.instant("minute"), let value = row.number("mean_present") else { continue }
            if minute != last {
                guard rows.count < most else {
                    isCut = true
                    break
                }
                rows.append((clock(minute, labels.zone, withDate: withDate), []))
                last = minute
            }
            let channel = row.text("channel")
            if names.insert(channel).inserted { head.append(labels.channels[channel] ?? channel) }
            rows[rows.count - 1].values.append(value)
        }
        return ChartGrid(
            title: content.say("sheet.chart_presence")
                + (isCut ? " " + content.say("sheet.first_minutes", ["minutes": String(most)]) : ""),
            head: [content.say("time.minute_from")] + head, rows: rows, numberFormat: "#,##0.00")
    }

    /// Whether the clock time alone would be ambiguous.
    private static func lasts(overADay concurrency: [FigureRecord]) -> Bool {
        guard let start = concurrency.first?.instant("minute"), let end = concurrency.last?.instant("minute") else {
            return false
        }
        return end - start >= LocalTime.secondsPerDay
    }

    /// `13:31`, or `02-17 13:31`.
    private static func clock(_ instant: Instant, _ zone: Zone, withDate: Bool) -> String {
        let local = zone.local(instant)
        return withDate
            ? String(local.text(separator: " ").dropFirst(5).dropLast(3)) : local.clock(withSeconds: false)
    }

    /// Attendees by stakeholder category (rows) and session.
    static func categories(
        _ attendance: [FigureRecord], _ sessions: [FigureRecord], _ content: ReportSheet
    ) -> ChartGrid {
        let labels = content.labels
        let ids = sessions.map { $0.text("session") }.filter { labels.sessions[$0] != nil }
        var places: [String: Int] = [:]
        for (place, id) in ids.enumerated() { places[id] = place }
        var order: [String] = []
        var values: [String: [Double]] = [:]
        for row in attendance where row.text("category") != "all" && row.text("channel") == "all" {
            guard let attendees = row.number("attendees") else { continue }
            let (category, session) = (row.text("category"), row.text("session"))
            if session == WindowWord.event.rawValue && attendees > 0 {
                order.append(category)
                values[category] = Array(repeating: 0, count: ids.count)
            } else if let place = places[session] {
                values[category]?[place] = attendees
            }
        }
        return ChartGrid(
            title: content.say("page.by_category"),
            head: [content.say("page.category")] + ids.map { labels.sessions[$0] ?? $0 },
            rows: order.map { (labels.categories[$0] ?? $0, values[$0] ?? []) }, numberFormat: "#,##0")
    }
}
