import EventModel

/// What the platform itself prints of each meeting of a file, beside the rows of that meeting.
struct OccurrenceTotals {
    private struct Printed {
        var participants: Int?
        var minutes: Int?
    }

    private var printed: [TextID: Printed] = [:]
    private var order: [TextID] = []
    private var occurrenceOf: [MentionID: TextID] = [:]

    /// Whether nothing was said yet about a meeting.
    func isNew(_ occurrence: TextID) -> Bool { printed[occurrence] == nil }

    mutating func begin(_ occurrence: TextID, participants: Int?, minutes: Int?) {
        guard isNew(occurrence) else { return }
        printed[occurrence] = Printed(participants: participants, minutes: minutes)
        order.append(occurrence)
    }

    mutating func add(_ mention: MentionID, to occurrence: TextID) { occurrenceOf[mention] = occurrence }

    /// Adds the totals of every meeting that has connections: the others took place at other times.
    func addTotals(_ file: ImportFile, _ connections: ArraySlice<Connection>, _ records: inout EventRecords) {
        var own: [TextID: [Connection]] = [:]
        for connection in connections {
            if let occurrence = occurrenceOf[connection.mention] { own[occurrence, default: []].append(connection) }
        }
        for occurrence in order {
            guard let printed = printed[occurrence], let connections = own[occurrence] else { continue }
            if let participants = printed.participants {
                records.addParticipants(file, participants, connections)
            }
            if let minutes = printed.minutes { records.addDuration(file, minutes, connections) }
        }
    }
}

extension EventRecords {
    /// Genuine exports print the number of rows as participants; some count people once. Whichever is nearer is the definition.
    mutating func addParticipants(_ file: ImportFile, _ participants: Int, _ connections: some Collection<Connection>) {
        var people: Set<TextID> = []
        for connection in connections {
            let mention = mentions[connection.mention]
            people.insert(mention.email.isEmpty ? mention.name : mention.email)
        }
        let counts = [people.count, connections.count]
        totals.append(
            PlatformTotal(
                file: file.index, measure: .participants, platform: participants,
                computed: counts.min { abs($0 - participants) < abs($1 - participants) }))
    }

    /// The platform's length of a meeting: from the first join to the last leave, rounded up to minutes. People in the waiting room may
    /// come before it begins.
    mutating func addDuration(_ file: ImportFile, _ minutes: Int, _ connections: some Collection<Connection>) {
        let intervals = connections.filter { !$0.isWaitingRoom }.map(\.interval)
        let from = intervals.map(\.from).min()
        let to = intervals.map(\.to).max()
        let computed = from.flatMap { from in to.map { ($0 - from + 59) / 60 } }
        totals.append(
            PlatformTotal(file: file.index, measure: .duration, platform: minutes, computed: computed))
    }
}
