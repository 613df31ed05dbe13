/// When attendees came and went for good.
///
/// People connected when the event window began did not arrive in it, and people connected when it ended did not leave; both
/// are counted separately. Leaving and coming back is neither.
package struct Turnover: Sendable, Equatable {
    /// Attendees present at the first instant of the window.
    package private(set) var presentAtStart = 0
    /// Attendees present until the last instant of the window.
    package private(set) var presentAtEnd = 0
    /// Seconds since the window's start of each later first arrival, sorted.
    package private(set) var arrivals: [Int] = []
    /// Seconds since the window's start of each earlier final departure, sorted.
    package private(set) var departures: [Int] = []

    package init(_ segments: Segments, length: Int) {
        segments.forEachParticipant { _, own in
            guard let first = own.first?.from, let last = own.last?.to else { return }
            if first <= 0 { presentAtStart += 1 } else { arrivals.append(first) }
            if last >= length { presentAtEnd += 1 } else { departures.append(last) }
        }
        arrivals.sort()
        departures.sort()
    }

    /// Counts by steps of `step` seconds from the window's start; a departure at a step's first second belongs to the step.
    package static func counts(_ instants: [Int], step: Int, length: Int) -> [Int] {
        var counts = Array(repeating: 0, count: (length + step - 1) / step)
        for instant in instants where instant < length { counts[instant / step] += 1 }
        return counts
    }
}
