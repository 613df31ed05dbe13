/// Pieces of SVG as text. Numbers carry one decimal, so that the same chart is the same bytes everywhere.
enum SVG {
    static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        let whole = abs(tenths) / 10
        return abs(tenths) % 10 == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(abs(tenths) % 10)"
    }

    static func element(_ name: String, _ attributes: [(String, String)], _ content: String? = nil) -> String {
        let list = attributes.map { " \($0.0)=\"\(escaped($0.1))\"" }.joined()
        return content.map { "<\(name)\(list)>\($0)</\(name)>" } ?? "<\(name)\(list)/>"
    }

    /// What a text is for; the page may restyle each by its class.
    enum Voice: String {
        case axis
        case label
        case strong

        var attributes: [(String, String)] {
            let base = [("font-family", "sans-serif"), ("font-size", self == .axis ? "12" : "13")]
            switch self {
            case .axis: return base + [("fill", "#52626f")]
            case .label: return base + [("fill", "#16232e")]
            case .strong: return base + [("fill", "#16232e"), ("font-weight", "600")]
            }
        }
    }

    static func text(_ content: String, x: Double, y: Double, anchor: String = "start", _ voice: Voice) -> String {
        element(
            "text",
            [("x", number(x)), ("y", number(y)), ("text-anchor", anchor), ("class", voice.rawValue)]
                + voice.attributes, escaped(content))
    }

    static func rectangle(x: Double, y: Double, width: Double, height: Double, _ attributes: [(String, String)])
        -> String
    {
        element(
            "rect",
            [("x", number(x)), ("y", number(y)), ("width", number(width)), ("height", number(height))] + attributes)
    }

    static func line(
        _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ css: String, _ colour: String, breadth: Double = 1
    ) -> String {
        element(
            "line",
            [
                ("x1", number(x1)), ("y1", number(y1)), ("x2", number(x2)), ("y2", number(y2)), ("class", css),
                ("stroke", colour), ("stroke-width", number(breadth)),
            ])
    }

    /// A line across the plot at a tick.
    static func gridLine(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> String {
        line(x1, y1, x2, y2, "grid", "#d8e0e6")
    }

    /// A whole drawing that tells who does not see it what it shows.
    static func drawing(_ words: ChartWords, width: Double, height: Double, id: String, _ parts: [String]) -> String {
        let names = [
            element("title", [("id", "\(id)-title")], escaped(words.title)),
            element("desc", [("id", "\(id)-desc")], escaped(words.description)),
        ]
        return element(
            "svg",
            [
                ("viewBox", "0 0 \(number(width)) \(number(height))"), ("role", "img"),
                ("aria-labelledby", "\(id)-title \(id)-desc"), ("xmlns", "http://www.w3.org/2000/svg"),
            ], (names + parts).joined(separator: "\n"))
    }

    static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.append(character)
            }
        }
        return result
    }
}

/// What a chart is called, and what a reader learns from it who does not see it.
package struct ChartWords: Sendable, Equatable {
    package var title: String
    package var description: String

    package init(title: String, description: String) {
        self.title = title
        self.description = description
    }
}
