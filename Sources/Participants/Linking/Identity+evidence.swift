import EventModel

/// What evidence can decide where the name alone did not.
extension Identity {
    /// Links participants without e-mail and registration to others, and lists those who stay open.
    mutating func linkByEvidence(_ workers: Workers) {
        guard let rules else { return }
        let hasEmail = participantsWithEmail()
        let isRegistered = registeredParticipants()
        guard people.participants.indices.contains(where: { !hasEmail[$0] && !isRegistered[$0] }) else { return }
        var linking = EvidenceLinking(knownPeople(rules, hasEmail, isRegistered), setting)
        linking.run(workers)
        take(linking)
        known = linking.known
        // Who is part of somebody else is known by them.
        for index in known.indices where linking.owner[index] != index { known[index].names = [] }
        setting = linking.setting
    }

    /// What is known of everybody, where nothing was left to link among the participants.
    mutating func prepareEvidence(_ rules: ProfileRules) {
        known = knownPeople(rules, participantsWithEmail(), registeredParticipants())
    }

    private func participantsWithEmail() -> [Bool] {
        var result = Array(repeating: false, count: people.participants.count)
        for participant in groupOfEmail where participant >= 0 { result[Int(participant)] = true }
        return result
    }

    private func registeredParticipants() -> [Bool] {
        var result = Array(repeating: false, count: people.participants.count)
        for registration in records.registrations where registration.status != .absent {
            let participant = people.participantOf[Int(registration.mention)]
            if participant >= 0 { result[Int(participant)] = true }
        }
        return result
    }

    /// Everybody, with names, organizations, countries and stays; who is staff has no name here and is linked to nobody.
    private mutating func knownPeople(_ rules: ProfileRules, _ hasEmail: [Bool], _ isRegistered: [Bool])
        -> [KnownPerson]
    {
        var known = people.participants.indices.map { KnownPerson($0) }
        for index in known.indices {
            (known[index].hasEmail, known[index].isRegistered) = (hasEmail[index], isRegistered[index])
        }
        addOrganizations(&known)
        addNames(&known, rules)
        for connection in records.connections where !connection.isWaitingRoom {
            let participant = people.participantOf[Int(connection.mention)]
            if participant >= 0 { known[Int(participant)].stays.append(connection.interval) }
        }
        for index in known.indices { known[index].stays.sort { ($0.from, $0.to) < ($1.from, $1.to) } }
        count(known)
        return known
    }

    private mutating func addOrganizations(_ known: inout [KnownPerson]) {
        var countryOf: [TextID: String?] = [:]
        for registration in records.registrations {
            let participant = Int(people.participantOf[Int(registration.mention)])
            guard participant >= 0 else { continue }
            if registration.answers.organization != 0 {
                let text = records.texts[registration.answers.organization]
                known[participant].add(organization: text, &setting.words)
            }
            let country = registration.answers.country
            guard country != 0 else { continue }
            if countryOf[country] == nil {
                countryOf[country] = .some(rules?.country(ofAnswer: records.texts[country]))
            }
            if let code = countryOf[country] ?? nil { known[participant].add(country: code) }
        }
    }

    /// Whether a name is nobody's: a device's, an organization's, a country's.
    mutating func isNobody(_ name: TextID) -> Bool {
        guard rules != nil, name != 0 else { return false }
        let text = records.texts[name]
        return DisplayName.isDevice(text) || setting.places.isNobody(display(name), &setting.words)
    }

    /// A name taken apart, once for each text.
    private mutating func display(_ name: TextID) -> DisplayName {
        if let known = displays[name] { return known }
        let display = DisplayName(records.texts[name], &setting.words)
        displays[name] = display
        return display
    }

    /// Which organizations there are, by what registrations and display names tell.
    mutating func learnPlaces() {
        guard let rules else { return }
        setting.places = PlaceTest(rules.taxonomy)
        var organizations: Set<TextID> = []
        for registration in records.registrations where registration.answers.organization != 0 {
            guard organizations.insert(registration.answers.organization).inserted else { continue }
            setting.places.add(organization: records.texts[registration.answers.organization])
        }
        var seen: Set<TextID> = []
        var displays: [DisplayName] = []
        for mention in records.mentions where mention.name != 0 && seen.insert(mention.name).inserted {
            let display = display(mention.name)
            if display.pieces.count > 1 { displays.append(display) }
        }
        var names: Set<[NameWords.ID]> = []
        for registration in records.registrations {
            let mention = records.mentions[Int(registration.mention)]
            for name in [mention.name, mention.registeredName] where name != 0 {
                names.formUnion(display(name).pieces.map(\.words))
            }
        }
        setting.places.learn(from: displays, names: names, &setting.words)
    }

    private mutating func addNames(_ known: inout [KnownPerson], _ rules: ProfileRules) {
        var isStaff = Array(repeating: false, count: known.count)
        var seen: Set<[Int32]> = []
        var emails: [Int32: TextID] = [:]
        for index in records.mentionsInFileOrder {
            let mention = records.mentions[index]
            let participant = people.participantOf[index]
            guard participant >= 0 else { continue }
            if mention.email != 0, emails[participant] == nil { emails[participant] = mention.email }
            if mention.role == .host { isStaff[Int(participant)] = true }
            for name in [mention.registeredName, mention.name] where name != 0 {
                guard seen.insert([participant, name]).inserted else { continue }
                let text = records.texts[name]
                if StaffRules.isInterpreter(text) || rules.staff.matches(text) { isStaff[Int(participant)] = true }
                known[Int(participant)].add(name: text, display(name), &setting.words, setting.places)
            }
        }
        for index in known.indices {
            if isStaff[index] { known[index].names = [] }
            if let email = emails[Int32(index)], keys.email(email) != 0, !setting.without.contains("email") {
                known[index].add(email: records.texts[email], &setting.words)
            }
        }
    }

    /// How common words, organizations and countries are.
    private mutating func count(_ known: [KnownPerson]) {
        var organizations: [String: Int] = [:]
        var countries: [String: Int] = [:]
        for person in known {
            setting.words.count(Set(person.names.joined()))
            if !person.organizationKey.isEmpty { organizations[person.organizationKey, default: 0] += 1 }
            for country in person.countries { countries[country, default: 0] += 1 }
        }
        let all = Double(max(20, known.count))
        setting.organizationShares = organizations.mapValues { Double($0) / all }
        setting.countryShares = countries.mapValues { Double($0) / all }
    }

    /// Makes one participant of those that were linked, and numbers them anew.
    private mutating func take(_ linking: EvidenceLinking) {
        func root(_ person: Int32) -> Int32 {
            var person = person
            while linking.owner[Int(person)] != person { person = linking.owner[Int(person)] }
            return person
        }
        var number: [Int32] = []
        var count: Int32 = 0
        for person in people.participants.indices {
            number.append(linking.owner[person] == person ? count : -1)
            if linking.owner[person] == person { count += 1 }
        }
        newNumber = people.participants.indices.map { number[Int(root(Int32($0)))] }
        var firstMention: [Int32: Int32] = [:]
        for mention in records.mentionsInFileOrder {
            let before = people.participantOf[mention]
            guard before >= 0 else { continue }
            if firstMention[before] == nil { firstMention[before] = Int32(mention) }
            people.participantOf[mention] = newNumber[Int(before)]
            if let found = linking.evidence[before] {
                people.rules[mention] = .evidence
                people.scores[mention] = score(found.probability)
                people.evidence[Int32(mention)] = found.evidence
            }
        }
        people.participants = Array(repeating: Participant(), count: Int(count))
        groupOfEmail = groupOfEmail.map { $0 < 0 ? -1 : newNumber[Int($0)] }
        names.renumber(newNumber)
        takeOpen(linking, firstMention)
    }

    private mutating func takeOpen(_ linking: EvidenceLinking, _ firstMention: [Int32: Int32]) {
        var mentions: Set<Int32> = []
        var pairs: [People.OpenPair] = []
        for (person, candidates) in linking.open.sorted(by: { $0.key < $1.key }) {
            guard let mention = firstMention[person] else { continue }
            mentions.insert(mention)
            pairs.append(
                .init(
                    mention: mention, candidates: candidates.map { newNumber[Int($0.person)] },
                    evidence: candidates.map { ($0.evidence, score($0.probability)) }))
        }
        // What a whole name left open stays so unless evidence decided it.
        for pair in people.openPairs
        where !mentions.contains(pair.mention) && people.rules[Int(pair.mention)] != .evidence {
            pairs.append(.init(mention: pair.mention, candidates: pair.candidates.map { newNumber[Int($0)] }))
        }
        people.openPairs = pairs.sorted { $0.mention < $1.mention }
    }

    func score(_ probability: Double) -> UInt8 { UInt8(min(99, (probability * 100).rounded())) }
}
