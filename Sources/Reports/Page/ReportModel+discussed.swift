internal import Attendance
internal import EventModel

/// What the first screen says about panel against floor.
extension ReportModel {
    /// How many were there, how much they wrote, and how sure that is.
    var discussed: [String] {
        guard let presence = presenceSentence else { return [] }
        return [presence + (messageSentence.map { " " + $0 } ?? "")]
    }

    private var presenceSentence: String? {
        let sides = [SessionKind.panel, .floor].map { kind in
            figures.agenda.sessions.indices.filter { figures.agenda.sessions[$0].kind == kind }.reduce((0, 0)) {
                ($0.0 + figures.tallies[$1 + 1].cells[0].seconds, $0.1 + figures.windows[$1 + 1].seconds)
            }
        }
        guard sides.allSatisfy({ $0.0 > 0 }) else { return nil }
        return words.say(
            "sentence.panel_and_floor",
            [
                "panel": words.meanPeople(sides[0].0, sides[0].1), "floor": words.meanPeople(sides[1].0, sides[1].1),
            ])
    }

    private var messageSentence: String? {
        guard let own = estimate(.messagesPer100AttendeeMinutes), let panel = own.panel, let floor = own.floor else {
            return nil
        }
        let start = words.say(
            "sentence.messages",
            ["panel": tenths(panel), "floor": tenths(floor)])
        guard let value = own.value, let low = own.low, let high = own.high else { return start }
        return start + " "
            + words.say(
                "sentence.messages_ratio",
                [
                    "ratio": tenths(value), "low": tenths(low),
                    "high": tenths(high), "verdict": words.say("verdict.\(verdict(own))"),
                ])
    }

    private func tenths(_ quotient: ExactQuotient) -> String { Quotient(quotient, decimals: 1).text(words) }
}
