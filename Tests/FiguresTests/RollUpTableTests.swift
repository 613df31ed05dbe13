import Figures
import Attendance
import EventModel
import Participants
import TestSupport
import Testing

@Suite struct RollUpTableTests {
    private static func figures(_ seed: UInt64, _ groups: [[String]]) throws -> EventFigures {
        let figures = try RandomEvent(seed: seed).figures()
        var rules = figures.rules
        rules.taxonomy = Taxonomy(
            figures.rules.taxonomy.categories,
            rollUps: [
                .init(
                    id: "own",
                    groups: groups.map { .init(id: $0.count == 1 ? $0[0] : "together", labels: [:], categories: $0) })
            ])
        return EventFigures(
            identity: figures.identity, agenda: figures.agenda, records: figures.records, people: figures.people,
            rules: rules)
    }

    @Test(arguments: UInt64(2001)...2020)
    func `a roll-up of one group for each category is attendance itself`(seed: UInt64) throws {
        let figures = try Self.figures(seed, [["member_state"], ["workers"], ["academia"]])
        let table = try #require(figures.rollUpTables().first)
        #expect(table.schema.name == "attendance-own")
        #expect(table.lines.filter { !$0.contains(",other,") } == figures.attendanceTable().lines)
    }

    @Test(arguments: UInt64(2001)...2020)
    func `people and seconds of a group are those of its categories, and peaks are not sums`(seed: UInt64) throws {
        let figures = try Self.figures(seed, [["member_state", "workers"]])
        let table = try #require(figures.rollUpTables().first)
        let plain = figures.attendanceTable()
        for row in table.rows where row[2].text == "together" {
            let parts = plain.rows.filter {
                $0[1] == row[1] && $0[3] == row[3] && ["member_state", "workers"].contains($0[2].text)
            }
            for column in [6, 7, 8, 9, 10] {
                #expect(Int(row[column].text) == parts.reduce(0) { $0 + (Int($1[column].text) ?? 0) })
            }
            let peaks = parts.compactMap { Int($0[14].text) }
            #expect((peaks.max() ?? 0)...peaks.reduce(0, +) ~= Int(row[14].text) ?? -1)
        }
    }

    @Test func `an answer against the e-mail domain is a finding, and counts`() {
        var event = TestEvent()
        event.register("Aba Kora", "aba@state.example", category: "Academia")
        event.register("Noé Dahl", "noe@state.example", category: "Government")
        let people = Identity.people(of: event.records)
        let (described, findings) = Profiles.describe(people, records: event.records, rules: TestEvent.rules())
        #expect(described.participants[0].category == 2)
        #expect(
            findings.filter { $0.kind == .categoryConflict }.map(\.message.text) == [
                "1 answer names another category than the e-mail domain; the first is here"
            ])
    }
}
