/// A piece of a drawing: a shape, or a text at its place.
///
/// A text knows its place, so that a page can set it beside the drawing instead of in it.
enum Piece {
    /// Ready SVG.
    case shape(String)
    case text(Label)

    /// A text whose anchor is at a place in the drawing, both as its reader sees them.
    struct Label {
        var content: String
        var x: Double
        var y: Double
        var anchor: Anchor
        var voice: SVG.Voice
    }

    enum Anchor: String {
        case start
        case middle
        case end

        var mirrored: Anchor {
            switch self {
            case .start: .end
            case .middle: .middle
            case .end: .start
            }
        }
    }

    var label: Label? { if case .text(let label) = self { label } else { nil } }

    var svg: String {
        switch self {
        case .shape(let svg): svg
        case .text(let label): label.svg
        }
    }
}

extension Piece.Label {
    var svg: String {
        SVG.element(
            "text",
            [
                ("x", SVG.number(x)), ("y", SVG.number(y)), ("text-anchor", anchor.rawValue), ("class", voice.rawValue),
            ] + voice.attributes, SVG.escaped(content))
    }

    /// The text as text of the page, over a drawing of this many units.
    func html(width: Double, height: Double) -> String {
        let shift =
            switch anchor {
            case .start: "0"
            case .middle: "-50%"
            case .end: "-100%"
            }
        let (left, top) = (SVG.rounded(x) / SVG.rounded(width), SVG.rounded(y) / SVG.rounded(height))
        return SVG.element(
            "span",
            [
                ("class", "chart-\(voice.rawValue)"),
                (
                    "style",
                    "left: \(Self.percent(left)); top: \(Self.percent(top)); transform: translate(\(shift), -80%)"
                ),
            ], SVG.escaped(content))
    }

    /// With two decimals: the same page is the same bytes.
    private static func percent(_ share: Double) -> String {
        let hundredths = Int((share * 10_000).rounded())
        let rest = abs(hundredths) % 100
        return "\(hundredths < 0 ? "-" : "")\(abs(hundredths) / 100).\(rest < 10 ? "0" : "")\(rest)%"
    }
}
