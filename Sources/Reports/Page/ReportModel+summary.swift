import Participants
import Attendance
internal import Charts
internal import EventModel

/// The first screen: sentences with numbers, and the way from registration to staying.
extension ReportModel {
    var summarySection: [String: Any] {
        let chart = RowChart(
            words: chartWords(
                title: funnelTitle, description: words.clauses(funnel.map { "\($0.label): \($0.text)" }) + "."),
            rows: funnel, top: Double(max(1, event.attendees, figures.registered[0], knownWithoutTimes)))
        var section: [String: Any] = [
            "contradictions": contradictions.map { ["parts": Self.parts($0)] },
            "hasContradictions": !contradictions.isEmpty,
            "sentences": sentences.map { ["parts": Self.parts($0)] },
            "funnelTitle": funnelTitle,
            "isMasked": !words.small.areShown,
            "hasFunnelKey": hasWalkIns,
            "funnelKey": key(
                [(Fill(.series(0), isHatched: true), words.say("funnel.walkins"))],
                id: "funnel-key"),
        ]
        section.merge(
            pair("funnel", id: "funnel") { isNarrow, id in
                chart.svg(width: isNarrow ? 340 : 400, labelWidth: 0, textWidth: 0, id: id)
            }
        ) { _, new in new }
        return section
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
            let all = words.small.length(count)
            let with = all - (without > 0 ? words.small.length(without) : 0)
            var marks = [RowChart.Mark.bar(from: 0, to: max(0, with), Fill(.series(0)))]
            if without > 0 {
                marks.append(.bar(from: max(0, with), to: all, Fill(.series(0), isHatched: true)))
            }
            return RowChart.Row(label: label, marks: marks, text: text ?? words.people(count))
        }
        var rows: [RowChart.Row] = []
        if figures.records.hasRegistrationData { rows.append(row(words.say("page.registered"), figures.registered[0])) }
        guard figures.records.hasAttendance else { return rows }
        guard figures.records.hasTimes else { return rows + [row(words.say("funnel.at_some_time"), knownWithoutTimes)] }
        let walkIns = hasWalkIns ? event.attendees - figures.registeredAttended[0] : 0
        rows.append(row(words.say("funnel.attended"), event.attendees, without: walkIns))
        let share = words.share(event.half, of: event.attendees)
        rows.append(
            row(
                words.say("funnel.half"), event.half,
                text: words.people(event.half) + (share.map { " (\($0))" } ?? "")))
        return rows
    }

    /// People in a report of unique users, which does not say when they were there.
    var knownWithoutTimes: Int {
        let there = Set(figures.records.attendedWithoutTimes.compactMap { figures.people.participantOf[$0] })
        return there.count { !figures.people.participants[$0].isStaff }
    }

    /// A text whose `**strong**` stretches stand apart.
    static func parts(_ text: String) -> [[String: Any]] {
        text.split(separator: "**", omittingEmptySubsequences: false).enumerated().filter { !$1.isEmpty }.map {
            ["text": String($1), "isStrong": !$0.isMultiple(of: 2)]
        }
    }
}
