import EventModel

/// Decisions by people override everything else, so they are applied last.
struct DecisionStep {
    let source: LinkSource

    func links(after links: Links) -> Links {
        let found = source.records.foundDecisions().found
        let pairs = found.compactMap { decision in
            decision.other.map { (kind: decision.decision.kind, one: decision.mention, other: $0) }
        }
        guard !pairs.isEmpty else { return links }
        var result = links
        for pair in pairs where pair.kind == .different { part(pair.one, pair.other, &result) }
        for pair in pairs where pair.kind == .same { join(pair.one, pair.other, &result) }
        result.openPairs = stillOpen(result, pairs)
        return result
    }

    /// Records in the same group with exactly the same name: they go where the record goes.
    private func alike(_ record: MentionID, _ links: Links) -> [MentionID] {
        let (email, name) = (source.emails[record], source.key(ofName: source.shownName(record)))
        return links.groups.ids.filter {
            links.groups[$0] == links.groups[record] && source.emails[$0] == email
                && source.key(ofName: source.shownName($0)) == name
        }
    }

    /// Splits a group in two: records named like the first one leave, or that record alone if both have the same name.
    private func part(_ record: MentionID, _ other: MentionID, _ links: inout Links) {
        guard links.groups[record] != nil, links.groups[record] == links.groups[other] else { return }
        let alike = alike(record, links)
        let moved = alike.contains(other) ? [record] : alike
        let group = links.newGroup()
        for record in moved { links.link(record, to: group, .decision, LinkScores.certain) }
    }

    /// Merges two groups; a record that belonged to nobody brings those with the same name.
    private func join(_ record: MentionID, _ other: MentionID, _ links: inout Links) {
        guard links.groups[record] != links.groups[other] else { return }
        let from = links.groups[other] == nil ? other : record
        guard let to = links.groups[from == record ? other : record] else { return }
        let moved: [MentionID]
        if let group = links.groups[from] {
            moved = links.groups.ids.filter { links.groups[$0] == group }
        } else {
            moved = alike(from, links)
        }
        for record in moved { links.link(record, to: to, .decision, LinkScores.certain) }
    }

    /// What was decided is no longer open, and neither is a group without any records left.
    private func stillOpen(_ links: Links, _ pairs: [(kind: Decision.Kind, one: MentionID, other: MentionID)]) -> [Links
        .OpenPair]
    {
        let isUsed = links.groups { _ in true }
        var different: [MentionID: Set<GroupID>] = [:]
        var decided: Set<GroupID> = []
        for pair in pairs {
            for (one, two) in [(pair.one, pair.other), (pair.other, pair.one)] {
                if pair.kind == .same, let group = links.groups[one] { decided.insert(group) }
                guard let group = links.groups[two] else { continue }
                for record in alike(one, links) { different[record, default: []].insert(group) }
            }
        }
        return links.openPairs.compactMap { pair in
            let own = links.groups[pair.record]
            if let own, decided.contains(own), links.rules[pair.record] == .decision { return nil }
            var pair = pair
            pair.candidates.removeAll {
                !isUsed[$0.group] || $0.group == own || different[pair.record]?.contains($0.group) ?? false
            }
            return pair.candidates.isEmpty ? nil : pair
        }
    }
}
