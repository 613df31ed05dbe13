import EventModel

/// Records without e-mail that make a participant go to the participant with their name; those with one name are treated
/// together.
struct NameStep {
    let source: LinkSource

    func links(after links: Links) -> Links {
        let unlinked = source.unlinkedMakers(links)
        guard !unlinked.isEmpty else { return links }
        var result = links
        let known = source.rules == nil ? nil : FullNames(links, source)
        let typed = typedAddresses(unlinked, links)
        // A name with brackets may contain somebody else's name: it waits until the plain ones are placed.
        let hasParts = unlinked.map { !source.parts(ofName: $0.name).isEmpty }
        for bracketed in [false, true] {
            let wave = unlinked.indices.filter { hasParts[$0] == bracketed }.map { unlinked[$0] }
            // All are looked up before the first is placed: the order of the files must not count.
            let places = wave.map { place(of: $0, known, typed, &result.names) }
            for (namesakes, place) in zip(wave, places) { self.place(namesakes, place, &result) }
        }
        return result
    }

    /// Where records of one name go: to one group, or to none where several fit.
    private struct Place {
        var group: GroupID?
        var rule = LinkRule.name
        var score = LinkScores.wholeName
        /// Those whom the name fits, if a person should decide.
        var open: [GroupID] = []
    }

    private func place(
        of namesakes: Namesakes, _ known: FullNames?, _ typed: TypedAddresses?, _ names: inout NameIndex
    ) -> Place {
        let text = source.records.texts[namesakes.name].trimmed
        if let typed, TypedAddresses.mayBe(text), let found = typed.group(of: text) {
            return Place(group: found.group, rule: found.rule, score: found.score)
        }
        let fit = names.fit(namesakes.name, namesakes.key, source)
        guard fit.groups.count < 2 else { return Place(open: fit.groups) }
        guard let known else { return Place(group: fit.groups.first, score: fit.score) }
        let words = source.shownNames.nameWords(namesakes.name)
        guard let group = fit.groups.first ?? only(known.groups(of: words)) else { return Place() }
        // Where the name may be a part of somebody else's too, evidence decides.
        let isShared =
            !words.isEmpty
            && known.isShared(words, beside: group, asWritten: !fit.groups.isEmpty, source.shownNames.words)
        return isShared ? Place() : Place(group: group, score: fit.groups.isEmpty ? LinkScores.wholeName : fit.score)
    }

    private func only(_ groups: [GroupID]) -> GroupID? { groups.count == 1 ? groups[0] : nil }

    private func typedAddresses(_ unlinked: [Namesakes], _ links: Links) -> TypedAddresses? {
        let mayBe = unlinked.contains { TypedAddresses.mayBe(source.records.texts[$0.name].trimmed) }
        return mayBe && source.rules != nil ? TypedAddresses(links, source) : nil
    }

    private func place(_ namesakes: Namesakes, _ place: Place, _ links: inout Links) {
        if namesakes.key.isEmpty {
            // Without name and e-mail nothing links two rows.
            for record in namesakes.records { links.link(record, to: links.newGroup(), .none, LinkScores.unlinked) }
        } else {
            let turns = place.open.isEmpty ? [namesakes.records] : source.turns(namesakes.records)
            for records in turns {
                let group = place.group ?? links.newGroup()
                for record in records { links.link(record, to: group, place.rule, place.score) }
            }
            openTurns(turns, place.open, &links)
        }
        for record in namesakes.records {
            if let group = links.groups[record] { links.names.add(record, of: group, source) }
        }
    }

    /// A person should decide for each of them.
    private func openTurns(_ turns: [[MentionID]], _ candidates: [GroupID], _ links: inout Links) {
        guard !candidates.isEmpty else { return }
        for records in turns {
            links.openPairs.append(
                .init(record: records[0], candidates: candidates.map { .init(group: $0, weighed: nil) }))
        }
    }
}
