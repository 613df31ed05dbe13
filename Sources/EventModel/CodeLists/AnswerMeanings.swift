/// A question whose answers each mean one of a set of values. In the order of `answers.csv`.
package enum AnswerQuestion: String, CaseIterable, Sendable {
    case category, country, language, gender
}

/// What the settings say that answers mean (`answers` in event.yaml): answer as written → value of its question.
package struct AnswerMeanings: Sendable {
    private var values: [AnswerQuestion: [String: String]] = [:]

    package init() {}

    /// The value that an answer means; nil if the settings say nothing about it.
    package func value(of answer: String, to question: AnswerQuestion) -> String? {
        values[question].flatMap { $0.isEmpty ? nil : $0[foldedText(answer)] }
    }

    /// - Returns: false if the same answer, after folding, already has another value.
    package mutating func set(_ answer: String, to question: AnswerQuestion, means value: String) -> Bool {
        let key = foldedText(answer)
        if let known = values[question]?[key] { return known == value }
        values[question, default: [:]][key] = value
        return true
    }
}
