/// The contract's figures counted second by second, without interval arithmetic: slow and plain.
struct Reference {
    struct Window {
        var id: String
        /// One flag for each second of the event.
        var holds: [Bool]
        var meeting = ""
        var seconds: Int { holds.count(where: \.self) }
    }

    static let categories = ["member_state", "workers", "academia", "unknown"]
    static let channels = ["en", "fr", "es", "unknown"]
    /// Seconds before and after the event that are looked at.
    private static let margin = 300

    let event: RandomEvent
    private(set) var windows: [Window] = []
    /// By participant and second of the event: how the channel is known, and the channel.
    private(set) var channel: [[Int]] = []
    private(set) var isLogged: [[Bool]] = []
    private var whole: [[Bool]] = []

    init(_ event: RandomEvent) {
        self.event = event
        windows = Self.windows(event)
        for index in event.people.indices {
            let present = Self.seconds(event.people[index], event.length, margin: Self.margin, meeting: "")
            let (channels, logged) = Self.channels(of: index, event, present)
            whole.append(present)
            channel.append(channels)
            isLogged.append(logged)
        }
    }

    private static func windows(_ event: RandomEvent) -> [Window] {
        var windows = [Window(id: "event", holds: Array(repeating: true, count: event.length))]
        var covered = Array(repeating: false, count: event.length)
        for room in event.rooms {
            var window = Window(id: room.id, holds: Array(repeating: false, count: event.length), meeting: room.meeting)
            for second in room.from..<room.to { (window.holds[second], covered[second]) = (true, true) }
            windows.append(window)
        }
        if covered.contains(false) { windows.append(Window(id: "between", holds: covered.map { !$0 })) }
        return windows
    }

    /// Presence second by second; index 0 lies `margin` seconds before the event.
    private static func seconds(
        _ person: RandomEvent.Person, _ length: Int, margin: Int, meeting: String
    ) -> [Bool] {
        var seconds = Array(repeating: false, count: length + 2 * margin)
        for stay in person.stays where !stay.isWaitingRoom && (meeting.isEmpty || stay.meeting == meeting) {
            for second in stay.from..<stay.to where seconds.indices.contains(second + margin) {
                seconds[second + margin] = true
            }
        }
        return seconds
    }

    /// The channel at each second of the event: of all spells and switches that hold then, the one that started last.
    private static func channels(of person: Int, _ event: RandomEvent, _ present: [Bool]) -> ([Int], [Bool]) {
        let rows = event.log.enumerated().filter { $0.element.person == person }
        let declared = event.people[person].language.channel
        var channels = Array(repeating: declared, count: event.length)
        var logged = Array(repeating: false, count: event.length)
        guard !rows.isEmpty else { return (channels, logged) }
        var switched: (from: Int, row: Int, channel: Int)?
        for second in -200..<event.length {
            if !present[second + margin] { switched = nil }
            for (row, entry) in rows where entry.to == nil && entry.from == second && present[second + margin] {
                switched = (second, row, entry.channel)
            }
            var best = switched
            for (row, entry) in rows {
                guard let to = entry.to, entry.from <= second, second < to else { continue }
                if let known = best, (known.from, known.row) > (entry.from, row) { continue }
                best = (entry.from, row, entry.channel)
            }
            if let best, second >= 0 { (channels[second], logged[second]) = (best.channel, true) }
        }
        return (channels, logged)
    }

    /// Whether each person was there at each second of the event, in the meeting that a window counts.
    func presence(in window: Window) -> [[Bool]] {
        event.people.indices.map { index in
            let person = event.people[index]
            let seconds =
                window.meeting.isEmpty
                ? whole[index]
                : Self.seconds(person, event.length, margin: Self.margin, meeting: window.meeting)
            return (0..<event.length).map { !person.isStaff && window.holds[$0] && seconds[$0 + Self.margin] }
        }
    }

    func category(_ person: Int?) -> Int { person.flatMap { event.people[$0].category } ?? 3 }

    /// A person who is in the tables; nil for one without registration or connection, who is known by name alone.
    func participant(_ person: Int?) -> Int? { person.flatMap { event.people[$0].isParticipant ? $0 : nil } }

    func isStaff(_ person: Int?) -> Bool { person.map { event.people[$0].isStaff } ?? false }
}

/// Every pair of category and channel, nil for all, in the order of the tables.
let allCells: [(category: Int?, channel: Int?)] = ([nil] + (0..<4).map(Optional.some)).flatMap { category in
    ([nil] + (0..<4).map(Optional.some)).map { (category, $0) }
}

/// A quotient of whole numbers, half rounded up, with its decimals; empty where the divisor is 0.
func rounded(_ number: Int, _ divisor: Int, _ decimals: Int) -> String {
    guard divisor > 0 else { return "" }
    let scale = [1, 10, 100, 1000, 10000][decimals]
    let value = (2 * number * scale + divisor) / (2 * divisor)
    let fraction = String(value % scale)
    return "\(value / scale).\(String(repeating: "0", count: decimals - fraction.count))\(fraction)"
}

/// `2022-02-17T12:31:05Z`, for seconds after noon of that day.
func stamp(_ second: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "2022-02-17T\(two(12 + second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))Z"
}
