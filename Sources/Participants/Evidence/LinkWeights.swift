import Foundation

/// Bits for what agrees or differs; estimated from the event's own pairs, without labels.
struct LinkWeights {
    /// Share of true pairs whose organization agrees, if both name one; the same for countries.
    private(set) var organizationAgrees = 0.85
    private(set) var countryAgrees = 0.9
    /// Shares of true pairs, and of others, by how they relate in time.
    private var timeOfSame: [Double] = [0.6, 0.16, 0.1, 0.14]
    private var timeOfOthers: [Double] = [0.35, 0.04, 0.4, 0.21]

    /// Share of those without e-mail who are somebody with an e-mail or a registration, and who are also there as another
    /// participant without.
    private(set) var isAnchored = 0.7
    private(set) var isDoubled = 0.3

    /// How many pairs the shares above are worth: a small event changes them little.
    private static let weightOfPrior = 30.0

    /// - Parameter share: of people who have the same organization or country.
    func organization(_ agreement: Agreement, share: Double) -> Double {
        Self.bits(agreement, organizationAgrees, share)
    }

    func country(_ agreement: Agreement, share: Double) -> Double { Self.bits(agreement, countryAgrees, share) }

    private static func bits(_ agreement: Agreement, _ same: Double, _ share: Double) -> Double {
        let chance = min(0.9, max(0.01, share))
        return switch agreement {
        case .unknown: 0
        case .agrees: log2(same / chance)
        case .differs: log2((1 - same) / (1 - chance))
        }
    }

    func time(_ agreement: TimeAgreement) -> Double {
        log2(timeOfSame[agreement.rawValue] / timeOfOthers[agreement.rawValue])
    }

    /// How likely it is, before any evidence, that somebody is one particular person among this many.
    func people(isAnchor: Bool, of count: Int) -> Double {
        let share = isAnchor ? isAnchored : isDoubled
        return log2(share / (1 - share) / Double(max(LinkShares.smallestEvent, count)))
    }

    /// The same for an author, who is nearly always one of those connected.
    static func author(of count: Int) -> Double {
        log2(LinkShares.oddsOfKnownAuthor / Double(max(LinkShares.smallestEvent, count)))
    }

    /// - Parameters: expected numbers of those who are somebody else too, and the number of all without e-mail.
    mutating func learn(amongAnchors: Double, amongGuests: Double, of guests: Int) {
        let prior = LinkWeights()
        func share(_ expected: Double, _ before: Double) -> Double {
            min(0.9, max(0.1, (expected + before * Self.weightOfPrior) / (Double(guests) + Self.weightOfPrior)))
        }
        isAnchored = share(amongAnchors, prior.isAnchored)
        isDoubled = share(amongGuests, prior.isDoubled)
    }

    /// A candidate pair, with the probability that it is one person as judged so far.
    struct Pair {
        var organization: Agreement
        var country: Agreement
        var time: TimeAgreement
        var probability: Double
    }

    /// One step of expectation–maximisation: the shares among the pairs, each counted by its probability.
    mutating func learn(from pairs: [Pair]) {
        let prior = LinkWeights()
        organizationAgrees = Self.share(pairs.map { ($0.organization, $0.probability) }, prior.organizationAgrees)
        countryAgrees = Self.share(pairs.map { ($0.country, $0.probability) }, prior.countryAgrees)
        var same = prior.timeOfSame.map { $0 * Self.weightOfPrior }
        var others = prior.timeOfOthers.map { $0 * Self.weightOfPrior }
        for pair in pairs {
            same[pair.time.rawValue] += pair.probability
            others[pair.time.rawValue] += 1 - pair.probability
        }
        timeOfSame = same.map { $0 / same.reduce(0, +) }
        timeOfOthers = others.map { $0 / others.reduce(0, +) }
    }

    private static func share(_ pairs: [(Agreement, Double)], _ prior: Double) -> Double {
        var (agree, all) = (prior * weightOfPrior, weightOfPrior)
        for (agreement, probability) in pairs where agreement != .unknown {
            all += probability
            if agreement == .agrees { agree += probability }
        }
        return min(0.98, max(0.5, agree / all))
    }
}
