import Foundation

/// What answers mean: first by the settings, then by the built-in lists.
extension ProfileRules {
    /// The value of its question that an answer means; nil where nobody knows. A language is a channel's code, the code
    /// of one that is not offered, or `unknown`.
    package func value(of answer: String, to question: AnswerQuestion) -> String? {
        answers.value(of: answer, to: question) ?? builtInValue(of: answer, to: question)
    }

    /// The same without the settings.
    package func builtInValue(of answer: String, to question: AnswerQuestion) -> String? {
        switch question {
        case .category: taxonomy.category(ofAnswer: answer).map { taxonomy.categories[$0].id }
        case .country: Countries.code(of: answer) ?? nothing(answer)
        case .language: channels.index(ofDeclared: answer).map(channels.name) ?? nothing(answer)
        case .gender: GenderAnswers.value(of: answer)
        }
    }

    private func nothing(_ answer: String) -> String? { NoAnswer.isOne(answer) ? Self.unknownValue : nil }

    /// Index of the category that an answer means, or nil.
    package func category(ofAnswer answer: String) -> Int? {
        guard let value = answers.value(of: answer, to: .category) else { return taxonomy.category(ofAnswer: answer) }
        return taxonomy.categories.firstIndex { $0.id == value }
    }

    /// Index of the channel that an answer means; nil where it names no language.
    package func channel(ofAnswer answer: String) -> Int? {
        value(of: answer, to: .language).map { channels.index(ofDeclared: $0) ?? channels.unknown }
    }

    /// The value that settles an answer as one that tells nothing.
    package static let unknownValue = "unknown"
}

/// Answers by which somebody answers nothing; the taxonomy has its own list for categories.
enum NoAnswer {
    /// Whether an answer holds neither a letter nor a digit: a dash in a field that had to be filled in.
    static func isBlank(_ text: String) -> Bool {
        !text.contains { $0.isLetter || $0.isNumber } && CountryText.flags(in: text).codes.isEmpty
    }

    static func isOne(_ text: String) -> Bool { wordings.contains(words(of: text).joined(separator: " ")) }

    private static let wordings = Set(
        [
            "N/A", "NA", "Not applicable", "Not specified", "Unspecified", "No answer", "Prefer not to say",
            "Prefer not to answer", "Don't know", "Not sure", "None", "No preference", "Unknown", "Undisclosed",
            "Sans objet", "Non précisé", "Non renseigné", "Sans réponse", "Je préfère ne pas répondre", "Aucun",
            "Aucune",
            "Sans préférence", "Pas de préférence", "Inconnu", "No aplica", "No especificado", "Sin especificar",
            "Prefiero no responder", "Prefiero no decirlo", "Ninguno", "Ninguna", "Sin preferencia", "Desconocido",
            "Não se aplica", "Não especificado", "Sem resposta", "Prefiro não responder", "Prefiro não dizer", "Nenhum",
            "Nenhuma", "Sem preferência", "Desconhecido",
            "غير محدد", "لا ينطبق", "لا أعرف", "أفضل عدم الإجابة", "لا يوجد", "بدون تفضيل", "غير معروف",
        ].map { words(of: $0).joined(separator: " ") })
}
