import EventModel

/// What the records tell of everybody: names, organizations, countries and stays.
extension KnownPeople {
    /// Who is staff has no name here and is linked to nobody.
    init(_ links: Links, _ source: LinkSource, _ rules: ProfileRules) {
        var persons = (0..<links.groupCount).map { KnownPerson($0) }
        let (hasEmail, isRegistered) = (source.groupsWithEmail(links), source.registeredGroups(links))
        for index in persons.indices {
            (persons[index].hasEmail, persons[index].isRegistered) = (hasEmail[index], isRegistered[index])
        }
        Self.addOrganizations(to: &persons, links, source, rules)
        Self.addNames(to: &persons, links, source, rules)
        for connection in source.records.connections where !connection.isWaitingRoom {
            if let group = links.groups[Int(connection.mention)] {
                persons[group.index].stays.append(connection.interval)
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
            guard let person = links.groups[Int(registration.mention)]?.index else { continue }
            if registration.answers.organization != 0 {
                persons[person].add(organization: records.texts[registration.answers.organization], &names.words)
            }
            let country = registration.answers.country
            guard country != 0 else { continue }
            if countryOf[country] == nil { countryOf[country] = .some(rules.country(ofAnswer: records.texts[country])) }
            if let code = countryOf[country] ?? nil { persons[person].add(country: code) }
        }
    }

    private static func addNames(
        to persons: inout [KnownPerson], _ links: Links, _ source: LinkSource, _ rules: ProfileRules
    ) {
        let (records, names) = (source.records, source.shownNames)
        let places = names.places
        var isStaff = Array(repeating: false, count: persons.count)
        var seen: Set<[Int32]> = []
        var emails: [Int: TextID] = [:]
        for record in records.mentionsInFileOrder {
            let mention = records.mentions[record]
            guard let person = links.groups[record]?.index else { continue }
            // The first address stands, be it one or not.
            if mention.email != 0, emails[person] == nil {
                emails[person] = source.emails[record] == 0 ? 0 : mention.email
            }
            if mention.role == .host { isStaff[person] = true }
            for name in [mention.registeredName, mention.name] where name != 0 {
                guard seen.insert([Int32(person), name]).inserted else { continue }
                let text = records.texts[name]
                if StaffRules.isInterpreter(text) || rules.staff.matches(text) { isStaff[person] = true }
                let display = names.display(name)
                persons[person].add(name: text, display, &names.words, places)
            }
        }
        for index in persons.indices {
            if isStaff[index] { persons[index].names = [] }
            if let email = emails[index], email != 0, !source.without.contains(.email) {
                persons[index].add(email: records.texts[email], &names.words)
            }
        }
    }
}

extension LinkSource {
    /// For each group whether one of its records has an e-mail.
    func groupsWithEmail(_ links: Links) -> [Bool] { links.groups { emails[$0] != 0 && makesParticipant[$0] } }

    /// For each group whether one of its records is a registration in any status.
    func registeredGroups(_ links: Links) -> [Bool] {
        var result = Array(repeating: false, count: links.groupCount)
        for registration in records.registrations where registration.status != .absent {
            if let group = links.groups[Int(registration.mention)] { result[group.index] = true }
        }
        return result
    }
}
