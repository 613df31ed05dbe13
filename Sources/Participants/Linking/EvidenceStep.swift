import EventModel

/// Links groups without e-mail and registration to others by all evidence together, and lists those who stay open.
struct EvidenceStep {
    let source: LinkSource

    func links(after links: Links, _ workers: Workers) -> Links {
        guard let rules = source.rules, source.hasNameless else { return links }
        let isAnchor = zip(source.groupsWithEmail(links), source.registeredGroups(links)).map { $0 || $1 }
        guard isAnchor.contains(false) else { return links }
        var linking = EvidenceLinking(KnownPeople(links, source, rules))
        linking.run(workers)
        var result = joined(links, linking)
        result.openPairs = openPairs(links, result, linking)
        result.known = linking.people
        return result
    }

    /// Each group that was found to be part of another goes there with all its records.
    private func joined(_ links: Links, _ linking: EvidenceLinking) -> Links {
        var result = links
        for (record, group) in links.groups.enumerated() {
            guard let group, let found = linking.evidence[Int32(group.index)] else { continue }
            result.link(record, to: linking.root(of: group), by: WeighedLink(found.evidence, found.probability))
        }
        result.names.move { linking.root(of: $0) }
        return result
    }

    private func openPairs(_ before: Links, _ after: Links, _ linking: EvidenceLinking) -> [Links.OpenPair] {
        let first = firstRecords(before)
        var pairs: [Links.OpenPair] = linking.open.compactMap { person, candidates in
            guard let record = first[Int(person)] else { return nil }
            return Links.OpenPair(
                record: record, candidates: candidates.map { Links.Candidate($0, linking) })
        }
        let weighed = Set(pairs.map(\.record))
        // What a whole name left open stays so unless evidence decided it.
        for var pair in before.openPairs where !weighed.contains(pair.record) && after.rules[pair.record] != .evidence {
            for index in pair.candidates.indices {
                pair.candidates[index].group = linking.root(of: pair.candidates[index].group)
            }
            pairs.append(pair)
        }
        return pairs.sorted { $0.record < $1.record }
    }

    /// The first record of each group, in the order of the files.
    private func firstRecords(_ links: Links) -> [Int?] {
        var first: [Int?] = Array(repeating: nil, count: links.groupCount)
        for record in source.records.mentionsInFileOrder {
            if let group = links.groups[record], first[group.index] == nil { first[group.index] = record }
        }
        return first
    }
}

extension EvidenceLinking {
    /// The group that a group is part of now, itself where it was linked to none.
    func root(of group: GroupID) -> GroupID { GroupID(Int(root(Int32(group.index)))) }

    /// What is known of everybody now: who is part of somebody else is known by them.
    fileprivate var people: KnownPeople {
        var people = KnownPeople(persons: known, setting: setting)
        for index in known.indices where owner[index] != index { people.persons[index].names = [] }
        return people
    }
}

extension Links.Candidate {
    fileprivate init(_ candidate: EvidenceLinking.Candidate, _ linking: EvidenceLinking) {
        self.init(
            group: linking.root(of: GroupID(Int(candidate.person))),
            weighed: WeighedLink(candidate.evidence, candidate.probability))
    }
}
