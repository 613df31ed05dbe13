import EventModel

extension ProfileRules {
    /// The country that an answer means, as its code; nil if it means none. All comparisons and counts of countries use this.
    func country(ofAnswer text: String) -> String? {
        value(of: text, to: .country).flatMap { Countries.isCode($0) ? $0 : nil }
    }
}

extension DisplayName {
    /// The one country that the pieces beside somebody's own name give: `Amina Diallo (Senegal)`, `Philippines - Bernard`.
    ///
    /// A comma also separates family names from given ones, and some countries are also names of people: such a piece counts
    /// only after two words or more.
    func country(_ places: PlaceTest, _ words: inout NameWords) -> String? {
        guard pieces.count > 1, !places.isRegistered(pieces.flatMap(\.words)) else { return nil }
        let codes = pieces.map { Countries.code(ofTag: $0.text) }
        var hasName = false
        for index in pieces.indices where codes[index] == nil && !Self.isInitials(pieces[index].text) {
            if !places.tag(pieces[index], &words).isPlace { hasName = true }
        }
        guard hasName else { return nil }
        let told = pieces.indices.compactMap { index -> String? in
            guard let code = codes[index] else { return nil }
            let next = index + 1
            let hasComma = pieces[index].followsComma || next < pieces.count && pieces[next].followsComma
            let isName = Self.isCountryLikeName(pieces[index].text)
            guard hasComma || isName else { return code }
            let isBehindName = index > 0 && pieces[index - 1].words.count > 1
            return isBehindName && !(hasComma && isName) ? code : nil
        }
        return Set(told).count == 1 ? told.first : nil
    }
}
