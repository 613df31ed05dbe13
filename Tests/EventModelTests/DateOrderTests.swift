import EventModel
import Testing

@Suite struct DateOrderTests {
    private static func written(_ text: String) throws -> Timestamp { try #require(TimestampParser.parse(text)) }

    private static func decide(
        _ rows: [(start: String, end: String?, minutes: Int?)], event: String? = nil
    ) throws -> DateOrderEvidence.Verdict {
        let day = try event.map { try #require(try written($0 + " 12:00").local(.yearMonthDay)) }
        let window = day.map { Interval(from: Instant($0.seconds), to: Instant($0.seconds + 5400)) }
        var evidence = DateOrderEvidence(window: window)
        for row in rows {
            evidence.add(.init(start: try written(row.start), end: try row.end.map(written), minutes: row.minutes))
        }
        return evidence.decision
    }

    private static func decide(starts: [String], event: String? = nil) throws -> DateOrderEvidence.Verdict {
        try decide(starts.map { ($0, nil, nil) }, event: event)
    }

    @Test(arguments: [
        (["02/17/2022 10:00"], DateOrder.monthDayYear), (["17/02/2022 10:00"], .dayMonthYear),
        (["03/04/2022 10:00", "04/05/2022 10:00", "12/13/2022 10:00"], .monthDayYear),
        (["03/04/2022 10:00", "13.05.2022 10:00"], .dayMonthYear), (["32/02/17 10:00"], .yearMonthDay),
        // The 22nd of February 2029, for 2022 has no 29 February.
        (["22/02/29 10:00", "22/02/17 10:00"], .dayMonthYear),
    ])
    func `a part above twelve decides`(starts: [String], order: DateOrder) throws {
        #expect(try Self.decide(starts: starts) == .decided(order))
    }

    @Test(arguments: [
        (["03/04/2022 12:00"], "2022-03-04", DateOrder.monthDayYear),
        (["03/04/2022 12:00"], "2022-04-03", .dayMonthYear),
        (["01/02/2022 12:00", "03/04/2022 12:00"], "2022-04-03", .dayMonthYear),
        (["22/02/17 12:00"], "2022-02-17", .yearMonthDay), (["10/11/12 12:00"], "2010-11-12", .yearMonthDay),
        (["10/11/12 12:00"], "2012-11-10", .dayMonthYear),
        // Zones lie up to fourteen hours from UTC, and people come early.
        (["03/03/2022 23:30", "03/04/2022 02:00"], "2022-03-04", .monthDayYear),
    ])
    func `agreement with the agenda decides`(starts: [String], event: String, order: DateOrder) throws {
        #expect(try Self.decide(starts: starts, event: event) == .decided(order))
    }

    @Test func `an end before its start decides`() throws {
        // From 4 October to 5 September, or from 10 April to 9 May.
        #expect(
            try Self.decide([("10/04/2022 23:50:00", "09/05/2022 00:10:00", nil)]) == .decided(.dayMonthYear))
    }

    @Test func `the minutes decide`() throws {
        let rows: [(String, String?, Int?)] = [("03/04/2022 23:50:00", "04/04/2022 00:10:00", 20)]
        #expect(try Self.decide(rows) == .decided(.dayMonthYear))
        let other: [(String, String?, Int?)] = [("03/04/2022 23:50:00", "03/05/2022 00:10:00", 20)]
        #expect(try Self.decide(other) == .decided(.monthDayYear))
    }

    @Test func `all rows decide together`() throws {
        let rows: [(String, String?, Int?)] = [
            ("02/03/2022 10:00:00", "02/03/2022 10:30:00", 30), ("03/04/2022 23:50:00", "04/04/2022 00:10:00", 20),
        ]
        #expect(try Self.decide(rows) == .decided(.dayMonthYear))
    }

    @Test func `what nothing decides stays open and shows one value both ways`() throws {
        let decision = try Self.decide(starts: ["02/02/2022 10:00", "03/04/2022 10:00"])
        guard case .open(let orders, let example) = decision else {
            Issue.record("decided without evidence: \(decision)")
            return
        }
        #expect(orders == [.monthDayYear, .dayMonthYear])
        #expect(example.map { $0.text(separator: " ") } == ["2022-03-04 10:00:00", "2022-04-03 10:00:00"])
    }

    @Test func `an agenda that agrees with both orders leaves them open`() throws {
        var evidence = DateOrderEvidence(window: Interval(from: Instant(1_640_995_200), to: Instant(1_672_531_200)))
        evidence.add(.init(start: try Self.written("03/04/2022 10:00")))
        guard case .open(let orders, _) = evidence.decision else {
            Issue.record("decided without evidence")
            return
        }
        #expect(orders == [.monthDayYear, .dayMonthYear])
    }

    @Test func `two-digit years stay open between the orders that are left`() throws {
        // The first value excludes nothing between month and day; the second tells them apart by a month.
        let decision = try Self.decide(starts: ["02/02/22 10:00", "03/04/22 10:00"], event: "2022-02-02")
        guard case .open(let orders, let example) = decision else {
            Issue.record("decided without evidence: \(decision)")
            return
        }
        #expect(orders == [.monthDayYear, .dayMonthYear])
        #expect(example.map { $0.text(separator: " ") } == ["2022-03-04 10:00:00", "2022-04-03 10:00:00"])
    }

    @Test(arguments: [
        [], ["2022-02-17 10:00"], ["2022/2/17 8:35", "Feb 3, 2022 10:00"], ["2022-02-17T10:00:00Z"],
        ["10:00", "11:30"],
    ])
    func `files whose dates say their order need none`(starts: [String]) throws {
        #expect(try Self.decide(starts: starts) == .immaterial)
    }

    @Test func `a date that reads alike both ways needs no decision`() throws {
        let decision = try Self.decide(starts: ["02/02/2022 10:00", "03/03/2022 11:00"])
        guard case .decided(let order) = decision else {
            Issue.record("left open: \(decision)")
            return
        }
        #expect(try Self.written("02/02/2022 10:00").local(order)?.text(separator: " ") == "2022-02-02 10:00:00")
    }
}
