import Cores
import EventModel
import Foundation

/// Links participants without e-mail, whose name alone did not decide, to others by all evidence together.
///
/// A participant without e-mail and registration, a guest, is compared with everybody whom the name may mean. The probability of each
/// is its evidence against that of all others of its kind and of nobody; from ``LinkScores/sure`` on they are taken as one. Two people
/// with an e-mail or a registration exclude each other, but another guest may be the same person as well: guests are compared with
/// each other only when the others are placed. In each round everybody is given at most one more, the surest first, so that the next
/// round knows who was already there. The order of the files plays no part.
struct EvidenceLinking {
    private static let rounds = 8
    /// This many people without e-mail are enough to estimate the weights from.
    private static let sample = 5000

    struct Candidate {
        var person: GroupID
        var evidence: LinkEvidence
        var probability: Double
        /// Whether somebody else fits nearly as well but for the times: presence alone never decides.
        var isTie = false
    }

    /// Whom guests are compared with.
    private enum Side { case anchors, guests }

    private(set) var known: [KnownPerson]
    private(set) var setting: PairComparison.Setting
    /// The people found to be the same by evidence: the root of each is the person it became part of, or itself.
    private(set) var owners: DisjointSets<KnownPerson>
    /// What linked each participant to its owner.
    private(set) var evidence: [GroupID: (evidence: LinkEvidence, probability: Double)] = [:]
    /// For participants that stay separate: the people they may be, likeliest first.
    private(set) var open: [GroupID: [Candidate]] = [:]

    private typealias Pair = (person: GroupID, comparison: PairComparison)
    /// Guests that one core handles at a time.
    private static let part = 512
    private var guests: [GroupID] = []
    private var anchors = 0
    /// Of each guest, in their order, those whom the name may mean.
    private var pairs: [[Pair]] = []

    init(_ people: KnownPeople) {
        known = people.persons
        setting = people.setting
        owners = DisjointSets(count: known.count)
    }

    mutating func run(_ workers: Workers = oneAfterAnother) {
        guests = known.ids.filter { !known[$0].isAnchor && !known[$0].shown.isEmpty && !known[$0].names.isEmpty }
        guard !guests.isEmpty else { return }
        anchors = known.count { $0.isAnchor }
        compare(workers)
        learn()
        linkInRounds()
    }

    /// Compares each guest with its candidates, once: only the weights and the times change later.
    private mutating func compare(_ workers: Workers) {
        let (known, setting, guests) = (known, setting, guests)
        let index = LinkIndex(known, setting.words)
        // Candidates that cannot reach a relevant probability, whatever the times say, need not be kept.
        let least = log2(Double(max(LinkShares.smallestEvent, known.count))) - LinkBits.hopeless
        let parts = (guests.count + Self.part - 1) / Self.part
        let found = sideBySide(parts, workers) { part in
            guests[part * Self.part..<min(guests.count, (part + 1) * Self.part)].map { guest in
                Self.candidates(of: guest, known, index, setting).filter { $0.comparison.evidence.total >= least }
            }
        }
        pairs = found.flatMap { $0 }
    }

    private static func candidates(
        of guest: GroupID, _ known: [KnownPerson], _ index: LinkIndex, _ setting: PairComparison.Setting
    ) -> [Pair] {
        let shown = known[guest].shown
        return index.candidates(for: shown, setting.words).filter { $0 != guest }.compactMap { person in
            let comparison = PairComparison(shown, known[person], setting)
            return comparison.hasName && comparison.evidence[.name] > 0 ? (person, comparison) : nil
        }
    }

    /// Estimates the weights from candidate pairs of the event.
    private mutating func learn() {
        let step = max(1, guests.count / Self.sample)
        let sample = guests.indices.filter { $0.isMultiple(of: step) }
        for _ in 0..<4 {
            var judgements: [LinkWeights.Pair] = []
            var (amongAnchors, amongGuests) = (0.0, 0.0)
            for (candidate, comparison) in sample.flatMap({ judged($0, .anchors) + judged($0, .guests) }) {
                judgements.append(
                    .init(
                        organization: comparison.organization, country: comparison.country, time: comparison.time,
                        probability: candidate.probability))
                if known[candidate.person].isAnchor {
                    amongAnchors += candidate.probability
                } else {
                    amongGuests += candidate.probability
                }
            }
            setting.weights.learn(from: judgements)
            setting.weights.learn(amongAnchors: amongAnchors, amongGuests: amongGuests, of: sample.count)
        }
    }

    /// The candidates of a guest on one side with their probabilities, likeliest first.
    private func judged(_ place: Int, _ side: Side) -> [(Candidate, PairComparison)] {
        let guest = guests[place]
        var ofRoot: [GroupID: PairComparison] = [:]
        for (person, comparison) in pairs[place] {
            let root = owners.root(person)
            guard root != owners.root(guest), known[root].isAnchor == (side == .anchors) else { continue }
            // Somebody found to be that person may show less: `Kwame A` fits other names too.
            if person != root, PairComparison(known[guest].shown, known[root], setting).isOtherName { continue }
            if comparison.evidence.total > ofRoot[root]?.evidence.total ?? -.infinity { ofRoot[root] = comparison }
        }
        guard !ofRoot.isEmpty else { return [] }
        let bits = setting.weights.people(
            isAnchor: side == .anchors, of: side == .anchors ? anchors : guests.count)
        var found: [(Candidate, PairComparison)] = []
        for (person, comparison) in ofRoot.sorted(by: { $0.key < $1.key }) {
            let other = known[person]
            var comparison = comparison
            comparison.weigh(TimeAgreement(known[guest].stays, other.stays), other, setting)
            comparison.addCost(ofPeople: bits)
            found.append((Candidate(person: person, evidence: comparison.evidence, probability: 0), comparison))
        }
        let odds = found.map { exp2($0.0.evidence.total) }
        let timeless = found.map { exp2($0.0.evidence.total - $0.0.evidence[.time]) }
        let (all, allTimeless) = (1 + odds.reduce(0, +), timeless.reduce(0, +))
        for index in found.indices {
            let probability = odds[index] / all
            found[index].0.probability =
                found[index].1.differs ? min(LinkScores.mostIfDiffering, probability) : probability
            found[index].0.isTie = timeless[index] < LinkScores.sure * allTimeless
        }
        return found.sorted { ($1.0.probability, $0.0.person) < ($0.0.probability, $1.0.person) }
    }

    private mutating func linkInRounds() {
        for side in [Side.anchors, .guests, .anchors] { linkInRounds(side) }
        for place in guests.indices where owners.isRoot(guests[place]) {
            let guest = known[guests[place]]
            let worth = judged(place, .anchors) + judged(place, .guests).filter { known[$0.0.person].key < guest.key }
            let asked = worth.map(\.0).filter { $0.probability >= LinkScores.worthAsking }
            if !asked.isEmpty { open[guests[place]] = asked }
        }
    }

    /// Whether a guest may be one of several people: then another guest under that name may be the other one.
    private func isTorn(_ place: Int) -> Bool {
        guard let best = judged(place, .anchors).first?.0 else { return false }
        return best.isTie && best.probability >= LinkScores.worthAsking
    }

    private mutating func linkInRounds(_ side: Side) {
        // Only guests with a changed candidate are looked at again.
        var waiting = guests.indices.filter { owners.isRoot(guests[$0]) }
        var best: [Int: Candidate] = [:]
        for _ in 0..<Self.rounds where !waiting.isEmpty {
            for place in waiting { best[place] = side == .guests && isTorn(place) ? nil : judged(place, side).first?.0 }
            let taken = link(best)
            if taken.isEmpty { break }
            waiting = guests.indices.filter { place in
                owners.isRoot(guests[place])
                    && (taken.contains(guests[place])
                        || pairs[place].contains { taken.contains(owners.root($0.person)) })
            }
            best = best.filter { owners.isRoot(guests[$0.key]) }
        }
    }

    /// One round; returns those whom it changed.
    private mutating func link(_ best: [Int: Candidate]) -> Set<GroupID> {
        var wanted: [(guest: GroupID, candidate: Candidate, key: String)] = []
        for (place, candidate) in best where candidate.probability >= LinkScores.sure && !candidate.isTie {
            wanted.append((guests[place], candidate, known[guests[place]].key))
        }
        wanted.sort {
            ($1.candidate.evidence.total, $0.key, $0.guest) < ($0.candidate.evidence.total, $1.key, $1.guest)
        }
        var taken: Set<GroupID> = []
        for (guest, candidate, _) in wanted {
            guard owners.isRoot(guest), owners.isRoot(candidate.person),
                !taken.contains(candidate.person), !taken.contains(guest)
            else { continue }
            taken.formUnion([guest, candidate.person])
            owners.join(guest, into: candidate.person)
            evidence[guest] = (candidate.evidence, candidate.probability)
            let other = known[guest]
            known[candidate.person].absorb(other)
        }
        return taken
    }
}
