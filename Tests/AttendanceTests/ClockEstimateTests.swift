import EventModel
import Figures
import Attendance
import TestSupport
import Testing

@Suite struct ClockEstimateTests {
    /// Twenty people who are there for five minutes each, one after another, and write once while they are.
    private static func event(chatIsOffBy offset: Int) -> TestEvent {
        var event = TestEvent()
        for person in 0..<20 {
            let join = 300 * person
            event.connect("Person \(person)", "p\(person)@mail.example", from: join, to: join + 300)
            event.say("Person \(person)", at: join + 20 + 13 * person - offset)
        }
        return event
    }

    private static func estimate(_ event: TestEvent) throws -> ClockEstimate {
        try #require(ClockEstimate.all(in: event.records, event.people()).first)
    }

    @Test func `a chat that fits as read proposes nothing`() throws {
        let own = try Self.estimate(Self.event(chatIsOffBy: 0))
        #expect(own.seconds == 0 && !own.isFinding && own.connectedAsRead == 20)
    }

    @Test(arguments: [400, -700, 3600, -7200])
    func `an offset is found within what the stays allow, and whole hours exactly`(offset: Int) throws {
        let own = try Self.estimate(Self.event(chatIsOffBy: offset))
        #expect(own.offsets.contains(offset) && own.connectedAtBest == 20 && own.isFinding)
        #expect(offset.isMultiple(of: 3600) ? own.seconds == offset : abs(own.seconds - offset) <= 30)
    }

    @Test func `less than two minutes, or too few messages, is not a finding`() throws {
        #expect(try !Self.estimate(Self.event(chatIsOffBy: 100)).isFinding)
        var event = TestEvent()
        event.connect("Aba Kora", "aba@mail.example", from: 1000, to: 1300)
        event.say("Aba Kora", at: 10)
        event.say("Aba Kora", at: 20)
        let own = try Self.estimate(event)
        #expect(own.seconds > 120 && !own.isFinding && own.messages == 2)
    }

    @Test func `what settings have added is part of the proposal`() throws {
        var event = Self.event(chatIsOffBy: 3600)
        event.records.files[TestEvent.File.chat.rawValue].clockOffset = 30
        let own = try Self.estimate(event)
        #expect(own.message.action.text.contains("clock_offset_seconds: 3630"))
        let agenda = TestAgenda.of([("panel", .panel, 0, 600)], length: 7200)
        let rows = event.figures(agenda).clocksTable().rows
        #expect(rows.map { $0.dropFirst(2).map(\.text) } == [["20", "0", "20", "3580", "3632", "3600", "30"]])
    }

    @Test func `strangers and linked by nothing say nothing`() {
        var event = TestEvent()
        event.connect("Aba Kora", "aba@mail.example")
        event.say("Somebody Else", at: 4000)
        #expect(ClockEstimate.all(in: event.records, event.people()).isEmpty)
    }
}
