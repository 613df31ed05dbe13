import Figures
import Attendance
import EventModel
import TestSupport
import Testing

@Suite struct ParticipationTests {
    @Test(
        arguments: [
            ([1, 1, 1, 1], "0.0000", "0.0000"), ([0, 0, 0, 4], "0.7500", "1.0000"), ([3], "0.0000", nil),
            ([0, 1, 2, 3, 4], "0.4000", "0.5000"), ([0, 0], nil, nil), ([], nil, nil),
        ] as [([Int], String?, String?)])
    func `Gini counts silent attendees`(messages: [Int], plain: String?, corrected: String?) {
        let own = Participation(messages: messages, byCategory: [])
        #expect(own.gini?.description == plain && own.correctedGini?.description == corrected)
    }

    @Test(
        arguments: [
            ([2, 2, 2], "1.0000"), ([0, 0, 6], "0.0000"), ([1, 3], "0.8113"), ([4], nil),
        ] as [([Int], String?)])
    func `evenness is entropy over its largest value`(byCategory: [Int], expected: String?) {
        let own = Participation(messages: [byCategory.reduce(0, +)], byCategory: byCategory)
        #expect(own.evenness?.description == expected)
    }

    private static let agenda = TestAgenda.of([("panel", .panel, 0, 300)], length: 600)

    @Test func `parity sets shares of messages against shares of time`() {
        var event = TestEvent()
        event.connect("Aba Kora (Ministry of Ports)", "aba@mail.example", from: 0, to: 100)
        event.connect("Ben Dahl (Hill University)", "ben@mail.example", from: 0, to: 300)
        for second in [10, 20, 30] { event.say("Aba Kora (Ministry of Ports)", at: second) }
        event.say("Ben Dahl (Hill University)", at: 200)
        let rows = event.figures(Self.agenda).parityTable().lines.filter { $0.hasPrefix("trial,panel") }
        #expect(
            rows == [
                "trial,panel,member_state,3,100,0.7500,0.2500,3.0000",
                "trial,panel,academia,1,300,0.2500,0.7500,0.3333",
            ])
    }

    @Test func `retention falls when somebody leaves for good, and not when somebody comes back`() {
        var event = TestEvent()
        event.connect("Aba Kora", "aba@mail.example", from: 0, to: 60)
        event.connect("Ben Dahl", "ben@mail.example", from: 0, to: 30)
        event.connect("Ben Dahl", "ben@mail.example", from: 400, to: 500)
        event.connect("Cara Dietz", "cara@mail.example", from: 0, to: 300)
        event.connect("Dua Roy", "dua@mail.example", from: 0, to: 299)
        // Who arrives later is none of those present at the start.
        event.connect("Emil Ito", "emil@mail.example", from: 10, to: 20)
        let rows = event.figures(Self.agenda).retentionTable().lines.filter { $0.hasPrefix("trial,panel") }
        #expect(
            rows == [
                "trial,panel,0.00,4,0,4,1.0000", "trial,panel,1.00,4,1,3,0.7500", "trial,panel,2.00,4,0,3,0.7500",
                "trial,panel,3.00,4,0,3,0.7500", "trial,panel,4.00,4,0,3,0.7500", "trial,panel,5.00,4,1,0,0.5000",
            ])
    }

    @Test func `the Kaplan–Meier estimate goes on past those whose leaving is not known`() {
        // Five observed: one leaves at 10, one is lost at 20, one leaves at 30 of the three that are left.
        let retention = Retention([
            .init(seconds: 10, hasLeft: true), .init(seconds: 20, hasLeft: false), .init(seconds: 30, hasLeft: true),
            .init(seconds: 40, hasLeft: false), .init(seconds: 40, hasLeft: false),
        ])
        #expect(
            retention.steps(at: [9, 10, 30, 40]).map { $0.share?.description } == [
                "1.0000", "0.8000", "0.5333", "0.5333",
            ])
    }

    @Test func `questions are counted with their answers and by whom`() {
        var event = TestEvent()
        event.connect("Aba Kora (Hill University)", "aba@mail.example")
        event.ask("Aba Kora (Hill University)", "aba@mail.example", isAnswered: true)
        event.ask("Aba Kora (Hill University)", "aba@mail.example", isAnswered: false)
        event.ask("Nobody Known", isAnswered: false)
        #expect(
            event.figures(Self.agenda).questionsTable().lines == [
                "trial,all,3,1,2,0.3333", "trial,academia,2,1,1,0.5000", "trial,unknown,1,0,1,0.0000",
            ])
        var silent = TestEvent()
        silent.connect("Aba Kora", "aba@mail.example")
        silent.ask("Aba Kora", "aba@mail.example")
        #expect(silent.figures(Self.agenda).questionsTable().lines[0] == "trial,all,1,,1,")
    }

    @Test func `a poll's rate is of those who were there while it was answered`() {
        var event = TestEvent()
        for (name, stay) in [("Aba Kora", (0, 100)), ("Ben Dahl", (0, 600)), ("Cara Dietz", (150, 600))] {
            event.connect(name, "\(name.prefix(3))@mail.example", from: stay.0, to: stay.1)
        }
        event.answer("Ben Dahl", "Useful?", at: 120)
        event.answer("Cara Dietz", "Useful?", at: 200)
        event.answer("Cara Dietz", "Useful?", at: 201)
        event.answer("Aba Kora", "Useful?", at: 130)
        event.answer("Somebody Else", "Useful?", at: 130)
        event.answer("Aba Kora", "Again?", at: nil)
        #expect(
            event.figures(Self.agenda).pollsTable().lines == [
                "trial,Useful?,all,2,3,1,1.0000", "trial,Useful?,unknown,2,3,,1.0000",
                "trial,Again?,all,3,1,0,0.3333", "trial,Again?,unknown,3,1,,0.3333",
            ])
    }

    @Test func `statements count by the category noted, else the organization's, else the speaker's`() {
        var event = TestEvent()
        event.connect("Aba Kora (Hill University)", "aba@mail.example")
        event.register("Dua Roy", "dua@mail.example", category: "Academia")
        event.speak("Ben Dahl", organization: "Hill University", category: "Government", at: 10, seconds: 90)
        event.speak("Cara Dietz", organization: "Dockers union", at: 20, seconds: 60)
        event.speak("Cara  DIETZ", organization: "Dockers union", at: 400)
        event.speak("Dua Roy", at: nil)
        event.speak("Emil Ito", at: 600, seconds: 60)
        let figures = event.figures(Self.agenda)
        #expect(
            figures.statementsTable().lines == [
                "trial,event,all,4,3,2,2.5", "trial,event,member_state,1,1,1,1.5", "trial,event,workers,2,1,1,1.0",
                "trial,event,academia,1,1,0,", "trial,panel,all,2,2,2,2.5", "trial,panel,member_state,1,1,1,1.5",
                "trial,panel,workers,1,1,1,1.0", "trial,between,all,1,1,0,", "trial,between,workers,1,1,0,",
            ])
        #expect(figures.reconciliationTable().lines.contains { $0.contains("statements_outside_event,,1") })
    }
}
