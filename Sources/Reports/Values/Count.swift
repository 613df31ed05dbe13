/// A number of people or of things.
struct Count: ReportValue, Equatable {
    private enum Held: Equatable {
        case nothing
        case few
        case number(Int)
    }

    private let held: Held

    /// Of rows, messages, minutes, and whatever else points at nobody.
    init(_ number: Int?) { held = number.map(Held.number) ?? .nothing }

    /// Of people: few of them are kept back.
    init(people number: Int?, _ small: SmallCounts) {
        held = number.map { small.hides($0) ? .few : .number($0) } ?? .nothing
    }

    /// What is not known, or would give away what is kept back.
    static let nothing = Count(nil)

    func text(_ words: Wording) -> String {
        switch held {
        case .nothing: words.nothing
        case .few: words.masked
        case .number(let number): words.grouped(number)
        }
    }

    func cell(_ words: Wording) -> ReportCell {
        guard case .number(let number) = held else { return .text(text(words)) }
        return .number(Double(number), .decimals(0))
    }
}

/// By how much a number of people went up or down, with its sign.
struct Change: ReportValue, Equatable {
    private let difference: Int?

    /// Nothing is told where it would give a count away that is kept back.
    init(_ difference: Int?, to people: Int?, _ small: SmallCounts) {
        guard let difference, let people, !small.hides(people), !small.hides(people - difference) else {
            self.difference = nil
            return
        }
        self.difference = difference
    }

    func text(_ words: Wording) -> String {
        guard let difference else { return words.nothing }
        return (difference > 0 ? "+" : "") + words.grouped(difference)
    }

    func cell(_ words: Wording) -> ReportCell {
        difference.map { .number(Double($0), .change) } ?? .text(words.nothing)
    }
}
