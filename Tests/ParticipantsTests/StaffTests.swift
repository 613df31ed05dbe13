import Figures
import EventModel
import Participants
import TestSupport
import Testing

@Suite struct InterpreterTests {
    @Test(arguments: [
        "Interpreter FR", "French Interpreter", "Interpreter - Arabic", "interpreter english", "INTERPRETER ES",
        "Interprète français", "Interprète anglais 2", "Interprète de français", "Interprétation - Espagnol",
        "Intérprete español", "Intérprete de árabe", "Interpretación francés", "مترجم عربي", "مترجمة اللغة العربية",
        "Interpreter (Spanish)", "EN-Interpreter", "Interpreter FR/EN", "Interpreter 1 - French",
        "Aba Kora - French Interpreter", "Noé Dahl, interprète anglais", "Interpreter French Aba Kora",
        "Interpreters English", "ترجمة فورية إلى الفرنسية", "Interpretación al español",
        "Interprétation vers le français",
    ])
    func `a name that begins or ends with an interpreter word beside a language is staff`(name: String) {
        #expect(StaffRules.isInterpreter(name))
        var event = TestEvent()
        event.connect(name, "booth@mail.example")
        let person = event.people().participants[0]
        #expect(person.isStaff && person.role == .interpreter)
        #expect(person.id.hasPrefix("staff"))
    }

    @Test(arguments: [
        "Aba Kora", "Interpreter", "Aba Kora (Interpreter)", "Interprète Kora", "English", "French Embassy",
        "Aba Kora - Association of Interpreters", "Association internationale des interprètes de conférence",
        "Asociación de Intérpretes de Español", "Aba Kora, French Interpreters Association",
        "Union of Interpreters, English section", "جمعية المترجمين العرب", "Interpretive Dance French", "Enterprise FR",
    ])
    func `a delegate is not, be it of an interpreters' association`(name: String) {
        #expect(!StaffRules.isInterpreter(name))
        var event = TestEvent()
        event.connect(name, "delegate@mail.example")
        let person = event.people().participants[0]
        #expect(!person.isStaff)
        #expect(!person.id.hasPrefix("staff"))
    }
}

@Suite struct StaffPatternTests {
    @Test(arguments: [
        ("Secretariat Host", "Secretariat Host", true), ("Secretariat Host", "secretariat  HOST", true),
        ("Secretariat Host", "Secretariat Host 2", false), ("Secretariat Host", "The Secretariat Host", false),
        ("Secretariat*", "Secretariat", true), ("Secretariat*", "Secretariat Desk", true),
        ("Secretariat*", "The Secretariat", false), ("*desk", "Help Desk", true), ("*desk*", "The desk of one", true),
        ("T*k*", "Technik 1", true), ("a*b*c", "abbbc", true), ("a*b*c", "acb", false), ("*", "Anybody", true),
        ("*@booth.example", "one@Booth.example", true), ("*@booth.example", "one@booth.example.test", false),
        ("é*", "Équipe", true), ("Desk", "", false), ("", "Desk", false),
        ("a*a*a*a*a*a*a*a*a*a*b", String(repeating: "a", count: 300), false),
    ])
    func `a pattern fits the whole text, a star any part of it`(pattern: String, text: String, fits: Bool) {
        #expect(StaffRules(patterns: [pattern]).matches(text) == fits)
    }

    @Test func `a pattern on a name or an e-mail makes a technician`() {
        var event = TestEvent()
        event.connect("Desk One", "one@mail.example")
        event.connect("Aba Kora", "two@booth.example")
        event.connect("Noé Dahl", "noe@mail.example")
        let people = event.people(staff: ["desk *", "*@booth.example"])
        #expect(people.participants.map(\.isStaff) == [true, true, false])
        #expect(people.participants[0].role == .technician && people.participants[1].role == .technician)
        #expect(people.participants.map(\.id) == ["staff-1", "staff-2", "p1"])
    }

    @Test func `one record that is staff makes all of them staff`() {
        var event = TestEvent()
        event.connect("Aba Kora", "aba@mail.example")
        event.connect("Desk One", "aba@mail.example")
        #expect(event.people(staff: ["Desk *"]).participants.map(\.isStaff) == [true])
    }

    @Test func `staff who only wrote are not part of the audience`() throws {
        var event = TestEvent()
        event.connect("Aba Kora", "aba@mail.example")
        let message = event.say("Desk One", at: 5)
        let people = event.people(staff: ["Desk *"])
        let author = try #require(people.participantOf[message])
        #expect(people.participants[author].isStaff)
    }
}

@Suite struct HostTests {
    @Test func `the host account is staff by its role, its e-mail or its name`() {
        var event = TestEvent()
        event.connect("Host One", "one@mail.example", role: .host)
        event.connect("Host Two", " TWO@mail.example")
        event.connect("Host  three")
        event.connect("Noé Dahl", "noe@mail.example")
        event.records.hostEmails = [event.records.texts.intern("two@mail.example")]
        event.records.hostNames = [event.records.texts.intern("Host Three")]
        let people = event.people()
        let inOrder = people.participantOf.ids.compactMap { people.participantOf[$0] }.map { people.participants[$0] }
        #expect(inOrder.map(\.isStaff) == [true, true, true, false])
        #expect(inOrder.map(\.role) == [.host, .host, .host, .attendee])
    }

    @Test(arguments: ["Aba Kora", "ABA  kora"])
    func `a host who is named as a speaker is a participant`(speaker: String) {
        var event = TestEvent()
        event.connect("Aba Kora", "aba@mail.example", role: .host)
        let people = event.people(speakers: [speaker, "Noé Dahl"])
        #expect(people.participants.map(\.isStaff) == [false])
        #expect(people.participants[0].id == "p1")
    }

    @Test func `speakers and panellists are participants`() {
        var event = TestEvent()
        event.connect("Aba Kora", "aba@mail.example", role: .panelist)
        event.connect("Noé Dahl", "noe@mail.example")
        let people = event.people(speakers: ["Noé Dahl"])
        #expect(people.participants.map(\.isStaff) == [false, false])
        #expect(people.participants.map(\.role) == [.panelist, .panelist])
    }

    @Test func `staff are counted in no figure`() throws {
        var event = TestEvent()
        event.connect("Desk One", "desk@mail.example", from: 0, to: 600)
        event.register("Desk One", "desk@mail.example")
        event.say("Desk One", at: 5, holdsQuestion: true)
        event.ask("Desk One", "desk@mail.example")
        event.connect("Aba Kora", "aba@mail.example", from: 0, to: 300)
        let agenda = Agenda(
            window: Interval(from: TestEvent.at(0), to: TestEvent.at(600)),
            plannedWindow: Interval(from: TestEvent.at(0), to: TestEvent.at(600)), sessions: [])
        let figures = event.figures(agenda, staff: ["Desk *"])
        #expect(
            figures.attendanceTable().lines.first
                == "trial,event,all,all,0,0,1,1,1,0,300,300.0,300.0,0.50,1,2022-02-17T12:00:00Z")
        #expect(figures.engagementTable().lines.first == "trial,event,all,all,1,300,0,0,0,0,0.00,0.0000")
    }

    @Test(arguments: ["Ana Lima - ILO", "ILO | Ana Lima", "ana lima, ILO", "Ana Lima (ILO)"])
    func `a host who speaks is a participant, whatever tag stands beside the name`(name: String) {
        var event = TestEvent()
        event.connect(name, "host@network.example", role: .host)
        #expect(event.people(speakers: ["Ana Lima"]).participants.map(\.isStaff) == [false])
        #expect(event.people(speakers: ["Ana"]).participants.map(\.isStaff) == [true])
    }
}
