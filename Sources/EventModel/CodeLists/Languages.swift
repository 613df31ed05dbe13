/// Names of the languages that events are held in and interpreted into.
package enum Languages {
    /// The code of a language named in one of many languages or in its own, or given as a code; else nil.
    ///
    /// Where and in which script a language is spoken or written may stand beside it: `fr-CA`, `zh-Hans`, `English (UK)`.
    package static func code(of text: String) -> String? {
        let folded = foldedText(text)
        return table.codes[folded] ?? codeWithSubtags(folded) ?? codeBesideBrackets(text)
    }

    /// The codes of the languages of the resource, those that are most often interpreted into first.
    package static var knownCodes: [String] { table.order }

    /// The English name, or the code where it is not known.
    package static func englishName(_ code: String) -> String { table.englishNames[code] ?? code }

    /// The language that an answer declares; nil if it names none, or several.
    package static func declared(in answer: String) -> String? {
        if let code = code(of: answer) { return code }
        return AnswerParts(answer, separators: AnswerParts.separators.union(["+", "&"])).one { part in
            // Behind a dash stands what explains: "Français – canal 2".
            let pieces = part.replacing("–", with: " - ").split(separator: " - ").map(\.trimmed)
            let codes = Set(pieces.compactMap { code(of: $0) })
            return codes.count == 1 ? codes.first : nil
        }
    }

    /// `fr-CA`, `es-419`, `zh-Hans-CN`, `sr_Latn`, `fr-Français`.
    private static func codeWithSubtags(_ folded: String) -> String? {
        let parts = folded.split { $0 == "-" || $0 == "_" }.map(String.init)
        guard (2...3).contains(parts.count), let base = parts.first, base.count == 2,
            let code = table.codes[base] ?? (table.englishNames[base] == nil ? nil : base)
        else { return nil }
        return parts.dropFirst().allSatisfy { isSubtag($0, of: code) } ? code : nil
    }

    /// Whether a subtag says where or in which script a language is used. Where it is the code of another language too,
    /// `fr-ar` may as well be two languages, and neither is taken.
    private static func isSubtag(_ subtag: String, of code: String) -> Bool {
        if let named = table.codes[subtag] { return named == code }
        if subtag.count == 3 { return subtag.allSatisfy(\.isWholeNumber) }
        return scripts.contains(subtag) || Countries.isCode(subtag.uppercased())
    }

    /// `English (UK)`, `Chinese (Simplified)`, `Français (Canada)`, `Arabic (العربية)`; nil if the brackets hold anything
    /// else.
    private static func codeBesideBrackets(_ text: String) -> String? {
        let text = text.trimmed
        guard let last = text.last, ")）".contains(last), let open = text.lastIndex(where: { "(（".contains($0) }) else {
            return nil
        }
        let inside = text[text.index(after: open)...].dropLast().trimmed
        guard let code = table.codes[foldedText(text[..<open].trimmed)] else { return nil }
        let folded = foldedText(inside)
        if places.contains(folded) { return code }
        let isPlain = table.codes[folded].map { $0 == code } ?? (Countries.code(of: inside) != nil)
        return isPlain ? code : nil
    }

    /// ISO 15924 codes of scripts that a language's code is written with.
    private static let scripts: Set<String> = [
        "latn", "cyrl", "arab", "hans", "hant", "deva", "beng", "guru", "hebr", "grek", "jpan", "kore", "mong", "tfng",
    ]
    private static let places = Set(
        [
            "Simplified", "Traditional", "simplifié", "traditionnel", "simplificado", "tradicional", "简体", "繁体", "简",
            "繁", "简体中文", "繁體", "Latin", "Cyrillic", "Latin America", "Amérique latine", "América Latina",
            "Latinoamérica", "Europe", "Africa", "International", "Modern Standard", "MSA", "Castilian", "Mandarin",
            "Cantonese", "UK", "British", "American", "Brazilian", "Canadian", "Swiss", "Belgian",
        ].map(foldedText))
    private static let table = LanguageTable(PackageResources.languages_tsv)
}

/// What the resource says, ready to be looked up.
private struct LanguageTable {
    private(set) var order: [String] = []
    private(set) var englishNames: [String: String] = [:]
    /// By folded name and by code.
    private(set) var codes: [String: String] = [:]

    init(_ bytes: [UInt8]) {
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count == 3 else { continue }
            let names = cells[2].split(separator: "|").map(String.init)
            add(cells[0], cells[1], names)
        }
    }

    private mutating func add(_ code: String, _ longCode: String, _ names: [String]) {
        order.append(code)
        englishNames[code] = names.first
        if !longCode.isEmpty { (codes[code], codes[longCode]) = (code, code) }
        for name in names {
            let folded = foldedText(name)
            codes[folded] = code
            // In Arabic a language goes by the feminine, by the masculine, with and without article.
            guard folded.hasPrefix("ال") else { continue }
            codes[String(folded.dropFirst(2))] = code
            guard folded.hasSuffix("يه") else { continue }
            let stem = String(folded.dropFirst(2).dropLast())
            (codes[stem], codes["ال" + stem]) = (code, code)
        }
    }
}
