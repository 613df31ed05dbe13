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
        for index in records.mentionsInFileOrder {
            let mention = records.mentions[index]
            let number = Int(people.participantOf[index])
            guard number >= 0 else { continue }
            if people.participants[number].number == 0 {
                if people.participants[number].isStaff { counts.staff += 1 } else { counts.participants += 1 }
                people.participants[number].number =
                    people.participants[number].isStaff ? counts.staff : counts.participants
            }
            if people.participants[number].name == 0 {
                people.participants[number].name = mention.name != 0 ? mention.name : mention.registeredName
            }
            if people.participants[number].email == 0 { people.participants[number].email = mention.email }
        }
    }
}
