import EventModel

/// Reads one roll-up of a taxonomy: the name of a built-in one, or its groups.
enum RollUpEntry {
    /// - Parameter categories: those that its groups may name.
    /// - Throws: `InputError` with line and nearest valid word.
    static func read(_ entry: YAMLNode, _ categories: Taxonomy) throws -> Taxonomy.RollUp {
        if entry.isScalar {
            let name = try entry.text("a roll-up")
            guard let usual = usual.first(where: { $0.id == name }) else {
                throw entry.error(
                    "\(Quotation.of(name, or: "the value")) is not a built-in roll-up",
                    advice: "nearest: \(nearest(name, in: usual.map(\.id))); or write id: and groups:")
            }
            return usual
        }
        var rollUp = Taxonomy.RollUp(id: "", groups: [])
        for (key, _, value) in try entry.pairs("a roll-up", keys: ["id", "groups"]) {
            if key == "id" { rollUp.id = try value.slug(key) }
            guard key == "groups" else { continue }
            for group in try value.items(key) {
                let read = try self.group(group, categories)
                let taken = Set(rollUp.groups.flatMap(\.categories))
                if let twice = read.categories.first(where: taken.contains) {
                    throw group.error("the category '\(twice)' is in two groups", advice: "keep it in one")
                }
                if rollUp.groups.contains(where: { $0.id == read.id }) || read.id == "all" {
                    throw group.error("the id '\(read.id)' cannot be used", advice: "give each group its own id")
                }
                rollUp.groups.append(read)
            }
        }
        guard !rollUp.id.isEmpty, !rollUp.groups.isEmpty else {
            throw entry.error("a roll-up without id or groups", advice: "write - id: … and groups:")
        }
        return rollUp
    }

    private static func group(_ entry: YAMLNode, _ categories: Taxonomy) throws -> Taxonomy.RollUp.Group {
        var group = Taxonomy.RollUp.Group(id: "", labels: [:], categories: [])
        for (key, _, value) in try entry.pairs("a group", keys: ["id", "labels", "categories"]) {
            switch key {
            case "id": group.id = try value.slug(key)
            case "labels":
                for (language, _, label) in try value.pairs(key, keys: nil) {
                    group.labels[language] = try label.text(key)
                }
            default:
                for item in try value.items(key) {
                    let id = try item.text(key)
                    guard categories.categories.contains(where: { $0.id == id }) else {
                        throw item.error(
                            "\(Quotation.of(id, or: "the value")) is not a category",
                            advice: "nearest: \(categories.nearestCategory(to: id))")
                    }
                    group.categories.append(id)
                }
            }
        }
        guard !group.id.isEmpty else { throw entry.error("a group without id", advice: "write - id: …") }
        if group.labels["en"] == nil { group.labels["en"] = group.id }
        return group
    }

    /// The ILO's constituents; the stakeholder groups of the IGF's participation statistics (intgovforum.org, 2022).
    private static let usual = [
        rollUp(
            "tripartite",
            [
                ("governments", "Governments", ["member_state"]), ("employers", "Employers", ["employers"]),
                ("workers", "Workers", ["workers"]),
            ]),
        rollUp(
            "igf",
            [
                ("government", "Government", ["member_state", "local_authority"]),
                ("intergovernmental", "Intergovernmental organization", ["un_system", "intergovernmental"]),
                ("parliament", "Parliament", ["parliament"]),
                (
                    "civil_society", "Civil society",
                    ["civil_society", "migrants_diaspora", "workers", "nhri", "academia"]
                ),
                ("private_sector", "Private sector", ["private_sector", "employers"]), ("press", "Press", ["media"]),
            ]),
    ]

    private static func rollUp(_ id: String, _ groups: [(String, String, [String])]) -> Taxonomy.RollUp {
        Taxonomy.RollUp(id: id, groups: groups.map { .init(id: $0.0, labels: ["en": $0.1], categories: $0.2) })
    }
}
