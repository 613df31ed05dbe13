/// Which of several columns of a registration answers a question best.
enum HeaderAnswers {
    /// Of several columns the one with the lowest number is taken, and the first of equals. Columns not listed have 1.
    ///
    /// Whom somebody represents comes before where they live, and that before a passport; the kind of an organization comes
    /// before its field of work.
    static func rank(_ word: HeaderWord, _ folded: String) -> Int { ranks[word]?[folded] ?? 1 }

    /// The rank of what may well be another question.
    static let doubtful = 4

    private static let rankOf: [(kind: Vocabulary.Kind, rank: Int)] = [
        (.headerBest, 0), (.headerLesser, 2), (.headerLeast, 3), (.headerDoubtful, doubtful),
    ]

    private static let ranks: [HeaderWord: [String: Int]] = HeaderWord.answers.reduce(into: [:]) { ranks, word in
        for (kind, rank) in rankOf {
            for text in Vocabulary.wordings(kind, word.rawValue) { ranks[word, default: [:]][Header.fold(text)] = rank }
        }
    }
}
