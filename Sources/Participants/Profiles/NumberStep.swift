import EventModel

/// Numbers participants and staff by their first record; name and e-mail are those of the first record that has them.
struct NumberStep {
    let records: EventRecords

    func profiles(after draft: consuming ProfileDraft) -> ProfileDraft {
        var draft = draft
        number(&draft.people)
        return draft
    }

    private func number(_ people: inout People) {
        var counts = (participants: 0, staff: 0)
        for id in records.mentionsInFileOrder {
            let mention = records.mentions[id]
            guard let participant = people.participantOf[id] else { continue }
            if people.participants[participant].number == 0 {
                if people.participants[participant].isStaff { counts.staff += 1 } else { counts.participants += 1 }
                people.participants[participant].number =
                    people.participants[participant].isStaff ? counts.staff : counts.participants
            }
            if people.participants[participant].name.isEmpty {
                people.participants[participant].name = !mention.name.isEmpty ? mention.name : mention.registeredName
            }
            if people.participants[participant].email.isEmpty { people.participants[participant].email = mention.email }
        }
    }
}
