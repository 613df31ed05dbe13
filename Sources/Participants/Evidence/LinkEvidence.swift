/// The evidence that two records are one person, by its kind, in bits: the logarithm of how much likelier it is for one person
/// than for two.
///
/// Source: I. Fellegi and A. Sunter, "A Theory for Record Linkage" (1969); agreement on a rare value weighs more (W. Winkler).
package struct LinkEvidence: Sendable, Equatable {
    /// What is compared.
    package enum Kind: Int, CaseIterable, Sendable {
        case name, organization, country, time
        /// What it costs that so many others could be meant.
        case people
        /// The name in an e-mail address: it counts as a name, and has no bits of its own.
        case email

        /// The word of `links.csv`.
        package var name: String {
            switch self {
            case .name: "name"
            case .organization: "organization"
            case .country: "country"
            case .time: "time"
            case .people: "people"
            case .email: "email"
            }
        }
    }

    /// One value per kind, at its raw value; the rest is 0.
    private var bits = SIMD8<Double>(repeating: 0)

    package init() {}

    package var total: Double { bits.sum() }

    package subscript(_ kind: Kind) -> Double {
        get { bits[kind.rawValue] }
        set { bits[kind.rawValue] = newValue }
    }

    /// `name +15.2; organization +4.1; people -8.2`: what is 0 is left out.
    package var text: String {
        Kind.allCases.compactMap { kind in
            let tenths = Int((self[kind] * 10).rounded())
            guard tenths != 0 else { return nil }
            return "\(kind.name) \(tenths < 0 ? "-" : "+")\(abs(tenths) / 10).\(abs(tenths) % 10)"
        }
        .joined(separator: "; ")
    }
}
