/// Maps values to places on a line, from one range to another.
package struct LinearScale: Sendable {
    package let domain: ClosedRange<Double>
    package let from: Double
    package let to: Double

    package init(domain: ClosedRange<Double>, from: Double, to: Double) {
        self.domain = domain
        self.from = from
        self.to = to
    }

    /// Where a value of the domain is drawn; everything is drawn at the start where the domain is empty.
    package func place(_ value: Double) -> Double {
        let length = domain.upperBound - domain.lowerBound
        return length > 0 ? from + (value - domain.lowerBound) / length * (to - from) : from
    }

    /// Round values that divide 0 to at least `most` into about `count` steps: 1, 2 or 5 times a power of ten.
    package static func ticks(upTo most: Double, count: Int) -> [Double] {
        guard most > 0 else { return [0, 1] }
        var power = 1.0
        while power * 10 <= most / Double(count) { power *= 10 }
        let step = [1, 2, 5, 10].map { power * $0 }.first { most / $0 <= Double(count) } ?? power * 10
        return (0...Int((most / step).rounded(.up))).map { Double($0) * step }
    }
}
