import EventModel
import Testing

/// The night of 30 October 2022, on which Zurich's clocks show 02:00 to 03:00 twice: from 00:00 UTC and from 01:00 UTC.
@Suite struct StayTests {
    private static func written(_ clock: String, day: String = "2022-10-30") throws -> Timestamp {
        try #require(TimestampParser.parse("\(day) \(clock)"))
    }

    private static func clock(offset: Int = 0) throws -> FileClock {
        FileClock(zone: try #require(Zone("Europe/Zurich")), order: .monthDayYear, offset: offset)
    }

    /// `00:10:00` in UTC.
    private static func utc(_ instant: Instant) -> String { String(instant.description.dropFirst(11).prefix(8)) }

    struct Case: Sendable, CustomTestStringConvertible {
        var join: String
        var leave: String
        var minutes: Int?
        var from: String
        var to: String
        var change: ClockChange?
        var minutesAgree = true
        var testDescription: String { "\(join)–\(leave), \(minutes.map(String.init) ?? "no") minutes" }
    }

    static let repeated: [Case] = [
        // The first occurrence, for want of anything against it; where the second fits as well, that is said.
        .init(join: "02:10:00", leave: "02:40:00", minutes: 30, from: "00:10:00", to: "00:40:00", change: .ambiguous),
        .init(join: "02:10:00", leave: "02:40:00", minutes: nil, from: "00:10:00", to: "00:40:00", change: .ambiguous),
        .init(join: "01:30:00", leave: "02:30:00", minutes: nil, from: "23:30:00", to: "00:30:00", change: .ambiguous),
        .init(join: "02:30:00", leave: "03:30:00", minutes: nil, from: "00:30:00", to: "02:30:00", change: .ambiguous),
        // The minutes decide.
        .init(join: "01:30:00", leave: "02:30:00", minutes: 60, from: "23:30:00", to: "00:30:00"),
        .init(join: "01:30:00", leave: "02:30:00", minutes: 120, from: "23:30:00", to: "01:30:00"),
        .init(join: "02:10:00", leave: "02:40:00", minutes: 90, from: "00:10:00", to: "01:40:00"),
        .init(join: "02:30:00", leave: "03:30:00", minutes: 120, from: "00:30:00", to: "02:30:00"),
        .init(join: "02:30:00", leave: "03:30:00", minutes: 60, from: "01:30:00", to: "02:30:00"),
        .init(join: "01:30:00", leave: "02:30:01", minutes: 61, from: "23:30:00", to: "00:30:01"),
        // An end before its start takes the second occurrence of the end.
        .init(join: "02:40:00", leave: "02:10:00", minutes: nil, from: "00:40:00", to: "01:10:00"),
        .init(join: "02:40:00", leave: "02:10:00", minutes: 30, from: "00:40:00", to: "01:10:00"),
        // Minutes that fit no reading decide nothing.
        .init(
            join: "02:10:00", leave: "02:40:00", minutes: 7, from: "00:10:00", to: "00:40:00", change: .ambiguous,
            minutesAgree: false),
        .init(
            join: "02:40:00", leave: "02:10:00", minutes: 7, from: "00:40:00", to: "01:10:00", minutesAgree: false),
    ]

    @Test(arguments: repeated)
    func `a repeated hour is told apart by its row`(stay: Case) throws {
        var clock = try Self.clock()
        let (join, leave) = (try Self.written(stay.join), try Self.written(stay.leave))
        let stayed = clock.readStay(from: join, to: leave, minutes: stay.minutes)
        let read = try #require(stayed)
        #expect(Self.utc(read.interval.from) == stay.from)
        #expect(Self.utc(read.interval.to) == stay.to)
        #expect(read.change == stay.change)
        #expect(read.minutesAgree == stay.minutesAgree)
    }

    @Test func `a skipped time is read with the offset before the change`() throws {
        var clock = try Self.clock()
        let day = "2022-03-27"
        let stayed = clock.readStay(
            from: try Self.written("01:50:00", day: day), to: try Self.written("02:10:00", day: day), minutes: 20)
        let read = try #require(stayed)
        #expect(Self.utc(read.interval.from) == "00:50:00")
        #expect(Self.utc(read.interval.to) == "01:10:00")
        #expect(read.change == .skipped)
        #expect(read.minutesAgree)
    }

    @Test(arguments: [
        ("10:00:00", "10:01:00", 1, true), ("10:00:00", "10:01:01", 2, true), ("10:00:00", "10:01:01", 1, false),
        ("10:00:00", "10:00:00", 0, true), ("10:00:00", "10:00:00", 1, true), ("10:00:00", "10:00:01", 1, true),
        ("10:00:00", "10:59:59", 60, true), ("10:00:00", "11:00:01", 60, false), ("10:00", "10:30", 31, true),
        ("10:00", "10:30", 29, true), ("10:00", "10:30", 32, false),
    ])
    func `minutes are rounded up, and looser where the file has no seconds`(
        join: String, leave: String, minutes: Int, agree: Bool
    ) throws {
        var clock = try Self.clock()
        let day = "2022-02-17"
        let read = clock.readStay(
            from: try Self.written(join, day: day), to: try Self.written(leave, day: day), minutes: minutes)
        #expect(read?.minutesAgree == agree)
        #expect(read?.change == nil)
    }

    @Test func `a leave before the join stays so, for the caller to reject`() throws {
        var clock = try Self.clock()
        let day = "2022-02-17"
        let stayed = clock.readStay(
            from: try Self.written("10:00:00", day: day), to: try Self.written("09:00:00", day: day), minutes: -60)
        let read = try #require(stayed)
        #expect(read.interval.to < read.interval.from)
    }

    @Test func `the clock's offset is added and a written offset needs no zone`() throws {
        var clock = try Self.clock(offset: 30)
        let readings = try ["01:00:00", "02:30:00+01:00", "02:30:00"].map { clock.read(try Self.written($0)) }
        #expect(readings[0]?.first.description == "2022-10-29T23:00:30Z")
        #expect(readings[1] == .once(Instant(1_667_093_430)))
        #expect(readings[2]?.second.map(Self.utc) == "01:30:30")
    }
}

/// Files that run forward: chat and channel log.
@Suite struct ForwardFileTests {
    private func read(_ clocks: [String]) throws -> [(utc: String, change: ClockChange?)] {
        var clock = FileClock(zone: try #require(Zone("Europe/Zurich")), order: .monthDayYear)
        var previous: Instant?
        return try clocks.map { text in
            let written = try #require(TimestampParser.parse("2022-10-30 \(text)"))
            let found = clock.read(written, notBefore: previous)
            let read = try #require(found)
            previous = read.instant
            return (String(read.instant.description.dropFirst(11).prefix(5)), read.change)
        }
    }

    @Test func `a time that goes back in the file is its second occurrence`() throws {
        let times = try read(["01:50", "02:10", "02:40", "02:05", "02:30", "03:00"])
        #expect(times.map(\.utc) == ["23:50", "00:10", "00:40", "01:05", "01:30", "02:00"])
        #expect(times[0].change == nil && times[5].change == nil)
        #expect(times[3].change == nil && times[4].change == nil)
    }

    @Test func `the earlier of two readings is taken with a finding`() throws {
        let times = try read(["02:10", "02:10", "02:40"])
        #expect(times.map(\.utc) == ["00:10", "00:10", "00:40"])
        #expect(times.map(\.change) == [.ambiguous, .ambiguous, .ambiguous])
    }

    @Test func `a time that goes back under either reading keeps the earlier one`() throws {
        let times = try read(["04:00", "02:30"])
        #expect(times[1].utc == "00:30")
        #expect(times[1].change == .ambiguous)
    }

    @Test func `an ordinary time that goes back is left as it is`() throws {
        let times = try read(["12:00", "11:00", "12:30"])
        #expect(times.map(\.utc) == ["11:00", "10:00", "11:30"])
        #expect(times.allSatisfy { $0.change == nil })
    }
}
