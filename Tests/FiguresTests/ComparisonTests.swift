import Attendance
import Cores
import EventModel
import Figures
import TestSupport
import Testing

@Suite struct ComparisonTests {
    /// A panel of ten minutes, a floor of ten after it, five minutes more.
    private static let agenda = TestAgenda.of(
        [("panel", .panel, 0, 600), ("floor", .floor, 600, 1200)], length: 1500)

    private static func rows(_ event: TestEvent, _ agenda: Agenda = agenda) -> [String] {
        event.figures(agenda).comparisonTable().lines.map { String($0.dropFirst("trial,".count)) }
    }

    private static func gaps(_ event: TestEvent, _ agenda: Agenda = agenda) -> Set<String> {
        Set(
            event.figures(agenda).comparisonGapsTable().rows.map { row in
                [1, 2, 3, 4, 5].map { row[$0].text }.joined(separator: ",")
            })
    }

    private static func few() -> TestEvent {
        var event = TestEvent()
        let stays = [(0, 1200), (0, 550), (300, 1500), (650, 700), (500, 610)]
        for (person, stay) in stays.enumerated() {
            event.connect("Person \(person)", "p\(person)@mail.example", from: stay.0, to: stay.1)
        }
        event.say("Person 0", at: 10)
        event.say("Person 0", at: 600)
        event.say("Person 0", at: 700, holdsQuestion: true)
        return event
    }

    @Test func `every measure of five people is what a hand counts`() {
        let cell = "all,all,panel,floor"
        #expect(
            Self.rows(Self.few()) == [
                "messages_per_100_attendee_minutes,ratio,\(cell),3.8710,9.5238,2.4603,,",
                "question_messages_per_100_attendee_minutes,ratio,\(cell),0.0000,4.7619,,,",
                "contributor_share,ratio,\(cell),0.2500,0.2500,1.0000,,",
                "presence_share,ratio,\(cell),0.5167,0.4200,0.8129,,",
                "last_to_first_presence,ratio,\(cell),2.0000,0.5000,0.2500,,",
                "departures_per_100_attendee_hours,ratio,\(cell),232.2581,571.4286,2.4603,,",
                "arrivals_per_100_attendee_hours,ratio,\(cell),929.0323,285.7143,0.3075,,",
                "dropoff_at_end,ratio,\(cell),0.3333,0.5000,1.5000,,",
                "dwell_share_paired,difference,\(cell),0.5556,0.6722,0.1167,,",
            ])
    }

    @Test func `what is missing has a reason and is never 0`() {
        let few = Self.gaps(Self.few())
        #expect(few.contains("question_messages_per_100_attendee_minutes,all,all,value,panel_is_zero"))
        #expect(few.contains("presence_share,all,all,interval,too_few_attendees"))
        #expect(few.count == ComparisonMeasure.allCases.count)
        var silent = TestEvent(hasChat: false)
        silent.connect("Aba Kora", "aba@mail.example", from: 0, to: 30)
        #expect(Self.gaps(silent).contains("contributor_share,all,all,value,no_chat"))
        #expect(Self.gaps(silent).contains("dwell_share_paired,all,all,value,nothing_to_divide_by"))
        let row = Self.rows(silent).first { $0.hasPrefix("messages_per") }
        #expect(row == "messages_per_100_attendee_minutes,ratio,all,all,panel,floor,,,,,")
    }

    @Test func `without a panel or a floor there is nothing to compare`() {
        let agenda = TestAgenda.of([("panel", .panel, 0, 600), ("end", .closing, 600, 900)], length: 900)
        #expect(Self.rows(Self.few(), agenda).isEmpty)
        #expect(Self.gaps(Self.few(), agenda).isEmpty)
    }

    @Test func `sessions of one kind add up, and a message of two at once counts in each`() {
        let agenda = TestAgenda.of(
            [("p1", .panel, 0, 300), ("p2", .panel, 200, 500), ("q", .floor, 500, 1000)], length: 1000)
        var event = TestEvent()
        event.connect("Aba Kora", "aba@mail.example", from: 0, to: 1000)
        event.say("Aba Kora", at: 250)
        event.say("Aba Kora", at: 600)
        let rows = Self.rows(event, agenda)
        #expect(rows[0].hasSuffix("panel,floor,20.0000,12.0000,0.6000,,"))
        #expect(rows[3].hasSuffix("panel,floor,1.0000,1.0000,1.0000,,"))
    }

    /// Twelve people on the floor's language, twelve on French by the log; the others write.
    private static func many() -> TestEvent {
        var event = TestEvent()
        for person in 0..<24 {
            let email = "p\(person)@mail.example"
            event.connect("Person \(person)", email, from: person, to: 1100 + 10 * person)
            event.listen("", email, channel: person < 12 ? 0 : 1, from: 0, to: 1500)
            for at in stride(from: 30 * person, to: 1200, by: 90 + person) { event.say("Person \(person)", at: at) }
        }
        return event
    }

    @Test func `channels with ten attendees on both sides have rows of their own, and intervals hold the value`() {
        let figures = Self.many().figures(Self.agenda)
        let table = figures.comparisonTable()
        let cells = Set(table.rows.map { "\($0[3].text),\($0[4].text)" })
        #expect(cells == ["all,all", "unknown,all", "all,en", "all,fr"])
        for estimate in figures.comparison.estimates where estimate.gap == nil {
            let (low, value, high) = (estimate.low?.value, estimate.value?.value, estimate.high?.value)
            #expect((low ?? 9) <= (value ?? 0) && (value ?? 9) <= (high ?? 0))
        }
        #expect(figures.comparison.estimates.contains { $0.gap == nil && $0.channel == 1 })
    }

    @Test func `a departure belongs to the channel of the last second before it`() {
        var event = TestEvent()
        for person in 0..<20 {
            let email = "p\(person)@mail.example"
            // Ten leave while French holds; a switch at the instant of leaving is none.
            event.connect("Person \(person)", email, from: 0, to: person < 10 ? 700 : 1300)
            event.listen("", email, channel: 1, from: 0, to: 700)
            event.listen("", email, channel: 2, from: 700, to: 1500)
        }
        let rows = Self.rows(event).filter { $0.hasPrefix("departures") }
        #expect(rows.first { $0.contains(",all,fr,") }?.contains("0.0000,1800.0000") == true)
    }

    @Test(arguments: [1, 2, 7])
    func `the same bytes on any number of cores`(cores: Int) {
        let event = Self.many()
        let alone = event.figures(Self.agenda).comparisonTable()
        #expect(event.figures(Self.agenda, onThreads(cores)).comparisonTable() == alone)
    }
}

@Suite struct ComparisonSourceTests {
    /// Rates and presence follow from attendance.csv and engagement.csv, added up over the sessions of each kind.
    @Test(arguments: stride(from: UInt64(8), through: 160, by: 8).map { $0 })
    func `values can be followed back to the tables they are pooled from`(seed: UInt64) throws {
        let figures = try RandomEvent(seed: seed).figures()
        var kindOf: [String: String] = [:]
        for session in figures.agenda.sessions { kindOf[session.id] = session.kind.rawValue }
        let lengths = figures.sessionsTable().rows.reduce(into: [String: Int]()) { sums, row in
            if let kind = kindOf[row[1].text] { sums[kind, default: 0] += Int(row[8].text) ?? 0 }
        }
        func sums(_ column: Int, _ category: String, _ channel: String) -> [Int] {
            ["panel", "floor"].map { kind in
                figures.engagementTable().rows.filter {
                    kindOf[$0[1].text] == kind && $0[2].text == category && $0[3].text == channel
                }.reduce(0) { $0 + (Int($1[column].text) ?? 0) }
            }
        }
        for row in figures.comparisonTable().rows.map({ $0.map(\.text) }) {
            let seconds = sums(5, row[3], row[4])
            var expected: [String]?
            if row[1] == "messages_per_100_attendee_minutes", figures.records.hasChat {
                expected = zip(sums(6, row[3], row[4]), seconds).map {
                    ExactQuotient(6000 * $0, $1, decimals: 4)?.description ?? ""
                }
            }
            if row[1] == "presence_share" {
                let people =
                    figures.attendanceTable().rows.first {
                        $0[1].text == "event" && $0[2].text == row[3] && $0[3].text == row[4]
                    }.flatMap { Int($0[6].text) } ?? 0
                expected = zip(seconds, ["panel", "floor"]).map {
                    ExactQuotient($0, people * (lengths[$1] ?? 0), decimals: 4)?.description ?? ""
                }
            }
            if let expected { #expect([row[7], row[8]] == expected, "\(row)") }
        }
    }
}
