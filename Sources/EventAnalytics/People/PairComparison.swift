/// Holds what somebody shows against what is known of somebody.
struct PairComparison {
    private(set) var evidence = LinkEvidence()
    private(set) var organization = Agreement.unknown
    private(set) var country = Agreement.unknown
    private(set) var time = TimeAgreement.unknown
    /// Whether at least one word of weight, or an initial beside one, agrees.
    private(set) var hasName = false

    /// What is the same for every pair of an event.
    struct Setting {
        var words = NameWords()
        var weights = LinkWeights()
        /// How many people have each organization and each country, as shares.
        var organizationShares: [String: Double] = [:]
        var countryShares: [String: Double] = [:]
        /// Whether a piece of a display name tells of a country or an organization.
        var places: PlaceTest
    }

    /// - Parameters:
    ///   - display: what somebody shows, taken apart.
    ///   - stays: when they were there.
    init(_ display: DisplayName, _ stays: [Interval], _ known: KnownPerson, _ setting: Setting) {
        time = TimeAgreement(stays, known.stays)
        for reading in display.readings(setting.places.isPlace) {
            for name in known.names {
                let found = Self.judge(reading, name, known, setting)
                if !hasName || found.total > evidence.total {
                    evidence = found.evidence
                    organization = found.organization
                    country = found.country
                    hasName = true
                }
            }
        }
        evidence[.time] = setting.weights.time(time)
    }

    /// - Parameter bits: negative: what it costs that so many others could be meant.
    mutating func addCost(ofPeople bits: Double) { evidence[.people] = bits }

    private struct Judgement {
        var evidence = LinkEvidence()
        var organization = Agreement.unknown
        var country = Agreement.unknown
        var total: Double { evidence.total }
    }

    private static func judge(
        _ reading: (name: [NameWords.ID], tags: [DisplayName.Piece]), _ name: [NameWords.ID], _ known: KnownPerson,
        _ setting: Setting
    ) -> Judgement {
        let comparison = NameComparison(reading.name, name, setting.words)
        var result = Judgement()
        var bits = comparison.bits
        var isContradicted = false
        for word in comparison.unmatched {
            if known.organization.contains(word) || known.organizationInitials.contains(word) {
                result.organization = .agrees
            } else {
                bits -= NameComparison.cost(ofUnmatched: word, setting.words)
                if setting.words.kind(word) == .plain { isContradicted = comparison.isContradicted }
            }
        }
        if isContradicted { bits -= 2.5 }
        for tag in reading.tags {
            if let code = Countries.code(of: tag.text) {
                if known.countries.contains(code) {
                    result.country = .agrees
                } else if !known.countries.isEmpty, result.country == .unknown {
                    result.country = .differs
                }
                continue
            }
            let agreement = setting.places.agreement(of: tag, with: known, setting.words)
            if agreement == .agrees {
                result.organization = .agrees
            } else if known.names.contains(where: { NameComparison(tag.words, $0, setting.words).agreeing >= 1 }) {
                bits += 1
            } else if agreement == .differs, result.organization == .unknown {
                result.organization = .differs
            } else {
                bits -= 0.5
            }
        }
        result.evidence[.name] = bits
        result.evidence[.organization] = setting.weights.organization(
            result.organization, share: setting.organizationShares[known.organizationKey] ?? 0.02)
        let shares = known.countries.compactMap { setting.countryShares[$0] }
        result.evidence[.country] = setting.weights.country(result.country, share: shares.max() ?? 0.02)
        return result
    }
}

/// Tells organizations and countries from names, by what registrations, addresses and the taxonomy say.
struct PlaceTest {
    private var organizations: Set<String> = []
    private let taxonomy: Taxonomy?

    init(_ taxonomy: Taxonomy?) { self.taxonomy = taxonomy }

    mutating func add(organization text: String) {
        let all = LatinText.words(of: text)
        guard !all.isEmpty else { return }
        organizations.insert(all.joined(separator: " "))
        for initials in Initials.of(all) where initials.count > 2 { organizations.insert(initials) }
    }

    mutating func add(domainLabel label: String) { organizations.insert(label) }

    func isPlace(_ piece: DisplayName.Piece) -> Bool {
        if Countries.code(of: piece.text) != nil { return true }
        if organizations.contains(LatinText.words(of: piece.text).joined(separator: " ")) { return true }
        return taxonomy?.category(ofOrganization: piece.text) != nil
    }

    /// Whether a piece beside the name is the organization of somebody; `differs` where it surely is another one.
    func agreement(of piece: DisplayName.Piece, with known: KnownPerson, _ words: NameWords) -> Agreement {
        let telling = piece.words.filter { !Initials.isLittle(String(decoding: words.letters[Int($0)], as: UTF8.self)) }
        guard !telling.isEmpty else { return .unknown }
        if telling.count == 1, known.organizationInitials.contains(telling[0]) { return .agrees }
        let common = telling.count { known.organization.contains($0) }
        if common * 2 > telling.count { return .agrees }
        let initials = Initials.of(telling.map { String(decoding: words.letters[Int($0)], as: UTF8.self) })
        let isInitials = known.organization.contains { word in
            initials.contains { words.letters[Int(word)] == Array($0.utf8) }
        }
        if isInitials { return .agrees }
        return !known.organizationKey.isEmpty && isPlace(piece) ? .differs : .unknown
    }
}
