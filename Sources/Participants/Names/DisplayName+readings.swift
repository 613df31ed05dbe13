import EventModel

extension DisplayName {
    /// One way to read it: the words of the name, and what the other pieces say.
    struct Reading {
        var name: [NameWords.ID]
        var tags: [Tag]
        /// Whether the name is one word as it is written.
        var isSingle: Bool
    }

    /// Which pieces can be the name: each by itself, and two that only a comma separates. A place or an organization is a name only
    /// if there is nothing else.
    func readings(_ places: PlaceTest, _ words: inout NameWords) -> [Reading] {
        let tags = pieces.map { places.tag($0, &words) }
        var result: [Reading] = []
        let isNobody = tags.allSatisfy(\.isPlace)
        // Initials are not the name where words stand beside them.
        let isAcronym = pieces.indices.map {
            pieces[$0].isInitials && !places.areNames(pieces[$0].words) && !isParted($0)
        }
        let hasWords = pieces.indices.contains { !tags[$0].isPlace && !isAcronym[$0] }
        for index in pieces.indices
        where isNobody || !tags[index].isPlace && !(hasWords && isAcronym[index]) {
            var rest = tags
            rest.remove(at: index)
            result.append(Reading(name: pieces[index].words, tags: rest, isSingle: pieces[index].isSingle))
            if index > 0, pieces[index].followsComma, !tags[index - 1].isPlace {
                rest.remove(at: index - 1)
                result.append(
                    Reading(
                        name: pieces[index - 1].words + pieces[index].words, tags: rest, isSingle: false))
            }
        }
        return result
    }

    /// Whether a piece is a part of a name that a comma takes apart: `DUPONT, Jean`.
    private func isParted(_ index: Int) -> Bool {
        pieces[index].followsComma || index + 1 < pieces.count && pieces[index + 1].followsComma
    }
}
