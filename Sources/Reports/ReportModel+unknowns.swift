internal import EventAnalytics

extension ReportModel {
    /// What the figures do not know, and why: a reader must not take silence for certainty.
    var unknowns: [String] {
        var lines: [String] = []
        let event = figures.tallies[0]
        let attendees = event.cells[0].attendees
        let noCategory = event.cells[figures.grid.cell(figures.rules.taxonomy.unknown, nil)].attendees
        if noCategory > 0 {
            lines.append(
                "The stakeholder category of \(words.people(noCategory)) of \(words.people(attendees)) attendees is unknown: they named none at registration, or did not register, and neither organization, e-mail domain nor display name tells."
            )
        }
        let noChannel = event.cells[figures.grid.cell(nil, figures.rules.channels.unknown)]
        if noChannel.attendees > 0 {
            lines.append(
                "For \(words.share(noChannel.seconds, of: event.cells[0].seconds)) of all time attended the language channel is unknown: no log covers it and no language was declared that was offered. Meeting platforms do not export the channel that people listen to."
            )
        }
        lines += missingSources + openQuestions
        if lines.isEmpty {
            lines.append("Every attendee has a category and a channel, and every record found its participant.")
        }
        return lines
    }

    private var missingSources: [String] {
        var lines: [String] = []
        if !figures.records.hasTimes {
            lines.append(
                "The attendance report has no join and leave times: every figure that rests on time is empty, not zero."
            )
        }
        if !figures.records.hasRegistrationData {
            lines.append(
                "No registration data was read: who registered, show-up, countries and organizations are empty, not zero."
            )
        }
        if !figures.records.hasChat { lines.append("No chat was read: messages are empty, not zero.") }
        if !figures.records.hasQuestions { lines.append("No Q&A report was read: questions are empty, not zero.") }
        let rough = figures.records.files.filter { $0.precision == "minute" }.map(\.path)
        if !rough.isEmpty {
            lines.append(
                "The times in \(rough.joined(separator: ", ")) have no seconds: figures that rest on them are precise to the minute."
            )
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
                : " Whichever way they are decided, attendees number between \(words.people(bounds.lowerBound)) and \(words.people(bounds.upperBound)); figures/bounds.csv has the range of each session and category."
            lines.append(
                "\(words.counted(figures.people.openPairs.count, "record", "records")) without e-mail may be somebody else's here, but nothing decides whose, so nobody was chosen: rollcall review walks through them.\(range)"
            )
        }
        let unmatched = figures.records.messages.count {
            !$0.isPrivate && figures.people.participantOf[Int($0.mention)] < 0
        }
        if unmatched > 0 {
            lines.append(
                "\(words.counted(unmatched, "chat message", "chat messages")) by authors who match no participant: counted under the category and channel unknown."
            )
        }
        return lines
    }
}
