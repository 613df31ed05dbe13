/// A stretch of a sentence, plain or strong: the numbers of the first screen are strong.
struct TextPart: Equatable {
    var text: String
    var isStrong: Bool
}

/// A sentence of a report in its stretches.
struct Sentence: Equatable {
    var parts: [TextPart]

    /// - Parameter text: with its strong stretches marked, as ``Wording`` puts it together.
    init(_ text: String) {
        let stretches = text.split(separator: Wording.strongMark, omittingEmptySubsequences: false)
        parts = stretches.enumerated().filter { !$1.isEmpty }.map {
            TextPart(text: String($1), isStrong: !$0.isMultiple(of: 2))
        }
    }

    private init(parts: [TextPart]) { self.parts = parts }

    var text: String { parts.map(\.text).joined() }

    /// In one plain stretch.
    var plain: Sentence { Sentence(parts: [TextPart(text: text, isStrong: false)]) }
}
