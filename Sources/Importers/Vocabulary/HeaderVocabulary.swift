import EventModel

/// The words of headers in every language that is read.
enum HeaderVocabulary {
    static let words: [HeaderWord: Set<String>] = HeaderWord.allCases.reduce(into: [:]) { words, word in
        words[word] = Set(
            Vocabulary.Kind.headers.flatMap { Vocabulary.wordings($0, word.rawValue) }.map(Header.fold))
    }

    /// What each folded text can mean.
    static let wordsOf: [String: [HeaderWord]] = words.reduce(into: [:]) { meanings, word in
        for text in word.value { meanings[text, default: []].append(word.key) }
    }

    /// What a header can mean: as a whole, without its question mark, or in what its halves have in common, if it says
    /// one thing in two languages.
    static func meanings(of text: String, _ folded: String) -> [HeaderWord] {
        if let known = wordsOf[folded] { return known }
        var folded = folded
        if let last = folded.last, "?؟".contains(last) {
            folded = folded.dropLast().trimmed
            if let known = wordsOf[folded] { return known }
        }
        if let plain = HeaderFrame.plain(folded) {
            let known = wordsOf[plain, default: []].filter(HeaderFrame.words.contains)
            if !known.isEmpty { return known }
        }
        let known = halves(of: text).compactMap { wordsOf[Header.fold($0)] }
        guard let first = known.first else { return [] }
        let shared = first.filter { word in known.allSatisfy { $0.contains(word) } }
        // "Nom / Name": what is half a name in one language is a whole one in the other.
        let isName = known.joined().allSatisfy { [.name, .firstName, .lastName].contains($0) }
        return shared.isEmpty && isName ? [.name] : shared
    }

    /// The wordings of a header that says one thing in several languages: `Country / Pays`, `Country|Pays`.
    static func halves(of text: String) -> [String] {
        guard text.utf8.contains(where: { $0 == 0x2F || $0 == 0x7C || $0 == 0x0A }) else { return [] }
        return text.split { "/|\n\r\r\n".contains($0) }.map(String.init)
    }
}
