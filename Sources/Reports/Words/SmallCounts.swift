/// The one rule by which small numbers of people are kept back: who is one of few could be recognised.
package struct SmallCounts: Sendable {
    /// The least number of people that is told.
    private static let least = 5

    /// What stands in place of a small count.
    package static let mark = "<\(least)"
    /// Where the drawing of a small count ends: in the middle of what it may be.
    static let middle = Double(least) / 2
    /// The largest count that is kept back.
    package static let most = least - 1

    /// Whether small counts are told all the same.
    let areShown: Bool

    func hides(_ count: Int) -> Bool { !areShown && (1..<Self.least).contains(count) }

    /// Whether so many seconds of presence over a stretch are those of few people on average.
    func hidesMean(_ seconds: Int, _ length: Int) -> Bool {
        !areShown && seconds != 0 && seconds < Self.least * length
    }

    /// How long a bar is drawn: one of a small count as long as it may be at most.
    func length(_ count: Int) -> Double { Double(hides(count) ? Self.most : count) }

    /// How high the mean of so many seconds over a stretch is drawn: a small one at the middle of what it may be.
    func height(_ seconds: Int, _ length: Int) -> Double {
        hidesMean(seconds, length) ? Self.middle : Double(seconds) / Double(length)
    }
}
