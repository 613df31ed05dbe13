internal import EventModel
internal import Foundation
internal import Importers

/// A column of a registration file that looks like one of our questions under an unknown header.
struct ColumnGuess {
    var header: String
    /// How many of the answers at the head of the file fit, and how many there are.
    var fitting: Int
    var answers: Int

    /// Whether the header asks for another language or country than the one that somebody listens in or represents.
    var isOfOtherMatters: Bool {
        words(of: header).contains { word in Self.otherMatters.contains { word.hasPrefix($0) } }
    }

    private static let otherMatters =
        """
        birth born mother native home nationalit citizen resid origin destin travel passport visa spoken speak previous future
        emergency billing address shipping phone fax naissance natal maternelle nacimiento materna nacionalidad origen
        origine destino parl habla nascimento origem الميلاد الأم الجنسية الإقامة рождения родной гражданств 出生 国籍 母语
        """.split(whereSeparator: \.isWhitespace).map { foldedText(String($0)) }

    /// The columns of the first table that names people and their answers.
    static func guesses(in preview: FilePreview, _ taxonomy: Taxonomy) -> [HeaderWord: ColumnGuess] {
        for table in preview.tables {
            for (index, row) in table.rows.enumerated() where isHeader(row.fields) {
                return guesses(row.fields, table.rows[(index + 1)...].map(\.fields), taxonomy)
            }
        }
        return [:]
    }

    /// Names people and asks them something; the tables of a webinar report without registrations do not.
    private static func isHeader(_ fields: [String]) -> Bool {
        let header = Header(fields)
        let namesSomebody = header.has(.email) || header.has(.firstName, .lastName) || header.has(.name)
        return namesSomebody && fields.count { !$0.isEmpty } >= 2 && !fields.contains { $0.contains("@") }
            && (!header.has(.joinTime) || header.has(.registrationTime) || header.has(.approval))
    }

    private static func guesses(
        _ fields: [String], _ rows: [[String]], _ taxonomy: Taxonomy
    ) -> [HeaderWord: ColumnGuess] {
        let header = Header(fields)
        var taken = Set(HeaderWord.allCases.flatMap { header.columns($0) })
        var result: [HeaderWord: ColumnGuess] = [:]
        // What has the narrowest answers comes first: a ministry fits an organization and may fit a category.
        for word in [HeaderWord.gender, .language, .category, .country, .organization, .jobTitle]
        where header.column(word) == nil {
            var best: (column: Int, score: Double, guess: ColumnGuess)?
            for (column, text) in fields.enumerated() where !taken.contains(column) && !text.trimmed.isEmpty {
                let answers = rows.compactMap { column < $0.count ? $0[column].trimmed : nil }.filter { !$0.isEmpty }
                guard !answers.isEmpty, !answers.contains(where: { $0.contains("@") }) else { continue }
                let fitting = answers.count { fits($0, word, taxonomy) }
                let score = Double(fitting) / Double(answers.count) + (isHint(text, word) ? 0.5 : 0)
                guard score >= 0.5, score > best?.score ?? 0 else { continue }
                let name = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                best = (column, score, ColumnGuess(header: name, fitting: fitting, answers: answers.count))
            }
            guard let best else { continue }
            taken.insert(best.column)
            result[word] = best.guess
        }
        return result
    }

    private static func fits(_ answer: String, _ word: HeaderWord, _ taxonomy: Taxonomy) -> Bool {
        switch word {
        case .category: taxonomy.category(ofAnswer: answer) != nil
        case .organization: taxonomy.category(ofOrganization: answer) != nil
        case .language: Languages.declared(in: answer) != nil
        case .country: Countries.code(of: answer) != nil
        case .gender: genders.contains(foldedText(answer))
        default: false
        }
    }

    /// Whether a word of the header indicates the question, if its answers cannot.
    private static func isHint(_ header: String, _ word: HeaderWord) -> Bool {
        let all = words(of: header)
        return (hints[word] ?? []).contains { hint in all.contains { $0.hasPrefix(hint) } }
    }

    private static let hints: [HeaderWord: [String]] = [
        .organization: ["organi", "institut", "compan", "employer", "affiliat", "entidad", "المنظم", "المؤسس"],
        .country: ["countr", "pays", "pais", "البلد", "الدول"],
        .jobTitle: ["job", "position", "function", "fonction", "cargo", "puesto", "الوظيف"],
    ].mapValues { $0.map { foldedText($0) } }

    private static let genders = Set(
        [
            "female", "male", "woman", "man", "women", "men", "femme", "homme", "féminin", "masculin", "mujer",
            "hombre",
            "femenino", "masculino", "non-binary", "non binaire", "no binario", "أنثى", "ذكر", "امرأة", "رجل",
        ].map { foldedText($0) })
}
