import EventModel

/// Each answer comes from the first row where it is not empty; rows of a valid registration go first, and polls last.
struct AnswerStep {
    let records: EventRecords
    let rules: ProfileRules

    func profiles(after draft: consuming ProfileDraft) -> ProfileDraft {
        var draft = draft
        fill(&draft.people)
        PollLanguage.declare(in: &draft.people, from: records, rules)
        return draft
    }

    /// A dash in a field that had to be filled in is as good as empty.
    private func fill(_ people: inout People) {
        var blank: [TextID: Bool] = [:]
        func isBlank(_ text: TextID) -> Bool {
            if let known = blank[text] { return known }
            let answer = NoAnswer.isBlank(records.texts[text])
            blank[text] = answer
            return answer
        }
        for valid in [true, false] {
            for registration in records.registrations where (registration.status == .valid) == valid {
                guard let participant = people.participantOf[registration.mention] else { continue }
                if valid { people.participants[participant].isRegistered = true }
                people.participants[participant].answers.fill(from: registration.answers, isBlank: isBlank)
            }
        }
    }
}
