/// Answers to a question for gender, in English, French, Spanish, Arabic and Portuguese.
package enum GenderAnswers {
    /// The values, in the order in which they are offered.
    package static let values = ["female", "male", "other", "not_stated"]

    /// The value that an answer means, or nil. Never inferred from anything but the answer.
    package static func value(of answer: String) -> String? {
        // "Female / Femme" and "Woman (cis)" say one thing; "Female / Male" says two.
        meaning(answer) ?? AnswerParts(answer).one(meaning)
    }

    private static func meaning(_ text: String) -> String? {
        meanings[key(text)] ?? (NoAnswer.isOne(text) ? "not_stated" : nil)
    }

    private static func key(_ text: String) -> String { words(of: text).joined(separator: " ") }

    private static let meanings: [String: String] = {
        var result: [String: String] = [:]
        for (value, wordings) in table {
            for wording in wordings { result[key(wording)] = value }
        }
        return result
    }()

    private static let table: [(String, [String])] = [
        (
            "female",
            [
                "female", "woman", "women", "girl", "F", "W", "she", "she/her", "Ms", "Mrs", "cis woman", "femme",
                "femmes",
                "féminin", "fille", "Mme", "mujer", "mujeres", "femenino", "femenina", "Sra.", "mulher", "mulheres",
                "feminino", "feminina", "أنثى", "انثى", "إناث", "امرأة", "المرأة", "نساء", "سيدة",
            ]
        ),
        (
            "male",
            [
                "male", "man", "men", "boy", "M", "he", "he/him", "Mr", "cis man", "homme", "hommes", "masculin",
                "garçon",
                "H", "hombre", "hombres", "masculino", "Sr.", "homem", "homens", "ذكر", "ذكور", "رجل", "رجال", "سيد",
            ]
        ),
        (
            "other",
            [
                "other", "another gender", "other gender", "non-binary", "nonbinary", "non binary", "X", "diverse",
                "gender diverse", "gender non-conforming", "genderqueer", "gender fluid", "genderfluid", "agender",
                "intersex", "self-described", "prefer to self-describe", "they", "they/them", "third gender", "autre",
                "autre genre", "non binaire", "non-binaire", "genre fluide", "intersexe", "otro", "otra", "otro género",
                "no binario", "no binaria", "no binarie", "género fluido", "intersexual", "outro", "outra",
                "outro gênero",
                "não binário", "não binária", "não-binário", "gênero fluido", "آخر", "أخرى", "غير ثنائي", "غير ذلك",
            ]
        ),
    ]
}
