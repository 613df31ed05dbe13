import EventModel
import Testing

/// The local time that a text means, printed; nil where it is refused.
private func reading(_ text: String, _ order: DateOrder = .monthDayYear) -> String? {
    TimestampParser.parse(text)?.local(order)?.text(separator: " ")
}

@Suite struct TimestampTests {
    @Test(arguments: [
        ("02/17/2022 01:02:15 PM", "2022-02-17 13:02:15"),
        ("02/17/2022 01:02:15 AM", "2022-02-17 01:02:15"),
        ("02/17/2022 12:00:00 AM", "2022-02-17 00:00:00"),
        ("02/17/2022 12:59:59 am", "2022-02-17 00:59:59"),
        ("02/17/2022 12:00:00 PM", "2022-02-17 12:00:00"),
        ("02/17/2022 12:59:59 pm", "2022-02-17 12:59:59"),
        ("02/17/2022 11:59:59 PM", "2022-02-17 23:59:59"),
        ("09/10/2021 08:00:21", "2021-09-10 08:00:21"),
        ("2/24/2022 10:49", "2022-02-24 10:49:00"),
        ("2/24/2022 0:05", "2022-02-24 00:05:00"),
        ("02/17/2022  01:02:15  PM", "2022-02-17 13:02:15"),
        ("02/17/2022 01:02:15 p.m.", "2022-02-17 13:02:15"),
        ("02/17/2022 01:02:15 a. m.", "2022-02-17 01:02:15"),
        ("02/17/2022 01:02:15 p. m.", "2022-02-17 13:02:15"),
        ("02/17/2022 12:02:15 a. m.", "2022-02-17 00:02:15"),
        ("02/17/2022 01:02:15 p.\u{00A0}m.", "2022-02-17 13:02:15"),
        ("02/17/2022, 01:02:15\u{202F}PM", "2022-02-17 13:02:15"),
        ("02/17/2022 01:02:15PM", "2022-02-17 13:02:15"),
        ("02/28/2022 23:59:59", "2022-02-28 23:59:59"),
        ("02/29/2020 23:59:59", "2020-02-29 23:59:59"),
        ("02/29/2000 00:00:00", "2000-02-29 00:00:00"),
    ])
    func `numeric dates with the year last`(text: String, expected: String) {
        #expect(reading(text) == expected)
    }

    @Test(arguments: [
        ("15/08/2022 01:27", "2022-08-15 01:27:00"),
        ("17.02.2022 13:02:15", "2022-02-17 13:02:15"),
        ("17.02.2022 01:02:15 PM", "2022-02-17 13:02:15"),
        ("17-02-2022 13:02", "2022-02-17 13:02:00"),
        ("17/02/22 13:02", "2022-02-17 13:02:00"),
        ("1/2/03 4:05", "2003-02-01 04:05:00"),
    ])
    func `numeric dates with the day first`(text: String, expected: String) {
        #expect(reading(text, .dayMonthYear) == expected)
    }

    @Test(arguments: [
        ("Jan 12, 2021 15:24:17", "2021-01-12 15:24:17"),
        ("Feb 7, 2022 3:02:15 PM", "2022-02-07 15:02:15"),
        ("Mar 22, 2025 7:13 PM", "2025-03-22 19:13:00"),
        ("Jul 13, 2021 1:41\u{202F}PM", "2021-07-13 13:41:00"),
        ("Sep 25, 2024 12:30 AM", "2024-09-25 00:30:00"),
        ("January 12, 2021 15:24", "2021-01-12 15:24:00"),
        ("17 Feb 2022 13:02:15", "2022-02-17 13:02:15"),
        ("jan. 12, 2021 8:53 da manhã", "2021-01-12 08:53:00"),
        ("jul. 13, 2021 1:41 da tarde", "2021-07-13 13:41:00"),
        ("jul. 13, 2021 12:41 da tarde", "2021-07-13 12:41:00"),
        ("set. 13, 2021 8:41 da noite", "2021-09-13 20:41:00"),
        ("2022/2/17 8:35", "2022-02-17 08:35:00"),
        ("2020/12/8 8:35", "2020-12-08 08:35:00"),
        ("2022/02/17 01:02:15 PM", "2022-02-17 13:02:15"),
        ("2022-02-17 13:02:15", "2022-02-17 13:02:15"),
        ("2022-02-17T13:02:15", "2022-02-17 13:02:15"),
        ("2022-02-17T13:02", "2022-02-17 13:02:00"),
        ("2022-02-17T13:02:15.999", "2022-02-17 13:02:15"),
        ("2022.02.17 13:02:15", "2022-02-17 13:02:15"),
    ])
    func `dates that say their order read alike in every order`(text: String, expected: String) {
        for order in DateOrder.allCases { #expect(reading(text, order) == expected) }
        #expect(TimestampParser.parse(text)?.shape == .certain)
    }

    @Test(arguments: [
        ("2022-02-17T12:02:15Z", 0), ("2022-02-17T12:02:15z", 0), ("2022-02-17T12:02Z", 0),
        ("2022-02-17T12:02:15.123456Z", 0), ("2022-02-17T12:02:15+01:00", 3600), ("2022-02-17T12:02:15+0100", 3600),
        ("2022-02-17T12:02:15+01", 3600), ("2022-02-17T12:02:15.5-05:00", -18000),
        ("2022-02-17T12:02:15+05:45", 20700), ("2022-02-17 12:02:15-03:30", -12600),
        ("2022-02-17T12:02:15+14:00", 50400),
    ])
    func `an offset is kept beside the local time`(text: String, seconds: Int) {
        #expect(TimestampParser.parse(text)?.offsetSeconds == seconds)
        #expect(reading(text)?.hasPrefix("2022-02-17 12:02") == true)
    }

    @Test(arguments: [
        ("13:02:15", 46935, true), ("1:02 PM", 46920, false), ("00:00", 0, false), ("12:00 AM", 0, false),
        ("12:30 PM", 45000, false), ("23:59:59", 86399, true), ("1:02:15\u{202F}p. m.", 46935, true),
    ])
    func `a clock time has no date in any order`(text: String, second: Int, hasSeconds: Bool) {
        let written = TimestampParser.parse(text)
        #expect(written?.shape == .clock)
        #expect(written?.secondOfDay == second)
        #expect(written?.hasSeconds == hasSeconds)
        #expect(DateOrder.allCases.allSatisfy { written?.local($0) == nil })
    }

    @Test(arguments: [
        "", " ", "--", "approved", "Yes", "97", "2022", "2022-02-17", "02/17/2022", "17.02.2022", "Feb 17, 2022",
        "1645099335", "02/17/2022 24:00:00", "02/17/2022 12:60", "02/17/2022 12:00:60", "02/30/2022 10:00",
        "02/29/2021 10:00", "02/29/1900 10:00", "13/13/2022 10:00", "00/10/2022 10:00", "10/00/2022 10:00",
        "2022-13-01 10:00", "2022-00-10 10:00", "2022-04-31 10:00", "Feb 30, 2022 10:00", "Foo 12, 2021 10:00",
        "Feb Mar 2022 10:00", "Feb 12 10:00", "02/17-2022 10:00", "02/17/2022 10:0", "02/17/2022 100:00",
        "02/17/2022 13:02:15 of course", "02/17/20222 10:00", "(02/17/2022 10:00)", "10:00 02/17/2022",
        "02/17/2022 10:00 11:00", "02/17/2022 13:10:00 AM", "2022-02-17T12:02:15+15:00", "2022-02-17T12:02:15+01:75",
        "99999999999999999999/1/1 10:00", "ana@mail.example",
    ])
    func `what is not a date with a time is refused in every order`(text: String) {
        for order in DateOrder.allCases { #expect(reading(text, order) == nil) }
        #expect(TimestampParser.parse(text)?.shape != .clock)
    }

    @Test(arguments: [("25:00"), ("12:60"), ("1:2"), ("12"), ("12:00:60"), ("13:10 AM"), ("12:00:00:00")])
    func `what is not a clock time is refused`(text: String) {
        #expect(TimestampParser.parse(text) == nil)
    }

    @Test func `two-digit parts may be read in three orders`() {
        #expect(TimestampParser.parse("03/04/05 10:00")?.shape == .twoDigits)
        #expect(reading("03/04/05 10:00", .monthDayYear) == "2005-03-04 10:00:00")
        #expect(reading("03/04/05 10:00", .dayMonthYear) == "2005-04-03 10:00:00")
        #expect(reading("03/04/05 10:00", .yearMonthDay) == "2003-04-05 10:00:00")
    }

    @Test func `instants print as in the figures`() {
        #expect(Instant(1_645_101_065).description == "2022-02-17T12:31:05Z")
        #expect(Instant(0).description == "1970-01-01T00:00:00Z")
        #expect(Instant(-1).description == "1969-12-31T23:59:59Z")
        #expect(Instant(951_782_400).description == "2000-02-29T00:00:00Z")
    }
}
