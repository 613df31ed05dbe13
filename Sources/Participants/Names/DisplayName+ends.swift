import EventModel

extension DisplayName.Piece {
    private var written: [Substring] {
        text.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "&" })
    }

    var lastWord: String { text.split(separator: " ").last.map(String.init) ?? "" }

    /// Whether its last or first word is written in capitals, as initials are.
    var endsInCapitals: Bool { written.last.map { DisplayName.isInitials(String($0)) } ?? false }
    var beginsInCapitals: Bool { written.first.map { DisplayName.isInitials(String($0)) } ?? false }

    /// Whether it is nothing but what may be the initials of an organization.
    var isInitials: Bool { DisplayName.isInitials(text) }

    /// Two pieces out of one, where a space in the text parts the words there.
    ///
    /// - Parameter count: how many words the first one has.
    func divided(before count: Int) -> (DisplayName.Piece, DisplayName.Piece)? {
        let parts = text.split(separator: " ")
        guard parts.count > 1 else { return nil }
        let rest = words.count - count
        for place in parts.indices.dropFirst() {
            let back = parts[place...].joined(separator: " ")
            guard LatinText.words(of: back).count == rest else { continue }
            let front = parts[..<place].joined(separator: " ")
            return (
                DisplayName.Piece(
                    text: front, words: Array(words.prefix(count)), followsComma: followsComma,
                    isSingle: place == 1 && isWrittenWithSpaces),
                DisplayName.Piece(
                    text: back, words: Array(words.suffix(rest)), followsComma: false,
                    isSingle: place == parts.count - 1 && isWrittenWithSpaces)
            )
        }
        return nil
    }

    private var isWrittenWithSpaces: Bool { text.unicodeScalars.allSatisfy { $0.value < 0x2E80 } }
}
