import EventModel

/// The share of those present at a start who have not left for good, by the Kaplan–Meier estimator.
///
/// Whoever is still there at the end is censored: when they left is not known. Leaving and coming back does not count as leaving. This is
/// not the number present divided by the number present at the start, which rises as others arrive.
///
/// Source: E. L. Kaplan and P. Meier, Nonparametric estimation from incomplete observations, JASA 53 (1958) 457–481.
package struct Retention: Sendable {
    /// How long somebody was observed, in seconds, and whether they left then or were still there.
    package struct Observation: Sendable {
        package var seconds: Int
        package var hasLeft: Bool

        package init(seconds: Int, hasLeft: Bool) {
            self.seconds = seconds
            self.hasLeft = hasLeft
        }
    }

    /// The curve at one second: it falls where somebody leaves.
    package struct Step: Sendable, Equatable {
        package var second: Int
        /// People observed beyond this second.
        package var atRisk: Int
        /// People who left since the step before.
        package var left: Int
        package var share: ExactQuotient?
    }

    private let observations: [Observation]

    package init(_ observations: [Observation]) {
        // Somebody censored at the second in which another leaves was still there: leaving comes first.
        self.observations = observations.sorted {
            ($0.seconds, $0.hasLeft ? 0 : 1) < ($1.seconds, $1.hasLeft ? 0 : 1)
        }
    }

    package var count: Int { observations.count }

    /// The estimate after each of these seconds, ascending.
    package func steps(at seconds: [Int]) -> [Step] {
        var (next, atRisk, share) = (0, count, 1.0)
        return seconds.map { second in
            var left = 0
            while next < count, observations[next].seconds <= second {
                if observations[next].hasLeft {
                    left += 1
                    share *= Double(atRisk - 1) / Double(atRisk)
                }
                atRisk -= 1
                next += 1
            }
            return Step(
                second: second, atRisk: atRisk, left: left,
                share: count > 0 ? ExactQuotient(rounding: share, decimals: 4) : nil)
        }
    }
}

extension Retention {
    /// Retention of those present at the first second of a window; `between` and empty windows have none.
    package init?(_ event: CountedEvent, _ window: Int) {
        guard event.windows[window].kind != .between, let session = event.windows[window].parts.first, !session.isEmpty
        else { return nil }
        let own = event.segments(of: window)
        self.init(
            event.participants.compactMap { person -> Observation? in
                guard own.of(person).contains(where: { $0.from <= session.lowerBound && session.lowerBound < $0.to }),
                    let last = event.presence.of(person).last?.to
                else { return nil }
                let departure = last - event.agenda.window.from
                return departure < session.upperBound
                    ? .init(seconds: departure - session.lowerBound, hasLeft: true)
                    : .init(seconds: session.count, hasLeft: false)
            })
    }
}
