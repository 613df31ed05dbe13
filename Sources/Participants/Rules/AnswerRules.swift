package import EventModel
import Foundation

/// What answers mean: first by the settings, then by the built-in lists.
extension ProfileRules {
    /// The value of its question that an answer means; nil if unknown. A language is a channel's code, the code
    /// of one that is not offered, or `unknown`.
    package func value(of answer: String, to question: AnswerQuestion) -> String? {
        answers.value(of: answer, to: question) ?? builtInValue(of: answer, to: question)
    }

    /// The same without the settings.
    func builtInValue(of answer: String, to question: AnswerQuestion) -> String? {
        switch question {
        case .category: taxonomy.category(ofAnswer: answer).map { taxonomy.categories[$0].id }
        case .country: Countries.code(of: answer) ?? nothing(answer)
        case .language: channels.index(ofDeclared: answer).map(channels.name) ?? nothing(answer)
        case .gender: GenderAnswers.value(of: answer)
        }
    }

    private func nothing(_ answer: String) -> String? { NoAnswer.isOne(answer) ? NoAnswer.value : nil }

    /// Index of the category that an answer means, or nil.
    package func category(ofAnswer answer: String) -> Int? {
        guard let value = answers.value(of: answer, to: .category) else { return taxonomy.category(ofAnswer: answer) }
        return taxonomy.categories.firstIndex { $0.id == value }
    }

    /// Index of the channel that an answer means; nil if it names no language.
    package func channel(ofAnswer answer: String) -> Int? {
        value(of: answer, to: .language).map { channels.index(ofDeclared: $0) ?? channels.unknown }
    }
}
