import EventModel

/// How two words of names agree, the surest first.
enum WordAgreement: CaseIterable {
    case same
    /// The same consonants, and vowels that spellings exchange.
    case otherSpelling
    /// A usual form of the same name, or the beginning of it: `Bill` for `William`, `Alex` for `Alexandre`.
    case shortForm
    case swappedLetters, addedLetter, otherLetter
    /// The first letter, or the first two.
    case initial

    init?(_ shown: NameWords.ID, _ known: NameWords.ID, _ words: NameWords) {
        if shown == known {
            self = .same
            return
        }
        let kinds = (words.kind(shown), words.kind(known))
        let (first, second) = (words.letters[shown], words.letters[known])
        if kinds.0 == .digits || kinds.1 == .digits { return nil }
        if kinds.0 == .initial || kinds.1 == .initial {
            guard first.first == second.first else { return nil }
            self = .initial
            return
        }
        if kinds.0 == .particle || kinds.1 == .particle { return nil }
        let names = (words.names(of: shown), words.names(of: known))
        let isOneName = names.0.contains { names.1.contains($0) }
        if isOneName {
            self = words.skeletons[shown] == words.skeletons[known] ? .otherSpelling : .shortForm
            return
        }
        // Both are names by themselves.
        if !names.0.isEmpty && !names.1.isEmpty { return nil }
        if let spelled = Self.spelled(shown, known, words) {
            guard spelled else { return nil }
            self = .otherSpelling
        } else if let letter = Self.letter(first, second) {
            self = letter
        } else if first.count >= 3, second.count >= first.count + 2, second.starts(with: first) {
            self = .shortForm
        } else if Self.isLooselyEqual(first, second) {
            self = .addedLetter
        } else if min(first.count, second.count) == 2, first.prefix(2) == second.prefix(2) {
            self = .initial
        } else {
            return nil
        }
    }

    /// Whether words with the same consonants are spellings of one name; nil if their consonants differ.
    private static func spelled(_ one: NameWords.ID, _ other: NameWords.ID, _ words: NameWords) -> Bool? {
        let (first, second) = (words.letters[one], words.letters[other])
        let shortest = min(first.count, second.count)
        guard words.skeletons[one] == words.skeletons[other], shortest >= 3 else { return nil }
        // Words with only one consonant must be spelled nearly the same.
        if words.skeletonLength(one) < 2 {
            let limit = shortest >= 5 ? 2 : 1
            return letterChanges(first, second, upTo: limit) <= limit
                && distance(one, other, words) < NameBits.otherName
        }
        // Words without vowels come from a script that writes none; between other words more changes make another name.
        guard hasVowels(first) && hasVowels(second) else {
            return letterChanges(first, second, upTo: shortest + 4) <= shortest + 4
        }
        let limit = max(2, shortest / 2)
        return letterChanges(first, second, upTo: limit) <= limit && distance(one, other, words) < NameBits.otherName
    }

    private static func distance(_ one: NameWords.ID, _ other: NameWords.ID, _ words: NameWords) -> Double {
        LatinText.vowelDistance(words.text(one), words.text(other)) ?? NameBits.otherName
    }

    private static func hasVowels(_ word: [UInt8]) -> Bool {
        // Arabic keeps its long vowels: one vowel in a word of six letters is not a vowelled spelling.
        let vowels = word.count { Array("aeiou".utf8).contains($0) }
        return vowels * 4 >= word.count
    }

    private static func letter(_ first: [UInt8], _ second: [UInt8]) -> WordAgreement? {
        guard min(first.count, second.count) >= 5, differInOneLetter(first, second) else { return nil }
        if first.count != second.count {
            // A vowel more at the end makes another name: Nimal is not Nimali.
            let longer = first.count > second.count ? first : second
            let shorter = first.count > second.count ? second : first
            let isLonger = longer.starts(with: shorter) && Array("aiou".utf8).contains(longer[longer.count - 1])
            return isLonger ? nil : .addedLetter
        }
        return zip(first, second).count { $0 != $1 } == 2 ? .swappedLetters : .otherLetter
    }

    /// `Nattaphong` and `Nattapong`, `Khakimov` and `Hakimov`, `Djordje` and `Dorde`: letters that other systems leave out.
    private static func isLooselyEqual(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        let marks = Array("hj".utf8)
        guard min(one.count, other.count) >= 5,
            one.contains(where: marks.contains) || other.contains(where: marks.contains)
        else { return false }
        let (first, second) = (loose(one), loose(other))
        return first == second || min(first.count, second.count) >= 6 && differInOneLetter(first, second)
    }

    private static func loose(_ word: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        for letter in word {
            let last = result.last ?? 0
            switch letter {
            case UInt8(ascii: "h") where last == UInt8(ascii: "k"): result[result.count - 1] = letter
            case UInt8(ascii: "h") where Array("ptgdbc".utf8).contains(last): continue
            case UInt8(ascii: "j") where last == UInt8(ascii: "d"): continue
            default: result.append(letter)
            }
        }
        return result
    }

    /// What the agreement says, in bits.
    func bits(_ shown: NameWords.ID, _ known: NameWords.ID, _ words: NameWords) -> Double {
        if words.kind(shown) == .particle { return NameBits.particle }
        let rarity = min(NameBits.most, min(words.rarity(shown), words.rarity(known)))
        switch self {
        case .same: return words.kind(shown) == .initial ? NameBits.initial : rarity
        case .otherSpelling:
            let distance = LatinText.vowelDistance(words.text(shown), words.text(known)) ?? 0
            let bits = min(rarity, words.skeletonRarity(known)) + NameBits.otherSpelling
            return bits + NameBits.otherVowel * min(distance, NameBits.otherName)
        case .shortForm: return rarity + NameBits.shortForm
        case .swappedLetters: return rarity + NameBits.swappedLetters
        case .addedLetter: return rarity + NameBits.addedLetter
        case .otherLetter: return rarity + NameBits.otherLetter
        case .initial: return NameBits.initial
        }
    }
}
