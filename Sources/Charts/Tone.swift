/// A colour of a mark: steps that differ in lightness as well as in hue, so that they work for colour-blind readers and in
/// grey.
///
/// Every mark names its tone as a class, which a page may redefine (dark mode), and has the colour as an attribute,
/// which applies wherever no style sheet reaches into the drawing.
package enum Tone: Sendable, Equatable {
    /// One of a set; beyond the number of colours they start again.
    case series(Int)
    /// What is not known.
    case unknown

    /// From dark to light.
    private static let colours = ["#12355b", "#9b3558", "#2a8a80", "#d08a2b", "#8fb8de", "#e3d9b0"]

    package var css: String {
        switch self {
        case .series(let index): "tone-\(index % Self.colours.count)"
        case .unknown: "tone-unknown"
        }
    }

    package var colour: String {
        switch self {
        case .series(let index): Self.colours[index % Self.colours.count]
        case .unknown: "#c3ccd3"
        }
    }
}

/// How a mark is filled: plain, or hatched for what is known less firmly.
package struct Fill: Sendable, Equatable {
    package var tone: Tone
    package var isHatched: Bool

    package init(_ tone: Tone, isHatched: Bool = false) {
        self.tone = tone
        self.isHatched = isHatched
    }

    func attributes(_ id: String) -> [(String, String)] {
        isHatched
            ? [("fill", "url(#\(id)-\(tone.css))")]
            : [("class", tone.css), ("fill", tone.colour)]
    }

    /// The hatch of a tone: stripes of it on the ground of the page.
    static func hatches(_ fills: [Fill], id: String) -> [Piece] {
        var seen: Set<String> = []
        let patterns = fills.filter(\.isHatched).filter { seen.insert($0.tone.css).inserted }.map { fill in
            SVG.element(
                "pattern",
                [
                    ("id", "\(id)-\(fill.tone.css)"), ("width", "5"), ("height", "5"),
                    ("patternUnits", "userSpaceOnUse"), ("patternTransform", "rotate(45)"),
                ],
                SVG.element(
                    "rect", [("width", "2.2"), ("height", "5"), ("class", fill.tone.css), ("fill", fill.tone.colour)]))
        }
        return patterns.isEmpty ? [] : [.shape(SVG.element("defs", [], patterns.joined()))]
    }
}

/// The key to a fill, to go beside its words.
package enum Swatch {
    /// The swatch as an SVG element; `id` begins the ids in it and is unique in the page.
    package static func svg(_ fill: Fill, id: String) -> String {
        let box = SVG.element(
            "rect",
            [("x", "0.5"), ("y", "0.5"), ("width", "13"), ("height", "13"), ("stroke", "#52626f")]
                + fill.attributes(id))
        return SVG.element(
            "svg",
            [
                ("viewBox", "0 0 14 14"), ("width", "14"), ("height", "14"), ("aria-hidden", "true"),
                ("xmlns", "http://www.w3.org/2000/svg"),
            ], (Fill.hatches([fill], id: id).map(\.svg) + [box]).joined())
    }
}
