package import EventModel
internal import Limits

/// Reads a taxonomy: the built-in one, or a user's file of the same form.
package enum TaxonomyFile {
    private static let keys = ["id", "labels", "answers", "words", "names", "domains"]
    /// What `extends` can name.
    private static let builtInName = "built-in"

    /// The built-in categories.
    package static func builtIn() throws -> Taxonomy { try parsedBuiltIn.get() }

    /// Parsed once, however many events are read.
    private static let parsedBuiltIn = Result {
        try parse(String(decoding: PackageResources.taxonomy_yaml, as: UTF8.self), file: "taxonomy.yaml")
    }

    /// Reads a taxonomy of its own, or with `extends: built-in` adds to the built-in one: an id of that gets more
    /// answers, words, names and domains, and new labels; a new id comes before `other`.
    ///
    /// - Throws: `InputError` with line and nearest valid word.
    package static func parse(_ text: String, file: String) throws -> Taxonomy {
        do { return try read(text, file: file) } catch let error as InputError { throw error.showing(text) }
    }

    private static func read(_ text: String, file: String) throws -> Taxonomy {
        guard let root = try YAMLNode.parse(text, file: file) else {
            throw InputError(file: file, line: 1, what: "the taxonomy is empty", advice: "list categories:")
        }
        let parts = try root.pairs("a taxonomy", keys: ["extends", "categories", "rollups"])
        var categories: [Taxonomy.Category] = []
        for (key, _, value) in parts where key == "extends" {
            let name = try value.text(key)
            guard name == builtInName else {
                throw value.error(
                    "\(Quotation.of(name, or: "the value")) cannot be extended", advice: "nearest: \(builtInName)")
            }
            categories = try builtIn().categories
        }
        let isExtension = !categories.isEmpty
        var own: Set<String> = []
        for (_, _, list) in parts.filter({ $0.key == "categories" }) {
            for entry in try list.items("categories") {
                let category = try self.category(entry)
                guard own.insert(category.id).inserted, category.id != "all" else {
                    throw entry.error("the id '\(category.id)' cannot be used", advice: "give each category its own id")
                }
                add(category, to: &categories, isExtension)
                guard categories.count <= Limit.categories else {
                    throw entry.error(
                        "more than \(Limit.categories) categories",
                        advice: "group them: figures for so many mean little"
                    )
                }
            }
        }
        guard !categories.isEmpty else {
            throw root.error("the taxonomy has no categories", advice: "list categories:")
        }
        // Everybody needs a place, and those of whom nothing is known come last.
        if let index = categories.firstIndex(where: { $0.id == "unknown" }) {
            categories.append(categories.remove(at: index))
        } else {
            categories.append(Taxonomy.Category(id: "unknown", labels: ["en": "Unknown"]))
        }
        var rollUps: [Taxonomy.RollUp] = []
        for (_, _, list) in parts.filter({ $0.key == "rollups" }) {
            for entry in try list.items("rollups") {
                let rollUp = try RollUpEntry.read(entry, Taxonomy(categories))
                guard !rollUps.contains(where: { $0.id == rollUp.id }) else {
                    throw entry.error("the roll-up '\(rollUp.id)' is defined twice", advice: "keep one of them")
                }
                rollUps.append(rollUp)
            }
        }
        return Taxonomy(categories, rollUps: rollUps)
    }

    private static func add(
        _ category: Taxonomy.Category, to categories: inout [Taxonomy.Category], _ isExtension: Bool
    ) {
        // What a user says about an answer overrides what is built in.
        let own = Set(([category.id] + category.labels.values + category.answers).map(Taxonomy.answerKey))
        for index in categories.indices where isExtension && categories[index].id != category.id {
            categories[index].answers.removeAll { own.contains(Taxonomy.answerKey($0)) }
        }
        guard let index = categories.firstIndex(where: { $0.id == category.id }) else {
            let end = isExtension ? categories.firstIndex { $0.id == "other" || $0.id == "unknown" } : nil
            categories.insert(category, at: end ?? categories.count)
            return
        }
        categories[index].labels.merge(category.labels.filter { $0.value != category.id }) { $1 }
        categories[index].answers += category.answers
        // What a user says about a name overrides what is built in.
        categories[index].words = category.words + categories[index].words
        categories[index].names = category.names + categories[index].names
        categories[index].domains = category.domains + categories[index].domains
    }

    private static func category(_ entry: YAMLNode) throws -> Taxonomy.Category {
        var category = Taxonomy.Category(id: "", labels: [:])
        for (key, _, value) in try entry.pairs("a category", keys: keys) {
            switch key {
            case "id": category.id = try value.slug(key)
            case "labels":
                for (language, _, label) in try value.pairs(key, keys: nil) {
                    category.labels[language] = try label.text(key)
                }
            case "answers": category.answers = try value.texts(key)
            case "words": category.words = try value.texts(key)
            case "names": category.names = try value.texts(key)
            default: category.domains = try value.texts(key)
            }
        }
        guard !category.id.isEmpty else { throw entry.error("a category without id", advice: "write - id: …") }
        if category.labels["en"] == nil { category.labels["en"] = category.id }
        return category
    }
}
