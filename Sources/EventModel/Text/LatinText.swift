import Foundation

/// Names in one script: what two spellings of a name have in common.
package enum LatinText {
    /// Lower-case words in the letters a to z and digits, whatever the script: NFKC, case and diacritics folded, transliterated.
    ///
    /// Arabic becomes consonants, without its article; ł, ø, ı, ß and similar letters become what ICU's `Latin-ASCII` makes of
    /// them. Apostrophes join (`O'Connor`); hyphens and all other marks separate.
    package static func words(of text: String) -> [String] {
        let folded = foldedText(text)
        var words = folded.utf8.allSatisfy { $0 < 0x80 } ? split(folded) : split(transliterated(folded))
        words = words.filter { !$0.isEmpty }
        return words
    }

    private static func split(_ text: String) -> [String] {
        var words: [String] = []
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x61...0x7A, 0x30...0x39: bytes.append(byte)
            case 0x41...0x5A: bytes.append(byte | 0x20)
            // An apostrophe or a half ring is part of the word it stands in.
            case 0x27, 0x80...: continue
            default:
                if !bytes.isEmpty { words.append(String(decoding: bytes, as: UTF8.self)) }
                bytes = []
            }
        }
        if !bytes.isEmpty { words.append(String(decoding: bytes, as: UTF8.self)) }
        return words
    }

    private static func transliterated(_ folded: String) -> String {
        let bare = folded.split(separator: " ").map { withoutArticle(String($0)) }.joined(separator: " ")
        return romanized(bare).applyingTransform(StringTransform("Any-Latin; Latin-ASCII"), reverse: false) ?? bare
    }

    /// Cyrillic as passports write it: ICU follows another standard, under which `Щ` is `S` and `Х` is `H`.
    private static func romanized(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { (0x0400...0x045F).contains($0.value) }) else { return text }
        return text.map { cyrillic[$0] ?? String($0) }.joined()
    }

    private static let cyrillic: [Character: String] = [
        "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "", "э": "e", "ю": "yu",
        "я": "ya", "ё": "yo", "й": "y", "є": "ye", "ї": "yi", "і": "i", "ґ": "g",
    ]

    /// The Arabic article is written to the word; in Latin letters it is a word of its own, or left out.
    private static func withoutArticle(_ word: String) -> String {
        word.hasPrefix("ال") && word.count >= 5 ? String(word.dropFirst(2)) : word
    }

    /// The consonants of a Latin word, those that languages use interchangeably made one: `Khaled`, `Khalid` and `خالد` are
    /// alike, as are `Mohamed` and `Muhammad`.
    ///
    /// Source: character equivalence classes in the line of A. Freeman et al., "Cross linguistic name matching in English and
    /// Arabic" (2006).
    package static func skeleton(of word: String) -> String {
        String(decoding: sounds(of: word).consonants, as: UTF8.self)
    }

    /// The consonants of a word, and the vowels before the first, between two and after the last one.
    static func sounds(of word: String) -> (consonants: [UInt8], vowels: [[UInt8]]) {
        let letters = Array(withoutAbdulArticle(word).utf8)
        var consonants: [UInt8] = []
        var vowels: [[UInt8]] = [[]]
        func add(_ sound: UInt8) {
            guard consonants.last != sound else { return }
            consonants.append(sound)
            vowels.append([])
        }
        var index = 0
        while index < letters.count {
            let next = index + 1 < letters.count ? letters[index + 1] : 0
            let (sound, length) = sound(letters[index], next)
            if letters[index] == UInt8(ascii: "x") {
                add(UInt8(ascii: "k"))
                add(UInt8(ascii: "s"))
            } else if let sound {
                add(sound)
            } else {
                vowels[vowels.count - 1].append(letters[index])
            }
            index += length
        }
        if consonants.last == UInt8(ascii: "h"), consonants.count > 1 {
            consonants.removeLast()
            let rest = vowels.removeLast()
            vowels[vowels.count - 1] += rest
        }
        return (consonants, vowels)
    }

    /// `Abdelrahman`, `Abdul Rahman` and `عبد الرحمن` differ in how the article is written.
    private static func withoutAbdulArticle(_ word: String) -> String {
        for prefix in ["abdel", "abdul", "abdal", "abdoul", "abdou", "abder", "bdal"] where word.hasPrefix(prefix) {
            let rest = word.dropFirst(prefix.count)
            if rest.count >= 3 { return "abd" + rest }
        }
        return word
    }

    /// The sound that one or two letters stand for; nil for vowels and letters used as vowels.
    private static func sound(_ letter: UInt8, _ next: UInt8) -> (UInt8?, Int) {
        let isBeforeH = next == UInt8(ascii: "h")
        switch Character(Unicode.Scalar(letter)) {
        case "a", "e", "i", "o", "u", "w", "y": return (nil, 1)
        case "k" where isBeforeH: return (UInt8(ascii: "x"), 2)
        case "s" where isBeforeH, "c" where isBeforeH: return (UInt8(ascii: "c"), 2)
        case "z" where isBeforeH: return (UInt8(ascii: "s"), 2)
        case "p" where isBeforeH: return (UInt8(ascii: "f"), 2)
        case "g" where isBeforeH, "t" where isBeforeH, "d" where isBeforeH:
            return (letter == UInt8(ascii: "g") ? UInt8(ascii: "j") : letter, 2)
        case "c" where [UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "y")].contains(next):
            return (UInt8(ascii: "s"), 1)
        case "c", "q": return (UInt8(ascii: "k"), 1)
        case "g": return (UInt8(ascii: "j"), 1)
        case "z": return (UInt8(ascii: "s"), 1)
        case "v": return (UInt8(ascii: "f"), 1)
        case "p": return (UInt8(ascii: "b"), 1)
        default: return (letter, 1)
        }
    }
}

/// Number of letters to change, insert, delete or swap with a neighbour, counted up to a limit.
///
/// - Source: restricted Damerau–Levenshtein distance, by rows.
package func letterChanges(_ one: [UInt8], _ other: [UInt8], upTo limit: Int) -> Int {
    guard abs(one.count - other.count) <= limit else { return limit + 1 }
    var before: [Int] = []
    var last = Array(0...other.count)
    for i in 1..<(one.count + 1) {
        var row = [i]
        for j in 1..<(other.count + 1) {
            var best = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1))
            if i > 1, j > 1, one[i - 1] == other[j - 2], one[i - 2] == other[j - 1] {
                best = min(best, before[j - 2] + 1)
            }
            row.append(best)
        }
        (before, last) = (last, row)
    }
    return min(last[other.count], limit + 1)
}

/// Whether one letter changed, added or left out, or two neighbours swapped, turns one word into the other.
package func differInOneLetter(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard abs(one.count - other.count) <= 1 else { return false }
    let shortest = min(one.count, other.count)
    var start = 0
    while start < shortest, one[start] == other[start] { start += 1 }
    var end = 0
    while end < shortest - start, one[one.count - 1 - end] == other[other.count - 1 - end] { end += 1 }
    let (left, right) = (one.count - start - end, other.count - start - end)
    if left <= 1, right <= 1 { return left + right > 0 }
    return left == 2 && right == 2 && one[start] == other[start + 1] && one[start + 1] == other[start]
}
