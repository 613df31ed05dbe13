package import EventModel
package import Participants

/// Presence inside the event window, cut where the channel changes: the columns that every sweep runs over.
///
/// Sorted by participant, then by time; segments of one participant are disjoint. Times are seconds since the window's start.
package struct Segments: Sendable {
    package struct Segment: Sendable {
        package var participant: ParticipantID
        package var channel: UInt8
        package var basis: ChannelBasis
        package var from: Int
        package var to: Int
    }

    package private(set) var segments: [Segment] = []
    /// The segments of participant `p` are `offsets[p]..<offsets[p + 1]`.
    private var offsets: [Int] = []

    package init(_ presence: Presence, _ people: People, _ log: ChannelLog, window: Interval, channels: Channels) {
        segments.reserveCapacity(presence.intervals.count)
        offsets.reserveCapacity(people.participants.count + 1)
        for id in people.participants.ids {
            offsets.append(segments.count)
            guard people.isCounted(id) else { continue }
            let usual = people.participants[id].usualChannel(channels)
            add(id, presence.of(id), log.spells(of: id), usual, window)
        }
        offsets.append(segments.count)
    }

    private mutating func add(
        _ id: ParticipantID, _ stays: ArraySlice<Interval>, _ spells: [ChannelLog.Spell],
        _ usual: (channel: Int, basis: ChannelBasis), _ window: Interval
    ) {
        var next = 0
        for stay in stays {
            guard let inside = stay.intersection(window) else { continue }
            let (from, to) = (inside.from - window.from, inside.to - window.from)
            var now = from
            while next < spells.count, spells[next].interval.to - window.from <= from { next += 1 }
            var spell = next
            while spell < spells.count, spells[spell].interval.from - window.from < to {
                let start = max(now, spells[spell].interval.from - window.from)
                let end = min(to, spells[spell].interval.to - window.from)
                append(id, usual.channel, usual.basis, now, start)
                append(id, spells[spell].channel, .log, start, end)
                now = max(now, end)
                spell += 1
            }
            append(id, usual.channel, usual.basis, now, to)
        }
    }

    private mutating func append(
        _ participant: ParticipantID, _ channel: Int, _ basis: ChannelBasis, _ from: Int, _ to: Int
    ) {
        guard from < to else { return }
        segments.append(
            Segment(participant: participant, channel: UInt8(channel), basis: basis, from: from, to: to))
    }

    /// Calls `body` with the segments of each participant who has any.
    func forEachParticipant(_ body: (ParticipantID, ArraySlice<Segment>) -> Void) {
        var start = 0
        while start < segments.count {
            var end = start + 1
            while end < segments.count, segments[end].participant == segments[start].participant { end += 1 }
            body(segments[start].participant, segments[start..<end])
            start = end
        }
    }
}

extension Segments {
    /// The segments of one participant.
    package func of(_ participant: ParticipantID) -> ArraySlice<Segment> {
        segments[offsets[participant.index]..<offsets[participant.index + 1]]
    }
}
