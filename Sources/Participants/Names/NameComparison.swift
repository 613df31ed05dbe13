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

    /// - Parameters:
    ///   - shown: the words that somebody shows.
    ///   - known: the words of a known name.
    ///   - isSingle: whether what is shown is one word as it is written.
    init(_ shown: [NameWords.ID], _ known: [NameWords.ID], _ words: NameWords, isSingle: Bool = false) {
        let shown = Self.joined(shown, known, words)
        let known = Self.joined(known, shown, words)
        var shownLeft = Array(shown.indices)
        var knownLeft = Array(known.indices)
        let agreements = shown.map { one in known.map { WordAgreement(one, $0, words) } }
        guard agreements.contains(where: { $0.contains { $0 != nil } }) else {
            self.unmatched = shown
            isContradicted = true
            return
        }
        for agreement in WordAgreement.allCases {
            for one in shownLeft {
                guard let place = knownLeft.firstIndex(where: { agreements[one][$0] == agreement }) else { continue }
                bits += agreement.bits(shown[one], known[knownLeft[place]], words)
                if agreement != .initial && words.kind(shown[one]) == .plain { agreeing += 1 }
                knownLeft.remove(at: place)
                shownLeft.removeAll { $0 == one }
            }
        }
        matchInitials(&shownLeft, &knownLeft, shown, known, words)
        if isSingle || shown.count == 1 { bits = min(bits, NameBits.mostOfOneWord) }
        unmatched = shownLeft.map { shown[$0] }
        let omitted = knownLeft.count { words.kind(known[$0]) == .plain }
        let missingDigits = knownLeft.contains { words.kind(known[$0]) == .digits }
        // One word alone has its limit already.
        if omitted > 0, isSingle || shown.count == 1 {
            bits += NameBits.omittedBesideOneWord
        } else if omitted > 0 {
            bits += NameBits.omittedWord + Double(omitted - 1) * NameBits.furtherOmittedWord
        }
        if missingDigits { bits += NameBits.otherNumber }
        isContradicted = omitted > 0 && unmatched.contains { [.plain, .initial].contains(words.kind($0)) }
    }

    /// Initials written as one word: `JB Kouassi` is Jean-Baptiste Kouassi.
    private mutating func matchInitials(
        _ shownLeft: inout [Int], _ knownLeft: inout [Int], _ shown: [NameWords.ID], _ known: [NameWords.ID],
        _ words: NameWords
    ) {
        for one in shownLeft {
            let letters = words.letters[shown[one]]
            guard (2...3).contains(letters.count), words.kind(shown[one]) == .plain, agreeing > 0 else { continue }
            let places = knownLeft.filter { words.kind(known[$0]) == .plain }.sorted()
            guard places.count >= letters.count else { continue }
            let run = places.prefix(letters.count)
            guard run.map({ words.letters[known[$0]].first }).elementsEqual(letters.map(Optional.some)) else {
                continue
            }
            bits += NameBits.initial * Double(letters.count)
            knownLeft.removeAll(where: run.contains)
            shownLeft.removeAll { $0 == one }
        }
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
