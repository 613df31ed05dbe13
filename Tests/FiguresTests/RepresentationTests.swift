import Figures
import EventModel
import Participants
import TestSupport
import Testing

@Suite struct RepresentationTests {
    private static let agenda = TestAgenda.of([("talk", .panel, 0, 600)], length: 600)

    private static func lines(_ event: TestEvent, _ dimension: String) -> [String] {
        event.figures(agenda).representationTable().lines
            .filter { $0.hasPrefix("trial,event,\(dimension),") }.map { String($0.dropFirst("trial,event,".count)) }
    }

    @Test func `a country is its code however it is written, and what is none is unknown, last and not counted`() {
        var event = TestEvent()
        for (index, country) in ["Maroc", "Morocco", "المغرب", "zz my secret", "Atlantis", "USA", ""].enumerated() {
            event.register("Ana \(index)", "ana\(index)@mission.example", country: country)
        }
        event.connect("Ana 0", "ana0@mission.example")
        event.connect("Ana 3", "ana3@mission.example")
        #expect(
            Self.lines(event, "country") == [
                "country,distinct,2,1", "country,MA,3,1", "country,US,1,0", "country,unknown,2,1",
            ])
    }

    @Test func `what answers nothing is not an organization`() {
        var event = TestEvent()
        for (index, name) in ["Harbour League", "N/A", "n/a", "Ninguna", "لا ينطبق", "Please select"].enumerated() {
            event.register("Ana \(index)", "ana\(index)@mission.example", organization: name)
        }
        #expect(Self.lines(event, "organization") == ["organization,distinct,1,0", "organization,Harbour League,1,0"])
    }

    @Test func `an answer that names no country is kept as written among the participants alone, and is found`() throws
    {
        var event = TestEvent()
        event.register("Ana", "ana@mission.example", country: " Kenia ")
        event.register("Ben", "ben@mission.example", country: "Atlantis")
        event.register("Cem", "cem@mission.example", country: "Atlantis")
        let (_, findings) = Profiles.describe(
            Identity.people(of: event.records), records: event.records, rules: TestEvent.rules())
        let found = try #require(findings.first { $0.kind == .unknownCountry })
        #expect(found.kind.rawValue == "unknown_country" && found.kind.needsAttention && found.line == 3)
        #expect(found.message.text == "an answer names no country; people who gave it: 2")
        let table = event.figures(Self.agenda).participantsTable()
        let column = try #require(table.schema.columns.firstIndex { $0.name == "country" })
        #expect(table.rows.map { $0[column].text } == ["KE", "Atlantis", "Atlantis"])
    }

    @Test func `a dimension that nobody was asked has no rows`() {
        var event = TestEvent()
        event.register("Ana", "ana@mission.example")
        event.connect("Ana", "ana@mission.example")
        #expect(Self.lines(event, "country").isEmpty && Self.lines(event, "organization").isEmpty)
        #expect(Self.lines(event, "role") == ["role,distinct,1,1", "role,attendee,1,1"])
        event.register("Ben", "ben@mission.example", organization: "Open Roads")
        #expect(Self.lines(event, "organization") == ["organization,distinct,1,0", "organization,Open Roads,1,0"])
    }

    @Test func `Maroc and Morocco agree when a name is linked`() {
        var event = TestEvent()
        event.register("Bernardo Korante", "ber@mail.example", country: "Maroc")
        event.connect("Morocco - Bernardo")
        let rules = TestEvent.rules()
        let people = Identity.people(of: event.records, rules: rules)
        #expect(people.participants.count == 1)
    }
}
