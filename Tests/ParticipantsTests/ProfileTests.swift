import EventModel
import Participants
import TestSupport
import Testing

@Suite struct CategoryTests {
    private static func category(
        answer: String = "", organization: String = "", email: String = "aba@mail.example", name: String = "Aba Kora"
    ) -> String {
        var event = TestEvent()
        event.connect(name, email)
        event.register("", email, category: answer, organization: organization)
        let person = event.people().participants[0]
        return "\(TestEvent.taxonomy.categories[person.category].id) \(person.categoryBasis.rawValue)"
    }

    @Test func `the answer counts before the organization, then the domain, then the display name`() {
        let (union, embassy) = ("Dockers Union", "x@gov.ug")
        let name = "Aba Kora (Hill University)"
        #expect(
            Self.category(answer: "Academia", organization: union, email: embassy, name: name)
                == "academia registration")
        #expect(Self.category(organization: union, email: embassy, name: name) == "workers organization")
        #expect(Self.category(organization: "Kora Ltd", email: embassy, name: name) == "member_state domain")
        #expect(Self.category(email: "x@mail.example", name: name) == "academia display_name")
        #expect(Self.category() == "unknown none")
    }

    @Test(arguments: [
        "Member State", "member  state", "MEMBER STATE", "member_state", "État membre", "Government",
        "Member State / État membre", "Government (national)",
    ])
    func `an answer is a category's id, label or word`(answer: String) {
        #expect(Self.category(answer: answer) == "member_state registration")
    }

    @Test(arguments: ["Something else", "Academia / Government", "Association de migrants"])
    func `an answer that names no category, or two, is overruled by no guess`(answer: String) {
        #expect(Self.category(answer: answer, organization: "Dockers Union") == "unknown none")
        #expect(Self.category(answer: answer, email: "x@gov.ug") == "unknown none")
        #expect(Self.category(answer: answer, name: "Aba Kora (Hill University)") == "unknown none")
    }

    @Test(arguments: ["", "-", " — ", "…", "?"])
    func `an answer without a letter or digit is none, and the organization tells`(answer: String) {
        #expect(Self.category(answer: answer, organization: "Dockers Union") == "workers organization")
    }

    @Test(arguments: [
        ("a@gov.ug", "member_state domain"), ("a@health.gov.ug", "member_state domain"),
        ("a@State.Example", "member_state domain"), ("a@mail.state.example", "member_state domain"),
        ("a@notstate.example", "unknown none"), ("a@gov.example", "unknown none"),
        ("a@labour.example", "workers domain"), ("a@state.example.test", "unknown none"),
    ])
    func `the domain tells by its end`(email: String, expected: String) {
        #expect(Self.category(email: email) == expected)
    }

    @Test(arguments: [
        ("Ministry of Harbours", "member_state"), ("Harbour League", "workers"), ("Hill University", "academia"),
        ("Universidad de la Colina", "academia"), ("Embassy of Oz to the Harbour League", "member_state"),
        ("University Staff Union", "academia"), ("Reunion Tours", "unknown"),
    ])
    func `what begins first in an organization's name decides`(name: String, expected: String) {
        let basis = expected == "unknown" ? "none" : "organization"
        #expect(Self.category(organization: name) == "\(expected) \(basis)")
    }

    @Test(arguments: ["Aba Kora - Dockers Union", "Aba Kora | Dockers Union", "Aba Kora [Dockers Union]"])
    func `a tag in the display name is an organization`(name: String) {
        #expect(Self.category(name: name) == "workers display_name")
    }
}

@Suite struct AnswerTests {
    @Test func `each answer comes from the first row where it is not empty`() {
        var event = TestEvent()
        event.register("Aba Kora", "aba@mail.example", country: "Oz", language: "French")
        event.register("Aba Kora", "aba@mail.example", category: "Academia", country: "Ix")
        event.register(
            "Aba Kora", "aba@mail.example", category: "Government", organization: "Hill", language: "Spanish")
        let person = event.people().participants[0]
        let texts = event.records.texts
        #expect(texts[person.answers.country] == "Oz" && texts[person.answers.category] == "Academia")
        #expect(texts[person.answers.organization] == "Hill" && person.declaredChannel == 1)
    }

    @Test(arguments: [Registration.Status.cancelledOrDenied, .absent])
    func `rows of a valid registration go first`(status: Registration.Status) {
        var event = TestEvent()
        event.register("Aba Kora", "aba@mail.example", status: status, organization: "Hill", country: "Oz")
        event.register("Aba Kora", "aba@mail.example", country: "Ix")
        let person = event.people().participants[0]
        #expect(event.records.texts[person.answers.country] == "Ix")
        #expect(event.records.texts[person.answers.organization] == "Hill")
        #expect(person.isRegistered)
    }

    @Test func `a cancelled registration is not counted, but its answers hold`() {
        var event = TestEvent()
        event.register(
            "Aba Kora", "aba@mail.example", status: .cancelledOrDenied, category: "Academia", language: "fr")
        event.connect("Aba Kora", "aba@mail.example")
        let person = event.people().participants[0]
        #expect(!person.isRegistered)
        #expect(TestEvent.taxonomy.categories[person.category].id == "academia")
        #expect(person.declaredChannel == 1)
    }

    @Test func `answers without a registration hold for one who came`() {
        var event = TestEvent()
        event.connect("Aba Kora", "aba@mail.example")
        event.register("Aba Kora", "aba@mail.example", status: .absent, category: "Academia")
        let person = event.people().participants[0]
        #expect(!person.isRegistered && person.categoryBasis == .registration)
    }

    @Test(arguments: [("Portuguese", 3), ("", 3), ("no preference", 3), ("floor", 0), ("English", 0), ("ES", 2)])
    func `a declared language that is not offered is unknown`(answer: String, channel: Int) {
        var event = TestEvent()
        event.register("Aba Kora", "aba@mail.example", language: answer)
        #expect(event.people().participants[0].declaredChannel == channel)
    }
}

@Suite struct SharedAccountTests {
    private static func findings(_ stays: [(name: String, email: String, from: Int, to: Int)]) -> [Finding.Kind] {
        var event = TestEvent()
        for stay in stays { event.connect(stay.name, stay.email, from: stay.from, to: stay.to) }
        return SharedAccounts.findings(in: event.records, people: event.people()).map(\.kind)
    }

    @Test func `two names joined without an e-mail are a finding where both were connected at once`() {
        func kinds(_ name: String, email: String = "", from: Int, decided: Bool = false) -> [Finding.Kind] {
            var event = TestEvent()
            let first = event.connect("Grace Wanjiku", "grace@mission.example", from: 0, to: 100)
            let second = event.connect(name, email, from: from, to: 300)
            var people = event.people()
            // Joined by whatever evidence there may be.
            let participant = people.participantOf[first]
            people.participantOf[second] = participant
            people.rules[second] = decided ? .decision : .evidence
            return SharedAccounts.findings(in: event.records, people: people).map(\.kind)
        }
        #expect(kinds("Grace W.", from: 50) == [.differentNamesAtOnce])
        #expect(kinds("Grace W.", from: 100).isEmpty)
        #expect(kinds("grace  WANJIKU", from: 50).isEmpty)
        #expect(kinds("Grace W.", email: "Grace@Mission.example", from: 50).isEmpty)
        #expect(kinds("Grace W.", from: 50, decided: true).isEmpty)
    }

    @Test func `one e-mail present twice at once under names that share no word is a finding`() {
        let mission = "mission@mail.example"
        #expect(Self.findings([("Aba Kora", mission, 0, 100), ("Noé Dahl", mission, 99, 200)]) == [.sharedEmail])
        #expect(Self.findings([("Aba Kora", mission, 0, 100), ("Noé Dahl", mission, 100, 200)]).isEmpty)
        #expect(Self.findings([("Aba Kora", mission, 0, 100), ("KORA's phone", mission, 50, 200)]).isEmpty)
        #expect(Self.findings([("Aba Kora", mission, 0, 100), ("Noé Dahl", "noe@mail.example", 0, 200)]).isEmpty)
    }

    @Test func `every pair that is present at once is looked at`() {
        let mission = "mission@mail.example"
        // The last shares a word with the longest stay, and none with the one that is also there.
        let stays = [("Aba Kora", mission, 0, 500), ("Aba Dahl", mission, 100, 300), ("Kora Ix", mission, 200, 250)]
        #expect(Self.findings(stays) == [.sharedEmail])
    }

    @Test func `one name without e-mail connected twice at once is a finding`() {
        #expect(Self.findings([("Aba Kora", "", 0, 100), ("Aba Kora", "", 30, 200)]) == [.sameNameTwice])
        // Whoever loses the connection is back within the minute.
        #expect(Self.findings([("Aba Kora", "", 0, 100), ("Aba Kora", "", 40, 200)]).isEmpty)
        #expect(Self.findings([("Aba Kora", "", 0, 100), ("Aba Kora", "", 100, 200)]).isEmpty)
    }
}
