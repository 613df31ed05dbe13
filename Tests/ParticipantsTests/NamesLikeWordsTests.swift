import EventModel
import Participants
import TestSupport
import Testing

/// People whose names are words of organizations, and people who write the same behind their names.
@Suite struct NamesLikeWordsTests {
    private static let taxonomy = Taxonomy([
        .init(id: "member_state", labels: ["en": "Member State"], words: ["ministry", "embassy", "police"]),
        .init(id: "workers", labels: ["en": "Workers' organization"], words: ["union"], names: ["CGT", "VGCL"]),
        .init(
            id: "civil_society", labels: ["en": "Civil society"],
            words: ["NGO", "faith", "charity", "church", "foundation"]),
        .init(id: "unknown", labels: ["en": "Unknown"]),
    ])

    private static let rules = ProfileRules(
        taxonomy: taxonomy, channels: TestEvent.channels, staff: StaffRules(patterns: []), speakers: [])

    private static func people(_ event: TestEvent) -> People { Identity.people(of: event.records, rules: rules) }

    private static let registered = [
        "Faith Odhiambo", "Charity Moyo", "Maria Lopez", "Anthony Church", "Bernadette Ngô", "Charity Mumba",
    ]

    @Test(arguments: [
        ("Faith Odhiambo", 0), ("Odhiambo Faith", 0), ("Charity Moyo", 1), ("Maria Lopez CGT", 2),
        ("Church Anthony", 3),
        ("NGO Bernadette", 4), ("Charity Mumba (Zambia)", 5), ("CGT Maria Lopez", 2),
    ])
    func `a registered name that contains a word of organizations is still a name`(shown: String, person: Int) {
        var event = TestEvent()
        let registrations = Self.registered.enumerated().map { event.register($1, "x\($0)@mail.example") }
        let connection = event.connect(shown)
        let people = Self.people(event)
        #expect(people.participantOf[connection] == people.participantOf[registrations[person]])
    }

    @Test(arguments: ["Adan Barlund", "Aden Barlund"])
    func `a name written as it is registered decides, although another spelling of it is registered too`(shown: String)
    {
        var event = TestEvent()
        let registrations = ["Adan Barlund", "Aden Barlund"].map {
            event.register($0, "\($0.utf8.count)\($0.prefix(4))@mail.example")
        }
        let connection = event.connect(shown)
        let people = Self.people(event)
        #expect(
            people.participantOf[connection] == people.participantOf[registrations[shown == "Adan Barlund" ? 0 : 1]])
        #expect(people.rules[connection] == .name)
    }

    @Test func `a name that another registered name contains does not decide by itself`() {
        var event = TestEvent()
        event.register("Juan Garcia", "j@mail.example")
        event.register("Juan Garcia Lopez", "l@mail.example")
        let connection = event.connect("Juan Garcia")
        #expect(Self.people(event).rules[connection] != .name)
    }

    @Test func `coming back under such a name is no other person`() {
        var event = TestEvent()
        event.register("Faith Odhiambo", "f@mail.example")
        let stays = [(0, 600), (1800, 2400)].map { event.connect("Faith Odhiambo", from: $0.0, to: $0.1) }
        let people = Self.people(event)
        #expect(people.participants.count == 1 && stays.allSatisfy { people.participantOf[$0] == 0 })
    }

    @Test(arguments: [
        ("Charity Mumba (Zambia)", "unknown"), ("Faith Odhiambo", "unknown"), ("Maria Lopez CGT", "workers"),
        ("Maria Lopez (Harbour Foundation)", "civil_society"), ("Faith Odhiambo - Ministry of Labour", "member_state"),
        ("Ministry of Labour - Faith Odhiambo", "member_state"),
    ])
    func `the text read as the name gives no category`(shown: String, category: String) {
        var event = TestEvent()
        event.connect(shown, "x@mail.example")
        let (people, _) = Profiles.describe(Self.people(event), records: event.records, rules: Self.rules)
        #expect(Self.taxonomy.categories[people.participants[0].category].id == category)
    }

    @Test(arguments: ["Ministry of Labour", "Embassy of Ghana", "CGT", "Police", "Harbour Union"])
    func `an organization by itself is still nobody`(shown: String) {
        var event = TestEvent()
        event.register("Maria Lopez", "m@mail.example", organization: "Harbour Union")
        let one = event.connect(shown, from: 0, to: 600)
        let other = event.connect(shown, from: 300, to: 900)
        let people = Self.people(event)
        #expect(people.participantOf[one] != people.participantOf[other])
    }

    @Test func `a place behind two names does not make them one person`() {
        var event = TestEvent()
        let registrations = ["Gita Rai", "Sita Rai"].map { event.register($0, "\($0.first ?? "x")@mail.example") }
        let shown = ["Gita Rai (Kathmandu)", "Sita Rai (Kathmandu)", "Mina Lama (New Road)", "Tara Lama (New Road)"]
        let connections = shown.map { event.connect($0) }
        for people in [Self.people(event), Identity.people(of: event.records)] {
            #expect(Set(connections.map { people.participantOf[$0] }).count == 4)
            #expect(people.participants.count == 4)
            #expect(zip(registrations, connections).allSatisfy { people.participantOf[$0] == people.participantOf[$1] })
        }
    }

    @Test func `an original name in brackets does not join under another name in front`() {
        var event = TestEvent()
        event.register("Aba Kora", "a@mail.example")
        let other = event.connect("Samba Traore (Aba Kora)")
        let delegate = event.connect("Delegate 7 (Aba Kora)")
        let people = event.people()
        #expect(people.participantOf[other] != 0 && people.participantOf[delegate] == 0)
    }
}
