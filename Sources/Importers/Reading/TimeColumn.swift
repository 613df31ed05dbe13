import EventModel

/// The times of a file that runs forward (chat, channel log, questions), until together they decide the date order.
struct TimeColumn {
    private var evidence: DateOrderEvidence
    private var written: [Timestamp] = []
    private let file: ImportFile

    init(_ file: ImportFile) {
        self.file = file
        evidence = DateOrderEvidence(window: file.context.window)
    }

    /// Takes the next time; returns its number.
    mutating func add(_ time: Timestamp, to end: Timestamp? = nil) -> Int {
        evidence.add(.init(start: time, end: end))
        written.append(time)
        return written.count - 1
    }

    /// Resolves all times in order.
    ///
    /// A clock time without date falls on the day that brings the first one nearest to the event; a jump back by more than
    /// half a day is midnight.
    /// - Parameter runsForward: false if the order of rows says nothing about time, so that a jump back is not a clock change.
    /// - Returns: one instant for each time taken; nil if it is not a valid date.
    func resolve(_ records: inout EventRecords, line: Int, runsForward: Bool = true) throws -> [(
        instant: Instant, change: ClockChange?
    )?] {
        guard let first = written.first else { return [] }
        let order = try decidedOrder(evidence, file: file, line: line, &records)
        let needsZone = written.contains { $0.offsetSeconds == nil }
        let zone = try file.zone ?? (needsZone ? file.requireZone(line: line) : .utc)
        records.files[file.index].timeZone = zone.identifier
        records.files[file.index].precision = written.contains(where: \.hasSeconds) ? .second : .minute
        var clock = FileClock(zone: zone, order: order, offset: file.override.clockOffset)
        var day = try first.shape == .clock ? startDay(first, zone, line) : 0
        var previous: Instant?
        var previousSecond = first.secondOfDay
        return written.map { time in
            let read: (instant: Instant, change: ClockChange?)?
            if time.shape == .clock {
                if time.secondOfDay < previousSecond - LocalTime.secondsPerDay / 2 { day += 1 }
                previousSecond = time.secondOfDay
                let local = LocalTime(seconds: day * LocalTime.secondsPerDay + time.secondOfDay)
                read = clock.choose(clock.read(local, offsetFromUTC: time.offsetSeconds), notBefore: previous)
            } else {
                read = clock.read(time, notBefore: previous)
            }
            if let read, runsForward { previous = read.instant }
            return read
        }
    }

    private func startDay(_ first: Timestamp, _ zone: Zone, _ line: Int) throws -> Int {
        guard let window = file.context.window else { return 0 }
        let day = zone.local(window.from).dayNumber
        func distance(_ day: Int) -> Int {
            let seconds = day * LocalTime.secondsPerDay + first.secondOfDay
            return abs(seconds - zone.local(window.from).seconds)
        }
        return (day - 1...day + 1).min { distance($0) < distance($1) } ?? day
    }
}
