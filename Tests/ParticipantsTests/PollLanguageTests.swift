import TestSupport
import Testing
@testable import EventModel
@testable import Participants

@Suite struct PollLanguageTests {
    @Test(arguments: [
        ("Which channel do you listen to?", true), ("In welcher Sprache? / Langue", true), ("¿Qué idioma?", true),
        ("Interprétation souhaitée", true), ("ما هي لغتك المفضلة؟", true), ("هل تتابع القناة العربية؟", true),
        ("Do you agree?", false), ("Canalise or not?", false), ("", false),
    ])
    func `questions about language are known by their words`(question: String, expected: Bool) {
        #expect(PollLanguage.isAbout(question) == expected)
    }

    @Test(arguments: [
        ("Which channel do you listen to?", true), ("Language", true), ("What is your preferred language?", true),
        ("Quelle langue écoutez-vous ?", true), ("¿Qué idioma prefiere?", true), ("ما هي لغتك المفضلة؟", true),
        ("Was the interpretation good?", false), ("What did you think of the interpretation?", false),
        ("Do you need interpretation?", false), ("Through which channel did you hear of us?", false),
        ("Which country?", false),
    ])
    func `a question that asks which language is known by its text`(question: String, expected: Bool) {
        #expect(PollLanguage.asksWhich(question) == expected)
    }

    @Test(arguments: [
        ("Which channel are you using?", ["Interpretation 2", "Klingon"]), ("Was the interpretation good?", []),
    ])
    func `answers that name no language are listed although nobody named one`(question: String, listed: [String]) {
        var event = TestEvent()
        for (name, answer) in [("Ana Lima", "Interpretation 2"), ("Ben Okoro", "Klingon"), ("Cem Aydin", "-")] {
            event.connect(name)
            event.answer(name, question, answer, at: 60)
        }
        let (people, findings) = event.described(TestEvent.rules())
        #expect(people.answerWordings.map(\.text) == listed)
        #expect(findings.count { $0.kind == .unknownLanguage } == listed.count)
    }

    @Test(arguments: [
        ("", ["French"], "fr"), ("Arabic", ["French"], "ar"), ("both", ["French"], "fr"), ("", ["Yes", "es"], "es"),
        ("", ["English;French", "Arabic"], "ar"), ("", ["Russian", "French"], "unknown"), ("", ["Yes"], "unknown"),
    ])
    func `the first poll answer that names a language declares it where registration does not`(
        registered: String, answers: [String], expected: String
    ) throws {
        var records = EventRecords()
        records.files = [SourceFile(path: "a", kind: .registration), SourceFile(path: "b", kind: .polls)]
        let email = records.texts.intern("ana@mission.example")
        records.mentions = [Mention(file: 0, record: 1, line: 2, kind: .registration, name: 0, email: email)]
        var given = Answers()
        given.language = records.texts.intern(registered)
        records.registrations = [Registration(mention: 0, status: .valid, answers: given)]
        let other = records.texts.intern("Which country?")
        let asked = records.texts.intern("Which language?")
        for answer in answers {
            let number = records.mentions.count
            records.mentions.append(
                Mention(file: 1, record: number, line: number + 1, kind: .pollAnswer, name: 0, email: email))
            records.pollAnswers.append(
                PollAnswer(
                    mention: MentionID(number), instant: nil,
                    answers: [(other, records.texts.intern("English")), (asked, records.texts.intern(answer))]))
        }
        let rules = ProfileRules(
            taxonomy: TestEvent.taxonomy, channels: Channels(floor: "en", interpretation: ["fr", "es", "ar"]),
            staff: StaffRules(patterns: []), speakers: [])
        let (people, _) = Profiles.describe(Identity.people(of: records), records: records, rules: rules)
        let participant = try #require(people.participants.first)
        #expect(people.participants.count == 1)
        #expect(rules.channels.name(participant.declaredChannel) == expected)
    }
}
