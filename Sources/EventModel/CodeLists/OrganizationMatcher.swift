/// Where in an organization's name the phrase is that indicates its category.
package struct OrganizationPhrase: Sendable {
    package var category: Int
    /// Its words among those of the name, from 0.
    package var range: Range<Int>
    /// How many words the name has.
    package var all: Int
    /// Whether it is found in capitals only.
    package var isAcronym = false
    /// Whether it is the name of one organization, not a word that many have.
    package var isName = false

    package var isWhole: Bool { range.count == all }
}

/// Finds the category of an organization by known names and by the words of its name.
///
/// What begins earliest in the name decides ("Permanent Mission … to the FAO" is a mission); of several that begin there a
/// known name beats words, then the longer one wins. A phrase that counts only at the end beats those before it, unless they
/// are a known name at the beginning or include the end.
struct OrganizationMatcher: Sendable {
    private struct Phrase: Sendable {
        var words: [String]
        var lastIsPrefix = false
        /// Capitals that must be written as capitals: `UN` is not the French article.
        var capitals: String?
        var isName: Bool
        var category: Int
    }

    private var byFirstWord: [String: [Phrase]] = [:]
    /// Phrases of one word with a star, by their first letter.
    private var prefixes: [Character: [Phrase]] = [:]
    /// Phrases that count only at the end of a name, by their last word.
    private var endings: [String: [Phrase]] = [:]
    /// Phrases in scripts that are written without spaces, the longest first.
    private var unspaced: [(text: String, category: Int)] = []
    /// The category of missions, if there is one.
    private var missions: Int?

    init(_ categories: [Taxonomy.Category]) {
        for (index, category) in categories.enumerated() {
            for name in category.names { add(name, isName: true, category: index) }
            for word in category.words { add(word, isName: false, category: index) }
        }
        unspaced.sort { ($1.text.count, $0.text) < ($0.text.count, $1.text) }
        missions = byFirstWord["permanent"]?.first { $0.words == ["permanent", "mission"] }?.category
    }

    private mutating func add(_ text: String, isName: Bool, category: Int) {
        let phrase = Phrase(
            words: Self.wholeWords(of: text), lastIsPrefix: text.hasSuffix("*"),
            capitals: Self.isAcronym(text) ? text : nil, isName: isName, category: category)
        guard let first = phrase.words.first, let last = phrase.words.last else { return }
        if Self.isUnspaced(text) {
            unspaced.append((foldedText(text), category))
        } else if text.hasSuffix("$") {
            endings[last, default: []].append(phrase)
        } else if phrase.words.count == 1 && phrase.lastIsPrefix {
            if let letter = first.first { prefixes[letter, default: []].append(phrase) }
        } else {
            byFirstWord[first, default: []].append(phrase)
        }
    }

    /// Capitals with at most marks between them, as in ILO and AFL-CIO.
    static func isAcronym(_ name: String) -> Bool {
        name.count <= 10 && name.contains(where: \.isUppercase)
            && !name.contains(where: { $0.isLowercase || $0 == " " })
            && name.unicodeScalars.allSatisfy(\.isASCII)
    }

    /// Chinese, Japanese, Korean and Thai: particles and forms follow a word without a space.
    private static func isUnspaced(_ text: String) -> Bool {
        text.unicodeScalars.contains {
            switch $0.value {
            case 0x0E00...0x0E7F, 0x1100...0x11FF, 0x2E80...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF: true
            default: false
            }
        }
    }

    private static func wholeWords(of text: String) -> [String] { words(of: text).map { wholes[$0] ?? $0 } }

    private static let wholes = [
        "dept": "department", "univ": "university", "govt": "government", "intl": "international", "natl": "national",
    ]

    func category(of name: String) -> Int? { phrase(in: name)?.category }

    func phrase(in name: String) -> OrganizationPhrase? {
        let all = Self.wholeWords(of: name)
        let first = first(in: name, all)
        if let first, first.isName && first.range.lowerBound == 0 || first.range.upperBound == all.count {
            return first
        }
        return ending(of: name, all) ?? first ?? unspaced(in: name, all) ?? mission(all, name)
    }

    private func first(in name: String, _ all: [String]) -> OrganizationPhrase? {
        lazy var capitals = Set(
            name.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "&") }.flatMap { token in
                [String(token)] + token.split { $0 == "-" || $0 == "&" }.map(String.init)
            })
        for start in all.indices {
            let words = byFirstWord[all[start]] ?? []
            let stars = all[start].first.flatMap { prefixes[$0] } ?? []
            if words.isEmpty && stars.isEmpty { continue }
            let fitting = (words + stars.filter { all[start].hasPrefix($0.words[0]) }).filter {
                matches($0, all[start...]) && ($0.capitals.map { capitals.contains($0) } ?? true)
            }
            let best = fitting.max { ($0.isName ? 1 : 0, $0.words.count) < ($1.isName ? 1 : 0, $1.words.count) }
            if let best {
                return OrganizationPhrase(
                    category: best.category, range: start..<start + best.words.count, all: all.count,
                    isAcronym: best.capitals != nil, isName: best.isName)
            }
        }
        return nil
    }

    private func matches(_ phrase: Phrase, _ rest: ArraySlice<String>) -> Bool {
        guard rest.count >= phrase.words.count else { return false }
        for (index, word) in phrase.words.enumerated() {
            let isLast = index == phrase.words.count - 1
            let candidate = rest[rest.startIndex + index]
            guard candidate == word || (isLast && phrase.lastIsPrefix && candidate.hasPrefix(word)) else {
                return false
            }
        }
        return true
    }

    /// What a name, the text before its brackets, or the text inside them ends in.
    private func ending(of name: String, _ all: [String]) -> OrganizationPhrase? {
        guard !endings.isEmpty else { return nil }
        var parts = [(words: all, from: 0)]
        if let open = name.lastIndex(of: "("), let close = name.lastIndex(of: ")"), open < close {
            let before = Self.wholeWords(of: String(name[..<open]))
            let inside = Self.wholeWords(of: String(name[open..<close]))
            parts += [(inside, before.count), (before, 0)]
        }
        for (words, from) in parts {
            guard let last = words.last else { continue }
            let fitting = (endings[last] ?? []).filter { words.suffix($0.words.count).elementsEqual($0.words) }
            if let best = fitting.max(by: { $0.words.count < $1.words.count }) {
                let end = min(all.count, from + words.count)
                return OrganizationPhrase(
                    category: best.category, range: max(0, end - best.words.count)..<end, all: all.count)
            }
        }
        return nil
    }

    private func unspaced(in name: String, _ all: [String]) -> OrganizationPhrase? {
        guard Self.isUnspaced(name) else { return nil }
        let text = foldedText(name)
        return unspaced.first { text.contains($0.text) }.map {
            OrganizationPhrase(category: $0.category, range: 0..<all.count, all: all.count)
        }
    }

    /// `Kenya Mission Geneva`, `Mexican Mission`, `PM Bangladesh`: a mission and the country that sent it.
    private func mission(_ all: [String], _ name: String) -> OrganizationPhrase? {
        guard let missions, all.count > 1 else { return nil }
        func found(_ range: Range<Int>) -> OrganizationPhrase {
            OrganizationPhrase(category: missions, range: range, all: all.count)
        }
        if name.hasPrefix("PM "), Countries.code(ofTag: all.dropFirst().joined(separator: " ")) != nil {
            return found(all.indices)
        }
        guard let place = all.firstIndex(of: "mission") else { return nil }
        let before = all[..<place].joined(separator: " ")
        let isSent = Countries.code(ofTag: before) != nil || all[..<place].count == 1 && Self.isDemonym(before)
        let behind = all[(place + 1)...].first
        let isMission = behind.map { Self.behindMissions.contains($0) } ?? true
        return isSent && isMission ? found(all.indices) : nil
    }

    private static let behindMissions: Set<String> = [
        "to", "in", "at", "geneva", "new", "ny", "nyc", "vienna", "nairobi", "rome", "paris", "brussels", "un", "unog",
    ]

    private static func isDemonym(_ word: String) -> Bool {
        irregularDemonyms.contains(word)
            || word.count > 5 && ["an", "ese", "ish", "ine", "i"].contains { word.hasSuffix($0) }
                && Countries.codes.contains { code in
                    words(of: Countries.name(of: code, in: "en") ?? "").first?.hasPrefix(word.prefix(4)) ?? false
                }
    }

    private static let irregularDemonyms: Set<String> = [
        "swiss", "french", "dutch", "greek", "danish", "spanish", "british", "irish", "thai", "iraqi", "polish",
        "czech",
    ]
}
