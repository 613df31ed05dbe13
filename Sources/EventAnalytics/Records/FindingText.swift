/// A sentence of a finding, kept as a template and what fills it, so that a report can say it in another language.
///
/// Written as any interpolated string: `"\(count) zero bytes were left out"` has the template `{0} zero bytes were left out`.
package struct FindingText: Sendable, Hashable {
    package enum Argument: Sendable, Hashable {
        case number(Int)
        case text(String)
    }

    package private(set) var template: String
    package private(set) var arguments: [Argument] = []

    /// The sentence in English.
    package var text: String {
        Self.fill(
            template,
            arguments.map { argument in
                switch argument {
                case .number(let number): String(number)
                case .text(let text): text
                }
            })
    }

    /// A template with its places filled in: `{0}` by the first text, and so on.
    package static func fill(_ template: String, _ texts: [String]) -> String {
        var result = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            guard let close = rest[open...].firstIndex(of: "}"), let place = Int(rest[rest.index(after: open)..<close]),
                texts.indices.contains(place)
            else {
                result.append("{")
                rest = rest[rest.index(after: open)...]
                continue
            }
            result += texts[place]
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
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

        private mutating func append(_ argument: Argument) {
            template += "{\(arguments.count)}"
            arguments.append(argument)
        }
    }
}
