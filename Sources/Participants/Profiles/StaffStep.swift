import EventModel

/// Recognises hosts, interpreters, technicians and speakers, and gives everybody their role.
struct StaffStep {
    let records: EventRecords
    let rules: ProfileRules
    let decisions: [FoundDecision]

    func profiles(after draft: consuming ProfileDraft) -> ProfileDraft {
        var draft = draft
        var marks = StaffMarks(records, rules)
        var speakers = SpeakerNames(rules.speakers)
        recognise(&marks, &speakers, in: &draft.people)
        if let finding = speakers.finding(records) { draft.findings.append(finding) }
        decide(&draft.people)
        addStaffWithoutConnection(&marks, to: &draft.people)
        return draft
    }

    private func recognise(_ marks: inout StaffMarks, _ speakers: inout SpeakerNames, in people: inout People) {
        var staffRole: RowValues<Participant, Role?> = RowValues(repeating: nil, for: people.participants)
        var isSpeaker = RowValues(repeating: false, for: people.participants)
        for (id, mention) in records.mentions.withIDs {
            guard let participant = people.participantOf[id] else { continue }
            let isHost = mention.role == .host || marks.isHostAccount(mention)
            let role = max(mention.role, isHost ? .host : .attendee)
            // Nearly all are attendees, and looking each of them up again is what would take time.
            if role > .attendee {
                people.participants[participant].role = max(people.participants[participant].role, role)
            }
            for name in [mention.name, mention.registeredName] where !name.isEmpty {
                if !speakers.isEmpty, speakers.areBorne(in: name, records.texts) { isSpeaker[participant] = true }
            }
            if let role = isHost ? .host : marks.role(of: mention) {
                staffRole[participant] = max(staffRole[participant] ?? role, role)
            }
        }
        for id in people.participants.ids {
            let role = people.participants[id].role
            if let staff = staffRole[id], !(isSpeaker[id] && staff == .host || isSpeaker[id] && role == .host) {
                people.participants[id].isStaff = true
                people.participants[id].role = role == .host && staff == .technician ? .host : staff
            } else if isSpeaker[id] && role < .host {
                people.participants[id].role = .panelist
            }
        }
    }

    private func decide(_ people: inout People) {
        for decision in decisions where [.staff, .notStaff].contains(decision.decision.kind) {
            guard let participant = people.participantOf[decision.mention] else { continue }
            let isStaff = decision.decision.kind == .staff
            people.participants[participant].isStaff = isStaff
            let role = people.participants[participant].role
            if isStaff && role < .host { people.participants[participant].role = .technician }
            if !isStaff && role >= .host { people.participants[participant].role = .attendee }
        }
    }

    /// Staff who only wrote in the chat are known by name: their messages do not come from the audience.
    private func addStaffWithoutConnection(_ marks: inout StaffMarks, to people: inout People) {
        var added: [TextID: ParticipantID] = [:]
        for (id, mention) in records.mentions.withIDs where people.participantOf[id] == nil {
            let isHost = marks.isHostAccount(mention)
            guard let role = isHost ? .host : marks.role(of: mention) else { continue }
            let key = marks.key(ofName: mention.name)
            if added[key] == nil {
                var participant = Participant()
                participant.isStaff = true
                participant.role = role
                people.participants.append(participant)
                added[key] = ParticipantID(people.participants.count - 1)
            }
            people.participantOf[id] = added[key]
            people.rules[id] = .name
            people.scores[id] = LinkScores.wholeName
        }
    }
}
