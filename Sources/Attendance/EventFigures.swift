package import Cores
package import EventModel
package import Participants

/// What an event is called in its figures.
package struct EventIdentity: Sendable, Equatable {
    package var id: String
    package var title: String
    /// The zone in which a reader wants to see times; nil if only offsets are known.
    package var zone: Zone?

    package init(id: String, title: String, zone: Zone? = nil) {
        self.id = id
        self.title = title
        self.zone = zone
    }
}

/// Everything counted about one event, before any table is made of it.
package struct EventFigures: Sendable {
    package let identity: EventIdentity
    package let event: CountedEvent
    package let engagement: Engagement
    /// Panel against floor.
    package let comparison: Comparison
    package let floorStatements: FloorStatements

    /// - Parameters:
    ///   - onlyAttendance: leaves out panel against floor and the statements, which a roll-up does not need.
    ///   - workers: does independent pieces of work, in parallel where it can; the figures are the same.
    package init(
        identity: EventIdentity, agenda: Agenda, records: EventRecords, people: People, rules: ProfileRules,
        onlyAttendance: Bool = false, workers: Workers = oneAfterAnother
    ) {
        self.identity = identity
        event = CountedEvent(agenda, records, people, rules, workers: workers)
        engagement = Engagement(event)
        comparison = onlyAttendance ? .none : Comparison(event, engagement, workers)
        floorStatements = onlyAttendance ? .none : FloorStatements(event)
    }

    /// How evenly contributions are shared in a window, given by its index.
    package func participation(_ window: Int) -> Participation { Participation(event, engagement, window) }

    /// How long people stayed in a window, given by its index; nil for `between` and an empty window.
    package func retention(_ window: Int) -> Retention? { Retention(event, window) }

    /// The id of a category as tables write it, `all` for nil.
    package func categoryID(_ category: Int?) -> String { category.map { rules.taxonomy.categories[$0].id } ?? "all" }

    /// The code of a channel as tables write it, `all` for nil.
    package func channelID(_ channel: Int?) -> String { channel.map { rules.channels.name($0) } ?? "all" }
}

/// What tables need to know about the event itself.
extension EventFigures {
    package var agenda: Agenda { event.agenda }
    package var records: EventRecords { event.records }
    package var people: People { event.people }
    package var rules: ProfileRules { event.rules }
    package var windows: [FigureWindow] { event.windows }
    package var grid: CellGrid { event.grid }
    package var presence: Presence { event.presence }
    package var tallies: [PresenceTally] { event.tallies }
    package var minuteSeconds: [Int] { event.minuteSeconds }
    package var registered: [Int] { event.registered }
    package var registeredAttended: [Int] { event.registeredAttended }
    package var segments: Segments { event.segments }
    package var participants: [ParticipantID] { event.participants }
    package var attendeesWithoutTimes: Int { event.attendeesWithoutTimes }
    /// The segments that a window counts.
    package func segments(of window: Int) -> Segments { event.segments(of: window) }
}
