import Participants
import EventModel
import TestSupport
import Testing

@Suite struct OrderOfFilesTests {
    private typealias Step = @Sendable (inout TestEvent) -> MentionID

    /// Records of a few people with colliding names, half of them without e-mail.
    private static func steps(_ random: inout SplitMix64) -> [Step] {
        let words = ["Aba", "Noé", "Kora", "Dahl", "aba"]
        let emails = ["aba@mail.example", "noe@mail.example", "ABA@mail.example ", "kora@work.example", "", "", "", ""]
        func pick(_ list: [String]) -> String { list[Int.random(in: 0..<list.count, using: &random)] }
        return (0..<Int.random(in: 3...12, using: &random)).map { _ in
            let name = random.chance(25) ? "\(pick(words)) (\(pick(words)))" : pick(words)
            let (email, from) = (pick(emails), Int.random(in: 0..<50, using: &random))
            switch Int.random(in: 0..<8, using: &random) {
            case 0...3: return { $0.connect(name, email, from: from, to: from + 20) }
            case 4: return { $0.connect(name, email, from: from, to: from + 20, isWaitingRoom: true) }
            case 5: return { $0.register(name, email) }
            case 6: return { $0.listen(name, email, channel: 1, from: from, to: from + 5) }
            default: return { $0.say(name, at: from) }
            }
        }
    }

    /// Which steps make one participant, which make none, and which are listed with which candidates.
    private static func outcome(_ steps: [Step], order: [Int]) -> (partition: Set<Set<Int>>, open: [Int: Set<Set<Int>>])
    {
        var event = TestEvent()
        var stepOf: [MentionID: Int] = [:]
        for step in order { stepOf[steps[step](&event)] = step }
        let people = event.people()
        // Who belongs to nobody stands alone.
        enum Owner: Hashable { case participant(ParticipantID), nobody(MentionID) }
        func owner(_ mention: MentionID) -> Owner {
            people.participantOf[mention].map { .participant($0) } ?? .nobody(mention)
        }
        var members: [Owner: Set<Int>] = [:]
        for (mention, step) in stepOf { members[owner(mention), default: []].insert(step) }
        var open: [Int: Set<Set<Int>>] = [:]
        for pair in people.openPairs {
            // A group of rows of one name is listed by any of them.
            let own = members[owner(pair.mention)]?.min() ?? -1
            open[own] = Set(pair.candidates.compactMap { members[.participant($0)] })
        }
        return (Set(members.values), open)
    }

    @Test(arguments: UInt64(1)...300)
    func `the order of records changes no participant`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let steps = Self.steps(&random)
        let expected = Self.outcome(steps, order: Array(steps.indices))
        for _ in 0..<5 {
            let found = Self.outcome(steps, order: steps.indices.shuffled(using: &random))
            #expect(found.partition == expected.partition)
            #expect(found.open == expected.open)
        }
    }
}
