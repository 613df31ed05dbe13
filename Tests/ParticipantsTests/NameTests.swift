import TestSupport
import Testing
@testable import EventModel
@testable import Participants

@Suite struct LatinTextTests {
    @Test(arguments: [
        ("DUPONT Jean", ["dupont", "jean"]), ("Łukasz Østergård", ["lukasz", "ostergard"]), ("Işıl", ["isil"]),
        ("O’Connor", ["oconnor"]), ("N'Diaye", ["ndiaye"]), ("Jean-Pierre", ["jean", "pierre"]),
        ("Weiß Œuvrard", ["weiss", "oeuvrard"]),
        ("Ａｎａ\u{200E} Ruiz", ["ana", "ruiz"]), ("محمد الحداد", ["mhmd", "hdad"]), ("Иван Петров", ["ivan", "petrov"]),
        ("王伟", ["wang", "wei"]), ("Đặng Thị", ["dang", "thi"]), ("", []), ("…", []),
    ])
    func `words are Latin letters without case and marks`(text: String, expected: [String]) {
        #expect(LatinText.words(of: text) == expected)
    }

    @Test(arguments: [
        ("khaled", "khald"), ("mohamed", "mhmd"), ("muhammad", "mohammed"), ("aicha", "aisha"), ("sharif", "cherif"),
        ("hussein", "hocine"), ("fatima", "fatmh"), ("youssef", "ywsf"), ("abdelrahman", "abdrahman"),
        ("muller", "mueller"),
        ("zeinab", "zaynab"), ("jamal", "gamal"), ("qasim", "kassem"),
    ])
    func `spellings of one name share their consonants`(one: String, other: String) {
        #expect(LatinText.skeleton(of: one) == LatinText.skeleton(of: other))
    }

    @Test(arguments: [
        ("ana", "ana", 0), ("garcia", "gracia", 1), ("perez", "peres", 1), ("sith", "smith", 1), ("abc", "xyz", 2),
    ])
    func `changed letters are counted up to the limit, a swap as one`(one: String, other: String, expected: Int) {
        #expect(letterChanges(Array(one.utf8), Array(other.utf8), upTo: 1) == expected)
        #expect(differInOneLetter(Array(one.utf8), Array(other.utf8)) == (expected == 1))
    }
}

@Suite struct DisplayNameTests {
    /// The pieces of a name as words.
    private static func pieces(_ text: String) -> [String] {
        var words = NameWords()
        let name = DisplayName(text, &words)
        return name.pieces.map { piece in
            piece.words.map { String(decoding: words.letters[$0], as: UTF8.self) }.joined(separator: " ")
        }
    }

    @Test(arguments: [
        ("DUPONT Jean (ILO)", ["dupont jean", "ilo"]), ("Philippines - Bernard", ["philippines", "bernard"]),
        ("Ana Ruiz | Solidarity League", ["ana ruiz", "solidarity league"]), ("Ana Ruiz (she/her)", ["ana ruiz"]),
        ("Ana Ruiz (elle)", ["ana ruiz"]), ("[FR] Ana Ruiz", ["ana ruiz"]), ("01 - Ana Ruiz", ["ana ruiz"]),
        ("3. Ana Ruiz", ["ana ruiz"]), ("RUIZ, Ana", ["ruiz", "ana"]), ("Dr Ana Ruiz", ["ana ruiz"]),
        ("Mme Ana Ruiz, PhD", ["ana ruiz", "phd"]), ("Ana_Ruiz", ["ana ruiz"]),
        ("Jean-Pierre Ruiz", ["jean pierre ruiz"]),
        ("iPhone", []), ("Galaxy S21", []), ("iPad de Marie", ["marie"]), ("Marie's iPhone", ["marie"]),
        ("Zoom user", []),
        ("+41 22 555 01 23", []), ("د. محمد الحداد", ["mhmd hdad"]), ("Guest", []),
        ("Ana Ruiz @ Unity", ["ana ruiz", "unity"]),
    ])
    func `a display name is taken apart`(text: String, expected: [String]) {
        #expect(Self.pieces(text) == expected)
    }

    @Test(arguments: [
        ("iPhone", true), ("iPad", true), ("Zoom user", true), ("Ana's iPhone", false), ("Ana", false), ("", false),
    ])
    func `a device is nobody`(text: String, expected: Bool) {
        #expect(DisplayName.isDevice(text) == expected)
    }
}

@Suite struct EvidenceLinkingTests {
    private static func event(_ others: Int = 40) -> TestEvent {
        var event = TestEvent()
        let given = ["Noé", "Ida", "Teo", "Lia", "Max", "Eva", "Ugo", "Zoe"]
        let family = ["Dahl", "Berg", "Lund", "Falk", "Holm"]
        for index in 0..<others {
            event.register("\(given[index % 8]) \(family[index / 8 % 5])", "x\(index)@mail.example")
        }
        return event
    }

    /// The number of the participant of a registration and of a connection, and how they were linked.
    private static func link(
        _ registered: String, organization: String = "", country: String = "", as shown: String
    ) -> (isOne: Bool, rule: LinkRule) {
        var event = event()
        let registration = event.register(registered, "aba@mail.example", organization: organization, country: country)
        let connection = event.connect(shown, from: 0, to: 600)
        let people = Identity.people(of: event.records, rules: TestEvent.rules())
        return (people.participantOf[registration] == people.participantOf[connection], people.rules[connection])
    }

    @Test(arguments: [
        "KORANTE Abadou", "KORANTE, Abadou", "Abadou Korante (she/her)", "[FR] Abadou Korante", "Dr Abadou Korante",
        "Abadou Korante - Unity",
        "A. Korante", "Abadou Korantte", "abadou korante", "Ábadou Korantë", "01 - Abadou Korante",
        "Abadou Korante's iPad",
    ])
    func `one who shows a form of a registered name is that person`(shown: String) {
        let found = Self.link("Abadou Korante", as: shown)
        let byEvidence = ["Abadou Korante - Unity", "A. Korante", "Abadou Korantte"]
        #expect(found.isOne && found.rule == (byEvidence.contains(shown) ? .evidence : .name))
    }

    @Test(arguments: [
        ("Khaled Mansour", "خالد منصور"), ("محمد الحداد", "Mohamed Haddad"), ("Abdelrahman Khalil", "عبد الرحمن خليل"),
        ("Łucja Østergård", "Lucja Ostergard"),
    ])
    func `scripts and lost letters do not part one person`(registered: String, shown: String) {
        #expect(Self.link(registered, as: shown).isOne)
    }

    @Test func `a given name is enough only with a country or an organization`() {
        #expect(!Self.link("Bernardo Korante", country: "Philippines", as: "Bernardo").isOne)
        #expect(Self.link("Bernardo Korante", country: "Philippines", as: "Philippines - Bernardo").isOne)
        #expect(Self.link("Bernardo Korante", organization: "Harbour Unity League", as: "Bernardo (HUL)").isOne)
        #expect(!Self.link("Bernardo Korante", country: "Ghana", as: "Philippines - Bernardo").isOne)
    }

    @Test(arguments: ["Kofi Korante", "Abadou Mensalo", "iPhone", "Korante 2", "Zoom user", "Unity"])
    func `another name is somebody else`(shown: String) {
        #expect(!Self.link("Abadou Korante", as: shown).isOne)
    }

    @Test func `if two fit equally well neither is chosen, and a person is asked`() {
        var event = Self.event()
        event.register("Maria Korante", "one@mail.example", organization: "Unity League")
        event.register("Maria Korante", "two@mail.example", organization: "Harbour Office")
        let plain = event.connect("KORANTE Maria", from: 0, to: 600)
        let people = Identity.people(of: event.records, rules: TestEvent.rules())
        #expect(people.participants.count == 43)
        #expect(people.openPairs.map(\.mention) == [plain])
        #expect(people.openPairs.first?.candidates.count == 2)
    }

    @Test func `the organization tells two of one name apart`() {
        var event = Self.event()
        event.register("Maria Korante", "one@mail.example", organization: "Unity League")
        let second = event.register("Maria Korante", "two@mail.example", organization: "Harbour Office")
        let connection = event.connect("Maria Korante (Harbour Office)", from: 0, to: 600)
        let people = Identity.people(of: event.records, rules: TestEvent.rules())
        #expect(people.participantOf[connection] == people.participantOf[second])
        #expect(people.evidence[connection]?[.organization] ?? 0 > 0)
    }

    @Test func `two e-mails stay two people whatever their names`() {
        var event = Self.event()
        event.connect("Abadou Korante", "a@mail.example", from: 0, to: 300)
        event.connect("KORANTE Abadou", "b@mail.example", from: 300, to: 600)
        let guest = event.connect("A. Korante", from: 600, to: 900)
        let people = Identity.people(of: event.records, rules: TestEvent.rules())
        #expect(people.participants.count == 43)
        #expect(people.participantOf[guest] == 42)
    }

    @Test func `an author is one who was connected`() {
        var event = Self.event()
        let first = event.connect("Abadou Korante", "a@mail.example", from: 0, to: 300)
        event.connect("Adama Korante", "b@mail.example", from: 400, to: 600)
        let message = event.say("A. KORANTE", at: 100)
        let people = Identity.people(of: event.records, rules: TestEvent.rules())
        #expect(people.participantOf[message] == people.participantOf[first])
        #expect(people.rules[message] == .evidence)
    }

    @Test func `a registered name beside two unknown words is still a name`() {
        var event = Self.event()
        let registration = event.register("Abadou Korante", "aba@mail.example")
        let plain = event.connect("Abadou Korante", from: 0, to: 100)
        event.connect("Abadou Korante | Blue Wings", from: 100, to: 200)
        event.connect("Abadou Korante - Red Roofs", from: 200, to: 300)
        let people = Identity.people(of: event.records, rules: TestEvent.rules())
        #expect(people.participantOf[plain] == people.participantOf[registration])
    }

    @Test func `an organization by itself is nobody`() {
        var event = Self.event()
        let shown = event.connect("Blue Wings", "aba@mail.example", from: 0, to: 900)
        event.connect("Abadou Korante | Blue Wings", from: 0, to: 100)
        event.connect("Ida Korante - Blue Wings", from: 0, to: 100)
        let one = event.connect("Blue Wings", from: 0, to: 100)
        let other = event.connect("Blue Wings", from: 50, to: 200)
        let people = Identity.people(of: event.records, rules: TestEvent.rules())
        let found = [shown, one, other].map { people.participantOf[$0] }
        #expect(Set(found).count == 3)
    }

    @Test func `several devices of one name are several participants`() {
        var event = TestEvent()
        event.connect("Abadou", "a@mail.example", from: 0, to: 900)
        let one = event.connect("iPhone", from: 0, to: 300)
        let other = event.connect("iPhone", from: 100, to: 500)
        let again = event.connect("iPhone", from: 600, to: 900)
        let people = Identity.people(of: event.records, rules: TestEvent.rules())
        #expect(people.participantOf[one] != people.participantOf[other])
        // Either of them may have come back.
        #expect(![one, other].contains { people.participantOf[$0] == people.participantOf[again] })
    }

    @Test func `a device that comes back soon is one participant, later another`() {
        var event = TestEvent()
        let connections = [(0, 300), (400, 500), (5000, 5100)].map { event.connect("Galaxy S21", from: $0.0, to: $0.1) }
        let people = Identity.people(of: event.records, rules: TestEvent.rules())
        #expect(connections.map { people.participantOf[$0] } == [0, 0, 1])
    }
}
