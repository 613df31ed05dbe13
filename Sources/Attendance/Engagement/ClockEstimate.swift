package import EventModel
package import Participants

/// How far a chat's clock is off, judged by its authors: people who write are connected.
///
/// A chat does not state its zone and often uses another computer's clock. Each message by a known author says which offsets would
/// put it into one of that author's stays; the offsets that do so for most messages are the estimate. It is proposed with its
/// evidence and never applied: only `clock_offset_seconds` in event.yaml moves a clock.
package struct ClockEstimate: Sendable, Equatable {
    package var file: FileID
    /// Messages by authors with a connection, linked by e-mail, name or a person's decision.
    package var messages: Int
    /// Those that fall into a stay of their author as the file was read.
    package var connectedAsRead: Int
    /// The most that one offset can place in stays, and the range of offsets that do, in seconds.
    package var connectedAtBest: Int
    package var offsets: ClosedRange<Int>
    /// What event.yaml has already applied, in seconds.
    package var applied: Int

    /// The offset to add to the times as read: 0 where that places as many as any other, a whole hour where one fits (a zone
    /// mistaken), else the middle of what fits.
    package var seconds: Int {
        if offsets.contains(0) { return 0 }
        let middle = (offsets.lowerBound + offsets.upperBound) / 2
        let hour = Int((Double(middle) / 3600).rounded()) * 3600
        return hour != 0 && offsets.contains(hour) ? hour : middle
    }

    /// Whether it is large enough and has enough evidence for a person to decide.
    package var isFinding: Bool {
        abs(seconds) > Self.tolerance && connectedAtBest - connectedAsRead >= max(Self.fewest, messages / 50)
    }

    package static let tolerance = 120
    /// This many more messages must fit: one or two may be from somebody who had just left.
    private static let fewest = 3
    /// Half a day and an hour: zones that are mistaken for each other never differ by more.
    private static let reach = 13 * 3600

    package var message: FindingMessage {
        .clockOff(
            messages: messages, asRead: connectedAsRead, shifted: connectedAtBest, from: offsets.lowerBound,
            to: offsets.upperBound, offset: applied + seconds)
    }

    /// An estimate for each chat with a message that can be judged.
    package static func all(in records: EventRecords, _ people: People) -> [ClockEstimate] {
        let staysOf = stays(records, people)
        var changes: [FileID: [(at: Int, by: Int)]] = [:]
        var estimates: [FileID: ClockEstimate] = [:]
        for message in records.messages {
            let mention = message.mention
            guard [.email, .name, .decision].contains(people.rules[mention]),
                let participant = people.participantOf[mention],
                let stays = staysOf[participant], !stays.isEmpty
            else { continue }
            let file = records.mentions[mention].file
            var estimate =
                estimates[file]
                ?? ClockEstimate(
                    file: file, messages: 0, connectedAsRead: 0, connectedAtBest: 0, offsets: 0...0,
                    applied: records.files[file].clockOffset)
            estimate.messages += 1
            if stays.contains(where: { $0.contains(message.instant) }) { estimate.connectedAsRead += 1 }
            estimates[file] = estimate
            for stay in stays {
                let (from, to) = (stay.from - message.instant, stay.to - message.instant)
                guard to > -reach, from < reach else { continue }
                changes[file, default: []] += [(max(from, -reach), 1), (min(to, reach), -1)]
            }
        }
        return estimates.sorted { $0.key < $1.key }.map { file, estimate in
            var estimate = estimate
            estimate.fill(changes[file] ?? [])
            return estimate
        }
    }

    /// The stretch with the most messages placed; of several the one nearest to no offset.
    private mutating func fill(_ changes: [(at: Int, by: Int)]) {
        // One that ends where another begins does not overlap it.
        let sorted = changes.sorted { ($0.at, $0.by) < ($1.at, $1.by) }
        var count = 0
        var nearest = Int.max
        for (place, change) in sorted.enumerated() {
            count += change.by
            guard change.by > 0, place + 1 < sorted.count, count >= connectedAtBest else { continue }
            let stretch = change.at...max(change.at, sorted[place + 1].at - 1)
            let distance = max(stretch.lowerBound, -stretch.upperBound, 0)
            if count > connectedAtBest || distance < nearest {
                (connectedAtBest, offsets, nearest) = (count, stretch, distance)
            }
        }
    }

    private static func stays(_ records: EventRecords, _ people: People) -> [ParticipantID: [Interval]] {
        var stays: [ParticipantID: [Interval]] = [:]
        let authors = Set(records.messages.compactMap { people.participantOf[$0.mention] })
        for connection in records.connections where !connection.isWaitingRoom {
            guard let participant = people.participantOf[connection.mention], authors.contains(participant)
            else { continue }
            stays[participant, default: []].append(connection.interval)
        }
        return stays.mapValues { $0.sorted { $0.from < $1.from }.union() }
    }
}
