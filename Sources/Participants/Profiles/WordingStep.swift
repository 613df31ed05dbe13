import EventModel

/// The answers that the built-in lists do not understand: each wording once, with those for whom it counts.
struct WordingStep {
    let records: EventRecords
    let rules: ProfileRules
    let decisions: [FoundDecision]

    /// Lists them in the order of the questions, the most frequent first, and adds a finding for each one that is open.
    func profiles(after draft: consuming ProfileDraft) -> ProfileDraft {
        var draft = draft
        for question in AnswerQuestion.allCases {
            let wordings = wordings(of: question, draft).sorted {
                ($1.people, $0.text, $0.first) < ($0.people, $1.text, $1.first)
            }
            draft.people.answerWordings += wordings
            draft.findings += wordings.filter(\.isOpen).map(finding)
        }
        return draft
    }

    private func wordings(of question: AnswerQuestion, _ draft: ProfileDraft) -> [AnswerWording] {
        var keys: [TextID: String?] = [:]
        /// The folded text of an answer that the built-in lists do not understand.
        func key(_ text: TextID) -> String? {
            guard !text.isEmpty else { return nil }
            if let known = keys[text] { return known }
            let answer = records.texts[text]
            let isDoubtful = question == .country && draft.doubtfulCountries.contains(text)
            let isKnown = !isDoubtful && rules.builtInValue(of: answer, to: question) != nil
            let key: String? = isKnown ? nil : foldedText(answer)
            keys[text] = .some(key)
            return key
        }
        let overruled = overruled(question, draft.people)
        var counts: [String: Int] = [:]
        for (id, person) in draft.people.participants.withIDs
        where draft.people.isCounted(id) && person.number > 0 && !overruled.contains(id) {
            if let key = key(person.answers[keyPath: question.field]) { counts[key, default: 0] += 1 }
        }
        var wordings: [AnswerWording] = []
        for (mention, text) in written(question) where !counts.isEmpty {
            guard let participant = draft.people.countedParticipant(of: mention), !overruled.contains(participant),
                let own = key(text),
                own == key(draft.people.participants[participant].answers[keyPath: question.field]),
                let count = counts.removeValue(forKey: own)
            else { continue }
            let answer = records.texts[text].trimmed
            wordings.append(
                AnswerWording(
                    question: question, text: answer, people: count,
                    value: rules.answers.value(of: answer, to: question), first: mention))
        }
        return wordings
    }

    /// Where each answer was given, registrations first.
    private func written(_ question: AnswerQuestion) -> [(mention: MentionID, text: TextID)] {
        let registered = records.registrations.map { ($0.mention, $0.answers[keyPath: question.field]) }
        guard question == .language else { return registered }
        return registered + records.pollAnswers.flatMap { row in row.answers.map { (row.mention, $0.answer) } }
    }

    /// Participants for whom somebody decided what the question asks.
    private func overruled(_ question: AnswerQuestion, _ people: People) -> Set<ParticipantID> {
        let kind: Decision.Kind
        switch question {
        case .category: kind = .category
        case .language: kind = .channel
        case .country, .gender: return []
        }
        return Set(decisions.filter { $0.decision.kind == kind }.compactMap { people.participantOf[$0.mention] })
    }

    private func finding(_ wording: AnswerWording) -> Finding {
        let mention = records.mentions[wording.first]
        return Finding(
            .unknownAnswer(wording.question, people: wording.people), file: records.files[mention.file].path,
            line: Int(mention.line), record: Int(mention.record))
    }
}
