import EventModel

/// What the records say about everybody: names, organizations, countries and stays.
extension KnownPeople {
    /// Staff have no name here and are linked to nobody.
    init(_ links: Links, _ source: LinkSource, _ rules: ProfileRules) {
        var persons = Array(repeating: KnownPerson(), count: links.groupCount)
        let (hasEmail, isRegistered) = (source.groupsWithEmail(links), source.registeredGroups(links))
        for id in persons.ids {
            (persons[id].hasEmail, persons[id].isRegistered) = (hasEmail[id], isRegistered[id])
        }
        Self.addOrganizations(to: &persons, links, source, rules)
        Self.addNames(to: &persons, links, source, rules)
        for connection in source.records.connections where !connection.isWaitingRoom {
            if let group = links.groups[connection.mention] {
                persons[group].stays.append(connection.interval)
            }
        }
        for index in persons.indices { persons[index].stays.sort { ($0.from, $0.to) < ($1.from, $1.to) } }
        let names = source.shownNames
        self.init(persons, names.words, names.places, without: source.without)
    }

    private static func addOrganizations(
        to persons: inout [KnownPerson], _ links: Links, _ source: LinkSource, _ rules: ProfileRules
    ) {
        let (records, names) = (source.records, source.shownNames)
        var countryOf: [TextID: String?] = [:]
        for registration in records.registrations {
            guard let person = links.groups[registration.mention] else { continue }
            if !registration.answers.organization.isEmpty {
                persons[person].add(organization: records.texts[registration.answers.organization], &names.words)
            }
            let country = registration.answers.country
            guard !country.isEmpty else { continue }
            if countryOf[country] == nil { countryOf[country] = .some(rules.country(ofAnswer: records.texts[country])) }
            if let code = countryOf[country] ?? nil { persons[person].add(country: code) }
        }
    }

    private static func addNames(
        to persons: inout [KnownPerson], _ links: Links, _ source: LinkSource, _ rules: ProfileRules
    ) {
        let (records, names) = (source.records, source.shownNames)
        let places = names.places
        var isStaff = RowValues(repeating: false, for: persons)
        struct Name: Hashable {
            var person: GroupID
            var text: TextID
        }
        var seen: Set<Name> = []
        var emails: [GroupID: TextID] = [:]
        for record in records.mentionsInFileOrder {
            let mention = records.mentions[record]
            guard let person = links.groups[record] else { continue }
            // The first address counts, whether it is valid or not.
            if !mention.email.isEmpty, emails[person] == nil {
                emails[person] = source.emails[record].isEmpty ? .empty : mention.email
            }
            if mention.role == .host { isStaff[person] = true }
            for name in [mention.registeredName, mention.name] where !name.isEmpty {
                guard seen.insert(Name(person: person, text: name)).inserted else { continue }
                let text = records.texts[name]
                if StaffRules.isInterpreter(text) || rules.staff.matches(text) { isStaff[person] = true }
                let display = names.display(name)
                persons[person].add(name: text, display, &names.words, places)
            }
        }
        for id in persons.ids {
            if isStaff[id] { persons[id].names = [] }
            if let email = emails[id], !email.isEmpty, !source.without.contains(.email) {
                persons[id].add(email: records.texts[email], &names.words)
            }
        }
    }
}

extension LinkSource {
    /// For each group whether one of its records has an e-mail.
    func groupsWithEmail(_ links: Links) -> RowValues<KnownPerson, Bool> {
        links.groups { !emails[$0].isEmpty && makesParticipant[$0] }
    }

    /// For each group whether one of its records is a registration in any status.
    func registeredGroups(_ links: Links) -> RowValues<KnownPerson, Bool> {
        var result = RowValues<KnownPerson, Bool>(repeating: false, count: links.groupCount)
        for registration in records.registrations where registration.status != .absent {
            if let group = links.groups[registration.mention] { result[group] = true }
        }
        return result
    }
}
