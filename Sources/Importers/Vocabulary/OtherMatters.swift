import EventModel

/// Headers of questions that people may decline and stay registered: consents, visas, flights, fees.
enum OtherMatters {
    /// Whether a folded header has a word of one of them. Notes and comments do not count: somebody may write "cancelled" there.
    static func areNamed(in header: String) -> Bool {
        words(of: header).contains { word in stems.contains { word.hasPrefix($0) } }
            || withoutSpaces.contains(where: header.contains)
    }

    private static let stems = Vocabulary.folded(OtherMatterMeaning.stem)
    private static let withoutSpaces = Vocabulary.wordings(OtherMatterMeaning.inside)
}
