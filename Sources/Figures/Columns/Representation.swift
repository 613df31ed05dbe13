/// By what representation.csv counts the people who registered and attended.
package enum Representation: String, CaseIterable, Sendable {
    case country, organization, role

    /// Stands for answers that name no country.
    package static let unknown = "unknown"

    /// Whether a value is one of the dimension's different values.
    package func isKnown(_ value: String) -> Bool { self != .country || value != Self.unknown }
}
