import Cores
import EventModel

/// Links groups without e-mail and registration to others by all evidence together, and lists those who stay open.
struct EvidenceStep {
    let source: LinkSource

    func links(after links: Links, _ workers: Workers) -> Links {
        guard let rules = source.rules, source.hasNameless else { return links }
        let isAnchor = zip(source.groupsWithEmail(links).values, source.registeredGroups(links).values).map { $0 || $1 }
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
        for record in links.groups.ids {
            guard let group = links.groups[record], let found = linking.evidence[group] else { continue }
            result.link(record, to: linking.owners.root(group), by: WeighedLink(found.evidence, found.probability))
        }
        result.names.move { linking.owners.root($0) }
        return result
    }

    private func openPairs(_ before: Links, _ after: Links, _ linking: EvidenceLinking) -> [Links.OpenPair] {
        let first = firstRecords(before)
        var pairs: [Links.OpenPair] = linking.open.compactMap { person, candidates in
            guard let record = first[person] else { return nil }
            return Links.OpenPair(
                record: record, candidates: candidates.map { Links.Candidate($0, linking) })
        }
        let weighed = Set(pairs.map(\.record))
        // What a whole name left open stays open unless evidence decides it.
        for var pair in before.openPairs where !weighed.contains(pair.record) && after.rules[pair.record] != .evidence {
            for index in pair.candidates.indices {
                pair.candidates[index].group = linking.owners.root(pair.candidates[index].group)
            }
            pairs.append(pair)
        }
        return pairs.sorted { $0.record < $1.record }
    }

    /// The first record of each group, in the order of the files.
    private func firstRecords(_ links: Links) -> RowLinks<KnownPerson, Mention> {
        var first = RowLinks<KnownPerson, Mention>(count: links.groupCount)
        for record in source.records.mentionsInFileOrder {
            if let group = links.groups[record], first[group] == nil { first[group] = record }
        }
        return first
    }
}

extension EvidenceLinking {
    /// What is now known about everybody: somebody merged into another person is known as that person.
    fileprivate var people: KnownPeople {
        var people = KnownPeople(persons: known, setting: setting)
        for id in known.ids { people.persons[id].names = owners.isRoot(id) ? known[id].allNames : [] }
        return people
    }
}

extension Links.Candidate {
    fileprivate init(_ candidate: EvidenceLinking.Candidate, _ linking: EvidenceLinking) {
        self.init(
            group: linking.owners.root(candidate.person),
            weighed: WeighedLink(candidate.evidence, candidate.probability))
    }
}
