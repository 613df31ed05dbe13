import EventModel

/// Arrivals and departures, each on a row of its own, until all of a file's rows are known and can be paired.
///
/// Rows are in no order that can be relied on: they are paired in the order of their times.
struct PairedEvents {
    private struct Passage {
        var mention: MentionID
        /// Whose it is: one name, or one session.
        var owner: TextID
        var isArrival: Bool
        /// Number of its time in the column.
        var time: Int
    }

    private let file: ImportFile
    private var times: TimeColumn
    private var events: [Passage] = []

    init(_ file: ImportFile) {
        self.file = file
        times = TimeColumn(file)
    }

    mutating func add(_ mention: MentionID, of owner: TextID, isArrival: Bool, at time: Timestamp) {
        events.append(Passage(mention: mention, owner: owner, isArrival: isArrival, time: times.add(time)))
    }

    /// Makes stays of all events. Whoever has no departure stayed until the last time of their meeting, whoever has no arrival
    /// was there from its first; both are reported.
    mutating func finish(_ records: inout EventRecords) throws {
        let line = events.first.map { Int(records.mentions[$0.mention].line) } ?? 1
        let read = try times.resolve(&records, line: line, runsForward: false)
        var known: [(event: Passage, instant: Instant)] = []
        for event in events {
            guard let instant = read[event.time]?.instant else {
                records.reject(event.mention, file, .rowOutOfOrder)
                continue
            }
            records.note(event.mention, read[event.time]?.change, file)
            records.files[file.index].accepted += 1
            known.append((event, instant))
        }
        var stays: [Connection] = []
        let (open, alone) = (RepairCount(), RepairCount())
        for meeting in Self.meetings(known) { stays += Self.connections(of: meeting, open, alone, &records) }
        stays.sort { $0.mention < $1.mention }
        records.repeatedMentions.sort { $0.mention < $1.mention }
        records.connections += stays
        file.note(open, in: &records) { .openStays($0) }
        file.note(alone, in: &records) { .departuresAlone($0) }
        file.noteOutside(stays.map(\.interval), in: &records) { _, _ in nil }
    }

    private typealias Known = (event: Passage, instant: Instant)

    /// Longer than anybody stays without a sign from somebody else: a list may hold two meetings.
    private static let longestSilence = 12 * 3600

    /// The events of each meeting of the file, in the order of time.
    private static func meetings(_ events: [Known]) -> [[Known]] {
        var meetings: [[Known]] = []
        var last: Instant?
        for event in events.sorted(by: { ($0.instant, $0.event.time) < ($1.instant, $1.event.time) }) {
            if let last, event.instant - last <= longestSilence {
                meetings[meetings.count - 1].append(event)
            } else {
                meetings.append([event])
            }
            last = event.instant
        }
        return meetings
    }

    /// The stays of one meeting; those without an end or a beginning are counted.
    private static func connections(
        of meeting: [Known], _ open: RepairCount, _ alone: RepairCount, _ records: inout EventRecords
    ) -> [Connection] {
        guard let first = meeting.first?.instant, let last = meeting.last?.instant else { return [] }
        var stays: [Connection] = []
        // In a fixed order: the lines that findings name are the same in every run.
        for (_, own) in Dictionary(grouping: meeting, by: \.event.owner).sorted(by: { $0.key < $1.key }) {
            for stay in Self.stays(of: own) {
                guard let mention = stay.arrival?.event.mention ?? stay.departure?.event.mention else { continue }
                let line = Int(records.mentions[mention].line)
                if stay.departure == nil { open.add(line: line) }
                if stay.arrival == nil { alone.add(line: line) }
                let from = stay.arrival?.instant ?? first
                let to = max(stay.departure?.instant ?? last, from.advanced(by: 1))
                stays.append(Connection(mention: mention, interval: Interval(from: from, to: to)))
                if let departure = stay.departure?.event.mention, departure != mention {
                    records.repeatedMentions.append(RepeatedMention(departure, of: mention))
                }
            }
        }
        return stays
    }

    /// Each departure ends the stay that has been open longest; at one instant somebody leaves before coming back.
    private static func stays(of events: [Known]) -> [(arrival: Known?, departure: Known?)] {
        let inTime = events.sorted {
            ($0.instant, $0.event.isArrival ? 1 : 0, $0.event.time) < (
                $1.instant, $1.event.isArrival ? 1 : 0, $1.event.time
            )
        }
        var stays: [(arrival: Known?, departure: Known?)] = []
        var open: [Known] = []
        var early: [Known] = []
        for event in inTime {
            if event.event.isArrival {
                // Who came and went within one second has the departure first.
                if let place = early.firstIndex(where: { $0.instant == event.instant }) {
                    stays.append((event, early.remove(at: place)))
                } else {
                    open.append(event)
                }
            } else if open.isEmpty {
                early.append(event)
            } else {
                stays.append((open.removeFirst(), event))
            }
        }
        return stays + open.map { ($0, nil) } + early.map { (nil, $0) }
    }
}
