import EventModel

/// Several messages to all, reliably in one language that is offered, suggest the channel of somebody who declared none.
struct InferredChannelStep {
    let records: EventRecords
    let rules: ProfileRules
    /// One message may be a courtesy in the language of the floor.
    private static let leastMessages = 2

    func profiles(after draft: consuming ProfileDraft) -> ProfileDraft {
        var draft = draft
        infer(&draft.people)
        return draft
    }

    private func infer(_ people: inout People) {
        var counts: [ParticipantID: [TextID: Int]] = [:]
        for message in records.messages where !message.language.isEmpty && !message.isPrivate {
            if let participant = people.participantOf[message.mention] {
                counts[participant, default: [:]][message.language, default: 0] += 1
            }
        }
        for (participant, languages) in counts {
            let person = people.participants[participant]
            guard person.declaredChannel == rules.channels.unknown, person.answers.language.isEmpty,
                let most = languages.values.max(), most >= Self.leastMessages,
                most * 3 >= 2 * languages.values.reduce(0, +),
                let language = languages.first(where: { $0.value == most })?.key
            else { continue }
            people.participants[participant].inferredChannel = rules.channels.codes.firstIndex(
                of: records.texts[language])
        }
    }
}
