import Participants
import EventModel
import TestSupport
import Testing

@Suite struct ParticipantTests {
    @Test func `the waiting room alone makes no participant`() {
        var event = TestEvent()
        event.connect("Aba Kora", "aba@mail.example", isWaitingRoom: true)
        event.connect("Noé Dahl", isWaitingRoom: true)
        let people = event.people()
        #expect(people.participants.isEmpty)
        #expect(people.participantOf == [nil, nil])
    }

    @Test func `the waiting room of a participant is the participant's record`() {
        var event = TestEvent()
        event.connect("Aba Kora", "aba@mail.example", isWaitingRoom: true)
        event.connect("Aba Kora", "aba@mail.example")
        #expect(event.people().participantOf == [0, 0])
    }

    @Test(arguments: [Registration.Status.valid, .cancelledOrDenied])
    func `a registration in any status makes a participant`(status: Registration.Status) {
        var event = TestEvent()
        event.register("Aba Kora", "aba@mail.example", status: status)
        #expect(event.people().participants.count == 1)
    }

    @Test func `messages, questions and spells alone make none`() {
        var event = TestEvent()
        event.say("Aba Kora", at: 5)
        event.ask("Aba Kora", "aba@mail.example")
        event.listen("Aba Kora", "aba@mail.example", channel: 1, from: 0, to: 5)
        event.register("Aba Kora", "aba@mail.example", status: .absent)
        #expect(event.people().participants.isEmpty)
    }

    @Test func `names and e-mails are those of the first record that has them`() {
        var event = TestEvent()
        event.connect("", "aba@mail.example")
        event.connect("Aba Kora", "ABA@mail.example")
        event.connect("A. K.", "aba@mail.example")
        let person = event.people().participants[0]
        #expect(event.records.texts[person.name] == "Aba Kora")
        #expect(event.records.texts[person.email] == "aba@mail.example")
    }
}
