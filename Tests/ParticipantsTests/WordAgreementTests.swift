import EventModel
import TestSupport
import Testing

@testable import Participants

@Suite struct WordAgreementTests {
    private static func agreement(_ shown: String, _ known: String) -> WordAgreement? {
        var words = NameWords()
        return WordAgreement(words.number(of: shown), words.number(of: known), words)
    }

    @Test(arguments: [
        ("bill", "william"), ("kasia", "katarzyna"), ("paco", "francisco"), ("emeka", "chukwuemeka"), ("gim", "kim"),
        ("dima", "dmitry"), ("alex", "alexandre"), ("tess", "theresa"), ("maximil", "maximiliano"),
    ])
    func `a usual short form is the name`(shown: String, known: String) {
        #expect(Self.agreement(shown, known) == .shortForm)
    }

    @Test(arguments: [
        ("khalid", "khaled"), ("mansoor", "mansour"), ("aleksandr", "alexandr"), ("iuliia", "yulia"),
        ("layla", "leila"),
        ("salih", "saleh"), ("jelassi", "jlassi"), ("mohammed", "muhamad"),
    ])
    func `other vowels and doubled letters are spellings of one name`(shown: String, known: String) {
        #expect([.otherSpelling, .shortForm].contains(Self.agreement(shown, known)))
    }

    @Test(arguments: [
        ("hassan", "hussein"), ("gabriel", "gabriela"), ("nimali", "nimal"), ("michelle", "michael"),
        ("demirel", "demir"),
        ("fahim", "fahmi"), ("mario", "maria"), ("junhyeok", "jun"),
    ])
    func `names that only look alike are two`(shown: String, known: String) {
        #expect(Self.agreement(shown, known) == nil)
    }

    @Test(arguments: [
        ("nattaphong", "nattapong"), ("khakimov", "hakimov"), ("djordjevic", "dordevic"), ("redfied", "redfield"),
    ])
    func `letters that others leave out still agree, for less`(shown: String, known: String) {
        #expect(Self.agreement(shown, known) == .addedLetter)
    }

    @Test func `another consonant is mostly another name`() {
        #expect(Self.agreement("wanjiru", "wanjiku") == .otherLetter)
        #expect(Self.agreement("redfeidl", "redfeild") == .swappedLetters)
    }
}

@Suite struct ShownFormsTests {
    private static func event() -> TestEvent {
        var event = TestEvent()
        let given = ["Noé", "Ida", "Teo", "Lia", "Max", "Eva", "Ugo", "Zoe"]
        for index in 0..<40 {
            event.register(
                "\(given[index % 8]) \(["Dahl", "Berg", "Lund", "Falk", "Holm"][index / 8])", "x\(index)@mail.example")
        }
        return event
    }

    private static func isOne(
        _ registered: String, _ email: String = "k@mail.example", as shown: String, organization: String = ""
    )
        -> Bool
    {
        var event = event()
        let registration = event.register(registered, email, organization: organization)
        let connection = event.connect(shown)
        let people = Identity.people(of: event.records, rules: TestEvent.rules())
        return people.participantOf[registration] == people.participantOf[connection]
    }

    @Test(arguments: [
        ("Jean-Baptiste Kouassi", "JB Kouassi"), ("Lukas Obermayer", "Lukas.Obermayer"),
        ("Thilini Perera", "ThiliniPerera"),
        ("Thilini Perera", "Thilini Perera 2"), ("Siti Rahman", "EN-Siti Rahman"),
        ("Verónica Castillo", "ES Verónica Castillo"),
        ("William Ashdown", "Bill Ashdown"), ("Jun-ho Kim", "Gim Junho"), ("Katarzyna Nowak", "NOWAK, Kasia"),
    ])
    func `what people write for their names finds them`(registered: String, shown: String) {
        #expect(Self.isOne(registered, as: shown))
    }

    @Test func `the address is another name, and may be typed in place of one`() {
        #expect(Self.isOne("Rosario Huamán", "charo.huaman@mail.example", as: "Charo Huaman"))
        #expect(Self.isOne("Diego Fuentes", "dfuentes@mail.example", as: "DFuentes@mail.example"))
        #expect(Self.isOne("Camila Rojas", "camila.rojas@mail.example", as: "camila.rojas"))
        #expect(!Self.isOne("Nimal Perera", "n.perera@mail.example", as: "Nimali Perera"))
    }

    @Test(arguments: ["Aba Korante Lund", "Lund Aba Korante"])
    func `a name that is a part of another's decides nothing by itself`(other: String) {
        var event = Self.event()
        event.register("Aba Korante", "one@mail.example")
        event.register(other, "two@mail.example")
        let connection = event.connect("Korante Aba")
        let people = Identity.people(of: event.records, rules: TestEvent.rules())
        #expect(people.rules[connection] == .none)
        #expect(people.openPairs.first { $0.mention == connection }?.candidates.count == 2)
    }

    @Test func `another organization beside the name leaves the link to a person`() {
        #expect(Self.isOne("Kofi Boaten", as: "Kofi Boateng - Unity", organization: "Unity Harbour"))
        var event = Self.event()
        event.register("Kofi Mensah Boaten", "k@mail.example", organization: "Harbour Office")
        event.register("Ida Lund", "i@mail.example", organization: "Workers Union of the Northern Coast")
        let connection = event.connect("Kofi Boaten (Workers Union of the Northern Coast)")
        let people = Identity.people(of: event.records, rules: TestEvent.rules())
        #expect(people.participants.count == 43)
        #expect(people.openPairs.map(\.mention) == [connection])
    }

    @Test func `presence alone decides no tie`() {
        var event = Self.event()
        event.register("Maria Korante", "m@mail.example")
        event.connect("Maria Korante", "m@mail.example", from: 0, to: 300)
        event.register("Mario Korante", "o@mail.example")
        let connection = event.connect("M. Korante", from: 310, to: 900)
        let people = Identity.people(of: event.records, rules: TestEvent.rules())
        #expect(people.rules[connection] == .none && people.openPairs.map(\.mention) == [connection])
    }

    @Test func `two at once under one name that two have are two people`() {
        var event = Self.event()
        event.register("Tiago Korante", "one@mail.example")
        event.register("Tiago Korante", "two@mail.example")
        let stays = [(0, 600), (100, 500), (700, 900)].map { event.connect("Tiago Korante", from: $0.0, to: $0.1) }
        let people = Identity.people(of: event.records, rules: TestEvent.rules())
        #expect(people.participantOf[stays[0]] != people.participantOf[stays[1]])
        #expect(people.participantOf[stays[0]] == people.participantOf[stays[2]])
        #expect(people.openPairs.count == 2)
    }

    @Test func `a guest who shows less does not bring in those who show another name`() {
        var event = Self.event()
        let registration = event.register("Kwame Asante", "kwame.asante@mail.example", organization: "Harbour Union")
        let short = event.connect("Kwame A (Harbour Union)", from: 0, to: 300)
        let other = event.connect("Kwame Oforiwa (Harbour Union)", from: 310, to: 900)
        let people = Identity.people(of: event.records, rules: TestEvent.rules())
        #expect(people.participantOf[short] == people.participantOf[registration])
        #expect(people.participantOf[other] != people.participantOf[registration])
    }

    @Test func `a record that nothing joins to another has no rule`() {
        var event = Self.event()
        let connection = event.connect("Sol Norrland")
        let people = Identity.people(of: event.records, rules: TestEvent.rules())
        #expect(people.rules[connection] == .none && people.scores[connection] == 0)
    }
}
