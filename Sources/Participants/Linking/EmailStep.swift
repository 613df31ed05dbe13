import EventModel

/// Records with one e-mail address that make a participant belong to one person.
struct EmailStep {
    let source: LinkSource

    func links(after links: Links) -> Links {
        var result = links
        var groupOf = source.noGroupOfEmails
        for record in source.emails.ids where !source.emails[record].isEmpty && source.makesParticipant[record] {
            let email = source.emails[record]
            let group = groupOf[email] ?? result.newGroup()
            groupOf[email] = group
            result.link(record, to: group, .email, LinkScores.certain)
        }
        guard source.hasNameless else { return result }
        for record in result.groups.ids {
            if let group = result.groups[record] { result.names.add(record, of: group, source) }
        }
        return result
    }
}
