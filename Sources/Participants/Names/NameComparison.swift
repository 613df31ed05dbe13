import EventModel

/// How well two names agree, in bits: how much likelier the agreement is for one person than for two.
struct NameComparison {
    /// Sum over the words.
    var bits = 0.0
    /// Words of the first name that the second does not have.
    var unmatched: [NameWords.ID] = []
    /// How many significant words agree: not initials, not particles.
    var agreeing = 0
    /// Whether significant words are left over on both sides.
    var isContradicted = false

    /// How two words agree, the surest first. A short form is the beginning of the long one (`Alex`, `Alexandre`).
    private enum Agreement: CaseIterable { case same, sameSkeleton, oneLetter, shortForm, initial }

    /// - Parameters:
    ///   - shown: the words that somebody shows.
    ///   - known: the words of a known name.
    ///   - isSingle: whether what is shown is one word as it is written.
    init(_ shown: [NameWords.ID], _ known: [NameWords.ID], _ words: NameWords, isSingle: Bool = false) {
        let shown = Self.joined(shown, known, words)
        let known = Self.joined(known, shown, words)
        var shownLeft = Array(shown.indices)
        var knownLeft = Array(known.indices)
        let agreements = shown.map { one in known.map { Self.agree(one, $0, words) } }
        guard agreements.contains(where: { $0.contains { $0 != nil } }) else {
            self.unmatched = shown
            isContradicted = true
            return
        }
        for agreement in Agreement.allCases {
            for one in shownLeft {
                guard let place = knownLeft.firstIndex(where: { agreements[one][$0] == agreement }) else { continue }
                bits += Self.bits(agreement, shown[one], known[knownLeft[place]], words)
                if agreement != .initial && words.kind(shown[one]) == .plain { agreeing += 1 }
                knownLeft.remove(at: place)
                shownLeft.removeAll { $0 == one }
            }
        }
        if isSingle || shown.count == 1 { bits = min(bits, NameBits.mostOfOneWord) }
        unmatched = shownLeft.map { shown[$0] }
        let omitted = knownLeft.filter { words.kind(known[$0]) == .plain }.count
        let missingDigits = knownLeft.contains { words.kind(known[$0]) == .digits }
        bits += Double(omitted) * NameBits.omittedWord
        if missingDigits { bits += NameBits.otherNumber }
        isContradicted = omitted > 0 && unmatched.contains { [.plain, .initial].contains(words.kind($0)) }
    }

    /// Neighbouring words written as one if the other name writes them that way: `El Sayed` and `Elsayed`.
    private static func joined(_ name: [NameWords.ID], _ other: [NameWords.ID], _ words: NameWords) -> [NameWords.ID] {
        guard name.count >= 2 else { return name }
        for index in name.indices.dropLast() {
            let pair = words.letters[name[index]] + words.letters[name[index + 1]]
            if let whole = other.first(where: {
                words.letters[$0] == pair || words.isSpelled($0, by: name[index], name[index + 1])
            }),
                !name.contains(whole)
            {
                var result = name
                result.replaceSubrange(index...index + 1, with: [whole])
                return result
            }
        }
        return name
    }

    private static func agree(_ one: NameWords.ID, _ other: NameWords.ID, _ words: NameWords) -> Agreement? {
        if one == other { return .same }
        let (first, second) = (words.letters[one], words.letters[other])
        let kinds = (words.kind(one), words.kind(other))
        if kinds.0 == .digits || kinds.1 == .digits { return nil }
        if kinds.0 == .initial || kinds.1 == .initial { return first.first == second.first ? .initial : nil }
        if kinds.0 == .particle || kinds.1 == .particle { return nil }
        let shortest = min(first.count, second.count)
        if words.skeletons[one] == words.skeletons[other], shortest >= 3 {
            // Words with only one consonant must be spelled nearly the same.
            if words.skeletonLength(one) < 2 {
                let limit = shortest >= 5 ? 2 : 1
                return letterChanges(first, second, upTo: limit) <= limit ? .sameSkeleton : nil
            }
            // Words without vowels come from a script that writes none; between other words more changes make another name.
            let limit = hasVowels(first) && hasVowels(second) ? max(1, shortest / 2) : shortest + 4
            if letterChanges(first, second, upTo: limit) <= limit { return .sameSkeleton }
        }
        if shortest >= 5, differInOneLetter(first, second) { return .oneLetter }
        if shortest >= 3, first.starts(with: second) || second.starts(with: first) { return .shortForm }
        return nil
    }

    private static func hasVowels(_ word: [UInt8]) -> Bool {
        // Arabic keeps its long vowels: one vowel in a word of six letters is not a vowelled spelling.
        let vowels = word.count { Array("aeiou".utf8).contains($0) }
        return vowels * 4 >= word.count
    }

    private static func bits(
        _ agreement: Agreement, _ one: NameWords.ID, _ other: NameWords.ID, _ words: NameWords
    ) -> Double {
        if words.kind(one) == .particle { return NameBits.particle }
        let rarity = min(NameBits.most, min(words.rarity(one), words.rarity(other)))
        switch agreement {
        case .same: return words.kind(one) == .initial ? NameBits.initial : rarity
        case .sameSkeleton: return min(rarity, words.skeletonRarity(other)) + NameBits.otherSpelling
        case .oneLetter, .shortForm: return rarity + NameBits.oneLetterOrShortForm
        case .initial: return NameBits.initial
        }
    }
}

extension NameWords {
    /// Whether the consonants of two words in a row are those of a third word of about their combined length.
    fileprivate func isSpelled(_ word: ID, by first: ID, _ second: ID) -> Bool {
        guard kind(word) == .plain, skeletonLength(word) >= 4 else { return false }
        let count = letters[first].count + letters[second].count
        return abs(count - letters[word].count) <= 6
            && skeletonText(word) == skeletonText(first) + skeletonText(second)
    }
}

/// Whether the organization or country in a display name is the one known for somebody.
enum Agreement: Int, Sendable { case unknown, agrees, differs }
