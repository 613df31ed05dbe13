import EventModel

/// The country of every participant: as answered, else as a display name says.
struct CountryStep {
    let records: EventRecords
    let rules: ProfileRules
    let tags: TagReader

    func profiles(after draft: consuming ProfileDraft) -> ProfileDraft {
        var draft = draft
        placeByAnswers(&draft)
        placeByTags(&draft.people)
        return draft
    }

    private func placeByAnswers(_ draft: inout ProfileDraft) {
        var ofAnswer: [TextID: String?] = [:]
        for person in draft.people.participants
        where !person.answers.country.isEmpty && ofAnswer[person.answers.country] == nil {
            ofAnswer[person.answers.country] = .some(rules.country(ofAnswer: records.texts[person.answers.country]))
        }
        draft.doubtfulCountries = passOverNotApplicable(&ofAnswer)
        for id in draft.people.participants.ids {
            draft.people.participants[id].country = ofAnswer[draft.people.participants[id].answers.country] ?? nil
        }
    }

    /// `NA` is Namibia where others answer with two letters too, or settings say so; elsewhere it may mean that
    /// the question does not apply, and Rollcall asks.
    private func passOverNotApplicable(_ ofAnswer: inout [TextID: String?]) -> Set<TextID> {
        let isUsual = ofAnswer.contains { text, code in
            code != nil && code != "NA" && code == records.texts[text].trimmed
        }
        guard !isUsual else { return [] }
        var doubtful: Set<TextID> = []
        for text in ofAnswer.keys where records.texts[text].trimmed == "NA" {
            doubtful.insert(text)
            if rules.answers.value(of: records.texts[text], to: .country) == nil { ofAnswer[text] = .some(nil) }
        }
        return doubtful
    }

    /// Somebody who answered nothing gets the country in the first of their display names that has one.
    private func placeByTags(_ people: inout People) {
        var ofName: [TextID: String?] = [:]
        for id in records.mentionsInFileOrder {
            guard let participant = people.participantOf[id],
                people.participants[participant].answers.country.isEmpty
            else { continue }
            for name in [records.mentions[id].name, records.mentions[id].registeredName]
            where !name.isEmpty && people.participants[participant].country == nil {
                if ofName[name] == nil { ofName[name] = .some(tags.country(in: name)) }
                people.participants[participant].country = ofName[name] ?? nil
            }
        }
    }
}
