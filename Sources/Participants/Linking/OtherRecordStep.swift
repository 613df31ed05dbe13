import EventModel

/// Records that make no participant: waiting rooms, messages, questions, poll answers, channel spells.
///
/// They go to the owner of their e-mail, else to the participant with their name; of several, to the only one connected at that time.
struct OtherRecordStep {
    let source: LinkSource

    func links(after links: Links) -> Links {
        let others = source.emails.ids.filter { !source.makesParticipant[$0] && links.groups[$0] == nil }
        guard !others.isEmpty else { return links }
        var result = links
        let groupOfEmail = groupsByEmail(links)
        var connected = ConnectedAt(source.records, links)
        for record in others {
            let email = source.emails[record]
            if !email.isEmpty {
                if let group = groupOfEmail[email] { result.link(record, to: group, .email, LinkScores.certain) }
            } else {
                linkByName(record, &connected, &result)
            }
        }
        return result
    }

    private func linkByName(_ record: MentionID, _ connected: inout ConnectedAt, _ links: inout Links) {
        let name = source.shownName(record)
        let key = source.key(ofName: name)
        guard !key.isEmpty else { return }
        let fit = links.names.fit(name, key, source, isAuthor: true)
        guard !fit.groups.isEmpty else { return }
        if fit.groups.count == 1, !source.isNobody(name) {
            links.link(record, to: fit.groups[0], .name, fit.score)
            return
        }
        let there = source.instants[record].map { connected.among(fit.groups, at: $0, under: name) } ?? []
        if there.count == 1 {
            links.link(record, to: there[0], .evidence, LinkScores.onlyOneConnected)
        } else {
            links.openPairs.append(
                .init(record: record, candidates: fit.groups.map { .init(group: $0, weighed: nil) }))
        }
    }

    /// The group of each e-mail's key.
    private func groupsByEmail(_ links: Links) -> RowLinks<PooledText, KnownPerson> {
        var groups = source.noGroupOfEmails
        for record in source.emails.ids where !source.emails[record].isEmpty && source.makesParticipant[record] {
            groups[source.emails[record]] = links.groups[record]
        }
        return groups
    }
}
