internal import Mustache

/// A template that names a key its model does not have.
struct MissingKey: Error, Equatable {
    var key: String
}

/// A template that includes a missing partial.
struct MissingPartial: Error, Equatable {
    var name: String
}

/// A Mustache template bound strictly: Mustache itself renders a missing key, and a missing partial, as nothing.
struct StrictTemplate {
    private let template: MustacheTemplate
    private let library: MustacheLibrary
    private let tags: [Tag]

    /// - Parameter partials: templates by the name that `{{> name}}` includes them under; none includes itself.
    /// - Throws: ``MissingPartial``, or what Mustache says about a template that it cannot parse.
    init(_ text: String, partials: [String: String] = [:]) throws {
        template = try MustacheTemplate(string: text)
        library = MustacheLibrary(templates: try partials.mapValues { try MustacheTemplate(string: $0) })
        tags = try Self.tags(in: text, partials)
    }

    /// - Parameters:
    ///   - model: a struct; a key without a stored property is missing.
    ///   - show: how a value is written in the document.
    /// - Throws: ``MissingKey`` for the first tag whose key neither the model nor a model around it has.
    func render(_ model: Any, show: @escaping (any ReportValue) -> String) throws -> String {
        let model = TemplateModel(model, show: show)
        var tags = tags[...]
        try check(&tags, until: nil, around: [model])
        return template.render(model, library: library)
    }

    private struct Tag {
        var mark: Character?
        var key: String
    }

    /// The tags of a template, with those of its partials in the places where they are included.
    private static func tags(in text: String, _ partials: [String: String]) throws -> [Tag] {
        try text.matches(of: /\{\{\{?\s*([#^\/!&>]?)\s*([^}]*?)\s*\}\}\}?/).flatMap { match in
            let tag = Tag(mark: match.output.1.first, key: String(match.output.2))
            guard tag.mark == ">" else { return [tag] }
            guard let partial = partials[tag.key] else { throw MissingPartial(name: tag.key) }
            return try tags(in: partial, partials)
        }
    }

    /// Walks a section once for each model it is rendered with; a section over nothing is not rendered, and not checked.
    private func check(_ tags: inout ArraySlice<Tag>, until end: String?, around models: [TemplateModel]) throws {
        while let tag = tags.popFirst() {
            switch tag.mark {
            case "!": continue
            case "/": if tag.key == end { return }
            case "#", "^":
                for body in bodies(of: tag, over: try find(tag.key, models), models) {
                    var inside = tags
                    try check(&inside, until: tag.key, around: body)
                }
                skip(&tags, past: tag.key)
            default: if tag.key != "." { _ = try find(tag.key, models) }
            }
        }
    }

    /// The models that each rendering of a section sees.
    private func bodies(of tag: Tag, over value: TemplateModel.Value, _ models: [TemplateModel]) -> [[TemplateModel]] {
        switch (value, tag.mark) {
        case (.flag(let flag), let mark): return flag == (mark == "#") ? [models] : []
        case (.list(let list), "^"): return list.isEmpty ? [models] : []
        case (.list(let list), _):
            return list.map { if case .model(let inner) = $0 { models + [inner] } else { models } }
        case (.model(let inner), "#"): return [models + [inner]]
        case (.text, "#"): return [models]
        default: return []
        }
    }

    private func skip(_ tags: inout ArraySlice<Tag>, past key: String) {
        var depth = 1
        while let tag = tags.popFirst() {
            if tag.key == key, tag.mark == "#" || tag.mark == "^" { depth += 1 }
            if tag.key == key, tag.mark == "/" { depth -= 1 }
            if depth == 0 { return }
        }
    }

    private func find(_ key: String, _ models: [TemplateModel]) throws -> TemplateModel.Value {
        for model in models.reversed() { if let value = model[key] { return value } }
        throw MissingKey(key: key)
    }
}
