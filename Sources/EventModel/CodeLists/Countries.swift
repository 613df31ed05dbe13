/// Which country a text names: ISO 3166-1, under the UN's names in its six languages, Portuguese, and other usual names.
///
/// Nothing is guessed. A name that several countries have in common (`Korea`, `Virgin Islands`) names none, and `Congo` is the
/// country that the United Nations calls by that name, whose capital is Brazzaville. `XK` stands for Kosovo.
package enum Countries {
    /// The alpha-2 code of what somebody answered; nil if it names no country, or more than one.
    ///
    /// Understands names and codes (alpha-2, alpha-3, M49 with its three digits), flags, the order of `Korea, Republic of`, and
    /// one country said twice: `Kenya (KE)`, `Morocco / Maroc`. Case, diacritics, articles and punctuation are folded.
    package static func code(of text: String) -> String? {
        let written = text.trimmed
        guard !written.isEmpty, written.utf8.count <= longest else { return nil }
        let (flags, rest) = CountryText.flags(in: written)
        if !flags.isEmpty {
            let codes = Set(flags.map { table.code(ofCode: $0) } + (rest.isEmpty ? [] : [code(of: rest)]))
            return codes.count == 1 ? codes.first ?? nil : nil
        }
        if let code = table.code(ofCode: written) ?? table.code(ofName: CountryKey(written)) { return code }
        let parts = CountryText.parts(of: written)
        if parts.count == 2, let code = table.code(ofName: CountryKey(parts[1] + " " + parts[0])) { return code }
        if parts.count > 1 {
            let codes = Set(parts.map { table.code(ofCode: $0) ?? table.code(ofName: CountryKey($0)) })
            if codes.count == 1, let code = codes.first { return code }
        }
        return table.code(ofFormalName: CountryKey(written))
    }

    /// The code of a country's name written beside somebody's own name, where two letters may be anything, and so may most
    /// abbreviations.
    package static func code(ofTag text: String) -> String? {
        guard text.utf8.count <= longest else { return nil }
        let key = CountryKey(text)
        guard key.text.utf8.count > 3 || tagAbbreviations.contains(key.text) || !key.isASCII else { return nil }
        return table.code(ofName: key) ?? table.code(ofFormalName: key)
    }

    /// Whether a text is exactly a code that ``code(of:)`` gives.
    package static func isCode(_ text: String) -> Bool { table.names[text] != nil }

    /// Every code, in order.
    package static let codes = table.names.keys.sorted()

    /// The code of the country one of whose names is most like a text; of two or three letters, the nearest code.
    package static func nearestCode(to text: String) -> String {
        guard text.trimmed.count > 3 else { return nearest(text, in: codes + [NoAnswer.value]) }
        return table.nearestCode(to: text)
    }

    /// The UN's short name of a country in a language of reports, `en`, `fr`, `es` or `ar`; nil if there is no such code.
    package static func name(of code: String, in language: String) -> String? {
        guard let names = table.names[code] else { return nil }
        return names[language] ?? names["en"]
    }

    private static let longest = 160
    private static let tagAbbreviations: Set<String> = ["usa", "us", "uk", "uae", "drc", "rdc", "eau", "eua"]
    private static let table = CountryTable(PackageResources.countries_tsv)
}

/// What the resource says, ready to be looked up.
private struct CountryTable {
    /// Short names by code and language.
    private(set) var names: [String: [String: String]] = [:]
    private var codes: [String: String] = [:]
    private var codeOfKey: [String: String] = [:]

    init(_ bytes: [UInt8]) {
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count == Self.width else { continue }
            let code = cells[0]
            names[code] = ["en": cells[7], "fr": cells[9], "es": cells[10], "ar": cells[11]]
            for other in cells.prefix(3) where !other.isEmpty { codes[other] = code }
            for name in cells[7..<(Self.width - 1)] + cells[Self.width - 1].split(separator: ";").map(String.init)
            where !name.isEmpty {
                let key = CountryKey(name)
                codeOfKey[key.text] = code
                if let swapped = key.swapped(name) { codeOfKey[swapped] = codeOfKey[swapped] ?? code }
            }
        }
    }

    private static let width = 18

    /// Of an alpha-2, alpha-3 or M49 code, in capitals, or in any case where it is not also a word that somebody may answer.
    package func code(ofCode text: String) -> String? {
        guard (2...3).contains(text.utf8.count) else { return nil }
        if let code = codes[text] { return code }
        return Self.wordsLikeCodes.contains(text.lowercased()) ? nil : codes[text.uppercased()]
    }

    /// The alpha-2 code of the country whose name is spelled most like a text.
    package func nearestCode(to text: String) -> String {
        codeOfKey[nearest(CountryKey(text).text, in: Array(codeOfKey.keys))] ?? ""
    }

    /// The alpha-2 code of a country, by any of its names; nil where no country is called so.
    package func code(ofName key: CountryKey) -> String? { codeOfKey[key.text] }

    /// Of a form of state with a country's name: `Republic of Kenya`, `Reino de España`, `阿尔巴尼亚共和国`.
    package func code(ofFormalName key: CountryKey) -> String? {
        guard !Self.disputed.contains(key.text), let bare = key.withoutFormOfState else { return nil }
        // Two states share these names: which is meant, the whole name says, and it is listed.
        guard let code = codeOfKey[bare], !["CG", "CN", "KP", "KR"].contains(code) else { return nil }
        return code
    }

    /// Names of a part of a country elsewhere, or of a state that the United Nations do not know under it.
    private static let disputed: Set<String> = ["state georgia", "georgia state", "estado georgia", "etat georgie"]

    private static let wordsLikeCodes: Set<String> = [
        "ad", "al", "am", "as", "at", "be", "by", "ca", "de", "do", "es", "et", "id", "il", "in", "io", "ir", "is",
        "it", "la", "li", "lu", "ma", "me", "mu", "my", "na", "ne", "no", "nu", "pa", "sa", "se", "si", "so", "to",
        "va", "vi", "ago", "and", "are", "arm", "ben", "bra", "can", "che", "cod", "col", "dom", "est", "fin", "gin",
        "gum", "guy", "jam", "ken", "lie", "mar", "mus", "nor", "pan", "per", "pol", "sen", "som", "sur", "ton", "tun",
        "vat",
    ]
}
