import EventModel

/// Category and channel of every participant.
extension Profiles {
    mutating func categorise() {
        var ofAnswer: [TextID: Int?] = [:]
        var ofOrganization: [TextID: Int?] = [:]
        var ofLanguage: [TextID: Int?] = [:]
        func remember(_ text: TextID, _ known: inout [TextID: Int?], _ work: (String) -> Int?) -> Int? {
            guard text != 0 else { return nil }
            if let answer = known[text] { return answer }
            let answer = work(records.texts[text])
            known[text] = .some(answer)
            return answer
        }
        hasOpenCategory = Array(repeating: false, count: people.participants.count)
        for index in people.participants.indices {
            let person = people.participants[index]
            let (category, basis): (Int, CategoryBasis)
            if let found = remember(person.answers.category, &ofAnswer, rules.category(ofAnswer:)) {
                (category, basis) = (found, .registration)
            } else if person.answers.category != 0 {
                // What somebody said, and nobody understands, is asked and never overruled by a guess.
                (category, basis) = (rules.taxonomy.unknown, .none)
                hasOpenCategory[index] = true
            } else if let found = remember(
                person.answers.organization, &ofOrganization, rules.taxonomy.category(ofOrganization:))
            {
                (category, basis) = (found, .organization)
            } else if person.email != 0, let found = self.category(ofEmail: person.email) {
                (category, basis) = (found, .domain)
            } else {
                (category, basis) = (rules.taxonomy.unknown, .none)
            }
            people.participants[index].category = category
            people.participants[index].categoryBasis = basis
            let channel = remember(person.answers.language, &ofLanguage, rules.channel(ofAnswer:))
            people.participants[index].declaredChannel = channel ?? rules.channels.unknown
        }
        categoriseByTags()
        noteConflicts()
        noteStatements()
    }

    /// The category of an address, worked out once for each domain.
    private mutating func category(ofEmail id: TextID) -> Int? {
        let email = records.texts[id]
        guard let at = email.utf8.lastIndex(of: 0x40) else { return nil }
        let domain = String(email[at...])
        if let known = ofDomain[domain] { return known }
        let category = rules.taxonomy.category(ofEmail: domain)
        ofDomain[domain] = .some(category)
        return category
    }

    /// Registrations whose answer names one category and whose e-mail address another.
    private mutating func noteConflicts() {
        var places: [Int32: (count: Int, first: Mention)] = [:]
        var seen: Set<Int32> = []
        for registration in records.registrations {
            let participant = people.participantOf[Int(registration.mention)]
            guard participant >= 0, seen.insert(participant).inserted else { continue }
            let person = people.participants[Int(participant)]
            guard person.categoryBasis == .registration, person.email != 0,
                let told = category(ofEmail: person.email), told != person.category
            else { continue }
            let mention = records.mentions[Int(registration.mention)]
            places[mention.file, default: (0, mention)].count += 1
        }
        for (file, place) in places.sorted(by: { $0.key < $1.key }) {
            findings.append(
                Finding(
                    .categoryConflict, file: records.files[Int(file)].path, line: Int(place.first.line),
                    record: Int(place.first.record),
                    "\(place.count) \("answer names", "answers name") another category than the e-mail domain; the first is here"
                ))
        }
    }

    /// Where nothing else tells, a piece of a display name does: the first one of the participant's that names an organization.
    private mutating func categoriseByTags() {
        var ofName: [TextID: Int?] = [:]
        for index in records.mentionsInFileOrder {
            let participant = Int(people.participantOf[index])
            guard participant >= 0, people.participants[participant].categoryBasis == .none,
                !hasOpenCategory[participant]
            else { continue }
            for name in [records.mentions[index].name, records.mentions[index].registeredName] where name != 0 {
                if ofName[name] == nil { ofName[name] = .some(category(ofTagIn: records.texts[name])) }
                guard let category = ofName[name] ?? nil, people.participants[participant].categoryBasis == .none else {
                    continue
                }
                people.participants[participant].category = category
                people.participants[participant].categoryBasis = .displayName
            }
        }
    }

    private func category(ofTagIn name: String) -> Int? {
        var words = NameWords()
        let pieces = DisplayName(name, &words).pieces
        // One piece is a person's name, unless it is the initials of an organization.
        guard pieces.count > 1 || DisplayName.isInitials(name.trimmed) else { return nil }
        return pieces.reversed().lazy.compactMap { rules.taxonomy.category(ofOrganization: $0.text) }.first
    }

    /// Several messages to all, reliably in one language that is offered, suggest the channel of who declared none.
    mutating func inferChannels() {
        var counts: [Int32: [TextID: Int]] = [:]
        for message in records.messages where message.language != 0 && !message.isPrivate {
            let participant = people.participantOf[Int(message.mention)]
            if participant >= 0 { counts[participant, default: [:]][message.language, default: 0] += 1 }
        }
        for (participant, languages) in counts {
            let person = people.participants[Int(participant)]
            guard person.declaredChannel == rules.channels.unknown, person.answers.language == 0,
                let most = languages.values.max(), most >= Self.leastMessages,
                most * 3 >= 2 * languages.values.reduce(0, +),
                let language = languages.first(where: { $0.value == most })?.key
            else { continue }
            people.participants[Int(participant)].inferredChannel = rules.channels.codes.firstIndex(
                of: records.texts[language])
        }
    }

    /// One message may be a courtesy in the language of the floor.
    private static let leastMessages = 2

    /// Statements whose row names a category that nobody knows: they count as unknown too.
    private mutating func noteStatements() {
        var places: [Int32: Int] = [:]
        var isKnown: [TextID: Bool] = [:]
        for statement in records.statements where statement.category != 0 {
            let text = records.texts[statement.category]
            let known = isKnown[statement.category] ?? (NoAnswer.isBlank(text) || rules.category(ofAnswer: text) != nil)
            isKnown[statement.category] = known
            if !known { places[statement.file, default: 0] += 1 }
        }
        for (file, count) in places.sorted(by: { $0.key < $1.key }) {
            findings.append(
                Finding(
                    .unknownCategory, file: records.files[Int(file)].path,
                    "statements of a category that is not known: \(count)",
                    action: "counted as unknown; correct the category in the file, or set answers in event.yaml"))
        }
    }
}
