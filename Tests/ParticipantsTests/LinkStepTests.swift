import Cores
import TestSupport
import EventModel
import Testing

@testable import Participants

@Suite struct LinkStepTests {
    /// One record for each step to link, all about one registrant but the device's.
    private struct Sample {
        var event = TestEvent()
        let registered, device, named, shortened, message, author: MentionID

        init() {
            for (index, name) in ["Noé Dahl", "Ida Berg", "Teo Lund", "Lia Falk", "Max Holm"].enumerated() {
                event.register(name, "x\(index)@mail.example")
            }
            registered = event.register("Abadou Korante", "aba@mail.example")
            device = event.connect("iPhone", from: 0, to: 60)
            named = event.connect("Abadou Korante", from: 100, to: 300)
            shortened = event.connect("KORANTE Abadu", from: 310, to: 900)
            message = event.say("Abadou Korante", at: 200)
            author = event.say("A. Korante", at: 400)
        }

        var records: [MentionID] { [registered, device, named, shortened, message, author] }
        var source: LinkSource { LinkSource(event.records, TestEvent.rules()) }
    }

    @Test func `each step links what is its own, and leaves what it was given as it was`() {
        let sample = Sample()
        let source = sample.source
        let steps: [(links: (Links) -> Links, linked: MentionID)] = [
            (EmailStep(source: source).links, sample.registered),
            (DeviceStep(source: source).links, sample.device),
            (NameStep(source: source).links, sample.named),
            (OtherRecordStep(source: source).links, sample.message),
            (AuthorStep(source: source).links, sample.author),
        ]
        var links = Links(records: sample.event.records.mentions.count)
        for step in steps {
            let before = links.groups
            let after = step.links(links)
            #expect(links.groups == before && before[step.linked] == nil && after.groups[step.linked] != nil)
            #expect(before.ids.allSatisfy { before[$0] == nil || before[$0] == after.groups[$0] })
            links = after
        }
    }

    @Test func `a group keeps its number when evidence makes it a part of another`() {
        let sample = Sample()
        let source = sample.source
        var links = EmailStep(source: source).links(after: Links(records: sample.event.records.mentions.count))
        links = NameStep(source: source).links(after: DeviceStep(source: source).links(after: links))
        let joined = EvidenceStep(source: source).links(after: links, oneAfterAnother)
        #expect(links.groups[sample.shortened] != links.groups[sample.registered])
        #expect(joined.groups[sample.shortened] == links.groups[sample.registered])
        #expect(joined.rules[sample.shortened] == .evidence && joined.evidence[sample.shortened] != nil)
        #expect(joined.groups[sample.device] == links.groups[sample.device] && joined.groupCount == links.groupCount)
    }

    @Test func `groups are numbered once, in the order in which they were made, without those that are empty`() {
        var links = Links(records: 4)
        let groups = (0..<3).map { _ in links.newGroup() }
        for (number, group) in groups.enumerated() {
            links.link(MentionID(number), to: group, .name, LinkScores.wholeName)
        }
        links.link(0, to: groups[2], .decision, LinkScores.certain)
        links.openPairs = [.init(record: 1, candidates: [.init(group: groups[2], weighed: nil)])]
        let people = People(links)
        #expect(people.participants.count == 2 && people.participantOf == [1, 0, 1, nil])
        #expect(people.openPairs.map(\.candidates) == [[1]])
    }

    @Test(arguments: [LinkEvidence.Kind.organization, .country, .time, .email])
    func `a kind of evidence that is left out speaks for nothing`(kind: LinkEvidence.Kind) {
        var event = Sample().event
        event.register("Maria Korante", "m@mail.example", organization: "Harbour Office", country: "Norway")
        event.connect("Maria Korante", "m@mail.example", from: 0, to: 300)
        event.connect("Sol", "solveig.norrland@mail.example", from: 0, to: 300)
        let shown = kind == .email ? "Solveig Norrland" : "M. Korante (Harbour Office) - Norway"
        let guest = event.connect(shown, from: 310, to: 900)
        func evidence(without: Set<LinkEvidence.Kind>) -> LinkEvidence? {
            let people = Identity.people(of: event.records, rules: TestEvent.rules(), without: without)
            let open = people.openPairs.first { $0.mention == guest }?.evidence.first?.evidence
            return people.evidence[guest] ?? open
        }
        let counted: LinkEvidence.Kind = kind == .email ? .name : kind
        #expect(evidence(without: [])?[counted] ?? 0 != 0)
        #expect(evidence(without: [kind])?[counted] ?? 0 == 0)
    }
}
