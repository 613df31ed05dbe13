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
    /// How much less another spelling with the same consonants is worth than the same word, and how much less again for each
    /// vowel that is another one.
    static let otherSpelling = -1.0
    static let otherVowel = -2.0
    /// From this distance of the vowels on two words are two names.
    static let otherName = 2.0
    /// The same for a short form, and for two letters that changed places.
    static let shortForm = -2.0
    static let swappedLetters = -2.5
    /// A consonant too many or too few, and another one: often another name.
    static let addedLetter = -3.5
    static let otherLetter = -8.5
    /// A word of the known name that is not shown; people leave out parts of a name, but others have fewer.
    static let omittedWord = -2.0
    static let furtherOmittedWord = -1.0
    static let omittedBesideOneWord = -0.5
    /// A number that only one name has counts devices or seats: `Room 1` is not `Room 2`.
    static let otherNumber = -12.0
    /// Behind a name of two words that agree it only counts devices: `Ana Ruiz 2`.
    static let numberOfDevice = -1.0

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
