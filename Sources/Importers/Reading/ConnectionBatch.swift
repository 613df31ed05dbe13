import EventModel

/// The connections of one file until all of its rows decide the date order.
struct ConnectionBatch {
    private struct Row {
        var mention: MentionID
        var minutes: Int32
        var isWaitingRoom: Bool
        var meeting: TextID
        /// Which of several meetings in the file; empty if the file has one.
        var occurrence: TextID
        var join: Timestamp
        var leave: Timestamp
    }

    private static let noMinutes = Int32.min
    /// No platform kept a meeting before this: the year 1601 is a clock that was never set.
    private static let earliest = Instant(946_684_800)

    private var rows: [Row] = []
    private var evidence: DateOrderEvidence
    private var sawSeconds = false
    /// Rows whose minutes were compared with their times, and those of them that do not match.
    private var compared = 0
    private var disagreeing = 0
    private let file: ImportFile

    /// Whether no row's times could be read.
    var isEmpty: Bool { rows.isEmpty }

    init(_ file: ImportFile) {
        self.file = file
        evidence = DateOrderEvidence(window: file.context.window)
    }

    /// Takes a row's times; false, with the record rejected, if one of them is not a valid time.
    mutating func add(
        _ mention: MentionID, join: Span<UInt8>, leave: Span<UInt8>, minutes: Int?, isWaitingRoom: Bool = false,
        meeting: TextID,
        occurrence: TextID = .empty, _ records: inout EventRecords
    ) -> Bool {
        guard let from = TimestampParser.parse(join), let to = TimestampParser.parse(leave), from.shape != .clock,
            to.shape != .clock
        else {
            records.reject(mention, file, .stayWithoutDate)
            return false
        }
        return add(
            mention, from, to: to, minutes: minutes, isWaitingRoom: isWaitingRoom, meeting: meeting,
            occurrence: occurrence, &records)
    }

    /// The same with times that were read already; none of them a clock time without a date.
    mutating func add(
        _ mention: MentionID, _ from: Timestamp, to: Timestamp, minutes: Int?, isWaitingRoom: Bool = false,
        meeting: TextID,
        occurrence: TextID = .empty, _ records: inout EventRecords
    ) -> Bool {
        if from.hasSeconds || to.hasSeconds { sawSeconds = true }
        evidence.add(.init(start: from, end: to, minutes: minutes))
        rows.append(
            Row(
                mention: mention, minutes: minutes.map(Int32.init) ?? Self.noMinutes,
                isWaitingRoom: isWaitingRoom, meeting: meeting,
                occurrence: occurrence, join: from, leave: to))
        return true
    }

    /// Resolves all rows into connections; rejected ones become findings.
    mutating func finish(_ records: inout EventRecords) throws {
        guard let first = rows.first else { return }
        let order = try decidedOrder(
            evidence, file: file, line: Int(records.mentions[first.mention].line), &records)
        let zone = try file.zone ?? (first.join.offsetSeconds != nil ? .utc : file.requireZone(line: 1))
        var clock = FileClock(zone: zone, order: order, offset: file.override.clockOffset)
        records.files[file.index].timeZone = zone.identifier
        records.files[file.index].precision = sawSeconds ? .second : .minute
        if !sawSeconds {
            records.add(Finding(.minutePrecision, file: file.path))
        }
        records.connections.reserveCapacity(records.connections.count + rows.count)
        var accepted: [Interval] = []
        accepted.reserveCapacity(rows.count)
        let others = occurrencesOutside(clock)
        for row in rows {
            if others.contains(row.occurrence) {
                records.mentions[row.mention].isAccepted = false
                records.files[file.index].ignored += 1
            } else if let interval = resolve(row, &clock, &records) {
                accepted.append(interval)
            }
        }
        if !others.isEmpty {
            records.add(
                Finding(
                    .rowsOfOtherMeetings(records.files[file.index].ignored, meetings: others.count), file: file.path))
        }
        noteOutside(accepted, zone, &records)
        if disagreeing > 1, disagreeing * 2 > compared {
            records.add(Finding(.minutesMostlyDisagree(disagreeing, of: compared), file: file.path))
        }
        rows = []
    }

    /// The meetings of the file that did not take place during the event, unless none did.
    private func occurrencesOutside(_ clock: FileClock) -> Set<TextID> {
        guard let window = file.context.window else { return [] }
        var clock = clock
        var all: Set<TextID> = []
        var inside: Set<TextID> = []
        for row in rows where !row.occurrence.isEmpty {
            all.insert(row.occurrence)
            guard !inside.contains(row.occurrence) else { continue }
            guard let from = clock.read(row.join)?.first, let to = clock.read(row.leave)?.first else { continue }
            if Interval(from: from, to: to.advanced(by: 1)).overlaps(window) { inside.insert(row.occurrence) }
        }
        return inside.isEmpty ? [] : all.subtracting(inside)
    }

    private mutating func resolve(_ row: Row, _ clock: inout FileClock, _ records: inout EventRecords) -> Interval? {
        let mention = row.mention
        let minutes = row.minutes == Self.noMinutes ? nil : Int(row.minutes)
        guard let stay = clock.readStay(from: row.join, to: row.leave, minutes: minutes) else {
            records.reject(mention, file, .stayOutOfOrder)
            return nil
        }
        guard min(stay.interval.from, stay.interval.to) >= Self.earliest else {
            records.reject(mention, file, .stayTooEarly)
            return nil
        }
        guard stay.interval.to >= stay.interval.from else {
            records.reject(mention, file, .leaveBeforeJoin)
            return nil
        }
        records.note(mention, stay.change, file)
        if minutes != nil { compared += 1 }
        if !stay.minutesAgree {
            disagreeing += 1
            records.note(mention, file, .minutesDisagree)
        }
        var interval = stay.interval
        // A connection that ends in the second it began counts as one second.
        if interval.isEmpty { interval.to = interval.from.advanced(by: 1) }
        records.connections.append(
            Connection(mention: mention, interval: interval, meeting: row.meeting, isWaitingRoom: row.isWaitingRoom))
        records.files[file.index].accepted += 1
        return interval
    }

    private func noteOutside(_ intervals: [Interval], _ zone: Zone, _ records: inout EventRecords) {
        guard let advice = ZoneEvidence.advice(for: intervals, zone: zone, file: file) else { return }
        records.add(Finding(advice, file: file.path))
    }
}

extension ImportFile {
    /// Says of a file with people of whom only the first join and the last leave are known that it is so.
    func noteEnvelopes(_ people: Int, in records: inout EventRecords) {
        guard people > 0 else { return }
        records.files[index].precision = .envelope
        records.add(Finding(.envelopes(people), file: path))
    }
}

/// The date order that a file's rows decide, or the error that names both readings.
func decidedOrder(
    _ evidence: DateOrderEvidence, file: ImportFile, line: Int, _ records: inout EventRecords
) throws -> DateOrder {
    records.files[file.index].dependsOnDateOrder = evidence.dependsOnOrder
    if let stated = file.dateOrder {
        records.files[file.index].dateOrder = stated
        return stated
    }
    switch evidence.decision {
    case .immaterial:
        if evidence.isYearFirst { records.files[file.index].dateOrder = .yearMonthDay }
        return .yearMonthDay
    case .decided(let order):
        records.files[file.index].dateOrder = order
        return order
    case .open(let orders, _) where file.context.goesOnWithOpenDateOrder:
        records.openDateOrders = orders
        return orders[0]
    case .open(let orders, let example):
        let readings = zip(orders, example).map { "\($0.rawValue) (\($1.text(separator: " ").prefix(10)))" }
        throw InputError(
            file: file.path, line: line,
            what: "its dates can be read as \(readings.joined(separator: " or as "))",
            advice: "set date_order in event.yaml, as in date_order: \(orders[0].rawValue)")
    }
}
