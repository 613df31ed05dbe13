/// Pieces of SVG as text. Numbers carry one decimal, so that the same chart is the same bytes everywhere.
///
/// Charts are laid out from left to right; for who reads from right to left each piece is set at its mirrored place, so that
/// time and bars run the reader's way and texts stay readable.
struct SVG {
    let width: Double
    let isRightToLeft: Bool

    init(_ words: ChartWords, width: Double) {
        self.width = width
        isRightToLeft = words.isRightToLeft
    }

    /// The place of a horizontal coordinate.
    func x(_ value: Double) -> Double { isRightToLeft ? width - value : value }

    private func anchor(_ anchor: String) -> String {
        guard isRightToLeft else { return anchor }
        return ["start": "end", "end": "start"][anchor] ?? anchor
    }

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

    func text(_ content: String, x: Double, y: Double, anchor: String = "start", _ voice: Voice) -> String {
        // Marks between words and numbers keep the order of the reader's language.
        let content = isRightToLeft ? "\u{2067}\(content)\u{2069}" : content
        return Self.element(
            "text",
            [
                ("x", Self.number(self.x(x))), ("y", Self.number(y)), ("text-anchor", self.anchor(anchor)),
                ("class", voice.rawValue),
            ] + voice.attributes, Self.escaped(content))
    }

    func rectangle(x: Double, y: Double, width: Double, height: Double, _ attributes: [(String, String)])
        -> String
    {
        Self.element(
            "rect",
            [
                ("x", Self.number(isRightToLeft ? self.width - x - width : x)), ("y", Self.number(y)),
                ("width", Self.number(width)), ("height", Self.number(height)),
            ] + attributes)
    }

    func line(
        _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ css: String, _ colour: String, breadth: Double = 1
    ) -> String {
        Self.element(
            "line",
            [
                ("x1", Self.number(x(x1))), ("y1", Self.number(y1)), ("x2", Self.number(x(x2))),
                ("y2", Self.number(y2)), ("class", css), ("stroke", colour), ("stroke-width", Self.number(breadth)),
            ])
    }

    /// A line across the plot at a tick.
    func gridLine(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> String {
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
            ] + (words.isRightToLeft ? [("direction", "ltr")] : []), (names + parts).joined(separator: "\n"))
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
    /// Whether its reader reads from right to left: then time and bars run that way too.
    package var isRightToLeft: Bool

    package init(title: String, description: String, isRightToLeft: Bool = false) {
        self.title = title
        self.description = description
        self.isRightToLeft = isRightToLeft
    }
}
