import EventModel

/// Headers that mean a join and a leave time where they stand side by side, and may mean anything alone.
///
/// Arrival and departure, check-in and check-out are not among them: a form asks for the days of a journey.
enum PairsOfTimes {
    /// - Parameter words: what the header's columns are known to be.
    static func columns(_ folded: [String], _ words: Set<HeaderWord>) -> (join: Int, leave: Int)? {
        let names: Set<HeaderWord> = [.name, .firstName, .lastName, .email]
        guard folded.count > 2, words.isDisjoint(with: [.joinTime, .leaveTime]), !words.isDisjoint(with: names),
            words.isDisjoint(with: others), words.isDisjoint(with: form)
        else { return nil }
        for column in 1..<folded.count {
            let pair = [folded[column - 1], folded[column]]
            // Start and end may belong to anything; beside a person's address and without a language they belong to a stay.
            let isPlain = plain.contains(pair) && words.contains(.email) && !words.contains(.language)
            if telling.contains(pair) || isPlain { return (column - 1, column) }
        }
        return nil
    }

    /// A channel log, a list of statements or counts, a chat or a Q&A report has times of its own.
    private static let others: Set<HeaderWord> = [
        .channel, .listeners, .speaker, .sender, .message, .question, .askerName, .time, .topic,
    ]

    /// What only people who fill in a form are asked: then the pair says when they did, or when they travel.
    static let form: Set<HeaderWord> = [.category, .country, .jobTitle, .approval, .registrationTime]

    private static let telling = pairs(.telling)
    private static let plain = pairs(.plain)

    private static func pairs(_ meaning: PairMeaning) -> Set<[String]> {
        Set(Vocabulary.wordings(meaning).map { $0.split(separator: "…").map { Header.fold($0.trimmed) } })
    }
}
