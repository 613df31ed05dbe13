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
        var staffRole: [Role?] = Array(repeating: nil, count: people.participants.count)
        var isSpeaker = Array(repeating: false, count: people.participants.count)
        for (index, mention) in records.mentions.enumerated() {
            let participant = Int(people.participantOf[index])
            guard participant >= 0 else { continue }
            let isHost = mention.role == .host || marks.isHostAccount(mention)
            let role = max(mention.role, isHost ? .host : .attendee)
            // Nearly all are attendees, and looking each of them up again is what would take time.
            if role > .attendee {
                people.participants[participant].role = max(people.participants[participant].role, role)
            }
            for name in [mention.name, mention.registeredName] where name != 0 {
                if !speakers.isEmpty, speakers.areBorne(in: name, records.texts) { isSpeaker[participant] = true }
            }
            if let role = isHost ? .host : marks.role(of: mention) {
                staffRole[participant] = max(staffRole[participant] ?? role, role)
            }
        }
        for index in people.participants.indices {
            let role = people.participants[index].role
            if let staff = staffRole[index], !(isSpeaker[index] && staff == .host || isSpeaker[index] && role == .host)
            {
                people.participants[index].isStaff = true
                people.participants[index].role = role == .host && staff == .technician ? .host : staff
            } else if isSpeaker[index] && role < .host {
                people.participants[index].role = .panelist
            }
        }
    }

    private func decide(_ people: inout People) {
        for decision in decisions where [.staff, .notStaff].contains(decision.decision.kind) {
            let participant = Int(people.participantOf[decision.mention])
            guard participant >= 0 else { continue }
            let isStaff = decision.decision.kind == .staff
            people.participants[participant].isStaff = isStaff
            let role = people.participants[participant].role
            if isStaff && role < .host { people.participants[participant].role = .technician }
            if !isStaff && role >= .host { people.participants[participant].role = .attendee }
        }
    }

    /// Staff who only wrote in the chat are known by name: their messages are no audience's.
    private func addStaffWithoutConnection(_ marks: inout StaffMarks, to people: inout People) {
        var added: [TextID: Int32] = [:]
        for (index, mention) in records.mentions.enumerated() where people.participantOf[index] < 0 {
            let isHost = marks.isHostAccount(mention)
            guard let role = isHost ? .host : marks.role(of: mention) else { continue }
            let key = marks.key(ofName: mention.name)
            if added[key] == nil {
                var participant = Participant()
                participant.isStaff = true
                participant.role = role
                people.participants.append(participant)
                added[key] = Int32(people.participants.count - 1)
            }
            people.participantOf[index] = added[key] ?? -1
            people.rules[index] = .name
            people.scores[index] = LinkScores.wholeName
        }
    }
}
