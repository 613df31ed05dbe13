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
        for index in pieces.indices where !tags[index].isPlace || tags.allSatisfy(\.isPlace) {
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
}
