import EventModel
import Testing

private func local(_ text: String) throws -> LocalTime {
    try #require(TimestampParser.parse(text)?.local(.yearMonthDay))
}

private func instant(_ text: String) throws -> Instant { Instant(try local(text).seconds) }

@Suite struct ZoneTests {
    @Test(arguments: [
        ("Europe/Zurich", "2022-03-27 02:00:00", "2022-03-27 01:00:00"),
        ("Europe/Zurich", "2022-03-27 02:59:59", "2022-03-27 01:59:59"),
        ("America/New_York", "2022-03-13 02:30:00", "2022-03-13 07:30:00"),
        ("Pacific/Auckland", "2022-09-25 02:30:00", "2022-09-24 14:30:00"),
        ("Australia/Lord_Howe", "2022-10-02 02:00:00", "2022-10-01 15:30:00"),
        ("Australia/Lord_Howe", "2022-10-02 02:29:59", "2022-10-01 15:59:59"),
        ("Africa/Casablanca", "2022-05-08 02:30:00", "2022-05-08 02:30:00"),
        ("Pacific/Apia", "2011-12-30 12:00:00", "2011-12-30 22:00:00"),
    ])
    func `a skipped time is read with the offset before the change`(zone: String, wall: String, utc: String) throws {
        var clock = ZoneClock(try #require(Zone(zone)))
        #expect(clock.read(try local(wall)) == .skipped(try instant(utc)))
    }

    @Test(arguments: [
        ("Europe/Zurich", "2022-10-30 02:00:00", "2022-10-30 00:00:00", 3600),
        ("Europe/Zurich", "2022-10-30 02:59:59", "2022-10-30 00:59:59", 3600),
        ("America/New_York", "2022-11-06 01:30:00", "2022-11-06 05:30:00", 3600),
        ("Pacific/Auckland", "2022-04-03 02:30:00", "2022-04-02 13:30:00", 3600),
        ("Australia/Lord_Howe", "2022-04-03 01:30:00", "2022-04-02 14:30:00", 1800),
        ("Australia/Lord_Howe", "2022-04-03 01:59:59", "2022-04-02 14:59:59", 1800),
        ("Africa/Casablanca", "2022-03-27 02:30:00", "2022-03-27 01:30:00", 3600),
    ])
    func `a repeated time has two readings`(zone: String, wall: String, first: String, apart: Int) throws {
        var clock = ZoneClock(try #require(Zone(zone)))
        let first = try instant(first)
        #expect(clock.read(try local(wall)) == .twice(first: first, second: first.advanced(by: apart)))
    }

    @Test(arguments: [
        ("Europe/Zurich", "2022-03-27 01:59:59", "2022-03-27 00:59:59"),
        ("Europe/Zurich", "2022-03-27 03:00:00", "2022-03-27 01:00:00"),
        ("Europe/Zurich", "2022-10-30 01:59:59", "2022-10-29 23:59:59"),
        ("Europe/Zurich", "2022-10-30 03:00:00", "2022-10-30 02:00:00"),
        ("Europe/Zurich", "2022-07-01 12:00:00", "2022-07-01 10:00:00"),
        ("Australia/Lord_Howe", "2022-10-02 02:30:00", "2022-10-01 15:30:00"),
        ("Australia/Lord_Howe", "2022-04-03 02:00:00", "2022-04-02 15:30:00"),
        ("Asia/Kathmandu", "2022-03-27 02:30:00", "2022-03-26 20:45:00"),
        ("Asia/Kathmandu", "2022-10-30 02:30:00", "2022-10-29 20:45:00"),
        ("UTC", "2022-03-27 02:30:00", "2022-03-27 02:30:00"),
    ])
    func `every other time has one reading`(zone: String, wall: String, utc: String) throws {
        var clock = ZoneClock(try #require(Zone(zone)))
        #expect(clock.read(try local(wall)) == .once(try instant(utc)))
    }

    /// The readings of a wall time are, by definition, the instants at which the wall shows it.
    @Test(arguments: [
        ("Europe/Zurich", "2022-03-26 00:00:00"), ("Europe/Zurich", "2022-10-29 00:00:00"),
        ("America/New_York", "2022-11-05 00:00:00"), ("Pacific/Auckland", "2022-04-02 00:00:00"),
        ("Australia/Lord_Howe", "2022-04-02 00:00:00"), ("Australia/Lord_Howe", "2022-10-01 00:00:00"),
        ("Pacific/Apia", "2011-12-29 00:00:00"), ("Asia/Kathmandu", "2022-03-26 00:00:00"),
        ("Pacific/Kiritimati", "2022-03-26 00:00:00"), ("Africa/Casablanca", "2022-03-26 00:00:00"),
    ])
    func `readings are the instants at which the wall shows the time`(name: String, first: String) throws {
        let zone = try #require(Zone(name))
        var clock = ZoneClock(zone)
        let start = try local(first).seconds
        for wall in stride(from: start, to: start + 3 * 86400, by: 900).map(LocalTime.init(seconds:)) {
            let shown = stride(from: wall.seconds - 15 * 3600, through: wall.seconds + 13 * 3600, by: 900)
                .map(Instant.init).filter { zone.local($0) == wall }
            switch clock.read(wall) {
            case .once(let instant): #expect(shown == [instant])
            case .twice(let one, let other): #expect(shown == [one, other])
            case .skipped: #expect(shown.isEmpty)
            }
        }
    }

    @Test(arguments: [
        "", "Europe/Atlantis", "Europe/Zürich", "Zurich", "CEST", "GMT+2", "Europe/", "/", "Mars/Olympus",
    ])
    func `a zone that does not exist is refused`(identifier: String) {
        #expect(Zone(identifier) == nil)
    }

    @Test(arguments: ["UTC", "Europe/Zurich", "America/Argentina/Buenos_Aires", "Asia/Kathmandu"])
    func `a zone of the database is known under its identifier`(identifier: String) {
        #expect(Zone(identifier)?.identifier == identifier)
    }
}
