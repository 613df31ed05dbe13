/// A stretch of a sentence, plain or strong: the numbers of the first screen are strong.
struct TextPart: Equatable {
    var text: String
    var isStrong: Bool
}

/// A sentence of a report in its stretches.
struct Sentence: Equatable {
    var parts: [TextPart]

    /// - Parameter text: words of a catalogue, whose `**strong**` stretches stand apart.
    init(_ text: String) {
        parts = text.split(separator: "**", omittingEmptySubsequences: false).enumerated().filter { !$1.isEmpty }.map {
            TextPart(text: String($1), isStrong: !$0.isMultiple(of: 2))
        }
    }

    /// Without marks, in one stretch.
    init(plain text: String) { parts = [TextPart(text: text.replacing("**", with: ""), isStrong: false)] }
}
