import Attendance

/// A number with decimals: a mean, a rate, a ratio.
struct Quotient: ReportValue, Equatable {
    private enum Held: Equatable {
        case nothing
        case few
        case number(ExactQuotient)
    }

    private let held: Held

    private init(_ held: Held) { self.held = held }

    /// - Parameter decimals: how many are shown, at most those that it has.
    init(_ quotient: ExactQuotient?, decimals: Int) {
        self.init(quotient.map { .number($0.rounded(to: decimals)) } ?? .nothing)
    }

    init(_ sum: Int, by divisor: Int, decimals: Int = 0) {
        self.init(ExactQuotient(sum, divisor, decimals: decimals), decimals: decimals)
    }

    /// How many people were there on average: few are masked, as in a count.
    ///
    /// - Parameter seconds: of all of them together, in a stretch of this many.
    init(people seconds: Int, over stretch: Int, decimals: Int = 0, _ small: SmallCounts) {
        guard !small.hidesMean(seconds, stretch) else {
            self.init(.few)
            return
        }
        self.init(seconds, by: stretch, decimals: decimals)
    }

    static let nothing = Quotient(nil, decimals: 0)

    func text(_ words: Wording) -> String {
        switch held {
        case .nothing: words.nothing
        case .few: words.masked
        case .number(let quotient): words.number(quotient)
        }
    }

    func cell(_ words: Wording) -> ReportCell {
        guard case .number(let quotient) = held else { return .text(text(words)) }
        return .number(quotient.value, .decimals(quotient.decimals))
    }
}
