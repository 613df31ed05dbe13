internal import Foundation

/// The noise of the cell key method: how much is added to a count, by the count and its cell key.
///
/// B. Fraser and J. Wooton, A proposed method for confidentialising tabular output to protect against differencing (2005); the
/// distributions are those of G. Marley and V. Leaver (2011) and S. Giessing (2016): of all with mean 0, the given variance,
/// a largest noise, and no result below 0 or from 1 to `smallest`, the one with most entropy. Eurostat's guidelines for the
/// census of 2021 recommend it. A zero stays; the mean over many cells is right; the same people always get the same noise.
package struct CellKeyTable: Sendable {
    package static let variance = 4.0
    package static let maximum = 10
    /// Counts from 1 to this are never a result: they would look like people.
    static let smallest = 2

    private let keys: Int
    /// Of each count from 1, the last for all larger ones: each noise with the first key above its own.
    private let rows: [[(noise: Int, end: Int)]]

    /// - Parameter keys: how many cell keys there are.
    package init(keys: Int) {
        self.keys = keys
        rows = (1...Self.maximum + Self.smallest + 1).map { count in
            let noises = (-Self.maximum...Self.maximum).filter { noise in
                let result = count + noise
                return result == 0 || result > Self.smallest
            }
            var sum = 0.0
            return zip(noises, Self.distribution(noises)).map { noise, share in
                sum += share
                return (noise, Int((sum * Double(keys)).rounded()))
            }
        }
    }

    /// What is added to a count.
    package func noise(_ count: Int, key: Int) -> Int {
        guard count > 0 else { return 0 }
        let row = rows[min(count, rows.count) - 1]
        return row.first { key % keys < $0.end }?.noise ?? row[row.count - 1].noise
    }

    /// The distribution with most entropy: exp(a·noise + b·noise²), scaled; a and b by Newton's method.
    private static func distribution(_ noises: [Int]) -> [Double] {
        let values = noises.map(Double.init)
        func shares(_ a: Double, _ b: Double) -> [Double] {
            let exponents = values.map { a * $0 + b * $0 * $0 }
            let most = exponents.max() ?? 0
            let weights = exponents.map { exp($0 - most) }
            let sum = weights.reduce(0, +)
            return weights.map { $0 / sum }
        }
        func moment(_ shares: [Double], _ power: Int) -> Double {
            zip(values, shares).reduce(0) { $0 + pow($1.0, Double(power)) * $1.1 }
        }
        func distance(_ a: Double, _ b: Double) -> Double {
            let shares = shares(a, b)
            return abs(moment(shares, 1)) + abs(moment(shares, 2) - variance)
        }
        var (a, b) = (0.0, -1 / (2 * variance))
        for _ in 0..<200 {
            let now = shares(a, b)
            let moments = (0...4).map { moment(now, $0) }
            let (first, second) = (moments[1], moments[2] - variance)
            let (aa, ab, bb) = (
                moments[2] - moments[1] * moments[1], moments[3] - moments[1] * moments[2],
                moments[4] - moments[2] * moments[2]
            )
            let determinant = aa * bb - ab * ab
            guard abs(determinant) > 1e-14, distance(a, b) > 1e-13 else { break }
            var step = ((bb * first - ab * second) / determinant, (aa * second - ab * first) / determinant)
            // A step that leads away is halved.
            while distance(a - step.0, b - step.1) > distance(a, b), abs(step.0) + abs(step.1) > 1e-15 {
                step = (step.0 / 2, step.1 / 2)
            }
            (a, b) = (a - step.0, b - step.1)
        }
        return shares(a, b)
    }
}
