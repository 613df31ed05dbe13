/// The stakeholder categories of a network and how to recognise them.
package struct Taxonomy: Sendable {
    /// One category. Its place in ``Taxonomy/categories`` is its order in every table.
    package struct Category: Sendable {
        package var id: String
        /// Label by language code; `en` is always there.
        package var labels: [String: String]
        package var answers: [String]
        package var words: [String]
        package var names: [String]
        package var domains: [String]

        package init(
            id: String, labels: [String: String], answers: [String] = [], words: [String] = [], names: [String] = [],
            domains: [String] = []
        ) {
            self.id = id
            self.labels = labels
            self.answers = answers
            self.words = words
            self.names = names
            self.domains = domains
        }
    }

    /// Categories gathered into fewer, larger ones: another table of attendance, counted from the people.
    package struct RollUp: Sendable, Equatable {
        package var id: String
        /// Each category is in at most one group; those in none are `other`, and `unknown` stays itself.
        package var groups: [Group]

        package init(id: String, groups: [Group]) {
            self.id = id
            self.groups = groups
        }

        /// Categories that are counted as one.
        package struct Group: Sendable, Equatable {
            package var id: String
            package var labels: [String: String]
            /// Ids of categories.
            package var categories: [String]

            package init(id: String, labels: [String: String], categories: [String]) {
                self.id = id
                self.labels = labels
                self.categories = categories
            }
        }
    }

    package let categories: [Category]
    package let rollUps: [RollUp]
    private let answers: [String: Int]
    private let organizations: OrganizationMatcher
    private let domains: [String: Int]

    /// - Parameter categories: in order; `unknown` must be the last one.
    package init(_ categories: [Category], rollUps: [RollUp] = []) {
        self.categories = categories
        self.rollUps = rollUps
        var answers: [String: Int] = [:]
        var domains: [String: Int] = [:]
        for (index, category) in categories.enumerated() {
            for text in [category.id] + category.labels.values.sorted() + category.answers {
                let key = Self.answerKey(text)
                if answers[key] == nil { answers[key] = index }
            }
            for domain in category.domains where domains[domain] == nil { domains[domain] = index }
        }
        self.answers = answers
        self.domains = domains
        self.organizations = OrganizationMatcher(categories)
    }

    /// Index of the category of people about whom nothing is known.
    package var unknown: Int { categories.count - 1 }

    /// The category that a registration answer names, whole or in all of its parts; nil if it names none, or several.
    /// A part that names it may be followed by an organization of that category: `Government, Ministry of Labour`.
    package func category(ofAnswer answer: String) -> Int? {
        if let index = answers[Self.answerKey(answer)] { return index }
        if NoAnswer.isOne(answer) { return unknown }
        let parts = AnswerParts(answer)
        guard parts.said.contains(where: { answers[Self.answerKey($0)] != nil }) else { return nil }
        return parts.one { answers[Self.answerKey($0)] ?? organizations.category(of: $0) }
    }

    /// The id of the category one of whose wordings is most like a text.
    package func nearestCategory(to text: String) -> String {
        let word = nearest(Self.answerKey(text), in: Array(answers.keys))
        return answers[word].map { categories[$0].id } ?? ""
    }

    /// The category that an organization's name indicates, or nil.
    package func category(ofOrganization name: String) -> Int? { organizations.category(of: name) }

    /// The category of an e-mail address by its domain, or nil. The longest domain that fits decides.
    package func category(ofEmail email: String) -> Int? {
        guard let at = email.lastIndex(of: "@") else { return nil }
        let labels = email[email.index(after: at)...].lowercased().split(separator: ".").map(String.init)
        for start in labels.indices {
            let rest = labels[start...]
            if let index = domains[rest.joined(separator: ".")] { return index }
            // `gov.*` is that label before a country code.
            if rest.count == 2, rest.last?.count == 2, let index = domains[rest[start] + ".*"] { return index }
        }
        return nil
    }

    /// What an answer is compared as.
    package static func answerKey(_ text: String) -> String {
        words(of: text).map { spellings[$0] ?? $0 }.joined(separator: " ")
    }

    /// British spellings and the American ones that they are compared as.
    private static let spellings = [
        "organisation": "organization", "organisations": "organizations", "labour": "labor", "centre": "center",
        "centres": "centers", "programme": "program", "programmes": "programs", "specialised": "specialized",
    ]
}

/// Finds the category of an organization by known names and by the words of its name.
///
/// What begins earliest in the name decides ("Permanent Mission … to the FAO" is a mission); of several that begin there a
/// known name beats words, then the longer one wins.
struct OrganizationMatcher: Sendable {
    private struct Phrase: Sendable {
        package var words: [String]
        var lastIsPrefix = false
        /// Capitals that must be written as capitals: `UN` is not the French article.
        var capitals: String?
        var isName: Bool
        var category: Int
    }

    private var byFirstWord: [String: [Phrase]] = [:]
    /// Phrases of one word with a star, by their first letter.
    private var prefixes: [Character: [Phrase]] = [:]

    init(_ categories: [Taxonomy.Category]) {
        for (index, category) in categories.enumerated() {
            for name in category.names { add(name, isName: true, category: index) }
            for word in category.words { add(word, isName: false, category: index) }
        }
    }

    private mutating func add(_ text: String, isName: Bool, category: Int) {
        let phrase = Phrase(
            words: words(of: text), lastIsPrefix: text.hasSuffix("*"), capitals: Self.isAcronym(text) ? text : nil,
            isName: isName, category: category)
        guard let first = phrase.words.first else { return }
        if phrase.words.count == 1 && phrase.lastIsPrefix {
            if let letter = first.first { prefixes[letter, default: []].append(phrase) }
        } else {
            byFirstWord[first, default: []].append(phrase)
        }
    }

    /// Capitals with at most marks between them, as in ILO and AFL-CIO.
    private static func isAcronym(_ name: String) -> Bool {
        name.count <= 10 && name.contains(where: \.isUppercase)
            && !name.contains(where: { $0.isLowercase || $0 == " " })
            && name.unicodeScalars.allSatisfy(\.isASCII)
    }

    func category(of name: String) -> Int? {
        let all = words(of: name)
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
            if let best { return best.category }
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
}
