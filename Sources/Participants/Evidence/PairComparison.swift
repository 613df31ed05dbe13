import EventModel

/// Compares a display name with what is known about a person.
struct PairComparison {
    private(set) var evidence = LinkEvidence()
    private(set) var organization = Agreement.unknown
    private(set) var country = Agreement.unknown
    private(set) var time = TimeAgreement.unknown
    /// Whether at least one significant word, or an initial beside one, agrees.
    private(set) var hasName = false
    /// Whether a part of the name agrees, and another part is another's.
    private(set) var isOtherName = false

    /// What is the same for every pair of an event.
    struct Setting {
        var words = NameWords()
        var weights = LinkWeights()
        /// How many people have each organization and each country, as shares.
        var organizationShares: [String: Double] = [:]
        var countryShares: [String: Double] = [:]
        /// Kinds of evidence that do not count.
        var without: Set<LinkEvidence.Kind> = []
        /// Tells organizations and countries from names.
        var places: PlaceTest
    }

    /// - Parameters:
    ///   - readings: what somebody shows, as it can be read.
    ///   - known: whom it may mean.
    init(_ readings: [DisplayName.Reading], _ known: KnownPerson, _ setting: Setting) {
        for reading in readings {
            for name in known.names {
                let found = Self.judge(reading, name, known, setting)
                if !hasName || found.total > evidence.total {
                    evidence = found.evidence
                    organization = found.organization
                    country = found.country
                    isOtherName = found.isOtherName
                    hasName = true
                }
            }
        }
    }

    /// The evidence under the current weights, with how the two relate in time.
    mutating func weigh(_ time: TimeAgreement, _ known: KnownPerson, _ setting: Setting) {
        self.time = time
        evidence[.organization] = Self.organizationBits(organization, known, setting)
        evidence[.country] = Self.countryBits(country, known, setting)
        evidence[.time] = setting.weights.time(time)
        leaveOut(setting)
    }

    private mutating func leaveOut(_ setting: Setting) {
        for kind in setting.without { evidence[kind] = 0 }
    }

    /// Whether the name stands beside another organization or country than the one known.
    var differs: Bool { organization == .differs || country == .differs }

    /// - Parameter bits: negative: what it costs that so many others could be meant.
    mutating func addCost(ofPeople bits: Double) { evidence[.people] = bits }

    private struct Judgement {
        var evidence = LinkEvidence()
        var organization = Agreement.unknown
        var country = Agreement.unknown
        var isOtherName = false
        var total: Double { evidence.total }
    }

    private static func judge(
        _ reading: DisplayName.Reading, _ name: [NameWords.ID], _ known: KnownPerson,
        _ setting: Setting
    ) -> Judgement {
        let comparison = NameComparison(reading.name, name, setting.words, isSingle: reading.isSingle)
        var result = Judgement()
        var bits = comparison.bits
        var isContradicted = false
        for word in comparison.unmatched {
            if known.organization.contains(word) || known.organizationInitials.contains(word) {
                result.organization = .agrees
            } else if setting.words.kind(word) == .digits, comparison.agreeing > 1 {
                bits += NameBits.numberOfDevice
            } else {
                bits += NameBits.unmatched(setting.words.kind(word))
                if setting.words.kind(word) != .particle { isContradicted = comparison.isContradicted }
            }
        }
        if isContradicted { bits += LinkBits.contradictedName }
        result.isOtherName = isContradicted && comparison.agreeing > 0
        for tag in reading.tags {
            if let code = tag.country {
                if known.countries.contains(code) {
                    result.country = .agrees
                } else if !known.countries.isEmpty, result.country == .unknown {
                    result.country = .differs
                }
                continue
            }
            if let seat = tag.seat, !known.countries.isEmpty, result.country == .unknown {
                result.country = known.countries.contains(seat) ? .agrees : .differs
            }
            let agreement = tag.agreement(with: known, setting.words)
            if agreement == .agrees {
                result.organization = .agrees
            } else if known.names.contains(where: { NameComparison(tag.words, $0, setting.words).agreeing >= 1 }) {
                bits += LinkBits.tagIsName
            } else if agreement == .differs || setting.places.isOtherOrganization(tag, setting.words),
                result.organization == .unknown
            {
                result.organization = .differs
            } else {
                bits += tag.telling.count >= 2 ? LinkBits.unexplainedTag : LinkBits.unexplainedWord
            }
        }
        result.evidence[.name] = bits
        result.evidence[.organization] = organizationBits(result.organization, known, setting)
        result.evidence[.country] = countryBits(result.country, known, setting)
        return result
    }

    private static func organizationBits(_ agreement: Agreement, _ known: KnownPerson, _ setting: Setting) -> Double {
        guard agreement != .unknown else { return 0 }
        let share = setting.organizationShares[known.organizationKey] ?? LinkShares.ofRareValue
        return setting.weights.organization(agreement, share: share)
    }

    private static func countryBits(_ agreement: Agreement, _ known: KnownPerson, _ setting: Setting) -> Double {
        guard agreement != .unknown else { return 0 }
        let shares = known.countries.compactMap { setting.countryShares[$0] }
        return setting.weights.country(agreement, share: shares.max() ?? LinkShares.ofRareValue)
    }
}
