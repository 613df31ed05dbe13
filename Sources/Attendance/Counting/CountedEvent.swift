package import Cores
package import EventModel
package import Participants

/// Where everybody was, counted: the source of the attendance figures and the basis of all others.
package struct CountedEvent: Sendable {
    package let agenda: Agenda
    package let records: EventRecords
    package let people: People
    package let rules: ProfileRules
    package let windows: [FigureWindow]
    package let grid: CellGrid
    package let presence: Presence
    package let log: ChannelLog
    /// One for each window.
    package let tallies: [PresenceTally]
    /// Person-seconds of each minute by channel: index minute × channels + channel.
    package let minuteSeconds: [Int]
    /// Of each cell: participants with a registration that counts, and those of them who attended.
    package let registered: [Int]
    package let registeredAttended: [Int]
    package let segments: Segments
    /// Segments of the windows that count one meeting only.
    private let meetingSegments: [String: Segments]

    /// - Parameter workers: does independent pieces of work, in parallel where it can; the figures are the same.
    package init(
        _ agenda: Agenda, _ records: EventRecords, _ people: People, _ rules: ProfileRules,
        workers: Workers = oneAfterAnother
    ) {
        self.agenda = agenda
        self.records = records
        self.people = people
        self.rules = rules
        let grid = CellGrid(categories: rules.taxonomy.categories.count, channels: rules.channels.count)
        let windows = FigureWindow.all(of: agenda)
        let presence = Presence(records, people)
        let log = ChannelLog(records, people, presence)
        self.log = log
        let segments = Segments(presence, people, log, window: agenda.window, channels: rules.channels)
        var eachMeeting: [String: Segments] = [:]
        for meeting in Set(windows.compactMap(\.meeting)) {
            var texts = records.texts
            let only = Presence(records, people, meeting: texts.intern(meeting))
            eachMeeting[meeting] = Segments(only, people, log, window: agenda.window, channels: rules.channels)
        }
        let ofMeeting = eachMeeting
        @Sendable func segmentsOf(_ window: FigureWindow) -> Segments {
            window.meeting.flatMap { ofMeeting[$0] } ?? segments
        }

        let length = agenda.window.seconds
        let plain = windows.indices.filter { windows[$0].meeting == nil }
        // The sweep takes longest, so it begins first; the first list has it alone.
        let counted = sideBySide(windows.count + 1, workers) {
            index -> (sweep: ConcurrencySweep?, tally: PresenceTally?) in
            if index == 0 {
                let windows = plain.map { windows[$0] }
                return (ConcurrencySweep(segments, people, grid: grid, windows: windows, length: length), nil)
            }
            let window = windows[index - 1]
            return (nil, PresenceTally(segmentsOf(window), people, grid: grid, window: window))
        }
        var tallies = counted.compactMap(\.tally)
        let sweep = counted[0].sweep ?? ConcurrencySweep(segments, people, grid: grid, windows: [], length: length)
        for (place, window) in plain.enumerated() { sweep.fillPeaks(of: place, in: &tallies[window]) }
        for (meeting, own) in ofMeeting {
            let places = windows.indices.filter { windows[$0].meeting == meeting }
            let sweep = ConcurrencySweep(own, people, grid: grid, windows: places.map { windows[$0] }, length: length)
            for (place, window) in places.enumerated() { sweep.fillPeaks(of: place, in: &tallies[window]) }
        }
        minuteSeconds = sweep.minuteSeconds

        var registered = Array(repeating: 0, count: grid.count)
        var registeredAttended = registered
        for id in people.counted where people.participants[id].isRegistered {
            let person = people.participants[id]
            for cell in grid.cells(person.category, person.declaredChannel) {
                registered[cell] += 1
                if tallies[0].attended[id] { registeredAttended[cell] += 1 }
            }
        }
        self.registered = registered
        self.registeredAttended = registeredAttended
        self.windows = windows
        self.grid = grid
        self.presence = presence
        self.tallies = tallies
        self.segments = segments
        self.meetingSegments = ofMeeting
    }

    /// Participants who are not staff.
    package var participants: [ParticipantID] { people.counted }

    /// How many of them are in a report of unique users, which does not say when they were there.
    package var attendeesWithoutTimes: Int {
        Set(records.attendedWithoutTimes.compactMap { people.countedParticipant(of: $0) }).count
    }

    /// The segments that a window counts: those of its own meeting, where it has one, else all.
    package func segments(of window: Int) -> Segments {
        windows[window].meeting.flatMap { meetingSegments[$0] } ?? segments
    }

    /// Whether a participant was in a window, on a channel if one is given.
    package func attended(_ window: Int, _ participant: ParticipantID, on channel: Int?) -> Bool {
        segments(of: window).of(participant).contains { segment in
            (channel.map { $0 == Int(segment.channel) } ?? true)
                && windows[window].parts.contains { segment.from < $0.upperBound && $0.lowerBound < segment.to }
        }
    }
}

extension ConcurrencySweep {
    /// Passes the peaks of a window to its tally; a cell without attendees has none.
    func fillPeaks(of window: Int, in tally: inout PresenceTally) {
        for (cell, peak) in peaks[window].enumerated() where peak.count > 0 && tally.cells[cell].attendees > 0 {
            tally.setPeak(cell, peak.count, at: peak.at)
        }
    }
}
