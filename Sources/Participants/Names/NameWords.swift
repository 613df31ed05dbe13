import EventModel
import Foundation

/// The words of all names of an event, each known by a number, with how many people have it.
struct NameWords {
    typealias ID = RowID<NameWords>

    /// What is left of words that sound alike; each is known by a number too.
    enum Skeleton {}

    /// What a word is, apart from being spelled.
    enum Kind: UInt8 { case plain, initial, particle, digits }

    private var numbers: [String: ID] = [:]
    private(set) var letters = RowValues<NameWords, [UInt8]>()
    private(set) var kinds = RowValues<NameWords, Kind>()
    /// Number of the word's consonant skeleton.
    private(set) var skeletons = RowValues<NameWords, RowID<Skeleton>>()
    private var skeletonNumbers: [String: RowID<Skeleton>] = [:]
    private var skeletonTexts = RowValues<Skeleton, String>()
    /// The names of which a word is a form, for the words that are known as names.
    private var forms = RowValues<NameWords, [Int32]>()
    /// The country that a word names by itself; looked up once.
    private var countries: [ID: String?] = [:]
    private var bearers = RowValues<NameWords, Int32>()
    private var skeletonBearers = RowValues<Skeleton, Int32>()
    /// How many people there are.
    private(set) var people = 0

    /// The number of a word that occurred before.
    func known(_ word: String) -> ID? { numbers[word] }

    mutating func number(of word: String) -> ID {
        if let known = numbers[word] { return known }
        let number = letters.ids.upperBound
        numbers[word] = number
        letters.append(Array(word.utf8))
        kinds.append(Self.kind(of: word))
        forms.append(ShortNames.names(of: word))
        bearers.append(0)
        let skeleton = LatinText.skeleton(of: word)
        let known = skeletonNumbers[skeleton] ?? skeletonBearers.ids.upperBound
        if known == skeletonBearers.ids.upperBound {
            skeletonNumbers[skeleton] = known
            skeletonBearers.append(0)
            skeletonTexts.append(skeleton)
        }
        skeletons.append(known)
        return number
    }

    /// Counts one more person with these words.
    mutating func count(_ words: Set<ID>) {
        people += 1
        for word in words { bearers[word] += 1 }
        for skeleton in Set(words.map { skeletons[$0] }) { skeletonBearers[skeleton] += 1 }
    }

    /// The names of which a word is a form; empty if none is known.
    func names(of word: ID) -> [Int32] { forms[word] }

    /// The country that a word names beside somebody's name.
    ///
    /// - Parameter written: the word as it is written.
    mutating func country(_ word: ID, _ written: @autoclosure () -> String) -> String? {
        if let known = countries[word] { return known }
        let code = Countries.code(ofTag: written())
        countries[word] = .some(code)
        return code
    }

    func text(_ word: ID) -> String { String(decoding: letters[word], as: UTF8.self) }
    func kind(_ word: ID) -> Kind { kinds[word] }
    func skeletonText(_ word: ID) -> String { skeletonTexts[skeletons[word]] }
    func skeletonLength(_ word: ID) -> Int { skeletonText(word).utf8.count }

    /// How much it says, in bits, that two names share a word: a rare one more than a common one.
    ///
    /// A small event says little about how common a name is in the world: some people without it are added.
    func rarity(_ word: ID) -> Double { bits(ofBearers: bearers[word]) }
    func skeletonRarity(_ word: ID) -> Double { bits(ofBearers: skeletonBearers[skeletons[word]]) }

    private static let strangers = 300.0

    private func bits(ofBearers bearers: Int32) -> Double {
        // The two that are compared have it themselves.
        log2((Double(people) + Self.strangers) / Double(max(0, bearers - 2) + 1))
    }

    private static func kind(of word: String) -> Kind {
        if word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return .digits }
        if word.utf8.count == 1 { return .initial }
        return particles.contains(word) ? .particle : .plain
    }

    private static let particles: Set<String> = [
        "van", "von", "der", "den", "ter", "ten", "de", "da", "do", "dos", "das", "del", "della", "di", "du", "des",
        "la",
        "le", "los", "las", "el", "al", "ul", "bin", "bint", "ibn", "ben", "bou", "abu", "abou", "mac", "zu", "af",
        "san",
        "santa", "st", "ait", "ould", "oued", "y",
    ]
}
