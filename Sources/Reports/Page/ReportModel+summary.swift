import Participants
import Attendance
internal import Charts
internal import EventModel

/// The first screen: sentences with numbers, and the way from registration to staying.
struct SummarySection {
    var contradictions: [Sentence]
    var hasContradictions: Bool
    var sentences: [Sentence]
    var funnelTitle: String
    var funnel: Drawing
    var hasFunnelKey: Bool
    var funnelKey: [LegendEntry]
    var isMasked: Bool
}

extension ReportModel {
    var summarySection: SummarySection {
        let chart = RowChart(
            words: chartWords(
                title: funnelTitle, description: words.clauses(funnel.map { "\($0.label): \($0.text)" }) + "."),
            rows: funnel, top: Double(max(1, event.attendees, figures.registered[0], figures.attendeesWithoutTimes)))
        return SummarySection(
            contradictions: contradictions, hasContradictions: !contradictions.isEmpty,
            // Bold stretches would each be ordered separately, so on such paper a sentence is one stretch.
            sentences: isMirroredPaper ? sentences.map(\.plain) : sentences,
            funnelTitle: funnelTitle,
            funnel: Drawing(id: "funnel") { isNarrow, id in
                chart.svg(width: isNarrow ? 340 : 400, labelWidth: 0, textWidth: 0, id: id)
            }, hasFunnelKey: hasWalkIns,
            funnelKey: legend(
                [(Fill(.series(0), isHatched: true), words.say("funnel.walkins"))], id: "funnel-key"),
            isMasked: !words.small.areShown)
    }

    private var hasWalkIns: Bool {
        figures.records.hasTimes && figures.records.hasRegistrationData
            && event.attendees > figures.registeredAttended[0]
    }

    private var funnelTitle: String {
        words.say(figures.records.hasRegistrationData ? "funnel.title" : "funnel.title_without_registration")
    }

    private var funnel: [RowChart.Row] {
        func row(_ label: String, _ count: Int, without: Int = 0, text: String? = nil) -> RowChart.Row {
            let length = words.small.length(count)
            let with = length - (without > 0 ? words.small.length(without) : 0)
            var marks = [RowChart.Mark.bar(from: 0, to: max(0, with), Fill(.series(0)))]
            if without > 0 { marks.append(.bar(from: max(0, with), to: length, Fill(.series(0), isHatched: true))) }
            return RowChart.Row(label: label, marks: marks, text: text ?? words.people(count))
        }
        var rows: [RowChart.Row] = []
        if figures.records.hasRegistrationData { rows.append(row(words.say("page.registered"), figures.registered[0])) }
        guard figures.records.hasAttendance else { return rows }
        guard figures.records.hasTimes else {
            return rows + [row(words.say("funnel.at_some_time"), figures.attendeesWithoutTimes)]
        }
        let walkIns = hasWalkIns ? event.attendees - figures.registeredAttended[0] : 0
        rows.append(row(words.say("funnel.attended"), event.attendees, without: walkIns))
        let share = words.share(event.half, of: event.attendees)
        rows.append(
            row(
                words.say("funnel.half"), event.half,
                text: words.people(event.half) + (share.map { " (\($0))" } ?? "")))
        return rows
    }
}
