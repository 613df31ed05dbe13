import EventModel
import Foundation

/// Finds who wrote, asked or answered under a name that nobody bears quite so: records of one such name are one author's.
///
/// Somebody who writes is connected at that moment: each record at a time when a candidate was not speaks against them.
struct AuthorLinking {
    private let known: [KnownPerson]
    private var setting: PairComparison.Setting
    private let index: LinkIndex
    /// Share of people who are connected at an instant, for all instants alike.
    private let shareConnected: Double
    private let connected: Int
    /// Slips of the clock and messages sent while leaving: how often an author is connected.
    private static let connectedIfAuthor = 0.97
    private static let mostForTime = 4.0
    private static let slack = 2
    /// Seconds from the end of the wait to the beginning of the stay.
    private static let admission = 30

    /// - Parameter length: seconds of the event as connections show it.
    init(_ known: [KnownPerson], _ setting: PairComparison.Setting) {
        self.known = known
        self.setting = setting
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
        let readings = DisplayName(name, &setting.words).readings(setting.places, &setting.words)
        var found: [EvidenceLinking.Candidate] = []
        for person in index.candidates(for: readings, setting.words) {
            var comparison = PairComparison(readings, known[Int(person)], setting)
            guard comparison.hasName, comparison.evidence[.name] > 0 else { continue }
            comparison.addCost(ofPeople: LinkWeights.author(of: connected))
            var evidence = comparison.evidence
            let stays = known[Int(person)].stays
            if !setting.without.contains("time") {
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
        admissions.contains { end in stays.contains { (0...Self.admission).contains($0.from - end) } }
            ? Self.mostForTime : 0
    }

    private func time(of stays: [Interval], at instants: [Instant]) -> Double {
        var bits = 0.0
        for instant in instants {
            let isThere = stays.contains {
                $0.from.advanced(by: -Self.slack) <= instant && instant < $0.to.advanced(by: Self.slack)
            }
            bits +=
                isThere
                ? log2(Self.connectedIfAuthor / shareConnected)
                : log2((1 - Self.connectedIfAuthor) / (1 - shareConnected))
        }
        return min(Self.mostForTime, max(-3 * Self.mostForTime, bits))
    }
}

extension Identity {
    /// Links what is left of records that make no participant: those of one name together.
    mutating func linkAuthors(_ mentions: [Int], _ instants: [Instant?]) {
        guard let rules, !mentions.isEmpty else { return }
        if known.isEmpty { prepareEvidence(rules) }
        var byName: [TextID: [Int]] = [:]
        for mention in mentions { byName[keys.name(shownName(mention)), default: []].append(mention) }
        var ends: [Int32: Instant] = [:]
        for wait in records.connections where wait.isWaitingRoom { ends[wait.mention] = wait.interval.to }
        var linking = AuthorLinking(known, setting)
        for (_, group) in byName.sorted(by: { $0.value[0] < $1.value[0] }) {
            let name = records.texts[shownName(group[0])]
            // A channel may be chosen, or a log begin, before somebody is there.
            let written = group.filter { records.mentions[$0].kind != .channel }
            let found = linking.candidates(
                name, at: written.compactMap { instants[$0] }, admissions: group.compactMap { ends[Int32($0)] })
            guard let best = found.first else { continue }
            if best.probability >= EvidenceLinking.sure {
                for mention in group {
                    link(mention, to: number(of: best.person), .evidence, score(best.probability))
                    people.evidence[Int32(mention)] = best.evidence
                }
            } else {
                let worth = found.filter { $0.probability >= EvidenceLinking.worthAsking }
                guard !worth.isEmpty else { continue }
                people.openPairs.append(
                    .init(
                        mention: Int32(group[0]), candidates: worth.map { number(of: $0.person) },
                        evidence: worth.map { ($0.evidence, score($0.probability)) }))
            }
        }
    }

    private func number(of person: Int32) -> Int32 { newNumber.isEmpty ? person : newNumber[Int(person)] }
}
