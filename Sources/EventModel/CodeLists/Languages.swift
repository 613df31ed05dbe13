/// Names of the languages that events are held in and interpreted into.
package enum Languages {
    /// The code of a language named in English, French, Spanish, Arabic or itself, or given as a code; else nil.
    package static func code(of text: String) -> String? {
        let folded = foldedText(text)
        if let code = codes[folded] { return code }
        let parts = folded.split { $0 == "-" || $0 == "_" }.map(String.init)
        guard let base = parts.first, base.count == 2, let code = codes[base], parts.count <= 2 else { return nil }
        return parts.dropFirst().allSatisfy { isRegion($0, of: code) } ? code : nil
    }

    /// Whether a subtag says where a language is spoken, as in `fr-CA` or `es-419`. Where it is the code of another language
    /// too, `fr-ar` may as well be two languages, and neither is taken.
    private static func isRegion(_ subtag: String, of code: String) -> Bool {
        if subtag.count == 3 { return subtag.allSatisfy(\.isWholeNumber) }
        return Countries.isCode(subtag.uppercased()) && codes[subtag] ?? code == code
    }

    /// The codes of all languages with a known name.
    package static var knownCodes: [String] { table.map(\.0) }

    /// The English name, or the code where it is not known.
    package static func englishName(_ code: String) -> String {
        table.first { $0.0 == code }?.1.first ?? code
    }

    /// The language that an answer declares; nil where it names none, or several.
    package static func declared(in answer: String) -> String? {
        if let code = code(of: answer) { return code }
        return AnswerParts(answer, separators: AnswerParts.separators.union(["+", "&"])).one { part in
            // Behind a dash stands what explains: "Français – canal 2".
            let pieces = part.replacing("–", with: " - ").split(separator: " - ").map(\.trimmed)
            let codes = Set(pieces.compactMap { code(of: $0) })
            return codes.count == 1 ? codes.first : nil
        }
    }

    private static let codes: [String: String] = {
        var result: [String: String] = [:]
        for (code, names, other) in table {
            result[code] = code
            if !other.isEmpty { result[other] = code }
            for name in names {
                let folded = foldedText(name)
                result[folded] = code
                // In Arabic a language goes by the feminine, by the masculine, with and without article.
                if folded.hasPrefix("ال") { result[String(folded.dropFirst(2))] = code }
                if folded.hasPrefix("ال"), folded.hasSuffix("يه") {
                    let stem = String(folded.dropFirst(2).dropLast())
                    result[stem] = code
                    result["ال" + stem] = code
                }
            }
        }
        return result
    }()

    // code; English, French, Spanish, Arabic and own names; ISO 639-2 code
    private static let table: [(String, [String], String)] = [
        (
            "en", ["English", "anglais", "anglaise", "inglés", "inglesa", "الإنجليزية", "الانجليزية", "الإنكليزية"],
            "eng"
        ),
        ("fr", ["French", "français", "française", "francés", "francesa", "الفرنسية"], "fra"),
        (
            "es", ["Spanish", "espagnol", "espagnole", "español", "española", "castellano", "الإسبانية", "الاسبانية"],
            "spa"
        ),
        ("ar", ["Arabic", "arabe", "árabe", "العربية"], "ara"),
        ("ru", ["Russian", "russe", "ruso", "rusa", "الروسية", "русский"], "rus"),
        ("zh", ["Chinese", "chinois", "chinoise", "chino", "china", "الصينية", "中文", "Mandarin"], "zho"),
        ("pt", ["Portuguese", "portugais", "portugaise", "portugués", "portuguesa", "البرتغالية", "português"], "por"),
        ("de", ["German", "allemand", "allemande", "alemán", "alemana", "الألمانية", "Deutsch"], "deu"),
        ("it", ["Italian", "italien", "italienne", "italiano", "italiana", "الإيطالية"], "ita"),
        ("ja", ["Japanese", "japonais", "japonaise", "japonés", "japonesa", "اليابانية", "日本語"], "jpn"),
        ("ko", ["Korean", "coréen", "coréenne", "coreano", "coreana", "الكورية", "한국어"], "kor"),
        ("hi", ["Hindi", "hindou", "الهندية", "हिन्दी"], "hin"),
        ("bn", ["Bengali", "Bangla", "bengalí", "البنغالية", "বাংলা"], "ben"),
        ("ne", ["Nepali", "népalais", "nepalí", "النيبالية", "नेपाली"], "nep"),
        ("ur", ["Urdu", "ourdou", "الأردية", "اردو"], "urd"),
        ("id", ["Indonesian", "indonésien", "indonesio", "الإندونيسية", "Bahasa Indonesia"], "ind"),
        ("tl", ["Tagalog", "Filipino", "philippin", "الفلبينية"], "tgl"),
        ("th", ["Thai", "thaï", "tailandés", "التايلاندية", "ไทย"], "tha"),
        ("vi", ["Vietnamese", "vietnamien", "vietnamita", "الفيتنامية", "tiếng Việt"], "vie"),
        ("tr", ["Turkish", "turc", "turco", "التركية", "Türkçe"], "tur"),
        ("uk", ["Ukrainian", "ukrainien", "ucraniano", "الأوكرانية", "українська"], "ukr"),
        ("fa", ["Persian", "Farsi", "persan", "persa", "الفارسية", "فارسی"], "fas"),
        ("sw", ["Swahili", "Kiswahili", "suajili", "السواحيلية"], "swa"),
        ("am", ["Amharic", "amharique", "amárico", "الأمهرية", "አማርኛ"], "amh"),
        ("pl", ["Polish", "polonais", "polonaise", "polaco", "البولندية", "polski"], "pol"),
        ("nl", ["Dutch", "néerlandais", "neerlandés", "الهولندية", "Nederlands"], "nld"),
    ]
}
