internal import EventModel
internal import Foundation

/// Everything a report says in one language: one file, `Resources/words/LANGUAGE.json`.
///
/// `words` holds the report's own sentences by key, with places such as `{people}`; a counted noun has a key for each plural
/// form. `texts` holds what the core says in English — definitions of columns, sentences of findings — by the English text
/// itself; English needs none.
struct Catalogue: Decodable, Sendable {
    let words: [String: String]
    let texts: [String: String]

    static func of(_ language: ReportLanguage) -> Catalogue { all[language] ?? Catalogue(words: [:], texts: [:]) }

    /// Read once. A catalogue that is not valid JSON would leave keys in place of words, which a test catches.
    private static let all: [ReportLanguage: Catalogue] = {
        let files: [ReportLanguage: [UInt8]] = [
            .en: PackageResources.en_json, .fr: PackageResources.fr_json, .es: PackageResources.es_json,
            .ar: PackageResources.ar_json,
        ]
        return files.compactMapValues { try? JSONDecoder().decode(Catalogue.self, from: Data($0)) }
    }()

    /// A text with its places filled: `{people}` by the value of that name, `{people:person|people}` by the form of a word
    /// that goes with its number.
    static func fill(_ text: String, _ values: [String: String], forms: [String: Int] = [:]) -> String {
        filled(template: text) { name, words in
            guard let last = words.last else { return values[String(name)] }
            return forms[String(name)].map { String(words.indices.contains($0) ? words[$0] : last) }
        }
    }
}
