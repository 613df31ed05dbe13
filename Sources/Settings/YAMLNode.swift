internal import EventModel
internal import Yams

/// A YAML value with its place, and the errors that name file, line and what to do.
struct YAMLNode {
    let node: Node
    let file: String

    /// Parses one document.
    ///
    /// - Throws: `InputError` with the parser's line and column.
    static func parse(_ text: String, file: String) throws -> YAMLNode? {
        try YAMLTokens.check(text, file: file)
        do {
            guard let node = try compose(yaml: text) else { return nil }
            return YAMLNode(node: node, file: file)
        } catch let error as YamlError {
            throw Self.inputError(error, file: file)
        }
    }

    private static func inputError(_ error: YamlError, file: String) -> InputError {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            InputError(
                file: file, line: mark.line, column: mark.column, what: "this is not valid YAML: \(problem)",
                advice: "check indentation, colons and quotes")
        case .duplicatedKeysInMapping(let duplicates, let context):
            InputError(
                file: file, line: context.mark.line, column: context.mark.column,
                what: "a key is given twice: "
                    + duplicates.map { Quotation.of("\($0)", or: "one of several words") }.joined(separator: ", "),
                advice: "keep one of them")
        default:
            InputError(file: file, line: 1, what: "this is not valid YAML", advice: "check that the file is UTF-8 text")
        }
    }

    func error(_ what: String, advice: String) -> InputError {
        InputError(file: file, line: node.mark?.line, column: node.mark?.column, what: what, advice: advice)
    }

    /// A key without value, or with YAML's null.
    var isNull: Bool {
        guard let scalar = node.scalar else { return false }
        return scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    }

    /// Whether it is a single value, neither a list nor keys.
    var isScalar: Bool { node.scalar != nil }

    var place: SettingsPlace { SettingsPlace(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1) }

    /// The values of a list.
    func items(_ key: String) throws -> [YAMLNode] {
        guard let sequence = node.sequence else { throw error("\(key) must be a list", advice: "write - … for each") }
        return sequence.map { YAMLNode(node: $0, file: file) }
    }

    /// A text; numbers and dates are taken as written.
    func text(_ key: String) throws -> String {
        guard let text = node.scalar?.string, !text.isEmpty else {
            throw error("\(key) must be text", advice: "write \(key): …")
        }
        return text
    }

    func texts(_ key: String) throws -> [String] {
        return try items(key).map { try $0.text(key) }
    }

    /// Key and value pairs in written order, every key checked against the valid ones.
    func pairs(_ what: String, keys valid: [String]?) throws -> [(key: String, at: YAMLNode, value: YAMLNode)] {
        guard let mapping = node.mapping else {
            throw error("\(what) must be keys with values", advice: "write key: value, one per line")
        }
        return try mapping.map { pair in
            let key = YAMLNode(node: pair.key, file: file)
            guard let name = pair.key.scalar?.string else {
                throw key.error("a key must be text", advice: "write key: value")
            }
            if let valid, !valid.contains(name) {
                throw key.error(
                    "unknown key \(Quotation.of(name, or: "of several words"))",
                    advice: "nearest: \(nearest(name, in: valid))")
            }
            return (name, key, YAMLNode(node: pair.value, file: file))
        }
    }

    /// One of a set of words, or the error that offers the nearest.
    func word<Value: RawRepresentable>(_ key: String, among valid: [Value]) throws -> Value
    where Value.RawValue == String {
        let text = try text(key)
        guard let value = valid.first(where: { $0.rawValue == text }) else {
            throw error(
                "\(Quotation.of(text, or: "the value")) is not a valid \(key)",
                advice: "nearest: \(nearest(text, in: valid.map(\.rawValue)))")
        }
        return value
    }
}
