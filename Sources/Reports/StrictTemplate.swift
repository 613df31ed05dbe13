internal import Mustache

/// A template that names a key its model does not have.
struct MissingKey: Error, Equatable {
    var key: String
}

/// A Mustache template bound strictly: Mustache itself renders a missing key as nothing.
struct StrictTemplate {
    private let text: String
    private let template: MustacheTemplate

    init(_ text: String) throws {
        self.text = text
        template = try MustacheTemplate(string: text)
    }

    /// - Throws: ``MissingKey`` for the first tag whose key neither the model nor a model around it has.
    func render(_ model: [String: Any]) throws -> String {
        var tags = Self.tags(in: text)[...]
        try check(&tags, until: nil, contexts: [model])
        return template.render(model)
    }

    private struct Tag {
        var mark: Character?
        var key: String
    }

    private static func tags(in text: String) -> [Tag] {
        text.matches(of: /\{\{\{?\s*([#^\/!&]?)\s*([^}]*?)\s*\}\}\}?/).map { match in
            Tag(mark: match.output.1.first, key: String(match.output.2))
        }
    }

    /// Walks a section once for each model it is rendered with; a section over nothing is not rendered, and not checked.
    private func check(_ tags: inout ArraySlice<Tag>, until end: String?, contexts: [[String: Any]]) throws {
        while let tag = tags.popFirst() {
            switch tag.mark {
            case "!": continue
            case "/": if tag.key == end { return }
            case "#", "^":
                let value = try find(tag.key, contexts)
                let inside = tags
                var bodies: [[[String: Any]]] = []
                if tag.mark == "#", let list = value as? [[String: Any]] { bodies = list.map { contexts + [$0] } }
                if tag.mark == "#", let one = value as? [String: Any] { bodies = [contexts + [one]] }
                if let flag = value as? Bool, flag == (tag.mark == "#") { bodies = [contexts] }
                for body in bodies {
                    var copy = inside
                    try check(&copy, until: tag.key, contexts: body)
                }
                skip(&tags, past: tag.key)
            default: if tag.key != "." { _ = try find(tag.key, contexts) }
            }
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

    private func find(_ key: String, _ contexts: [[String: Any]]) throws -> Any {
        for context in contexts.reversed() { if let value = context[key] { return value } }
        throw MissingKey(key: key)
    }
}
