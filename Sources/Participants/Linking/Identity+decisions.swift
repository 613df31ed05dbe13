import EventModel

/// What people decided has the highest rank: it is applied when everything else has been linked.
extension Identity {
    mutating func applyDecisions() {
        let found = records.foundDecisions().found.filter { $0.other != nil }
        guard !found.isEmpty else { return }
        for decision in found where decision.decision.kind == .different {
            part(decision.mention, decision.other ?? -1)
        }
        for decision in found where decision.decision.kind == .same { join(decision.mention, decision.other ?? -1) }
        removeEmpty()
        closePairs(found)
    }

    /// Records that name somebody just as one does, of the same participant: they go where it goes.
    private mutating func alike(_ mention: Int) -> [Int] {
        let (email, name) = (keys.email(records.mentions[mention].email), keys.name(shownName(mention)))
        return records.mentions.indices.filter { other in
            people.participantOf[other] == people.participantOf[mention]
                && keys.email(records.mentions[other].email) == email && keys.name(shownName(other)) == name
        }
    }

    /// Makes two participants of one: what is named as the first record goes, or that record alone where both are named alike.
    private mutating func part(_ mention: Int, _ other: Int) {
        guard people.participantOf[mention] >= 0, people.participantOf[mention] == people.participantOf[other] else {
            return
        }
        let group = alike(mention)
        let moved = group.contains(other) ? [mention] : group
        let participant = newParticipant()
        for mention in moved { decide(mention, participant) }
    }

    /// Makes one participant of two; a record that belonged to nobody brings those that are named alike.
    private mutating func join(_ mention: Int, _ other: Int) {
        let (one, two) = (people.participantOf[mention], people.participantOf[other])
        guard one != two || one < 0 else { return }
        if one < 0 && two < 0 { return }
        let (from, to) = two < 0 ? (other, one) : (mention, two)
        let participant = people.participantOf[from]
        let moved =
            participant < 0 ? alike(from) : records.mentions.indices.filter { people.participantOf[$0] == participant }
        for mention in moved { decide(mention, to) }
    }

    private mutating func decide(_ mention: Int, _ participant: Int32) {
        link(mention, to: participant, .decision, 100)
        people.evidence[Int32(mention)] = nil
    }

    /// Numbers the participants anew without those that have no record left.
    private mutating func removeEmpty() {
        var isUsed = Array(repeating: false, count: people.participants.count)
        for participant in people.participantOf where participant >= 0 { isUsed[Int(participant)] = true }
        var numbers: [Int32] = []
        var count: Int32 = 0
        for used in isUsed {
            numbers.append(used ? count : -1)
            if used { count += 1 }
        }
        people.participants = Array(repeating: Participant(), count: Int(count))
        for mention in people.participantOf.indices where people.participantOf[mention] >= 0 {
            people.participantOf[mention] = numbers[Int(people.participantOf[mention])]
        }
        for index in people.openPairs.indices {
            let kept = people.openPairs[index].candidates.indices.filter {
                numbers[Int(people.openPairs[index].candidates[$0])] >= 0
            }
            people.openPairs[index].keep(kept)
            people.openPairs[index].candidates = people.openPairs[index].candidates.map { numbers[Int($0)] }
        }
    }

    /// What was decided is open no more.
    private mutating func closePairs(_ found: [FoundDecision]) {
        var different: Set<[Int32]> = []
        var decided: Set<Int32> = []
        for decision in found {
            guard let other = decision.other else { continue }
            for (one, two) in [(decision.mention, other), (other, decision.mention)] {
                if decision.decision.kind == .same { decided.insert(people.participantOf[one]) }
                for mention in alike(one) { different.insert([Int32(mention), people.participantOf[two]]) }
            }
        }
        people.openPairs = people.openPairs.compactMap { pair in
            var pair = pair
            let own = people.participantOf[Int(pair.mention)]
            if decided.contains(own), people.rules[Int(pair.mention)] == .decision { return nil }
            pair.keep(
                pair.candidates.indices.filter {
                    pair.candidates[$0] != own && !different.contains([pair.mention, pair.candidates[$0]])
                })
            return pair.candidates.isEmpty ? nil : pair
        }
    }
}

extension People.OpenPair {
    fileprivate mutating func keep(_ places: [Int]) {
        candidates = places.map { candidates[$0] }
        if !evidence.isEmpty { evidence = places.map { evidence[$0] } }
    }
}
