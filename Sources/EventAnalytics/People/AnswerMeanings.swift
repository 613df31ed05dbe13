/// A question whose answers each mean one of a set of values. In the order of `answers.csv`.
package enum AnswerQuestion: String, CaseIterable, Sendable {
    case category, country, language, gender

    /// The kind of the findings on answers that mean none of its values.
    package var findingKind: Finding.Kind {
        switch self {
        case .category: .unknownCategory
        case .country: .unknownCountry
        case .language: .unknownLanguage
        case .gender: .unknownGender
        }
    }

    /// Where a registration keeps its answer.
    package var field: KeyPath<Answers, TextID> {
        switch self {
        case .category: \.category
        case .country: \.country
        case .language: \.language
        case .gender: \.gender
        }
    }
}

/// What the settings say that answers mean (`answers` in event.yaml): answer as written → value of its question.
package struct AnswerMeanings: Sendable {
    private var values: [AnswerQuestion: [String: String]] = [:]

    package init() {}

    /// The value that an answer means; nil where the settings say nothing of it.
    package func value(of answer: String, to question: AnswerQuestion) -> String? {
        values[question].flatMap { $0.isEmpty ? nil : $0[foldedText(answer)] }
    }

    /// - Returns: false where the same answer, written alike after folding, has another value already.
    package mutating func set(_ answer: String, to question: AnswerQuestion, means value: String) -> Bool {
        let key = foldedText(answer)
        if let known = values[question]?[key] { return known == value }
        values[question, default: [:]][key] = value
        return true
    }
}

/// An answer that the built-in lists do not understand: every spelling that is equal after folding is one.
package struct AnswerWording: Sendable, Equatable {
    package var question: AnswerQuestion
    /// As it was first written.
    package var text: String
    /// Participants who are not staff and for whom this is the answer that counts.
    package var people: Int
    /// What the settings say that it means; nil while that is open.
    package var value: String?
    /// Index in ``EventRecords/mentions`` of the first record that gives it.
    package var first: Int32

    package init(question: AnswerQuestion, text: String, people: Int, value: String?, first: Int32) {
        self.question = question
        self.text = text
        self.people = people
        self.value = value
        self.first = first
    }

    package var isOpen: Bool { value == nil }
}
