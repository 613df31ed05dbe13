import Figures
import EventModel
import Participants
import TestSupport
import Testing

@Suite struct DecisionTests {
    /// A decision about two records of the test event.
    private static func decision(
        _ kind: Decision.Kind, _ mention: MentionID, _ other: MentionID? = nil, value: String = "", in event: TestEvent,
        name: String? = nil
    ) -> Decision {
        func place(_ id: MentionID, _ name: String?) -> Decision.Place {
            let mention = event.records.mentions[id]
            let shown = mention.name.isEmpty ? mention.registeredName : mention.name
            return Decision.Place(
                file: event.records.files[mention.file].path, record: Int(mention.record),
                name: name ?? event.records.texts[shown])
        }
        return Decision(
            kind: kind, place: place(mention, name), other: other.map { place($0, nil) }, value: value,
            file: "decisions.csv",
            line: 2)
    }

    private static func people(_ event: TestEvent) -> People {
        let people = Identity.people(of: event.records, rules: TestEvent.rules())
        return Profiles.describe(people, records: event.records, rules: TestEvent.rules()).0
    }

    @Test func `two that were taken for one are parted, and stay so`() {
        var event = TestEvent()
        let registration = event.register("Aba Kora", "aba@mail.example")
        let connection = event.connect("Aba Kora")
        let message = event.say("Aba Kora", at: 5)
        event.records.decisions = [Self.decision(.different, connection, registration, in: event)]
        let people = Self.people(event)
        #expect(people.participants.count == 2)
        #expect(people.participantOf[connection] != people.participantOf[registration])
        #expect(people.rules[connection] == .decision && people.scores[connection] == 100)
        #expect(people.openPairs.isEmpty && people.participantOf[message] != nil)
    }

    @Test func `two that were taken for two are joined, also with two e-mails`() {
        var event = TestEvent()
        let one = event.connect("Aba Kora", "aba@mail.example")
        let two = event.connect("Kofi's tablet", "room@mail.example")
        let message = event.say("Kofi's tablet", at: 5)
        event.records.decisions = [Self.decision(.same, two, one, in: event)]
        let people = Self.people(event)
        #expect(people.participants.count == 1)
        #expect(people.participantOf[message] == 0 && people.participantOf[two] == 0)
        #expect(people.rules[one] == .email && people.rules[two] == .decision)
    }

    @Test func `a message without a known author finds its author, with all others under that name`() {
        var event = TestEvent()
        let one = event.connect("Aba Kora", "aba@mail.example")
        let first = event.say("Wings", at: 5)
        let second = event.say("wings", at: 9)
        event.records.decisions = [Self.decision(.same, first, one, in: event)]
        #expect([first, second].map { Self.people(event).participantOf[$0] } == [0, 0])
    }

    @Test func `an open pair that is decided is open no more`() {
        var event = TestEvent()
        let one = event.register("Aba Kora", "aba@mail.example")
        let two = event.register("Aba Kora", "aba@work.example")
        let connection = event.connect("Aba Kora")
        #expect(Self.people(event).openPairs.count == 1)
        event.records.decisions = [Self.decision(.different, connection, one, in: event)]
        #expect(Self.people(event).openPairs.first?.candidates.count == 1)
        event.records.decisions.append(Self.decision(.different, connection, two, in: event))
        #expect(Self.people(event).openPairs.isEmpty && Self.people(event).participants.count == 3)
        event.records.decisions = [Self.decision(.same, connection, two, in: event)]
        #expect(Self.people(event).openPairs.isEmpty && Self.people(event).participants.count == 2)
    }

    @Test func `staff, category, channel and headcount are as decided`() throws {
        var event = TestEvent()
        let one = event.connect("Aba Kora", "aba@state.example")
        let two = event.connect("Desk", "desk@mail.example")
        event.records.decisions = [
            Self.decision(.category, one, value: "academia", in: event),
            Self.decision(.channel, one, value: "fr", in: event),
            Self.decision(.headcount, one, value: "12", in: event), Self.decision(.staff, two, in: event),
        ]
        let people = Self.people(event)
        #expect(people.participants[0].category == 2 && people.participants[0].categoryBasis == .override)
        #expect(people.participants[0].declaredChannel == 1 && people.participants[0].headcount == 12)
        #expect(people.participants[1].isStaff)
        event.records.decisions = [Self.decision(.notStaff, two, in: event)]
        let staffed = Identity.people(of: event.records)
        let rules = TestEvent.rules(staff: ["Desk"])
        #expect(!Profiles.describe(staffed, records: event.records, rules: rules).0.participants[1].isStaff)
    }

    @Test func `a room counts once, and its people beside`() throws {
        var event = TestEvent()
        let one = event.connect("Aba Kora", "aba@state.example", from: 0, to: 600)
        event.connect("Noé Dahl", "noe@mail.example", from: 0, to: 600)
        event.records.decisions = [Self.decision(.headcount, one, value: "5", in: event)]
        let (agenda, _) = try buildAgenda(
            [agendaRow("panel", minutes: "30")], starts: TestEvent.at(0).description, zone: nil)
        let figures = event.figures(agenda)
        #expect(figures.attendanceTable().rows[0][6].text == "2")
        #expect(figures.headcountTable().lines.prefix(2) == ["trial,event,all,2,6", "trial,event,member_state,1,5"])
    }

    @Test func `a decision about a record that is gone is a finding, and one about another name too`() {
        var event = TestEvent()
        let one = event.connect("Aba Kora", "aba@mail.example")
        event.records.decisions = [
            Self.decision(.staff, one, in: event, name: "Somebody"),
            Decision(
                kind: .staff, place: .init(file: "gone.csv", record: 1, name: ""), other: nil, value: "",
                file: "decisions.csv",
                line: 3),
        ]
        #expect(event.records.findingsOfDecisions.map(\.kind) == [.staleDecision, .staleDecision])
        #expect(!Self.people(event).participants[0].isStaff)
    }
}
