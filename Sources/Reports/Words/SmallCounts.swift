/// The one rule for masking small numbers of people: one of a few could be recognised.
package struct SmallCounts: Sendable {
    /// The smallest number of people that is shown.
    private static let least = 5

    /// What stands in place of a small count.
    package static let mark = "<\(least)"
    /// Where the drawing of a small count ends: in the middle of what it may be.
    static let middle = Double(least) / 2
    /// The largest count that is masked.
    package static let most = least - 1

    /// Whether small counts are shown anyway.
    let areShown: Bool

    func hides(_ count: Int) -> Bool { !areShown && (1..<Self.least).contains(count) }

    /// Whether this many seconds of presence over a stretch mean few people on average.
    func hidesMean(_ seconds: Int, _ length: Int) -> Bool {
        !areShown && seconds != 0 && seconds < Self.least * length
    }

    /// How long a bar is drawn: for a small count, the longest that it may be.
    func length(_ count: Int) -> Double { Double(hides(count) ? Self.most : count) }

    /// How high the mean of this many seconds over a stretch is drawn: a small one at the middle of its range.
    func height(_ seconds: Int, _ length: Int) -> Double {
        hidesMean(seconds, length) ? Self.middle : Double(seconds) / Double(length)
    }
}
