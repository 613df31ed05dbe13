import Participants
import EventModel

/// What each person did in panel and floor: the rows that are summed, and drawn again and again by the bootstrap.
///
/// Of more than ``mostUnits`` people every so many-th form a group, and groups are the units.
///
/// Sessions of one kind are pooled by adding up what is counted in each of them, so that every sum can be followed back to
/// attendance.csv and engagement.csv. Arrivals and final departures are those of participants.csv, not cut to the event.
struct ComparisonUnits: Sendable {
    /// A person's row in one cell: a category's, or behind all categories a channel's. Cells of categories add up to all.
    struct CellRow: Sendable {
        var cell: Int
        var row: ComparisonSums.Row
    }

    /// Rows of unit `u`: `starts[u]..<starts[u + 1]`.
    private(set) var starts = [0]
    private(set) var rows: [ComparisonSums.Row] = []
    /// The cell of each row.
    private(set) var cells: [Int] = []
    /// The largest number in any row.
    private(set) var largest = 0
    let categories: Int
    let channels: Int

    var count: Int { starts.count - 1 }
    var cellCount: Int { categories + channels }

    /// More participants than this are drawn in ``groups`` groups, which estimates the same spread in bounded time and memory.
    static let mostUnits = 50_000
    static let groups = 10_000

    /// Seconds after a session's end within which somebody who was there at its last second is gone with it.
    static let dropoffSeconds = 120

    init(_ event: CountedEvent, _ engagement: Engagement, _ windows: [[Int]]) {
        categories = event.grid.categories
        channels = event.grid.channels
        let messages = Self.messagesByAuthor(event, engagement, windows)
        let contributions = engagement.contributions
        let authors = contributions.authorCount
        func rows(_ author: AuthorID) -> [CellRow] {
            self.rows(of: contributions.participant(author), event, windows, messages[author, default: []])
        }
        guard authors > Self.mostUnits else {
            for author in 0..<authors { append(rows(AuthorID(author))) }
            return
        }
        // Gathered at once, so that memory is bounded. No group may be so large that a sum of its people does not fit a row.
        let longest = windows.joined().reduce(0) { $0 + event.windows[$1].seconds }
        let groups = max(Self.groups, authors / max(1, Int(Int32.max) / max(1, longest)) + 1)
        for group in 0..<groups {
            var cells = [ComparisonSums.Row](repeating: .init(), count: cellCount)
            for author in stride(from: group, to: authors, by: groups) {
                for row in rows(AuthorID(author)) {
                    cells[row.cell] &+= row.row
                }
            }
            append(cells.enumerated().filter { $1 != .init() }.map { CellRow(cell: $0, row: $1) })
        }
    }

    /// What one author adds: a row for the category and one for each channel.
    /// - Parameter participant: nil for a stranger.
    private func rows(
        of participant: ParticipantID?, _ event: CountedEvent, _ windows: [[Int]], _ said: [Said]
    ) -> [CellRow] {
        var category = event.rules.taxonomy.unknown
        var sums = [ComparisonSums](repeating: ComparisonSums(), count: channels + 1)
        // A stranger attends nothing, and writes under the unknown category and channel.
        if let participant {
            guard event.people.isCounted(participant) else { return [] }
            category = event.people.participants[participant].category
            Self.addPresence(of: participant, event, windows, to: &sums)
        }
        Self.add(said, to: &sums)
        return sums.enumerated().compactMap { place, own in
            var own = own
            own.complete()
            return own.isEmpty ? nil : CellRow(cell: place == 0 ? category : categories + place - 1, row: own.values)
        }
    }

    private typealias Said = (side: ComparisonSums.Side, channel: Int, holdsQuestion: Bool)

    /// With overlapping sessions a message counts in each.
    private static func messagesByAuthor(_ event: CountedEvent, _ engagement: Engagement, _ windows: [[Int]])
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
        for place in Set(attended.map { Int($0.channel) + 1 } + (attended.isEmpty ? [] : [0])) {
            for side in ComparisonSums.Side.allCases { sums[place][.eventAttendees, side] = 1 }
        }
        let whole = event.presence.of(participant)
        guard let first = whole.first, let last = whole.last else { return }
        let (arrival, departure) = (first.from - event.agenda.window.from, last.to - event.agenda.window.from)

        for side in ComparisonSums.Side.allCases {
            for window in windows[side.rawValue] {
                let own = event.segments(of: window).of(participant)
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
                    let there = own.filter { $0.from < minute.upperBound && minute.lowerBound < $0.to }
                    guard !there.isEmpty else { continue }
                    for place in Set(there.map { Int($0.channel) + 1 } + [0]) { sums[place][part, side] += 1 }
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

    /// A unit without rows does not count.
    private mutating func append(_ own: [CellRow]) {
        guard !own.isEmpty else { return }
        rows += own.map(\.row)
        cells += own.map(\.cell)
        largest = own.reduce(largest) { max($0, Int($1.row.max())) }
        starts.append(rows.count)
    }

    /// Sums of every cell over all units, `all` of all first: index 0, then categories, then channels.
    func totals() -> [ComparisonTotals] {
        var totals = [ComparisonTotals](repeating: ComparisonTotals(), count: cellCount)
        for (cell, row) in zip(cells, rows) { totals[cell].add(row) }
        return Self.withAll(totals, categories: categories)
    }

    static func withAll(_ cells: [ComparisonTotals], categories: Int) -> [ComparisonTotals] {
        var all = ComparisonTotals()
        for cell in cells.prefix(categories) { all.add(cell) }
        return [all] + cells
    }
}
