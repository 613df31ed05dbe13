import EventModel
import Figures
import Participants
import TestSupport
import Testing

@Suite struct InferredChannelTests {
    /// Somebody connected who wrote messages in these languages, each to all.
    private static func event(_ languages: [String], answered: String = "") -> TestEvent {
        var event = TestEvent(hasChat: true)
        event.register("Aba Kora", "aba@mail.example", language: answered)
        event.connect("Aba Kora", "aba@mail.example", from: 0, to: 600)
        for (index, language) in languages.enumerated() {
            event.say("Aba Kora", at: index + 1)
            event.records.messages[index].language = event.records.texts.intern(language)
        }
        return event
    }

    @Test(arguments: [
        (["fr", "fr"], 1), (["fr"], nil), (["fr", "es"], nil), (["fr", "fr", "es"], 1),
        (["fr", "fr", "es", "es"], nil),
        (["pt", "pt"], nil), (["", "fr"], nil), ([], nil), (["en", "en", "en"], 0),
    ])
    func `several messages in one offered language suggest its channel`(languages: [String], expected: Int?) {
        #expect(Self.event(languages).people().participants[0].inferredChannel == expected)
    }

    @Test func `what was declared stands above it`() {
        #expect(Self.event(["fr", "fr"], answered: "Spanish").people().participants[0].inferredChannel == nil)
        #expect(Self.event(["fr", "fr"], answered: "Portuguese").people().participants[0].inferredChannel == nil)
    }

    @Test func `presence and messages are on it with the basis inferred, and registrations are not`() throws {
        let (agenda, _) = try buildAgenda(
            [agendaRow("one", minutes: "30")], starts: TestEvent.at(0).description, zone: nil)
        let figures = Self.event(["fr", "fr"]).figures(agenda)
        #expect(figures.channelBasisTable().lines.contains("trial,event,fr,inferred,1,600"))
        #expect(figures.attendanceTable().lines.contains { $0.hasPrefix("trial,event,all,fr,0,0,1,") })
        #expect(figures.engagementTable().lines.contains { $0.hasPrefix("trial,event,all,fr,1,600,2,") })
        #expect(figures.participantsTable().rows[0][10].text == "inferred")
        let without = Self.event([]).figures(agenda)
        #expect(without.channelBasisTable().lines.contains("trial,event,unknown,none,1,600"))
    }

    @Test func `private messages suggest nothing`() {
        var event = Self.event([])
        for second in [1, 2] {
            event.say("Aba Kora", at: second, isPrivate: true)
            event.records.messages[second - 1].language = event.records.texts.intern("fr")
        }
        #expect(event.people().participants[0].inferredChannel == nil)
    }
}
