package import EventModel
package import Participants

/// Where everybody was when: for each participant the union of its connections, sorted and disjoint.
///
/// Columns: participant `p` owns the intervals `offsets[p]..<offsets[p + 1]`. Staff and waiting rooms have none.
package struct Presence: Sendable {
    package private(set) var offsets: [Int]
    package private(set) var intervals: [Interval] = []

    /// - Parameter meeting: only connections of this meeting; nil for all.
    package init(_ records: EventRecords, _ people: People, meeting: TextID? = nil) {
        func owner(_ connection: Connection) -> ParticipantID? {
            guard !connection.isWaitingRoom, meeting.map({ $0 == connection.meeting }) ?? true else { return nil }
            return people.countedParticipant(of: connection.mention)
        }
        var starts = Array(repeating: 0, count: people.participants.count + 1)
        for connection in records.connections { if let owner = owner(connection) { starts[owner.index + 1] += 1 } }
        for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
        var sorted = Array(repeating: Interval(from: Instant(0), to: Instant(0)), count: starts[starts.count - 1])
        var next = starts
        for connection in records.connections {
            guard let owner = owner(connection) else { continue }
            sorted[next[owner.index]] = connection.interval
            next[owner.index] += 1
        }
        offsets = [0]
        offsets.reserveCapacity(starts.count)
        intervals.reserveCapacity(sorted.count)
        for participant in people.participants.indices {
            let own = starts[participant]..<starts[participant + 1]
            if own.count > 1 { sorted[own].sort { $0.from < $1.from } }
            intervals.appendUnion(of: sorted[own])
            offsets.append(intervals.count)
        }
    }

    /// The intervals of one participant, sorted and disjoint.
    package func of(_ participant: ParticipantID) -> ArraySlice<Interval> {
        intervals[offsets[participant.index]..<offsets[participant.index + 1]]
    }
}
