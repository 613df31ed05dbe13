import EventModel
import Participants
import TestSupport
import Testing

@Suite struct EmailTests {
    @Test(arguments: [" aba@mail.example ", "ABA@Mail.Example", "aba@mail.example\u{00A0}", "\taba@MAIL.example"])
    func `e-mails are compared trimmed and without case`(written: String) {
        var event = TestEvent()
        event.connect("Aba Kora", "aba@mail.example")
        event.connect("A. K.", written)
        let people = event.people()
        #expect(people.participants.count == 1)
        #expect(people.participantOf == [0, 0])
        #expect(people.rules.values == [.email, .email])
    }

    @Test func `different e-mails are never merged on the name alone`() {
        var event = TestEvent()
        event.register("Aba Kora", "aba@mail.example")
        event.connect("Aba Kora", "aba.kora@work.example")
        event.connect("Aba Kora", "aba+1@mail.example")
        #expect(event.people().participants.count == 3)
    }

    @Test func `a registration and its connections are one participant`() {
        var event = TestEvent()
        event.register("Aba Kora", "ABA@mail.example")
        event.connect("aba's phone", "aba@mail.example")
        event.ask("A. K.", "aba@MAIL.example")
        event.listen("", "aba@mail.example ", channel: 1, from: 0, to: 10)
        let people = event.people()
        #expect(people.participants.count == 1)
        #expect(people.participantOf == [0, 0, 0, 0])
    }

    @Test func `a question from an unknown e-mail belongs to nobody, whatever the name`() {
        var event = TestEvent()
        event.connect("Aba Kora", "aba@mail.example")
        let question = event.ask("Aba Kora", "other@mail.example")
        #expect(event.people().participantOf[question] == nil)
    }
}

@Suite struct NameRuleTests {
    @Test(arguments: ["Aba Kora", "aba  KORA", " Aba Kora ", "Ａｂａ Kora", "Aba\u{00A0}Kora", "Aba Kora\u{200E}"])
    func `a record without e-mail is linked by the name that exactly one participant has`(name: String) {
        var event = TestEvent()
        event.register("Aba Kora", "aba@mail.example")
        event.register("Noé Dahl", "noe@mail.example")
        let connection = event.connect(name)
        let message = event.say(name, at: 5)
        let people = event.people()
        #expect(people.participants.count == 2)
        #expect(people.participantOf[connection] == 0 && people.participantOf[message] == 0)
        #expect(people.rules[connection] == .name && people.rules[message] == .name)
        #expect(people.openPairs.isEmpty)
    }

    @Test func `what two fit stays separate and is listed`() {
        var event = TestEvent()
        event.register("Aba Kora", "aba@mail.example")
        event.register("Aba Kora", "aba@work.example")
        let connection = event.connect("Aba Kora")
        let people = event.people()
        #expect(people.participants.count == 3)
        #expect(people.participantOf[connection] == 2)
        #expect(people.openPairs.map(\.mention) == [connection])
        #expect(people.openPairs.first?.candidates == [0, 1])
    }

    @Test func `a name that nobody has is a participant of its own, once`() {
        var event = TestEvent()
        event.connect("Aba Kora", from: 0, to: 10)
        event.connect("ABA KORA", from: 20, to: 30)
        event.connect("Noé Dahl", from: 0, to: 10)
        let people = event.people()
        #expect(people.participants.count == 2)
        #expect(people.participantOf == [0, 0, 1])
    }

    @Test func `devices without name and e-mail stay apart`() {
        var event = TestEvent()
        event.connect("")
        event.connect("")
        #expect(event.people().participants.count == 2)
    }

    @Test(arguments: ["Delegate 7 (Aba Kora)", "Aba Kora (Delegate 7)", "Aba Kora (Wings) (Delegate 7)"])
    func `either part of a name with brackets may be the one known`(name: String) {
        var event = TestEvent()
        event.register(name.contains("Wings") ? "Aba Kora (Wings)" : "Aba Kora", "aba@mail.example")
        let connection = event.connect(name)
        let people = event.people()
        #expect(people.participants.count == 1)
        #expect(people.participantOf[connection] == 0)
    }

    @Test func `brackets that point to two people decide nothing`() {
        var event = TestEvent()
        event.register("Aba Kora", "aba@mail.example")
        event.register("Noé Dahl", "noe@mail.example")
        let connection = event.connect("Aba Kora (Noé Dahl)")
        let people = event.people()
        #expect(people.participants.count == 3)
        #expect(people.openPairs.map(\.mention) == [connection])
    }

    @Test func `a message by an original name or a new one finds its author`() {
        var event = TestEvent()
        event.connect("Delegate 7 (Aba Kora)", "aba@mail.example")
        let messages = [event.say("Delegate 7", at: 5), event.say("Aba Kora", at: 6), event.say("Wings", at: 7)]
        let people = event.people()
        #expect(messages.map { people.participantOf[$0] } == [0, 0, nil])
    }
}

@Suite struct EvidenceTests {
    private static func twoAbas() -> TestEvent {
        var event = TestEvent()
        event.connect("Aba Kora", "aba@mail.example", from: 0, to: 100)
        event.connect("Aba Kora", "aba@work.example", from: 50, to: 200)
        return event
    }

    @Test(arguments: [(0, 0), (49, 0), (100, 1), (199, 1)])
    func `of two that a name fits, the one connected at the time wrote the message`(second: Int, author: Int) {
        var event = Self.twoAbas()
        let message = event.say("Aba Kora", at: second)
        let people = event.people()
        #expect(people.participantOf[message] == ParticipantID(author))
        #expect(people.rules[message] == .evidence)
        #expect(people.openPairs.isEmpty)
    }

    @Test(arguments: [50, 99, 200, -1])
    func `where both or none were connected the message stays separate and is listed`(second: Int) {
        var event = Self.twoAbas()
        let message = event.say("Aba Kora", at: second)
        let people = event.people()
        #expect(people.participantOf[message] == nil && people.rules[message] == .none)
        #expect(people.openPairs.map(\.mention) == [message])
    }

    @Test func `a waiting room is not a connection`() {
        var event = TestEvent()
        event.connect("Aba Kora", "aba@mail.example", from: 100, to: 200)
        event.connect("Aba Kora", "aba@work.example", from: 0, to: 50)
        event.connect("Aba Kora", "aba@mail.example", from: 0, to: 100, isWaitingRoom: true)
        let message = event.say("Aba Kora", at: 10)
        let people = event.people()
        #expect(people.participantOf[message] == 1)
    }

    @Test func `a spell without e-mail is linked like a message`() {
        var event = Self.twoAbas()
        let spell = event.listen("Aba Kora", channel: 1, from: 150, to: 160)
        #expect(event.people().participantOf[spell] == 1)
    }
}
