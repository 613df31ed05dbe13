import EventModel

/// What people decided about single participants overrides what registrations and names say.
struct OverrideStep {
    let rules: ProfileRules
    let decisions: [FoundDecision]

    func profiles(after draft: consuming ProfileDraft) -> ProfileDraft {
        var draft = draft
        decide(&draft.people)
        return draft
    }

    private func decide(_ people: inout People) {
        for decision in decisions {
            guard let participant = people.participantOf[decision.mention] else { continue }
            switch decision.decision.kind {
            case .category:
                guard let category = rules.taxonomy.categories.firstIndex(where: { $0.id == decision.decision.value })
                else { continue }
                people.participants[participant].category = category
                people.participants[participant].categoryBasis = .override
            case .channel:
                guard let channel = rules.channels.index(ofChannel: decision.decision.value) else { continue }
                people.participants[participant].declaredChannel = channel
                people.participants[participant].inferredChannel = nil
            case .headcount: people.participants[participant].headcount = Int(decision.decision.value)
            case .same, .different, .staff, .notStaff: continue
            }
        }
    }
}
