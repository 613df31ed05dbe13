package import EventModel
internal import Yams

/// Adds a meaning to the text of event.yaml. Comments, order and everything else stay byte for byte.
package enum AnswersEdit {
    /// The text with one more line under `answers`; nil if that cannot be done safely, as in a mapping on one line.
    ///
    /// - Parameter text: the present file; nil if there is none.
    package static func adding(
        _ answer: String, to question: AnswerQuestion, means value: String, in text: String?
    ) -> String? {
        // The byte-order mark at the start of a file is not part of the YAML.
        let mark = text?.unicodeScalars.first == "\u{FEFF}" ? "\u{FEFF}" : ""
        let text = String((text ?? "").unicodeScalars.dropFirst(mark.isEmpty ? 0 : 1))
        var lines = YAMLLines(text)
        guard let before = try? compose(yaml: text) ?? Node([(Node, Node)]()), let root = before.mapping,
            let place = place(for: question, root, lines)
        else { return nil }
        let line = place.line.map { min($0, lines.count) } ?? lines.count
        lines.insert(place.keys + entry(answer, value, indentation: place.indentation), after: line)
        let result = lines.text
        return isOnlyThat(result, before, answer, question, value) ? mark + result : nil
    }

    /// The lines to write by hand.
    package static func example(_ answer: String, to question: AnswerQuestion, means value: String) -> [String] {
        ["answers:", "  \(question.rawValue):"] + entry(answer, value, indentation: 4)
    }

    // MARK: Where

    /// Where lines go: after which one (nil: at the end), how far in the entry stands, and the keys to write above it.
    private struct Place {
        var line: Int?
        var indentation: Int
        var keys: [String] = []
    }

    private static func place(for question: AnswerQuestion, _ root: Node.Mapping, _ lines: YAMLLines) -> Place? {
        func column(of node: Node) -> Int { node.mark.map { lines.indentation(of: $0.line) } ?? 0 }
        let base = root.first.map { column(of: $0.key) } ?? 0
        guard root.style != .flow || root.isEmpty else { return nil }
        func keys(_ names: [String], from indentation: Int) -> [String] {
            names.enumerated().map { spaces(indentation + 2 * $0.offset) + $0.element + ":" }
        }
        guard let (key, value) = root.first(where: { $0.key.string == "answers" }) else {
            return Place(indentation: base + 4, keys: keys(["answers", question.rawValue], from: base))
        }
        if isEmpty(value) {
            return Place(line: key.mark?.line, indentation: base + 4, keys: keys([question.rawValue], from: base + 2))
        }
        guard let questions = value.mapping, questions.style != .flow, let first = questions.first else { return nil }
        let inner = column(of: first.key)
        guard let own = questions.first(where: { $0.key.string == question.rawValue }) else {
            guard let last = questions.reversed().first else { return nil }
            return Place(line: lastLine(last), indentation: inner + 2, keys: keys([question.rawValue], from: inner))
        }
        if isEmpty(own.value) { return Place(line: own.key.mark?.line, indentation: inner + 2) }
        guard let answers = own.value.mapping, answers.style != .flow, let last = answers.reversed().first else {
            return nil
        }
        return Place(line: lastLine(last), indentation: column(of: last.key))
    }

    /// The line on which a pair ends, as far as marks tell; the result is read again before it is written.
    private static func lastLine(_ pair: (key: Node, value: Node)) -> Int? {
        if let last = pair.value.mapping?.reversed().first { return lastLine(last) }
        return isEmpty(pair.value) ? pair.key.mark?.line : pair.value.mark?.line
    }

    /// A key with nothing after it.
    private static func isEmpty(_ node: Node) -> Bool {
        node.scalar.map { $0.style == .plain && $0.string.isEmpty } ?? false
    }

    // MARK: What

    /// YAML accepts up to this many characters before a colon as a key; a longer one is marked as a key.
    private static let longestKey = 1000

    private static func entry(_ answer: String, _ value: String, indentation: Int) -> [String] {
        let (key, space) = (quoted(answer), spaces(indentation))
        guard key.unicodeScalars.count > longestKey else { return ["\(space)\(key): \(plain(value))"] }
        return ["\(space)? \(key)", "\(space): \(plain(value))"]
    }

    private static func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

    /// A value without quotes, unless another YAML parser could read it as a truth value or a number.
    private static func plain(_ value: String) -> String {
        let other = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]
        let isWord =
            value.first?.isLetter ?? false
            && value.allSatisfy {
                $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-")
            }
        return isWord && !other.contains(value.lowercased()) ? value : quoted(value)
    }

    /// A text in double quotes on one line: what cannot be seen is written as an escape.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x22, 0x5C: result += "\\" + String(scalar)
            case 0x09: result += "\\t"
            case 0x0A: result += "\\n"
            case 0x0D: result += "\\r"
            case _ where isHidden(scalar):
                let digits = String(scalar.value, radix: 16, uppercase: true)
                let width = scalar.value > 0xFFFF ? 8 : 4
                result += (width == 8 ? "\\U" : "\\u") + String(repeating: "0", count: width - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        let hidden: [Unicode.GeneralCategory] = [
            .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse,
        ]
        return hidden.contains(scalar.properties.generalCategory)
    }

    // MARK: Proof

    /// Whether the new text says what the old one did and the new meaning, and nothing else.
    private static func isOnlyThat(
        _ text: String, _ before: Node, _ answer: String, _ question: AnswerQuestion, _ value: String
    ) -> Bool {
        guard let after = try? compose(yaml: text), let root = after.mapping, let old = before.mapping else {
            return false
        }
        func answers(_ root: Node.Mapping) -> Node.Mapping {
            root["answers"]?.mapping ?? Node.Mapping([(Node, Node)]())
        }
        func others(_ mapping: Node.Mapping, _ key: String) -> [Node] {
            mapping.filter { $0.key.string != key }.flatMap { [$0.key, $0.value] }
        }
        let (oldAnswers, newAnswers) = (answers(old), answers(root))
        let pairs = newAnswers[question.rawValue]?.mapping.map(Array.init) ?? []
        return others(old, "answers") == others(root, "answers")
            && others(oldAnswers, question.rawValue) == others(newAnswers, question.rawValue)
            && pairs.dropLast().map(\.key) == (oldAnswers[question.rawValue]?.mapping).map { $0.map(\.key) } ?? []
            && pairs.dropLast().map(\.value) == (oldAnswers[question.rawValue]?.mapping).map { $0.map(\.value) } ?? []
            && pairs.last?.key.scalar?.string == answer && pairs.last?.value.scalar?.string == value
    }
}

/// A text in lines as YAML counts them, each with its own line break.
private struct YAMLLines {
    private var lines: [String.UnicodeScalarView] = []
    private let lineBreak: String

    init(_ text: String) {
        var line = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if previous == "\r" && scalar != "\n" || previous.map(Self.isBreak) ?? false && previous != "\r" {
                lines.append(line)
                line = String.UnicodeScalarView()
            }
            line.append(scalar)
            previous = scalar
        }
        if !line.isEmpty { lines.append(line) }
        lineBreak =
            lines.first.map { String($0).unicodeScalars.suffix(2).elementsEqual("\r\n".unicodeScalars) } == true
            ? "\r\n" : "\n"
    }

    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar)
    }

    var count: Int { lines.count }

    /// How far in a line begins, whose first character may be the mark of a key.
    func indentation(of number: Int) -> Int {
        lines.indices.contains(number - 1) ? lines[number - 1].prefix { $0 == " " }.count : 0
    }

    var text: String { lines.map { String($0) }.joined() }

    mutating func insert(_ added: [String], after number: Int) {
        if number == lines.count, let last = lines.last?.last, !Self.isBreak(last) {
            lines[number - 1].append(contentsOf: lineBreak.unicodeScalars)
        }
        lines.insert(contentsOf: added.map { ($0 + lineBreak).unicodeScalars }, at: number)
    }
}
