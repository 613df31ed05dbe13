package import EventModel
import HeapModule
package import Participants

/// Which channel each participant was on, according to the log.
package struct ChannelLog: Sendable {
    /// A stretch on one channel; those of one participant are disjoint and sorted.
    package struct Spell: Sendable, Equatable {
        package var interval: Interval
        package var channel: Int
    }

    private var spellsOf: [ParticipantID: [Spell]] = [:]

    /// A switch lasts until the next one or until the unbroken stretch of
    /// presence around it ends; outside presence it has no effect. Where spells overlap, the one that starts later counts.
    package init(_ records: EventRecords, _ people: People, _ presence: Presence) {
        var entriesOf: [ParticipantID: [ChannelEntry]] = [:]
        for entry in records.channelEntries {
            if let participant = people.countedParticipant(of: entry.mention) {
                entriesOf[participant, default: []].append(entry)
            }
        }
        for (participant, entries) in entriesOf {
            // Swift's sort is stable, so rows that start together stay in file order and the later one counts.
            let sorted = entries.sorted { $0.from < $1.from }
            spellsOf[participant] = Self.resolve(Self.spells(sorted, presence.of(participant)))
        }
    }

    package func spells(of participant: ParticipantID) -> [Spell] { spellsOf[participant] ?? [] }

    /// The index of the channel that the log gives for an instant; nil where it gives none.
    package func channel(of participant: ParticipantID, at instant: Instant) -> Int? {
        spells(of: participant).first { $0.interval.contains(instant) }?.channel
    }

    /// Ends switches; the result keeps the order of starts.
    private static func spells(_ sorted: [ChannelEntry], _ presence: ArraySlice<Interval>) -> [Spell] {
        var nextSwitch: Instant?
        var stretch = presence.endIndex - 1
        var spells: [Spell] = []
        for entry in sorted.reversed() {
            if let to = entry.to {
                spells.append(Spell(interval: Interval(from: entry.from, to: to), channel: entry.channel))
                continue
            }
            while stretch >= presence.startIndex, presence[stretch].from > entry.from { stretch -= 1 }
            if stretch >= presence.startIndex, presence[stretch].contains(entry.from) {
                let end = min(presence[stretch].to, nextSwitch ?? presence[stretch].to)
                if entry.from < end {
                    spells.append(Spell(interval: Interval(from: entry.from, to: end), channel: entry.channel))
                }
            }
            nextSwitch = entry.from
        }
        return spells.reversed()
    }

    /// A spell waiting while a later one counts.
    private struct Open: Comparable {
        var order: Int
        var spell: Spell
        static func < (left: Open, right: Open) -> Bool { left.order < right.order }
        static func == (left: Open, right: Open) -> Bool { left.order == right.order }
    }

    /// Makes spells disjoint: at every instant the one that started last counts, and after it the one before it resumes.
    private static func resolve(_ sorted: [Spell]) -> [Spell] {
        var result: [Spell] = []
        var open = Heap<Open>()
        var now = Instant(Int.min)
        func hold(_ spell: Spell, until end: Instant) {
            guard now < end else { return }
            if let last = result.last, last.interval.to == now, last.channel == spell.channel {
                result[result.count - 1].interval.to = end
            } else {
                result.append(Spell(interval: Interval(from: now, to: end), channel: spell.channel))
            }
        }
        func advance(to time: Instant) {
            while let top = open.max, now < time {
                let end = min(time, top.spell.interval.to)
                hold(top.spell, until: end)
                now = max(now, end)
                if top.spell.interval.to <= now { open.removeMax() }
            }
            now = time
        }
        for (order, spell) in sorted.enumerated() {
            advance(to: spell.interval.from)
            open.insert(Open(order: order, spell: spell))
        }
        advance(to: Instant(Int.max))
        return result
    }
}
