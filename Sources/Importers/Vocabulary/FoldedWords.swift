import EventModel

/// Words that whole cells are compared with, folded. Most cells are one short word of ASCII, such as `Yes`, and are compared
/// as a number: a string for each would cost more than all else that is done with the cell.
struct FoldedWords: Sendable {
    private let words: Set<String>
    private let short: [UInt64]

    init(_ meaning: some VocabularyMeaning) {
        words = Set(Vocabulary.folded(meaning))
        short = words.compactMap { Self.packed(Array($0.utf8).span) }.sorted()
    }

    /// Whether a cell is one of the words; an empty one never is.
    func contains(_ cell: Span<UInt8>) -> Bool {
        if cell.isEmpty { return false }
        if let number = Self.packed(cell) { return short.contains(number) }
        return words.contains(foldedText(String(copying: cell)))
    }

    /// The folded bytes of at most eight, in one number; nil for text that folding changes in other ways than by case.
    private static func packed(_ cell: Span<UInt8>) -> UInt64? {
        guard cell.count <= 8 else { return nil }
        var number: UInt64 = 0
        for index in 0..<cell.count {
            var byte = cell[index]
            // White space, the grave accent and what is not ASCII are folded in other ways.
            guard byte > 0x20, byte < 0x7F, byte != 0x60 else { return nil }
            if (0x41...0x5A).contains(byte) { byte |= 0x20 }
            number = number << 8 | UInt64(byte)
        }
        return number
    }
}
