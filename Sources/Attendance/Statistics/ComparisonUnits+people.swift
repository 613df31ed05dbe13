import EventModel
import Participants

/// What one person did in panel and floor.
extension ComparisonUnits {
    /// Seconds after a session's end within which somebody who was there at its last second is gone with it.
    static let dropoffSeconds = 120

    /// What one author adds: a row for the category and one for each channel.
    /// - Parameter participant: nil for a stranger.
    static func rows(
        of participant: ParticipantID?, _ event: CountedEvent, _ windows: [[Int]], _ said: [Said]
    ) -> [CellRow] {
        var category = event.rules.taxonomy.unknown
        let categories = event.grid.categories
        var sums = [ComparisonSums](repeating: ComparisonSums(), count: event.grid.channels + 1)
        // A stranger attends nothing, and writes under the unknown category and channel.
        if let participant {
            guard event.people.isCounted(participant) else { return [] }
            category = event.people.participants[participant].category
            addPresence(of: participant, event, windows, to: &sums)
        }
        add(said, to: &sums)
        return sums.enumerated().compactMap { place, own in
            var own = own
            own.complete()
            return own.isEmpty ? nil : CellRow(cell: place == 0 ? category : categories + place - 1, row: own.values)
        }
    }

    typealias Said = (side: ComparisonSums.Side, channel: Int, holdsQuestion: Bool)

    /// With overlapping sessions a message counts in each.
    static func messagesByAuthor(_ event: CountedEvent, _ engagement: Engagement, _ windows: [[Int]])
        -> [AuthorID: [Said]]
    {
        var said: [AuthorID: [Said]] = [:]
        for message in engagement.contributions.messages {
            for side in ComparisonSums.Side.allCases {
                for window in windows[side.rawValue]
                where message.second.map(event.windows[window].contains) ?? false {
                    said[message.author, default: []].append((side, message.channel, message.holdsQuestion))
                }
            }
        }
        return said
    }

    /// - Parameter sums: of all channels, then of each.
    private static func add(_ said: [Said], to sums: inout [ComparisonSums]) {
        for message in said {
            for place in [0, message.channel + 1] {
                sums[place][.messages, message.side] += 1
                if message.holdsQuestion { sums[place][.questionMessages, message.side] += 1 }
            }
        }
    }

    private static func addPresence(
        of participant: ParticipantID, _ event: CountedEvent, _ windows: [[Int]], to sums: inout [ComparisonSums]
    ) {
        let attended = event.segments.of(participant)
        for segment in attended {
            for place in [0, Int(segment.channel) + 1] {
                for side in ComparisonSums.Side.allCases { sums[place][.eventAttendees, side] = 1 }
            }
        }
        let whole = event.presence.of(participant)
        guard let first = whole.first, let last = whole.last else { return }
        let (arrival, departure) = (first.from - event.agenda.window.from, last.to - event.agenda.window.from)

        for side in ComparisonSums.Side.allCases {
            for window in windows[side.rawValue] {
                let isOfAll = event.windows[window].meeting == nil
                let own = isOfAll ? attended : event.segments(of: window).of(participant)
                guard let session = event.windows[window].parts.first else { continue }
                func mark(_ part: ComparisonSums.Part, _ channel: Int) {
                    for place in [0, channel + 1] { sums[place][part, side] += 1 }
                }
                func channel(at second: Int) -> Int? {
                    own.first { $0.from <= second && second < $0.to }.map { Int($0.channel) }
                }
                for segment in own {
                    let inside = min(segment.to, session.upperBound) - max(segment.from, session.lowerBound)
                    guard inside > 0 else { continue }
                    for place in [0, Int(segment.channel) + 1] { sums[place][.seconds, side] += inside }
                }
                let length = min(60, session.count)
                for (part, minute) in [
                    (ComparisonSums.Part.inFirstMinute, session.lowerBound..<session.lowerBound + length),
                    (.inLastMinute, session.upperBound - length..<session.upperBound),
                ] {
                    let before = sums.map { $0[part, side] }
                    for segment in own where segment.from < minute.upperBound && minute.lowerBound < segment.to {
                        for place in [0, Int(segment.channel) + 1] { sums[place][part, side] = before[place] + 1 }
                    }
                }
                if session.contains(arrival), let channel = channel(at: arrival) { mark(.arrivals, channel) }
                // Somebody who leaves at an instant was last there in the second before.
                if session.contains(departure), let channel = channel(at: departure - 1) {
                    mark(.departures, channel)
                }
                if let channel = channel(at: session.upperBound - 1) {
                    mark(.atLastSecond, channel)
                    if departure <= session.upperBound + dropoffSeconds { mark(.droppedOff, channel) }
                }
            }
        }
    }
}
