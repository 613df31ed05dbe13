import EventModel

/// Category and declared channel of every participant.
struct CategoryStep {
    let records: EventRecords
    let rules: ProfileRules
    let tags: TagReader

    func profiles(after draft: consuming ProfileDraft) -> ProfileDraft {
        var draft = draft
        var domains = CategoriesOfDomains(records.texts, rules.taxonomy)
        let hasOpenCategory = categorise(&draft, &domains)
        categoriseByTags(&draft.people, hasOpenCategory)
        draft.findings += conflicts(draft.people, &domains) + unknownStatements()
        return draft
    }

    /// For each participant, whether it gave an answer that names no category: nothing else may replace it.
    private func categorise(_ draft: inout ProfileDraft, _ domains: inout CategoriesOfDomains)
        -> RowValues<Participant, Bool>
    {
        var ofAnswer: [TextID: Int?] = [:]
        var ofOrganization: [TextID: Int?] = [:]
        var ofLanguage: [TextID: Int?] = [:]
        func remember(_ text: TextID, _ known: inout [TextID: Int?], _ work: (String) -> Int?) -> Int? {
            guard !text.isEmpty else { return nil }
            if let answer = known[text] { return answer }
            let answer = work(records.texts[text])
            known[text] = .some(answer)
            return answer
        }
        var hasOpenCategory = RowValues(repeating: false, for: draft.people.participants)
        for id in draft.people.participants.ids {
            let person = draft.people.participants[id]
            let (category, basis): (Int, CategoryBasis)
            if let found = remember(person.answers.category, &ofAnswer, rules.category(ofAnswer:)) {
                (category, basis) = (found, .registration)
            } else if !person.answers.category.isEmpty {
                // An answer that is not understood is asked about and never overridden by a guess.
                (category, basis) = (rules.taxonomy.unknown, .none)
                hasOpenCategory[id] = true
            } else if let found = remember(
                person.answers.organization, &ofOrganization, rules.taxonomy.category(ofOrganization:))
            {
                (category, basis) = (found, .organization)
            } else if !person.email.isEmpty, let found = domains.category(ofEmail: person.email) {
                (category, basis) = (found, .domain)
            } else {
                (category, basis) = (rules.taxonomy.unknown, .none)
            }
            draft.people.participants[id].category = category
            draft.people.participants[id].categoryBasis = basis
            let channel = remember(person.answers.language, &ofLanguage, rules.channel(ofAnswer:))
            draft.people.participants[id].declaredChannel = channel ?? rules.channels.unknown
        }
        return hasOpenCategory
    }

    /// If nothing else says it, a piece of a display name does: the participant's first one that names an organization.
    private func categoriseByTags(_ people: inout People, _ hasOpenCategory: RowValues<Participant, Bool>) {
        var ofName: [TextID: Int?] = [:]
        for id in records.mentionsInFileOrder {
            guard let participant = people.participantOf[id],
                people.participants[participant].categoryBasis == .none,
                !hasOpenCategory[participant]
            else { continue }
            for name in [records.mentions[id].name, records.mentions[id].registeredName] where !name.isEmpty {
                if ofName[name] == nil { ofName[name] = .some(tags.category(in: name)) }
                guard let category = ofName[name] ?? nil, people.participants[participant].categoryBasis == .none else {
                    continue
                }
                people.participants[participant].category = category
                people.participants[participant].categoryBasis = .displayName
            }
        }
    }

    /// Registrations whose answer names one category and whose e-mail address another.
    private func conflicts(_ people: People, _ domains: inout CategoriesOfDomains) -> [Finding] {
        var places: [FileID: (count: Int, first: Mention)] = [:]
        var isSeen = RowValues(repeating: false, for: people.participants)
        for registration in records.registrations {
            guard let participant = people.participantOf[registration.mention], !isSeen[participant] else { continue }
            isSeen[participant] = true
            let person = people.participants[participant]
            guard person.categoryBasis == .registration, !person.email.isEmpty,
                let told = domains.category(ofEmail: person.email), told != person.category
            else { continue }
            let mention = records.mentions[registration.mention]
            places[mention.file, default: (0, mention)].count += 1
        }
        return places.sorted { $0.key < $1.key }.map { file, place in
            Finding(
                .domainsDisagree(place.count), file: records.files[file].path, line: Int(place.first.line),
                record: Int(place.first.record))
        }
    }

    /// Statements whose row names an unknown category: they count as unknown too.
    private func unknownStatements() -> [Finding] {
        var places: [FileID: Int] = [:]
        var isKnown: [TextID: Bool] = [:]
        for statement in records.statements where !statement.category.isEmpty {
            let text = records.texts[statement.category]
            let known = isKnown[statement.category] ?? (NoAnswer.isBlank(text) || rules.category(ofAnswer: text) != nil)
            isKnown[statement.category] = known
            if !known { places[statement.file, default: 0] += 1 }
        }
        return places.sorted { $0.key < $1.key }.map { file, count in
            Finding(.unknownCategoryOfStatements(count), file: records.files[file].path)
        }
    }
}
