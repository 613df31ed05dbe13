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

    /// The phrase by which an organization's name indicates its category, or nil.
    package func phrase(inOrganization name: String) -> OrganizationPhrase? { organizations.phrase(in: name) }

    /// Every known name of an organization, and acronyms among the words.
    package var organizationNames: [String] {
        categories.flatMap { $0.names + $0.words.filter(OrganizationMatcher.isAcronym) }
    }

    /// Every word by which an organization of some category is recognised.
    package var organizationWords: [String] { categories.flatMap { $0.names + $0.words } }

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
