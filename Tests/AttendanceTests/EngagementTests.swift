import Figures
import Attendance
import EventModel
import TestSupport
import Testing

@Suite struct QuestionMarkTests {
    @Test(arguments: [
        ("When will it be ready?", true), ("متى سيتم النشر؟", true), ("何时发布？", true), ("¿Se publicará?", true),
        ("? ", true), ("Thank you", false), ("", false), ("¿Se publicará", false),
        ("https://network.example/doc?id=3", false), ("HTTP://network.example/?", false),
        ("see www.network.example/doc?id=3 please", false), ("(https://network.example/doc?id=3)", false),
        ("Is https://network.example/doc?id=3 final?", true), ("ready? https://network.example", true),
        ("https://network.example/a?b=1\nand now?", true), ("https://network.example/a?b=1\u{00A0}?", true),
        ("ready?https://network.example", true), ("ftp://network.example/doc?id=3", true),
    ])
    func `a question mark counts outside web addresses`(text: String, holds: Bool) {
        #expect(holdsQuestionMark(text) == holds)
    }
}

@Suite struct EngagementTests {
    private static func agenda(_ length: Int) -> Agenda {
        let window = Interval(from: TestEvent.at(0), to: TestEvent.at(length))
        return Agenda(window: window, plannedWindow: window, sessions: [])
    }

    private static func cells(_ event: TestEvent) -> [String] {
        event.figures(agenda(600)).engagementTable().lines.filter { $0.hasPrefix("trial,event,") }
            .map { String($0.dropFirst("trial,event,".count)) }
    }

    @Test func `a message stands where its author was then, and a question where the author declared`() {
        var event = TestEvent()
        event.register("Aba Kora", "aba@mail.example", category: "Academia", language: "French")
        event.connect("Aba Kora", "aba@mail.example", from: 0, to: 600)
        event.listen("", "aba@mail.example", channel: 2, from: 300, to: 600)
        event.say("Aba Kora", at: 299)
        event.say("Aba Kora", at: 300, holdsQuestion: true)
        event.ask("Aba Kora", "aba@mail.example")
        let all = "1,600,2,1,1,1,20.00,1.0000"
        let (french, spanish) = ("1,300,1,0,1,1,20.00,1.0000", "1,300,1,1,0,1,20.00,1.0000")
        #expect(
            Self.cells(event) == [
                "all,all,\(all)", "all,fr,\(french)", "all,es,\(spanish)", "academia,all,\(all)",
                "academia,fr,\(french)", "academia,es,\(spanish)",
            ])
    }

    @Test func `strangers of one folded name are one author, unknown in category and channel`() {
        var event = TestEvent(hasQuestions: false)
        event.connect("Aba Kora", "aba@mail.example", from: 0, to: 600)
        for name in ["Noé Dahl", "NOÉ  dahl", "Noe\u{301} Dahl", "Other One"] { event.say(name, at: 10) }
        let counts = "1,600,4,0,,2,40.00,0.0000"
        #expect(
            Self.cells(event) == ["all,all,\(counts)", "all,unknown,\(counts)"]
                + ["unknown,all,\(counts)", "unknown,unknown,\(counts)"])
    }

    @Test func `private messages and those outside the event are in no cell`() {
        var event = TestEvent(hasQuestions: false)
        event.connect("Aba Kora", "aba@mail.example", from: 0, to: 600)
        event.say("Aba Kora", at: 10, isPrivate: true)
        for second in [-1, 600] { event.say("Aba Kora", at: second) }
        #expect(Self.cells(event)[0] == "all,all,1,600,0,0,,0,0.00,0.0000")
        #expect(event.figures(Self.agenda(600)).engagement.contributions.messagesOutside == [2: 2])
    }

    @Test func `what was not read is empty and not 0`() {
        var event = TestEvent(hasChat: false, hasQuestions: false)
        event.connect("Aba Kora", "aba@mail.example", from: 0, to: 600)
        #expect(Self.cells(event)[0] == "all,all,1,600,,,,,,")
        let attendance = event.figures(Self.agenda(600)).attendanceTable().lines[0]
        #expect(attendance.hasPrefix("trial,event,all,all,,,1,"))
        var asked = TestEvent(hasChat: false)
        asked.connect("Aba Kora", "aba@mail.example", from: 0, to: 600)
        #expect(Self.cells(asked)[0] == "all,all,1,600,,,0,0,,0.0000")
    }
}

@Suite struct ExactQuotientTests {
    @Test(arguments: [
        (1, 2, 0, "1"), (5, 2, 1, "2.5"), (1, 3, 2, "0.33"), (2, 3, 2, "0.67"), (1, 8, 2, "0.13"), (3, 8, 2, "0.38"),
        (1, 20, 1, "0.1"), (0, 7, 2, "0.00"), (1005, 1000, 2, "1.01"), (2675, 1000, 2, "2.68"), (7, 7, 4, "1.0000"),
        (9_999_999_999_999, 3, 1, "3333333333333.0"), (1, 20000, 4, "0.0001"),
    ])
    func `quotients are rounded half up to exactly the stated decimals`(
        numerator: Int, divisor: Int, decimals: Int, expected: String
    ) {
        #expect(ExactQuotient(numerator, divisor, decimals: decimals)?.description == expected)
    }

    @Test func `there is no quotient by 0`() {
        #expect(ExactQuotient(1, 0, decimals: 2) == nil)
    }

    /// Dividing by ten twice would give 0.06999999999999999.
    @Test func `a quotient is the number nearest to what it prints`() {
        for hundredths in 0..<10_000 {
            let quotient = ExactQuotient(hundredths, 100, decimals: 2)
            #expect(quotient?.value == quotient.flatMap { Double($0.description) })
        }
    }

    @Test(arguments: [
        (12_345, 2, "1.23"), (12_350, 2, "1.24"), (12_350, 4, "1.2350"), (12_350, 6, "1.2350"), (5_000, 0, "1"),
        (4_999, 0, "0"),
    ])
    func `fewer decimals are rounded half away from 0, on either side of it`(
        tenThousandths: Int, decimals: Int, expected: String
    ) throws {
        let quotient = try #require(ExactQuotient(tenThousandths, 10_000, decimals: 4))
        #expect(quotient.rounded(to: decimals).description == expected)
        let negative = quotient.negated.rounded(to: decimals).description
        #expect(negative == (expected == "0" ? "0" : "-" + expected))
    }
}
