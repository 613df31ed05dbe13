import EventModel

/// A quotient of whole numbers rounded half up to a fixed number of decimals.
package struct ExactQuotient: Hashable, Sendable, CustomStringConvertible {
    /// The value times ten to the number of decimals.
    package let scaled: Int
    package let decimals: Int

    /// Nil if the divisor is 0.
    ///
    /// - Parameters: `numerator` and `divisor` not negative.
    package init?(_ numerator: Int, _ divisor: Int, decimals: Int) {
        guard divisor > 0 else { return nil }
        var scale: Int128 = 1
        for _ in 0..<decimals { scale *= 10 }
        scaled = Int((2 * Int128(numerator) * scale + Int128(divisor)) / (2 * Int128(divisor)))
        self.decimals = decimals
    }

    /// Of wide numbers, the numerator of any sign.
    package init?(wide numerator: Int128, _ divisor: Int128, decimals: Int) {
        guard divisor > 0 else { return nil }
        var scale: Int128 = 1
        for _ in 0..<decimals { scale *= 10 }
        let (doubled, whole) = (2 * numerator * scale + divisor, 2 * divisor)
        let quotient = doubled / whole
        scaled = Int(doubled < quotient * whole ? quotient - 1 : quotient)
        self.decimals = decimals
    }

    /// Of a number that was computed in floating point, rounded half up.
    init(rounding value: Double, decimals: Int) {
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        self.init(scaled: Int((value * scale + 0.5).rounded(.down)), decimals: decimals)
    }

    /// The same below zero.
    package var negated: ExactQuotient { ExactQuotient(scaled: -scaled, decimals: decimals) }

    private init(scaled: Int, decimals: Int) {
        self.scaled = scaled
        self.decimals = decimals
    }

    package var description: String {
        if scaled < 0 { return "-" + negated.description }
        guard decimals > 0 else { return String(scaled) }
        var digits = Array(padded(scaled, decimals + 1).utf8)
        digits.insert(0x2E, at: digits.count - decimals)
        return String(decoding: digits, as: UTF8.self)
    }

    /// The number nearest to it.
    package var value: Double {
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        return Double(scaled) / scale
    }

    /// With fewer decimals, rounded half away from 0.
    package func rounded(to fewer: Int) -> ExactQuotient {
        guard fewer < decimals else { return self }
        var scale = 1
        for _ in fewer..<decimals { scale *= 10 }
        let rounded = (abs(scaled) * 2 + scale) / (2 * scale)
        return ExactQuotient(scaled: scaled < 0 ? -rounded : rounded, decimals: fewer)
    }
}
