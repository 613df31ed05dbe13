import EventModel
import Foundation

/// Finds who wrote, asked or answered under a name that matches no participant exactly: records with one such name belong to one author.
///
/// Somebody who writes is connected at that moment: each record at a time when a candidate was not connected counts against them.
struct AuthorLinking {
    private let known: [KnownPerson]
    private var setting: PairComparison.Setting
    private let index: LinkIndex
    /// Share of people who are connected at an instant, for all instants alike.
    private let shareConnected: Double
    private let connected: Int

    init(_ people: KnownPeople) {
        known = people.persons
        setting = people.setting
        index = LinkIndex(known, setting.words)
        let there = known.count { !$0.stays.isEmpty }
        connected = there > 0 ? there : known.count
        let stays = known.flatMap(\.stays)
        let length = (stays.map(\.to).max() ?? Instant(0)) - (stays.map(\.from).min() ?? Instant(0))
        let mean = Double(stays.reduce(0) { $0 + $1.seconds }) / Double(max(1, length))
        shareConnected = min(0.9, max(0.05, mean / Double(max(1, known.count))))
    }

    /// Whom a name with records at some instants may mean, likeliest first, with their probabilities.
    ///
    /// - Parameter admissions: when the name was let in from a waiting room: a stay begins then.
    mutating func candidates(
        _ name: String, at instants: [Instant], admissions: [Instant]
    ) -> [EvidenceLinking.Candidate] {
        let whole = DisplayName(name, &setting.words)
        let readings = setting.places.divided(whole, &setting.words).readings(setting.places, &setting.words)
        var found: [EvidenceLinking.Candidate] = []
        for person in index.candidates(for: readings, setting.words) {
            var comparison = PairComparison(readings, known[person], setting)
            guard comparison.hasName, comparison.evidence[.name] > 0 else { continue }
            comparison.addCost(ofPeople: LinkWeights.author(of: connected))
            var evidence = comparison.evidence
            let stays = known[person].stays
            if !setting.without.contains(.time) {
                evidence[.time] = time(of: stays, at: instants) + admission(of: stays, admissions)
            }
            found.append(.init(person: person, evidence: evidence, probability: 0))
        }
        let odds = found.map { exp2($0.evidence.total) }
        let all = 1 + odds.reduce(0, +)
        for index in found.indices { found[index].probability = odds[index] / all }
        return found.sorted { ($1.probability, $0.person) < ($0.probability, $1.person) }
    }

    private func admission(of stays: [Interval], _ admissions: [Instant]) -> Double {
        admissions.contains { end in stays.contains { (0...LinkTimes.admission).contains($0.from - end) } }
            ? LinkBits.mostOfTime : 0
    }

    private func time(of stays: [Interval], at instants: [Instant]) -> Double {
        let ifAuthor = LinkShares.connectedAuthors
        var bits = 0.0
        for instant in instants {
            let isThere = stays.contains {
                $0.from.advanced(by: -LinkTimes.clockSlack) <= instant
                    && instant < $0.to.advanced(by: LinkTimes.clockSlack)
            }
            bits +=
                isThere
                ? log2(ifAuthor / shareConnected)
                : log2((1 - ifAuthor) / (1 - shareConnected))
        }
        return min(LinkBits.mostOfTime, max(LinkBits.leastOfTime, bits))
    }
}
