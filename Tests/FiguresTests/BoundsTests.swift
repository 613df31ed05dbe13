import EventModel
import Figures
import Participants
import Attendance
import TestSupport
import Testing

@Suite struct BoundsTests {
    /// Attendees of the category under every way to decide the open pairs, counted one by one.
    private static func possible(_ figures: EventFigures, _ category: Int?) -> (least: Int, most: Int) {
        let people = figures.people
        let attended = figures.tallies[0].attended
        var counts: [Int] = []
        func decide(_ index: Int, _ owner: RowValues<Participant, ParticipantID>) {
            guard index < people.openPairs.count else {
                let found = Set(people.participants.ids.filter { attended[$0] }.map { owner[$0] })
                counts.append(found.count { category == nil || people.participants[$0].category == category })
                return
            }
            let pair = people.openPairs[index]
            decide(index + 1, owner)
            guard let guest = people.participantOf[pair.mention] else { return }
            for candidate in pair.candidates {
                var owner = owner
                owner[guest] = candidate
                decide(index + 1, owner)
            }
        }
        decide(0, RowValues(Array(people.participants.ids)))
        return (counts.min() ?? 0, counts.max() ?? 0)
    }

    @Test(arguments: UInt64(1)...40)
    func `the bounds hold for every way to decide, and are reached where nobody is wanted twice`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var event = TestEvent()
        let categories = ["Government", "Academia", ""]
        for index in 0..<6 {
            let name = ["Aba Kora", "Noé Dahl", "Ida Berg"][index / 2]
            event.register(name, "p\(index)@mail.example", category: categories[Int.random(in: 0...2, using: &random)])
            if Bool.random(using: &random) {
                event.connect("Screen \(index)", "p\(index)@mail.example", from: 0, to: 600)
            }
        }
        for name in ["Aba Kora", "Noé Dahl", "Ida Berg"] where Bool.random(using: &random) {
            event.connect(name, from: 0, to: 600)
        }
        let (agenda, _) = try buildAgenda([agendaRow("panel")], starts: TestEvent.at(0).description, zone: nil)
        let figures = event.figures(agenda)
        for category in [nil, 0, 2, 3] {
            let bounds = figures.attendeeBounds(0, category)
            let (least, most) = Self.possible(figures, category)
            #expect(bounds.lowerBound == least && bounds.upperBound == most)
        }
    }

    @Test func `without open pairs the bounds are the number, and shares add up to one`() throws {
        var event = TestEvent()
        event.connect("Aba Kora", "aba@mail.example", from: 0, to: 600)
        for _ in 0..<2 { event.connect("Noé Dahl", from: 0, to: 600) }
        event.connect("Sol Norrland", from: 0, to: 600)
        event.connect("", from: 0, to: 600)
        let (agenda, _) = try buildAgenda([agendaRow("panel")], starts: TestEvent.at(0).description, zone: nil)
        #expect(
            event.figures(agenda).boundsTable().lines[0] == "trial,event,all,4,4,4,0.2500,0.0000,0.2500,0.0000,0.5000")
    }
}
