/// A sentence of a finding, kept as a template and what fills it, so that a report can say it in another language.
///
/// Written as any interpolated string: `"a quote opened in column \(column)"` has the template `a quote opened in column {0}`.
/// What depends on a number follows it in its forms: `"\(count) \("message", "messages")"` has the template
/// `{0} {0:message|messages}`.
package struct FindingText: Sendable, Hashable {
    /// What fills a place of the template.
    package enum Argument: Sendable, Hashable {
        case number(Int)
        case text(String)
    }

    package private(set) var template: String
    package private(set) var arguments: [Argument] = []

    /// The sentence in English.
    package var text: String {
        fill(template, { $0 == 1 ? 0 : 1 }) { argument in
            switch argument {
            case .number(let number): String(number)
            case .text(let text): text
            }
        }
    }

    /// A template with its places filled in: `{0}` by the first argument, `{0:one|other}` by the form of a word that goes with
    /// it.
    ///
    /// - Parameters:
    ///   - template: this sentence in any language.
    ///   - form: which of the forms goes with a number, from 0; the last one where there are fewer.
    ///   - show: an argument as it is printed.
    package func fill(_ template: String, _ form: (Int) -> Int, _ show: (Argument) -> String) -> String {
        filled(template: template) { name, forms in
            guard let index = Int(name), arguments.indices.contains(index) else { return nil }
            guard let last = forms.last else { return show(arguments[index]) }
            guard case .number(let number) = arguments[index] else { return nil }
            let chosen = form(number)
            return String(forms.indices.contains(chosen) ? forms[chosen] : last)
        }
    }
}

extension FindingText: ExpressibleByStringInterpolation {
    package init(stringLiteral text: String) { template = text }

    package init(stringInterpolation parts: StringInterpolation) {
        template = parts.template
        arguments = parts.arguments
    }

    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var template = ""
        fileprivate var arguments: [Argument] = []

        package init(literalCapacity: Int, interpolationCount: Int) {}

        package mutating func appendLiteral(_ literal: String) { template += literal }

        package mutating func appendInterpolation(_ number: Int) { append(.number(number)) }

        package mutating func appendInterpolation(_ text: some StringProtocol) { append(.text(String(text))) }

        /// The form of a word that goes with the last number before it.
        package mutating func appendInterpolation(_ one: String, _ other: String) {
            let place = arguments.lastIndex { if case .number = $0 { true } else { false } } ?? 0
            template += "{\(place):\(one)|\(other)}"
        }

        private mutating func append(_ argument: Argument) {
            template += "{\(arguments.count)}"
            arguments.append(argument)
        }
    }
}

/// A number of things in English: `1 finding`, `2 findings`.
///
/// - Parameter others: the plural; nil if it is the singular with an s.
package func counted(_ number: Int, _ one: String, _ others: String? = nil) -> String {
    "\(number) \(number == 1 ? one : others ?? one + "s")"
}
