internal import Foundation

/// What is written around the name of a country.
enum CountryText {
    /// The codes of the flags in a text, and the text without them: 🇰🇪 is written as two regional letters, `K` and `E`.
    static func flags(in text: String) -> (codes: [String], rest: String) {
        let first = Unicode.Scalar("🇦").value
        let last = Unicode.Scalar("🇿").value
        let letters = text.unicodeScalars.filter { (first...last).contains($0.value) }
            .map { Unicode.Scalar(UInt8(0x41 + $0.value - first)) }
        guard !letters.isEmpty else { return ([], text) }
        var rest = String.UnicodeScalarView()
        rest.append(contentsOf: text.unicodeScalars.filter { !(first...last).contains($0.value) })
        let codes = stride(from: 0, to: letters.count, by: 2).map { start in
            letters[start..<min(start + 2, letters.count)].map(String.init).joined()
        }
        return (codes, String(rest).trimmed)
    }

    /// The parts between brackets, slashes, bars, commas, colons and spaced dashes.
    static func parts(of text: String) -> [String] {
        var parts: [String] = []
        var current = ""
        func end() {
            let part = current.trimmed
            if !part.isEmpty { parts.append(part) }
            current = ""
        }
        let characters = Array(text)
        for (index, character) in characters.enumerated() {
            switch character {
            case "(", ")", "[", "]", "（", "）", "/", "|", ",", "،", "、", ";", ":", "=": end()
            case "-", "–", "—":
                let isSpaced = index > 0 && index + 1 < characters.count && characters[index - 1].isWhitespace
                if isSpaced && characters[index + 1].isWhitespace { end() } else { current.append(character) }
            default: current.append(character)
            }
        }
        end()
        return parts
    }
}

/// A country's name as it is compared: folded words without articles and conjunctions.
struct CountryKey {
    private(set) var text: String
    private var words: [String]

    var isASCII: Bool { text.utf8.allSatisfy { $0 < 0x80 } }

    init(_ name: String) {
        words = Self.words(of: name)
        text = words.joined(separator: " ")
    }

    /// The key of `Iran (Islamic Republic of)` read as `Islamic Republic of Iran`; nil for other names.
    func swapped(_ name: String) -> String? {
        let parts = CountryText.parts(of: name)
        return parts.count == 2 ? CountryKey(parts[1] + " " + parts[0]).text : nil
    }

    /// The key without the form of state in front of or behind the name; nil if there is none.
    var withoutFormOfState: String? {
        if words.count == 1, let form = Self.chineseForms.first(where: { words[0].hasSuffix($0) }) {
            return String(words[0].dropLast(form.count))
        }
        guard words.contains(where: Self.forms.contains) else { return nil }
        func isForm(_ word: String) -> Bool { Self.forms.contains(word) || Self.qualities.contains(word) }
        let rest = words.drop(while: isForm)
        let end = rest.lastIndex { !isForm($0) } ?? rest.startIndex
        return rest.isEmpty ? nil : rest[...end].joined(separator: " ")
    }
}

// MARK: Words

extension CountryKey {
    private struct Word {
        var text = ""
        var followsApostrophe = false
        var precedesApostrophe = false
    }

    private static func words(of name: String) -> [String] {
        var result: [String] = []
        let found = joined(split(foldedText(name)))
        for (index, word) in found.enumerated() {
            let isInside = index > 0 && index + 1 < found.count
            // El Salvador keeps its article: Salvador alone is a city, and a given name.
            let isName = word == "el" && index + 1 < found.count && found[index + 1] == "salvador"
            if !isName, articles.contains(word) || isInside && letters.contains(word) { continue }
            result.append(normal(word))
        }
        return result
    }

    private static func split(_ folded: String) -> [Word] {
        var words: [Word] = []
        var current = Word()
        for scalar in folded.unicodeScalars {
            let isWord =
                scalar.isASCII
                ? ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
                : scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            if isWord {
                // Persian and Urdu keyboards write two Arabic letters differently.
                current.text.unicodeScalars.append(
                    scalar == "\u{06CC}" ? "\u{064A}" : scalar == "\u{06A9}" ? "\u{0643}" : scalar)
                continue
            }
            let isApostrophe = scalar == "'"
            if !current.text.isEmpty {
                current.precedesApostrophe = isApostrophe
                words.append(current)
            }
            current = Word(followsApostrophe: isApostrophe)
        }
        if !current.text.isEmpty { words.append(current) }
        // `d'Ivoire`, `People's`.
        return words.filter { word in
            !(word.precedesApostrophe && ["d", "l"].contains(word.text))
                && !(word.followsApostrophe && word.text == "s")
        }
    }

    /// Letters separated by full stops are one word (`U.S.A.`), and so is the Arabic `و` with what follows it.
    private static func joined(_ words: [Word]) -> [String] {
        var result: [String] = []
        var lone = ""
        var lastIsLone = false
        var conjunction = ""
        for word in words.map(\.text) {
            if word == "و" {
                conjunction = word
                continue
            }
            let isLone = word.utf8.count == 1 && word.utf8.allSatisfy { $0 >= 0x61 }
            if isLone, lastIsLone {
                lone += word
                result[result.count - 1] = lone
            } else {
                lone = word
                result.append(conjunction + word)
            }
            conjunction = ""
            lastIsLone = isLone
        }
        return result
    }

    private static func normal(_ word: String) -> String {
        if let same = same[word] { return same }
        // The Arabic article, alone or behind `و`.
        if word.hasPrefix("وال"), word.count >= 6 { return String(word.dropFirst(3)) }
        if word.hasPrefix("ال"), word.count >= 5 { return String(word.dropFirst(2)) }
        return word
    }

    private static let articles: Set<String> = [
        "the", "of", "and", "de", "du", "des", "la", "le", "les", "el", "los", "las", "del", "et", "da", "do", "dos",
        "os", "as", "und", "der", "die", "das", "den", "il", "lo", "gli", "di", "dell", "dello", "della", "delle",
        "degli",
    ]
    /// Little words of one letter, which at either end may stand for a longer one: `E. Timor`.
    private static let letters: Set<String> = ["d", "l", "y", "e", "a", "o", "i", "и"]

    private static let same: [String: String] = [
        "st": "saint", "ste": "saint", "sainte": "saint", "sankt": "saint", "peoples": "people",
        "rep": "republic", "republique": "republic", "republica": "republic", "republik": "republic",
        "repubblica": "republic", "dem": "democratic", "democratique": "democratic", "democratica": "democratic",
        "demokratische": "democratic",
    ]

    private static let forms = Set(
        [
            "republic", "kingdom", "royaume", "reino", "konigreich", "regno", "principality", "principaute",
            "principado", "furstentum", "principato", "sultanate", "sultanat", "sultanato", "state", "etat", "estado",
            "staat", "stato", "emirate", "grand", "gran", "جمهورية", "مملكة", "المملكة", "الجمهورية", "دولة", "إمارة",
            "سلطنة", "республика", "королевство", "княжество", "государство", "султанат",
        ].flatMap { words(of: $0) })

    /// Words that describe a form of state and say nothing about the country.
    private static let qualities = Set(
        [
            "democratic", "people", "populaire", "popular", "populare", "popolare", "islamic", "islamique", "islamica",
            "islamische", "federal", "federale", "federative", "federativa", "socialist", "socialiste", "socialista",
            "sozialistische", "independent", "independant", "independiente", "independente", "plurinational",
            "plurinacional", "bolivarian", "bolivarienne", "bolivariana", "cooperative", "cooperativa", "oriental",
            "orientale", "arab", "arabe", "araba", "hashemite", "hachemite", "hachemita", "united", "unie", "unida",
            "unita", "duchy", "duche", "ducado", "العربية", "الإسلامية", "الديمقراطية", "الشعبية", "الاتحادية",
            "الاشتراكية", "الهاشمية", "المتحدة", "التعاونية", "المستقلة", "народная", "демократическая",
            "социалистическая", "исламская", "федеративная", "федеральная", "независимое", "кооперативная",
        ].flatMap { words(of: $0) })

    /// The longest first.
    private static let chineseForms = [
        "民主社会主义共和国", "民主人民共和国", "社会主义共和国", "联邦民主共和国", "民主联邦共和国", "伊斯兰共和国", "人民共和国",
        "民主共和国", "联邦共和国", "合作共和国", "联合共和国", "共和国", "伊斯兰国", "苏丹国", "大公国", "独立国", "王国", "公国",
        "国",
    ]
}
