/// The 95 % score interval of a proportion: it stays between 0 and 1 and is valid for small numbers too.
///
/// Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927) 209–212.
package struct WilsonInterval: Sendable, Equatable {
    package let low: Double
    package let high: Double

    /// The 97.5 % point of the standard normal distribution.
    private static let z = 1.959963984540054

    /// nil if there is nothing to divide by.
    package init?(_ part: Int, of whole: Int) {
        guard whole > 0, (0...whole).contains(part) else { return nil }
        let n = Double(whole)
        let p = Double(part) / n
        let zz = Self.z * Self.z
        let middle = p + zz / (2 * n)
        let half = Self.z * (p * (1 - p) / n + zz / (4 * n * n)).squareRoot()
        low = part == 0 ? 0 : (middle - half) / (1 + zz / n)
        high = part == whole ? 1 : (middle + half) / (1 + zz / n)
    }
}
