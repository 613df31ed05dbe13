import Figures
import Attendance
import EventModel
import Participants
import TestSupport
import Testing

/// Answers that the built-in lists do not understand are listed once, asked, and settled by event.yaml alone.
@Suite struct AnswerWordingTests {
    private static func meanings(_ entries: [(AnswerQuestion, String, String)]) -> AnswerMeanings {
        var meanings = AnswerMeanings()
        for (question, answer, value) in entries {
            let isNew = meanings.set(answer, to: question, means: value)
            #expect(isNew)
        }
        return meanings
    }

    private var agenda: Agenda { TestAgenda.of([("floor", .floor, 0, 600)], length: 600) }

    private static func lines(_ people: People) -> [String] {
        people.answerWordings.map { "\($0.question.rawValue) \($0.text) \($0.people) \($0.value ?? "open")" }
    }

    private static func event(_ answers: [String]) -> TestEvent {
        var event = TestEvent()
        for (index, answer) in answers.enumerated() {
            event.register("Guest \(index)", "g\(index)@mail.example", category: answer)
        }
        return event
    }

    @Test
    func `spellings that are equal after folding are one wording, shown as first written, the most frequent first`() {
        let event = Self.event([
            "Cooperativa", "Alliance of  Élus", "ALLIANCE OF ELUS", "alliance of élus ", "Academia", "", "Banque",
        ])
        let (people, findings) = event.described(TestEvent.rules())
        #expect(
            Self.lines(people) == [
                "category Alliance of  Élus 3 open", "category Banque 1 open", "category Cooperativa 1 open",
            ])
        #expect(findings.map(\.kind) == [.unknownCategory, .unknownCategory, .unknownCategory])
        #expect(findings.map(\.line) == [3, 8, 2])
        #expect(findings[0].message.text == "an answer names no category; people who gave it: 3")
        #expect(!findings.contains { $0.message.text.contains("Élus") || $0.action.text.contains("Élus") })
    }

    @Test func `what event.yaml settles has the category it says, by registration, and is not a finding`() {
        let event = Self.event(["Cooperativa", "COOPERATIVA", "Banque"])
        let rules = TestEvent.rules(answers: Self.meanings([(.category, " cooperativa", "workers")]))
        let (people, findings) = event.described(rules)
        #expect(Self.lines(people) == ["category Cooperativa 2 workers", "category Banque 1 open"])
        #expect(findings.count == 1)
        let person = people.participants[0]
        #expect(TestEvent.taxonomy.categories[person.category].id == "workers")
        #expect(person.categoryBasis == .registration && people.participants[2].categoryBasis == .none)
    }

    @Test func `settings stand above the built-in lists, and an answer that those understand is not listed`() {
        let event = Self.event(["Government"])
        let rules = TestEvent.rules(answers: Self.meanings([(.category, "government", "academia")]))
        let (people, _) = event.described(rules)
        #expect(people.answerWordings.isEmpty)
        #expect(TestEvent.taxonomy.categories[people.participants[0].category].id == "academia")
    }

    @Test func `staff, and those whom a decision settles, are not counted, and the decision stands above settings`() {
        var event = Self.event(["Banque", "Banque", "Banque"])
        func decide(_ kind: Decision.Kind, _ record: Int, _ value: String = "") {
            let place = Decision.Place(file: "registrations.csv", record: record, name: "")
            event.records.decisions.append(
                Decision(kind: kind, place: place, other: nil, value: value, file: "decisions.csv", line: 2))
        }
        decide(.staff, 1)
        decide(.category, 2, "academia")
        let rules = TestEvent.rules(answers: Self.meanings([(.category, "Banque", "workers")]))
        let people = event.described(rules).people
        #expect(Self.lines(people) == ["category Banque 1 workers"])
        #expect(people.participants.filter { !$0.isStaff }.map(\.categoryBasis) == [.override, .registration])
        #expect(Self.lines(event.people()) == ["category Banque 1 open"])
    }

    @Test func `only the answer that counts for a person is listed`() {
        var event = TestEvent()
        event.register("Aba Kora", "aba@mail.example", status: .cancelledOrDenied, category: "Banque")
        event.register("Aba Kora", "aba@mail.example", category: "Academia")
        event.register("Noé Dahl", "noe@mail.example", category: "-")
        event.register("Noé Dahl", "noe@mail.example", category: "Banque")
        let people = event.people()
        #expect(Self.lines(people) == ["category Banque 1 open"])
        // The row of the one whom it counts for, not the first that holds the text.
        #expect(people.answerWordings[0].first == 3)
    }

    @Test func `questions come in their order`() {
        var event = TestEvent()
        event.register(
            "Aba Kora", "aba@mail.example", category: "Banque", country: "Norland", language: "Both", gender: "Robot")
        event.register(
            "Noé Dahl", "noe@mail.example", category: "Academia", country: "France", language: "fr", gender: "Femme")
        let (people, findings) = event.described(TestEvent.rules())
        #expect(
            Self.lines(people) == [
                "category Banque 1 open", "country Norland 1 open", "language Both 1 open", "gender Robot 1 open",
            ])
        #expect(findings.map(\.kind) == [.unknownCategory, .unknownCountry, .unknownLanguage, .unknownGender])
        #expect(people.participants[0].declaredChannel == TestEvent.channels.unknown)
    }

    @Test(arguments: [("fr", 1), ("en", 0), ("unknown", 3), ("pt", 3)])
    func `a language that event.yaml names is declared`(value: String, channel: Int) {
        var event = TestEvent()
        event.register("Aba Kora", "aba@mail.example", language: "Langue de Molière")
        let (people, findings) = event.described(
            TestEvent.rules(answers: Self.meanings([(.language, "langue de moliere", value)])))
        #expect(people.participants[0].declaredChannel == channel)
        #expect(findings.isEmpty && Self.lines(people) == ["language Langue de Molière 1 \(value)"])
    }

    @Test(arguments: ["No preference", "N/A", "Ninguno", "غير محدد", "Portuguese"])
    func `an answer that declines to answer, or a language that is not offered, is nothing to ask`(answer: String) {
        var event = TestEvent()
        event.register("Aba Kora", "aba@mail.example", country: answer == "Portuguese" ? "" : answer, language: answer)
        let (people, findings) = event.described(TestEvent.rules())
        #expect(people.answerWordings.isEmpty && findings.isEmpty)
        #expect(people.participants[0].declaredChannel == TestEvent.channels.unknown)
    }

    @Test func `a poll's answer that names no language is listed, where the poll asked for one`() {
        var event = TestEvent()
        for name in ["Aba Kora", "Noé Dahl", "Ix Oz"] { event.connect(name, "\(name.prefix(3))@mail.example") }
        event.answer("Aba Kora", "Which channel?", "French", at: 10)
        event.answer("Noé Dahl", "Which channel?", "Both of them", at: 10)
        event.answer("Ix Oz", "Was the interpretation good?", "Very", at: 10)
        let people = event.people()
        #expect(Self.lines(people) == ["language Both of them 1 open"])
        #expect(people.participants.map(\.declaredChannel) == [1, 3, 3])
        let rules = TestEvent.rules(answers: Self.meanings([(.language, "both of them", "es")]))
        #expect(event.described(rules).people.participants[1].declaredChannel == 2)
    }

    @Test func `a statement's category that is not known is not overruled by its organization`() {
        var event = TestEvent()
        event.connect("Aba Kora", "aba@mail.example")
        event.speak("Ix Oz", organization: "Dockers Union", category: "Banque", at: 10)
        event.speak("Ix Oz", organization: "Dockers Union", category: "", at: 20)
        let (_, findings) = event.described(TestEvent.rules())
        #expect(findings.map(\.message.text) == ["statements whose category is not known: 1"])
        let figures = event.figures(agenda)
        let counts = figures.floorStatements.cells[0].map(\.statements)
        #expect(counts == [2, 0, 1, 0, 1])
    }

    @Test(
        arguments: [
            ("female", "Woman"), ("female", "Femme / Woman"), ("female", "أنثى"), ("female", "Mujer"),
            ("female", "Mulher"),
            ("male", "M"), ("male", "Homme"), ("male", "Hombre"), ("male", "رجل"), ("male", "Masculino"),
            ("other", "Non-binary"), ("other", "No binario"), ("other", "Não binário"), ("other", "Autre"),
            ("not_stated", "Prefer not to say"), ("not_stated", "Je préfère ne pas le dire"),
            ("not_stated", "Prefiero no decirlo"), ("not_stated", "Prefiro não dizer"),
            ("not_stated", "أفضل عدم الإجابة"),
            (nil, "Female / Male"), (nil, "Engineer"),
        ] as [(String?, String)])
    func `answers to the question of gender`(value: String?, answer: String) {
        #expect(GenderAnswers.value(of: answer) == value)
    }

    @Test func `the table says what is open and what settings say`() {
        let event = Self.event(["Banque", "Banque", "=Cooperativa"])
        let rules = TestEvent.rules(answers: Self.meanings([(.category, "Banque", "workers")]))
        let figures = EventFigures(
            identity: EventIdentity(id: "trial", title: "Trial"), agenda: agenda, records: event.records,
            people: event.described(rules).people, rules: rules)
        #expect(
            figures.answersTable().lines == [
                "trial,category,Banque,2,workers,settings", "trial,category,=Cooperativa,1,unknown,none",
            ])
    }
}

extension AnswerWordingTests {
    @Test(arguments: ["Please select", "Seleccione una opción", "—", "يرجى الاختيار"])
    func `a list of choices that nobody chose from leaves the question to the organization`(placeholder: String) {
        var event = TestEvent()
        event.register("Ana Lima", "ana@one.example", category: placeholder, organization: "Ministry of Trial")
        let person = event.people().participants[0]
        #expect(TestEvent.taxonomy.categories[person.category].id == "member_state")
        #expect(person.categoryBasis == .organization)
        #expect(event.people().answerWordings.isEmpty)
    }
}
