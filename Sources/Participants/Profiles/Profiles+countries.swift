import EventModel

extension ProfileRules {
    /// The country that an answer means, as its code; nil where it means none. Whatever compares or counts countries asks here.
    func country(ofAnswer text: String) -> String? {
        value(of: text, to: .country).flatMap { Countries.isCode($0) ? $0 : nil }
    }
}

/// The country of every participant.
extension Profiles {
    mutating func placeInCountries() {
        var ofAnswer: [TextID: String?] = [:]
        for person in people.participants where person.answers.country != 0 && ofAnswer[person.answers.country] == nil {
            ofAnswer[person.answers.country] = .some(rules.country(ofAnswer: records.texts[person.answers.country]))
        }
        passOverNotApplicable(&ofAnswer)
        for index in people.participants.indices {
            people.participants[index].country = ofAnswer[people.participants[index].answers.country] ?? nil
        }
        placeByTags()
    }

    /// `NA` is Namibia where others answer with two letters too, or settings say so; elsewhere it may be how somebody writes that
    /// the question does not apply, and it is asked.
    private mutating func passOverNotApplicable(_ ofAnswer: inout [TextID: String?]) {
        let isUsual = ofAnswer.contains { text, code in
            code != nil && code != "NA" && code == records.texts[text].trimmed
        }
        guard !isUsual else { return }
        for text in ofAnswer.keys where records.texts[text].trimmed == "NA" {
            doubtfulCountries.insert(text)
            if rules.answers.value(of: records.texts[text], to: .country) == nil { ofAnswer[text] = .some(nil) }
        }
    }

    /// Who answered nothing is of the country that the first of their display names tells.
    private mutating func placeByTags() {
        var ofName: [TextID: String?] = [:]
        var words = NameWords()
        for index in records.mentionsInFileOrder {
            let participant = Int(people.participantOf[index])
            guard participant >= 0, people.participants[participant].answers.country == 0 else { continue }
            for name in [records.mentions[index].name, records.mentions[index].registeredName]
            where name != 0 && people.participants[participant].country == nil {
                if ofName[name] == nil { ofName[name] = .some(country(ofTagIn: name, &words)) }
                people.participants[participant].country = ofName[name] ?? nil
            }
        }
    }

    private func country(ofTagIn name: TextID, _ words: inout NameWords) -> String? {
        guard DisplayName.mayHavePieces(records.texts.utf8(name)) else { return nil }
        return DisplayName(records.texts[name], &words).country(rules.taxonomy)
    }
}

extension DisplayName {
    /// The one country that the pieces beside somebody's own name tell: `Amina Diallo (Senegal)`, `Philippines - Bernard`.
    ///
    /// A comma also parts family names from given ones, and some countries are names of people too: such a piece counts only
    /// behind two words or more.
    func country(_ taxonomy: Taxonomy) -> String? {
        guard pieces.count > 1 else { return nil }
        let codes = pieces.map { Countries.code(ofTag: $0.text) }
        let hasName = pieces.indices.contains { index in
            codes[index] == nil && !Self.isPlace(pieces[index].text, taxonomy)
        }
        guard hasName else { return nil }
        let told = pieces.indices.compactMap { index -> String? in
            guard let code = codes[index] else { return nil }
            let next = index + 1
            let hasComma = pieces[index].followsComma || next < pieces.count && pieces[next].followsComma
            let isName = Self.countriesLikeNames.contains(pieces[index].text.lowercased())
            guard hasComma || isName else { return code }
            let isBehindName = index > 0 && pieces[index - 1].words.count > 1
            return isBehindName && !(hasComma && isName) ? code : nil
        }
        return Set(told).count == 1 ? told.first : nil
    }

    private static let countriesLikeNames: Set<String> = [
        "israel", "jordan", "chad", "georgia", "kenya", "india", "china", "france", "francia", "italia", "brasil",
        "portugal", "holland", "england", "wales", "ireland", "malta", "maurice", "dominique", "iran", "oman", "jersey",
        "cuba", "germany", "spain", "norway", "poland", "trinidad", "samoa", "argentina", "colombia", "bolivia",
        "panama", "cyprus", "dominica", "niger", "benin", "mali",
    ]
}
