import EventModel

/// Records without e-mail that make a participant go to the participant with their name; those with one name are treated
/// together.
struct NameStep {
    let source: LinkSource

    func links(after links: Links) -> Links {
        let unlinked = source.unlinkedMakers(links)
        guard !unlinked.isEmpty else { return links }
        var result = links
        // A name with brackets may contain somebody else's name: it waits until the plain ones are placed.
        let hasParts = unlinked.map { !source.partKeys(ofName: $0.name).isEmpty }
        for bracketed in [false, true] {
            let wave = unlinked.indices.filter { hasParts[$0] == bracketed }.map { unlinked[$0] }
            // All are looked up before the first is placed: the order of the files must not count.
            let fits = wave.map { result.names.fit($0.name, $0.key, source) }
            for (namesakes, fit) in zip(wave, fits) { place(namesakes, fit, &result) }
        }
        return result
    }

    private func place(_ namesakes: Namesakes, _ fit: NameIndex.Fit, _ links: inout Links) {
        if namesakes.key.isEmpty {
            // Without name and e-mail nothing links two rows.
            for record in namesakes.records { links.link(record, to: links.newGroup(), .none, LinkScores.unlinked) }
        } else {
            let group = fit.groups.count == 1 ? fit.groups[0] : links.newGroup()
            for record in namesakes.records { links.link(record, to: group, .name, fit.score) }
        }
        for record in namesakes.records {
            if let group = links.groups[record] { links.names.add(record, of: group, source) }
        }
        if fit.groups.count > 1 {
            links.openPairs.append(
                .init(record: namesakes.records[0], candidates: fit.groups.map { .init(group: $0, weighed: nil) }))
        }
    }
}
