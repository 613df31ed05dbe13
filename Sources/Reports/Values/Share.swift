import Attendance

/// A part of a whole in whole percent.
struct Share: ReportValue, Equatable {
    private enum Held: Equatable {
        case nothing
        case percent(Int)
        case atLeast(Int)
    }

    private let held: Held

    private init(_ held: Held) { self.held = held }

    /// Of people: nothing if it would give away a masked count, of those inside or outside the part.
    init(people part: Int, of whole: Int, _ small: SmallCounts) {
        let givesAway = small.hides(whole) || small.hides(part) || small.hides(whole - part)
        self = givesAway ? .nothing : Share(ofTime: part, whole)
    }

    /// Of time attended, from which no count of people can be read.
    init(ofTime part: Int, _ whole: Int) {
        self.init(percent: ExactQuotient(100 * part, whole, decimals: 0)?.scaled)
    }

    init(percent: Int?) { self.init(percent.map(Held.percent) ?? .nothing) }

    /// Of a share of 1 with four decimals.
    init(_ share: ExactQuotient?) { self.init(percent: share.map { ($0.scaled + 50) / 100 }) }

    /// Of people who are still there. If too few left to be shown, the least that it can be.
    init(kept share: ExactQuotient?, of people: Int, _ small: SmallCounts) {
        guard let share, !small.hides(people) else {
            self = .nothing
            return
        }
        let left = people - Int((share.value * Double(people)).rounded())
        if small.hides(people - left) {
            self = .nothing
        } else if small.hides(left) {
            self.init(.atLeast(100 * (people - SmallCounts.most) / people))
        } else {
            self.init(share)
        }
    }

    static let nothing = Share(.nothing)

    func text(_ words: Wording) -> String {
        switch held {
        case .nothing: words.nothing
        case .percent(let percent): words.percent(percent)
        case .atLeast(let percent): words.say("share.at_least", ["share": words.percent(percent)])
        }
    }

    func cell(_ words: Wording) -> ReportCell {
        guard case .percent(let percent) = held else { return .text(text(words)) }
        return .number(Double(percent) / 100, .percent)
    }
}
