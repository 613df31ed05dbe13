internal import Algorithms
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

    package init(_ presence: Presence, _ people: People, _ log: ChannelLog, window: Interval, channels: Channels) {
        segments.reserveCapacity(presence.intervals.count)
        for id in people.counted {
            let spells = log.spells(of: id)
            let (usual, basis) = people.participants[id].usualChannel(channels)
            var next = 0
            for stay in presence.of(id) {
                guard let inside = stay.intersection(window) else { continue }
                let (from, to) = (inside.from - window.from, inside.to - window.from)
                var now = from
                while next < spells.count, spells[next].interval.to - window.from <= from { next += 1 }
                var spell = next
                while spell < spells.count, spells[spell].interval.from - window.from < to {
                    let start = max(now, spells[spell].interval.from - window.from)
                    let end = min(to, spells[spell].interval.to - window.from)
                    append(id, usual, basis, now, start)
                    append(id, spells[spell].channel, .log, start, end)
                    now = max(now, end)
                    spell += 1
                }
                append(id, usual, basis, now, to)
            }
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
    /// The segments of one participant, found by binary search.
    package func of(_ participant: ParticipantID) -> ArraySlice<Segment> {
        let rest = segments[segments.partitioningIndex { $0.participant >= participant }...]
        return rest[..<rest.partitioningIndex { $0.participant > participant }]
    }
}
