import Foundation

/// Links participants without e-mail, whose name alone did not decide, to others by all evidence together.
///
/// A participant without e-mail and registration is held against everybody whom the name may mean. The probability of each is its
/// evidence against that of all others and of nobody; from ``sure`` on they are one. In each round everybody is given at most one
/// more, the surest first, so that the next round knows who was already there. The order of the files plays no part.
struct EvidenceLinking {
    /// Probability from which two are taken for one.
    static let sure = 0.9
    /// Probability from which a person is asked.
    static let worthAsking = 0.1
    private static let rounds = 8

    private(set) var known: [KnownPerson]
    private(set) var setting: PairComparison.Setting
    /// Of each participant the one it is part of: itself, unless evidence linked it.
    private(set) var owner: [Int32]
    /// What linked each participant to its owner.
    private(set) var evidence: [Int32: (evidence: LinkEvidence, probability: Double)] = [:]
    /// For participants that stay apart: whom they may be, likeliest first.
    private(set) var open: [Int32: [Candidate]] = [:]
    private var candidates: [Int32: [Int32]] = [:]
    private var anchors = 0
    private var guests: [Int] = []

    struct Candidate {
        var person: Int32
        var evidence: LinkEvidence
        var probability: Double
    }

    init(_ known: [KnownPerson], _ setting: PairComparison.Setting) {
        self.known = known
        self.setting = setting
        owner = known.indices.map { Int32($0) }
    }

    mutating func run() {
        guests = known.indices.filter { !known[$0].isAnchor && !known[$0].names.isEmpty }
        anchors = known.count { $0.isAnchor }
        guard !guests.isEmpty else { return }
        let index = LinkIndex(known, setting.words)
        for guest in guests {
            let display = known[guest].shown[0]
            candidates[Int32(guest)] = index.candidates(for: display, setting.words).filter { $0 != guest }
        }
        learn()
        for _ in 0..<Self.rounds where link() == 0 { break }
        listOpen()
    }

    /// Estimates the weights from the candidate pairs of the event.
    private mutating func learn() {
        for _ in 0..<4 {
            var pairs: [LinkWeights.Pair] = []
            var (amongAnchors, amongGuests) = (0.0, 0.0)
            for guest in guests {
                for (candidate, comparison) in judged(Int32(guest)) {
                    pairs.append(
                        .init(
                            organization: comparison.organization, country: comparison.country, time: comparison.time,
                            probability: candidate.probability))
                    if known[Int(candidate.person)].isAnchor {
                        amongAnchors += candidate.probability
                    } else {
                        amongGuests += candidate.probability
                    }
                }
            }
            setting.weights.learn(from: pairs)
            setting.weights.learn(amongAnchors: amongAnchors, amongGuests: amongGuests, of: guests.count)
        }
    }

    /// The candidates of a guest with their probabilities, likeliest first.
    private func judged(_ guest: Int32) -> [(Candidate, PairComparison)] {
        let own = known[Int(guest)]
        var found: [(Candidate, PairComparison)] = []
        for person in Set((candidates[guest] ?? []).map { root($0) }).sorted() where person != root(guest) {
            var comparison = PairComparison(own.shown[0], own.stays, known[Int(person)], setting)
            guard comparison.hasName, comparison.evidence[.name] > 0 else { continue }
            let isAnchor = known[Int(person)].isAnchor
            comparison.addCost(
                ofPeople: setting.weights.people(isAnchor: isAnchor, of: isAnchor ? anchors : guests.count))
            found.append((Candidate(person: person, evidence: comparison.evidence, probability: 0), comparison))
        }
        let odds = found.map { exp2($0.0.evidence.total) }
        let all = 1 + odds.reduce(0, +)
        for index in found.indices { found[index].0.probability = odds[index] / all }
        return found.sorted { ($1.0.probability, $0.0.person) < ($0.0.probability, $1.0.person) }
    }

    private func root(_ person: Int32) -> Int32 {
        var person = person
        while owner[Int(person)] != person { person = owner[Int(person)] }
        return person
    }

    /// One round; returns how many were linked.
    private mutating func link() -> Int {
        var wanted: [(guest: Int32, candidate: Candidate)] = []
        for guest in guests where owner[guest] == guest {
            guard let best = judged(Int32(guest)).first?.0, best.probability >= Self.sure else { continue }
            wanted.append((Int32(guest), best))
        }
        wanted.sort {
            ($1.candidate.evidence.total, known[Int($0.guest)].key)
                < ($0.candidate.evidence.total, known[Int($1.guest)].key)
        }
        var taken: Set<Int32> = []
        var count = 0
        for (guest, candidate) in wanted {
            guard owner[Int(guest)] == guest, owner[Int(candidate.person)] == candidate.person,
                !taken.contains(candidate.person), !taken.contains(guest)
            else { continue }
            taken.formUnion([guest, candidate.person])
            owner[Int(guest)] = candidate.person
            evidence[guest] = (candidate.evidence, candidate.probability)
            let other = known[Int(guest)]
            known[Int(candidate.person)].absorb(other)
            count += 1
        }
        return count
    }

    private mutating func listOpen() {
        for guest in guests where owner[guest] == guest {
            let worth = judged(Int32(guest)).map(\.0).filter {
                $0.probability >= Self.worthAsking && known[Int($0.person)].isAnchor
            }
            if !worth.isEmpty { open[Int32(guest)] = worth }
        }
    }
}
