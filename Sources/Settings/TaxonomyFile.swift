package import EventAnalytics

/// Reads a taxonomy: the built-in one, or a user's file of the same form.
package enum TaxonomyFile {
    private static let keys = ["id", "labels", "answers", "words", "names", "domains"]

    /// The categories of the contract.
    package static func builtIn() throws -> Taxonomy { try parsedBuiltIn.get() }

    /// Parsed once, however many events are read.
    private static let parsedBuiltIn = Result {
        try parse(String(decoding: PackageResources.taxonomy_yaml, as: UTF8.self), file: "taxonomy.yaml")
    }

    /// - Throws: ``InputError`` with line and nearest valid word.
    package static func parse(_ text: String, file: String) throws -> Taxonomy {
        guard let root = try YAMLNode.parse(text, file: file) else {
            throw InputError(file: file, line: 1, what: "the taxonomy is empty", advice: "list categories:")
        }
        var categories: [Taxonomy.Category] = []
        for (_, _, list) in try root.pairs("a taxonomy", keys: ["categories"]) {
            for entry in try list.items("categories") {
                let category = try self.category(entry)
                guard !categories.contains(where: { $0.id == category.id }), category.id != "all" else {
                    throw entry.error("the id '\(category.id)' cannot be used", advice: "give each category its own id")
                }
                categories.append(category)
                guard categories.count <= 500 else {
                    throw entry.error("more than 500 categories", advice: "group them: figures by so many say nothing")
                }
            }
        }
        // Everybody needs a place, and those of whom nothing is known come last.
        if let index = categories.firstIndex(where: { $0.id == "unknown" }) {
            categories.append(categories.remove(at: index))
        } else {
            categories.append(Taxonomy.Category(id: "unknown", labels: ["en": "Unknown"]))
        }
        return Taxonomy(categories)
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
