import Participants
import Attendance
internal import EventModel

/// The page's tables as the first sheet of the workbook has them.
extension ReportModel {
    var tables: [ReportTable] {
        var tables = [headlines, sessionTable, matrix("by_category", "category", categoryRows)]
        tables.append(matrix("by_channel", "channel", channelRows))
        if figures.records.hasRegistrationData { tables.append(showUpTable) }
        if hasEngagement { tables.append(engagementTable) }
        if hasComparison { tables.append(comparisonTable) }
        return tables
    }

    private func heads(_ keys: String...) -> [String] { keys.map { words.say("page.\($0)") } }

    /// The numbers of the sentences, to compute with.
    private var headlines: ReportTable {
        var rows: [ReportTable.Row] = []
        func add(_ key: String, _ value: any ReportValue) { rows.append(.init(words.say(key), values: [value])) }
        if figures.records.hasRegistrationData {
            let (registered, attended) = (figures.registered[0], figures.registeredAttended[0])
            add("page.registered", people(registered))
            add("page.of_them_came", people(attended))
            add("page.showup_rate", Share(people: attended, of: registered, words.small))
            add("page.walkins", people(event.attendees - attended))
        }
        add("page.attendees", people(event.attendees))
        add("funnel.half", people(event.half))
        add("sheet.most_at_once", people(event.peak))
        add(
            "sheet.present_on_average",
            Quotient(people: event.seconds, over: figures.windows[0].seconds, words.small))
        return ReportTable(
            title: words.say("page.in_short"), head: [words.say("window.event"), words.say("sheet.number")], words: 1,
            rows: rows)
    }

    private var sessionTable: ReportTable {
        ReportTable(
            title: words.say("page.sessions"),
            head: heads("session", "time", "attendees", "five_minutes", "half", "mean", "peak", "peak_at"), words: 2,
            rows: bands.enumerated().map { index, band in
                .init(
                    sessionLabel(index), band.hours,
                    values: [band.attendees, band.fiveMinutes, band.half, band.mean, band.peak, band.peakAt])
            })
    }

    private func matrix(_ title: String, _ first: String, _ rows: [Matrix.Row]) -> ReportTable {
        let windows = figures.windows.map { window in
            window.session.map {
                words.say("window.session", ["number": words.grouped($0.index + 1)])
            } ?? words.say(window.kind == .event ? "window.event" : "window.between_short")
        }
        return ReportTable(
            title: words.say("page.\(title)"), head: heads(first) + windows, words: 1,
            rows: rows.map { .init($0.label, values: $0.cells) })
    }

    private var showUpTable: ReportTable {
        ReportTable(
            title: words.say("page.showup_caption"),
            head: heads("category", "registered", "of_them_came", "showup_rate", "walkins", "all_attendees"), words: 1,
            rows: showUpRows.map {
                .init($0.label, values: [$0.registered, $0.attended, $0.share, $0.walkIns, $0.attendees])
            })
    }

    private var engagementTable: ReportTable {
        ReportTable(
            title: words.say("page.heading.engagement"),
            head: heads("session", "messages", "with_question", "contributors", "rate", "questions"), words: 1,
            rows: engagementRows.map {
                .init($0.label, values: [$0.messages, $0.questionMessages, $0.contributors, $0.rate, $0.questions])
            })
    }

    private var comparisonTable: ReportTable {
        ReportTable(
            title: words.say("page.heading.comparison"),
            head: heads("measure", "panel", "floor", "floor_to_panel", "interval"), words: 1,
            rows: comparisonRows.map { .init($0.label, values: [$0.panel, $0.floor, $0.value, $0.interval]) })
    }
}
