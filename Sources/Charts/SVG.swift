/// Pieces of SVG as text. Numbers have one decimal, so that the same chart is the same bytes everywhere.
///
/// Charts are laid out from left to right; for readers from right to left each piece is mirrored, so that
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

    /// A value as it is written.
    static func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }

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

    func text(_ content: String, x: Double, y: Double, anchor: Piece.Anchor = .start, _ voice: Voice) -> Piece {
        // Marks between words and numbers keep the order of the reader's language.
        let content = isRightToLeft ? "\u{2067}\(content)\u{2069}" : content
        return .text(
            Piece.Label(
                content: content, x: self.x(x), y: y, anchor: isRightToLeft ? anchor.mirrored : anchor, voice: voice))
    }

    func rectangle(x: Double, y: Double, width: Double, height: Double, _ attributes: [(String, String)]) -> Piece {
        .shape(
            Self.element(
                "rect",
                [
                    ("x", Self.number(isRightToLeft ? self.width - x - width : x)), ("y", Self.number(y)),
                    ("width", Self.number(width)), ("height", Self.number(height)),
                ] + attributes))
    }

    func line(
        _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ css: String, _ colour: String, breadth: Double = 1
    ) -> Piece {
        .shape(
            Self.element(
                "line",
                [
                    ("x1", Self.number(x(x1))), ("y1", Self.number(y1)), ("x2", Self.number(x(x2))),
                    ("y2", Self.number(y2)), ("class", css), ("stroke", colour), ("stroke-width", Self.number(breadth)),
                ]))
    }

    /// A line across the plot at a tick.
    func gridLine(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> Piece {
        line(x1, y1, x2, y2, "grid", "#d8e0e6")
    }

    /// A whole drawing with a description for readers who cannot see it.
    static func drawing(_ words: ChartWords, width: Double, height: Double, id: String, _ parts: [Piece]) -> String {
        let names = [
            element("title", [("id", "\(id)-title")], escaped(words.title)),
            element("desc", [("id", "\(id)-desc")], escaped(words.description)),
        ]
        let labels = words.setsLabelsBeside ? parts.compactMap(\.label) : []
        let drawn = words.setsLabelsBeside ? parts.filter { $0.label == nil } : parts
        let endsInLabel = words.setsLabelsBeside && parts.last?.label != nil
        let svg = element(
            "svg",
            [
                ("viewBox", "0 0 \(number(width)) \(number(height))"), ("role", "img"),
                ("aria-labelledby", "\(id)-title \(id)-desc"), ("xmlns", "http://www.w3.org/2000/svg"),
            ] + (words.isRightToLeft ? [("direction", "ltr")] : []),
            (names + drawn.map(\.svg)).joined(separator: "\n") + (endsInLabel ? "\n" : ""))
        guard words.setsLabelsBeside else { return svg }
        let texts = labels.map { $0.html(width: width, height: height) }
        return element("div", [("class", "lifted")], svg + texts.joined())
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
