/// Bits for how words of two names agree: the logarithm of how much likelier it is for one person than for two.
///
/// A word that agrees counts by how rare it is in the event; the rest was set by hand, and the bench in Tests/Quality measures
/// what it does.
enum NameBits {
    /// Most that one word may add: no event is large enough to show that a word is rarer.
    static let most = 11.0
    /// Most that a name of one word may add: a given name that is rare in an event may be common in the world.
    static let mostOfOneWord = 6.0
    /// An initial that agrees, as if one name in eight began with that letter.
    static let initial = 3.0
    /// A particle that agrees: `de`, `van`, `al`.
    static let particle = 0.5
    /// How much less another spelling with the same consonants is worth than the same word.
    static let otherSpelling = -1.0
    /// The same for one letter that differs, and for a short form.
    static let oneLetterOrShortForm = -2.5
    /// A word of the known name that is not shown: everybody leaves out parts of a name now and then.
    static let omittedWord = -0.5
    /// A number that only one name has counts devices or seats: `Room 1` is not `Room 2`.
    static let otherNumber = -12.0

    /// A shown word that the known name does not have and nothing else explains.
    static func unmatched(_ kind: NameWords.Kind) -> Double {
        switch kind {
        case .particle: -0.3
        case .initial: -2
        case .digits: otherNumber
        case .plain: -4.5
        }
    }
}
