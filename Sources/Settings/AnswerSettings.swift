package import EventModel

/// One line under `answers` in event.yaml: what an answer means, and where that is said.
package struct AnswerSetting: Sendable, Equatable {
    package var question: AnswerQuestion
    package var answer: String
    package var value: String
    package var place: SettingsPlace
}

extension EventSettings {
    /// Reads `answers`: question → answer as written → value. The values are checked by `meanings(_:_:file:)`, once
    /// the taxonomy is known.
    static func answers(_ value: YAMLNode) throws -> [AnswerSetting] {
        let questions = AnswerQuestion.allCases
        return try value.pairs("answers", keys: questions.map(\.rawValue)).flatMap { name, _, answers in
            if answers.isNull { return [AnswerSetting]() }
            return try answers.pairs(name, keys: nil).compactMap { answer, key, value in
                guard !answer.allSatisfy(\.isWhitespace) else {
                    throw key.error("an answer without text", advice: "write the answer as the file has it")
                }
                return try questions.first { $0.rawValue == name }.map {
                    AnswerSetting(
                        question: $0, answer: answer, value: try value.text("the value of an answer"),
                        place: value.place)
                }
            }
        }
    }

    /// What the answers mean, every value checked.
    ///
    /// - Throws: `InputError` for a value that its question does not have, with the nearest one.
    package func meanings(_ taxonomy: Taxonomy, _ channels: Channels, file: String) throws -> AnswerMeanings {
        var meanings = AnswerMeanings()
        for setting in answers {
            func fail(_ what: String, _ advice: String) -> InputError {
                InputError(
                    file: file, line: setting.place.line, column: setting.place.column, what: what, advice: advice)
            }
            guard let value = setting.canonicalValue(taxonomy, channels) else {
                let (noun, nearest) = setting.valid(taxonomy, channels)
                throw fail("\(Quotation.of(setting.value, or: "the value")) is not a \(noun)", "nearest: \(nearest)")
            }
            guard meanings.set(setting.answer, to: setting.question, means: value) else {
                throw fail("an answer is given twice with different values", "keep one of them")
            }
        }
        return meanings
    }
}

extension AnswerSetting {
    /// The value as the figures write it; nil if its question has no such value.
    fileprivate func canonicalValue(_ taxonomy: Taxonomy, _ channels: Channels) -> String? {
        if value == NoAnswer.value, question != .gender { return value }
        switch question {
        case .category: return taxonomy.categories.first { $0.id == value }?.id
        case .country: return Countries.code(of: value)
        case .language:
            if let offered = channels.index(ofChannel: value) { return channels.name(offered) }
            return Languages.code(of: value)
        case .gender: return GenderAnswers.value(of: value)
        }
    }

    /// What the values of the question are called, and the nearest of them.
    fileprivate func valid(_ taxonomy: Taxonomy, _ channels: Channels) -> (noun: String, nearest: String) {
        switch question {
        case .category: ("category", taxonomy.nearestCategory(to: value))
        case .country: ("country code", Countries.nearestCode(to: value))
        case .language:
            (
                "language",
                nearest(
                    value,
                    in: ["floor", NoAnswer.value] + channels.codes + Languages.knownCodes
                        + Languages.knownCodes.map(Languages.englishName))
            )
        case .gender: ("gender", nearest(value, in: GenderAnswers.values))
        }
    }
}
