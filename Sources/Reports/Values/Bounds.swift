/// How far a number could be off; a text, because a cell has room for one number.
struct Bounds<Value: ReportValue & Equatable>: ReportValue, Equatable {
    private let low: Value?
    private let high: Value?

    /// Nothing, unless both ends are known.
    init(_ low: Value?, _ high: Value?) {
        self.low = low
        self.high = high
    }

    func text(_ words: Wording) -> String {
        guard let low, let high else { return words.nothing }
        return words.interval(low.text(words), high.text(words))
    }
}

/// A value, and how far it could be off: `1.4 (0.9 to 2.1)`.
struct Estimated<Value: ReportValue & Equatable>: ReportValue, Equatable {
    private let value: Value
    private let bounds: Bounds<Value>?

    init(_ value: Value, _ bounds: Bounds<Value>?) {
        self.value = value
        self.bounds = bounds
    }

    func text(_ words: Wording) -> String {
        guard let bounds else { return value.text(words) }
        return words.readOn("\(value.text(words)) (\(bounds.text(words)))")
    }
}
