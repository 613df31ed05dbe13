import EventModel

extension PlaceTest {
    /// The display name with organizations and countries at the ends of its pieces as pieces of their own.
    func divided(_ display: DisplayName, _ words: inout NameWords) -> DisplayName {
        // Nearly all names stay as they are.
        let divided = display.pieces.map { parts(of: $0, &words) }
        guard divided.contains(where: { $0 != nil }) else { return display }
        var result = display
        result.pieces = zip(display.pieces, divided).flatMap { piece, parts in parts.map { [$0.0, $0.1] } ?? [piece] }
        return result
    }

    private func parts(of piece: DisplayName.Piece, _ words: inout NameWords) -> (DisplayName.Piece, DisplayName.Piece)?
    {
        guard piece.words.count > 1, !isRegistered(piece.words), !organizations.contains(piece.words) else {
            return nil
        }
        if let count = countAtEnd(of: piece, &words), let parts = piece.divided(before: piece.words.count - count) {
            return parts
        }
        if let count = organizations.countAtBeginning(of: piece.words, { !$0 || piece.beginsInCapitals }),
            !(count == 1 && nameWords.contains(piece.words[0])),
            let parts = piece.divided(before: count)
        {
            return parts
        }
        return nil
    }

    private func countAtEnd(of piece: DisplayName.Piece, _ words: inout NameWords) -> Int? {
        let count = piece.words.count
        if let found = organizations.countAtEnd(of: piece.words, { !$0 || piece.endsInCapitals }),
            !(found == 1 && nameWords.contains(piece.words[count - 1]))
        {
            return found
        }
        guard count > 2, let last = piece.words.last, !nameWords.contains(last) else { return nil }
        guard words.country(last, piece.lastWord) != nil, !DisplayName.isCountryLikeName(piece.lastWord),
            // The country at the end of an organization's name belongs to it.
            taxonomy?.phrase(inOrganization: piece.text) == nil
        else { return nil }
        return 1
    }
}
