import Attendance
import Participants
import Figures
internal import EventModel

extension ReportModel {
    /// What the figures do not know, and why: a reader must not take silence for certainty.
    var unknowns: [String] {
        var lines: [String] = []
        let event = figures.tallies[0]
        let attendees = event.cells[0].attendees
        let noCategory = event.cells[figures.grid.cell(figures.rules.taxonomy.unknown, nil)].attendees
        if noCategory > 0 {
            lines.append(
                words.say(
                    "unknown.category", ["people": words.people(noCategory), "attendees": words.people(attendees)]))
        }
        let noChannel = event.cells[figures.grid.cell(nil, figures.rules.channels.unknown)]
        if noChannel.attendees > 0 {
            let share = words.share(noChannel.seconds, of: event.cells[0].seconds) ?? words.nothing
            lines.append(words.say("unknown.channel", ["share": share]))
        }
        lines += missingSources + openQuestions
        if lines.isEmpty { lines.append(words.say("unknown.nothing")) }
        return lines
    }

    private var missingSources: [String] {
        var keys: [String] = []
        if !figures.records.hasTimes {
            keys.append(figures.records.hasAttendance ? "unknown.no_times" : "unknown.no_attendance")
        }
        if !figures.records.hasRegistrationData {
            keys.append("unknown.no_registration")
        } else {
            if !isKnown(.country) { keys.append("unknown.no_countries") }
            if !isKnown(.organization) { keys.append("unknown.no_organizations") }
        }
        if !figures.records.hasChat { keys.append("unknown.no_chat") }
        if !figures.records.hasQuestions { keys.append("unknown.no_questions") }
        if figures.records.hasTimes && figures.comparison.estimates.isEmpty { keys.append("unknown.no_comparison") }
        var lines = keys.map { words.say($0) }
        let rough = figures.records.files.filter { $0.precision == .minute }.map { words.data($0.path) }
        if !rough.isEmpty {
            lines.append(
                words.say("unknown.minutes", ["files": rough.joined(separator: words.say("list.comma"))]))
        }
        let envelopes = figures.records.files.filter { $0.precision == .envelope }.map { words.data($0.path) }
        if !envelopes.isEmpty {
            lines.append(
                words.say("unknown.envelope", ["files": envelopes.joined(separator: words.say("list.comma"))]))
        }
        return lines
    }

    private var openQuestions: [String] {
        var lines: [String] = []
        if !figures.people.openPairs.isEmpty {
            let bounds = figures.attendeeBounds(0, nil)
            let range =
                bounds.lowerBound == bounds.upperBound
                ? ""
                : " "
                    + words.say(
                        "unknown.bounds",
                        ["low": words.people(bounds.lowerBound), "high": words.people(bounds.upperBound)])
            lines.append(
                words.say(
                    "unknown.open",
                    ["records": words.counted(figures.people.openPairs.count, "count.records"), "range": range]))
        }
        let unmatched = figures.records.messages.count {
            !$0.isPrivate && figures.people.participantOf[$0.mention] == nil
        }
        if unmatched > 0 {
            lines.append(
                words.say("unknown.authors", ["messages": words.counted(unmatched, "count.messages")]))
        }
        return lines
    }
}
