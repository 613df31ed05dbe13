/// What panel and floor are compared by. Each measure stands by itself with its formula; none is mixed into a score.
///
/// A measure of a side is `scale` × a sum over people ÷ another sum over people ÷ `length`, so that a person drawn twice in a
/// bootstrap simply counts twice.
package enum ComparisonMeasure: String, CaseIterable, Sendable {
    case messagesPer100AttendeeMinutes = "messages_per_100_attendee_minutes"
    case questionMessagesPer100AttendeeMinutes = "question_messages_per_100_attendee_minutes"
    case contributorShare = "contributor_share"
    case presenceShare = "presence_share"
    case lastToFirstPresence = "last_to_first_presence"
    case departuresPer100AttendeeHours = "departures_per_100_attendee_hours"
    case arrivalsPer100AttendeeHours = "arrivals_per_100_attendee_hours"
    case dropoffAtEnd = "dropoff_at_end"
    case dwellSharePaired = "dwell_share_paired"

    /// How floor and panel are compared: one divided by the other, or one less the other.
    package enum Kind: String, CaseIterable, Sendable { case ratio, difference }

    package var kind: Kind { self == .dwellSharePaired ? .difference : .ratio }

    /// Whether it needs a chat.
    var isOfMessages: Bool {
        switch self {
        case .messagesPer100AttendeeMinutes, .questionMessagesPer100AttendeeMinutes, .contributorShare: true
        default: false
        }
    }

    /// The sums of a side that are divided by each other.
    var parts: (numerator: ComparisonSums.Part, divisor: ComparisonSums.Part) {
        switch self {
        case .messagesPer100AttendeeMinutes: (.messages, .seconds)
        case .questionMessagesPer100AttendeeMinutes: (.questionMessages, .seconds)
        case .contributorShare: (.contributors, .attendees)
        case .presenceShare: (.seconds, .eventAttendees)
        case .lastToFirstPresence: (.inLastMinute, .inFirstMinute)
        case .departuresPer100AttendeeHours: (.departures, .seconds)
        case .arrivalsPer100AttendeeHours: (.arrivals, .seconds)
        case .dropoffAtEnd: (.droppedOff, .atLastSecond)
        case .dwellSharePaired: (.secondsOfBoth, .presentInBoth)
        }
    }

    var scale: Int {
        switch self {
        case .messagesPer100AttendeeMinutes, .questionMessagesPer100AttendeeMinutes: 6000
        case .departuresPer100AttendeeHours, .arrivalsPer100AttendeeHours: 360_000
        default: 1
        }
    }

    /// Whether the length of the sessions divides it too.
    var isOfLength: Bool { self == .presenceShare || self == .dwellSharePaired }

    /// The value of the measure on one side.
    package var definition: String {
        switch self {
        case .messagesPer100AttendeeMinutes: "6000 × chat messages ÷ attendee-seconds."
        case .questionMessagesPer100AttendeeMinutes: "6000 × messages with a question mark ÷ attendee-seconds."
        case .contributorShare: "Attendees who wrote a message in the sessions ÷ attendees of the sessions."
        case .presenceShare: "Attendee-seconds ÷ (attendees of the event × length of the sessions)."
        case .lastToFirstPresence: "People present in a session's last minute ÷ in its first minute."
        case .departuresPer100AttendeeHours:
            "360,000 × people who left for good during the sessions ÷ attendee-seconds."
        case .arrivalsPer100AttendeeHours:
            "360,000 × people who came for the first time during the sessions ÷ attendee-seconds."
        case .dropoffAtEnd:
            "Of the people present at a session's last second, the share gone for good within two minutes."
        case .dwellSharePaired:
            "Mean share of the sessions' length attended, over people present in both panel and floor."
        }
    }
}
