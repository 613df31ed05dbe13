/// What the network knows of its people: categories, channels, staff and speakers.
package struct ProfileRules: Sendable {
    package var taxonomy: Taxonomy
    package var channels: Channels
    package var staff: StaffRules
    /// Names of the agenda's speakers.
    package var speakers: [String]

    package init(taxonomy: Taxonomy, channels: Channels, staff: StaffRules, speakers: [String]) {
        self.taxonomy = taxonomy
        self.channels = channels
        self.staff = staff
        self.speakers = speakers
    }
}

/// Gives every participant its role, answers, category and declared channel.
package struct Profiles {
    private let records: EventRecords
    private let rules: ProfileRules
    private var people: People
    private var keys: TextKeys
    private var findings: [Finding] = []
    private var staffTexts: [Role??]
    private let decisions: [FoundDecision]
    private var ofDomain: [String: Int?] = [:]

    package static func describe(_ people: People, records: EventRecords, rules: ProfileRules) -> (People, [Finding]) {
        var profiles = Profiles(people, records, rules)
        profiles.gatherAnswers()
        profiles.recogniseStaff()
        profiles.nameAndNumber()
        profiles.categorise()
        profiles.inferChannels()
        profiles.decide()
        return (profiles.people, profiles.findings)
    }

    private init(_ people: People, _ records: EventRecords, _ rules: ProfileRules) {
        self.people = people
        self.records = records
        self.rules = rules
        decisions = records.foundDecisions().found
        self.keys = TextKeys(records.texts)
        self.staffTexts = Array(repeating: nil, count: records.texts.count)
    }

    /// Each answer comes from the first row where it is not empty; rows of a valid registration go first,
    /// and polls last.
    private mutating func gatherAnswers() {
        for valid in [true, false] {
            for registration in records.registrations where (registration.status == .valid) == valid {
                let participant = Int(people.participantOf[Int(registration.mention)])
                guard participant >= 0 else { continue }
                if valid { people.participants[participant].isRegistered = true }
                people.participants[participant].answers.fill(from: registration.answers)
            }
        }
        PollLanguage.declare(in: &people, from: records, rules.channels)
    }

    // MARK: Staff

    private mutating func recogniseStaff() {
        var staffRole: [Role?] = Array(repeating: nil, count: people.participants.count)
        var isSpeaker = Array(repeating: false, count: people.participants.count)
        let speakerKeys = Set(rules.speakers.map { NameKey.key(of: $0) })
        let hostEmails = Set(records.hostEmails.map { keys.email($0) })
        let hostNames = Set(records.hostNames.map { keys.name($0) })
        var speakerTexts: [TextID: Bool] = [:]
        for (index, mention) in records.mentions.enumerated() {
            let participant = Int(people.participantOf[index])
            guard participant >= 0 else { continue }
            let isHost = mention.role == .host || isHostAccount(mention, hostEmails, hostNames)
            let role = max(mention.role, isHost ? .host : .attendee)
            // Nearly all are attendees, and looking each of them up again is what would take time.
            if role > .attendee {
                people.participants[participant].role = max(people.participants[participant].role, role)
            }
            for name in [mention.name, mention.registeredName] where name != 0 {
                if !speakerKeys.isEmpty, bears(name, speakerKeys, &speakerTexts) { isSpeaker[participant] = true }
            }
            if let role = isHost ? .host : staffRoleOf(mention) {
                staffRole[participant] = max(staffRole[participant] ?? role, role)
            }
        }
        for index in people.participants.indices {
            let role = people.participants[index].role
            if let staff = staffRole[index], !(isSpeaker[index] && staff == .host || isSpeaker[index] && role == .host)
            {
                people.participants[index].isStaff = true
                people.participants[index].role = role == .host && staff == .technician ? .host : staff
            } else if isSpeaker[index] && role < .host {
                people.participants[index].role = .panelist
            }
        }
        for decision in decisions where [.staff, .notStaff].contains(decision.decision.kind) {
            let participant = Int(people.participantOf[decision.mention])
            guard participant >= 0 else { continue }
            let isStaff = decision.decision.kind == .staff
            people.participants[participant].isStaff = isStaff
            let role = people.participants[participant].role
            if isStaff && role < .host { people.participants[participant].role = .technician }
            if !isStaff && role >= .host { people.participants[participant].role = .attendee }
        }
        addStaffWithoutConnection()
    }

    /// What people decided of single participants stands above what registrations and names say.
    private mutating func decide() {
        for decision in decisions {
            let participant = Int(people.participantOf[decision.mention])
            guard participant >= 0 else { continue }
            switch decision.decision.kind {
            case .category:
                guard let category = rules.taxonomy.categories.firstIndex(where: { $0.id == decision.decision.value })
                else { continue }
                people.participants[participant].category = category
                people.participants[participant].categoryBasis = .override
            case .channel:
                guard let channel = rules.channels.index(ofChannel: decision.decision.value) else { continue }
                people.participants[participant].declaredChannel = channel
                people.participants[participant].inferredChannel = nil
            case .headcount: people.participants[participant].headcount = Int(decision.decision.value)
            case .same, .different, .staff, .notStaff: continue
            }
        }
    }

    /// By e-mail; an account without e-mail by name.
    private mutating func isHostAccount(_ mention: Mention, _ emails: Set<TextID>, _ names: Set<TextID>) -> Bool {
        if !emails.isEmpty, keys.email(mention.email) != 0 { return emails.contains(keys.email(mention.email)) }
        return !names.isEmpty && mention.name != 0 && keys.email(mention.email) == 0
            && names.contains(keys.name(mention.name))
    }

    private mutating func bears(_ name: TextID, _ wanted: Set<String>, _ known: inout [TextID: Bool]) -> Bool {
        if let answer = known[name] { return answer }
        let text = records.texts[name]
        let answer = wanted.contains(NameKey.key(of: text)) || NameKey.parts(of: text).contains(where: wanted.contains)
        known[name] = answer
        return answer
    }

    /// Interpreter by name, technician by one of the event's patterns, else nil.
    private mutating func staffRoleOf(_ mention: Mention) -> Role? {
        var role: Role?
        for (text, isName) in [(mention.name, true), (mention.registeredName, true), (mention.email, false)]
        where text != 0 {
            if staffTexts[Int(text)] == nil {
                let isInterpreter =
                    isName && StaffRules.mayBeInterpreter(records.texts.utf8(text))
                    && StaffRules.isInterpreter(records.texts[text])
                let isStaff = !isInterpreter && rules.staff.hasPatterns && rules.staff.matches(records.texts[text])
                staffTexts[Int(text)] = .some(isInterpreter ? .interpreter : isStaff ? .technician : nil)
            }
            if let found = staffTexts[Int(text)] ?? nil, role != .interpreter { role = found }
        }
        return role
    }

    /// Staff who only wrote in the chat are known by name: their messages are no audience's.
    private mutating func addStaffWithoutConnection() {
        let hostEmails = Set(records.hostEmails.map { keys.email($0) })
        let hostNames = Set(records.hostNames.map { keys.name($0) })
        var added: [TextID: Int32] = [:]
        for (index, mention) in records.mentions.enumerated() where people.participantOf[index] < 0 {
            let isHost = isHostAccount(mention, hostEmails, hostNames)
            guard let role = isHost ? .host : staffRoleOf(mention) else { continue }
            let key = keys.name(mention.name)
            if added[key] == nil {
                var participant = Participant()
                participant.isStaff = true
                participant.role = role
                people.participants.append(participant)
                added[key] = Int32(people.participants.count - 1)
            }
            people.participantOf[index] = added[key] ?? -1
            people.rules[index] = .name
            people.scores[index] = 95
        }
    }

    /// Numbers follow the first record; name and e-mail are those of the first record that has them.
    private mutating func nameAndNumber() {
        var counts = (participants: 0, staff: 0)
        for index in records.mentionsInFileOrder {
            let mention = records.mentions[index]
            let number = Int(people.participantOf[index])
            guard number >= 0 else { continue }
            if people.participants[number].number == 0 {
                if people.participants[number].isStaff { counts.staff += 1 } else { counts.participants += 1 }
                people.participants[number].number =
                    people.participants[number].isStaff ? counts.staff : counts.participants
            }
            if people.participants[number].name == 0 {
                people.participants[number].name = mention.name != 0 ? mention.name : mention.registeredName
            }
            if people.participants[number].email == 0 { people.participants[number].email = mention.email }
        }
    }

    // MARK: Category and declared channel

    private mutating func categorise() {
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
        for index in people.participants.indices {
            let person = people.participants[index]
            let (category, basis): (Int, CategoryBasis)
            if let found = remember(person.answers.category, &ofAnswer, rules.taxonomy.category(ofAnswer:)) {
                (category, basis) = (found, .registration)
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
            let channel = remember(person.answers.language, &ofLanguage, rules.channels.index(ofDeclared:))
            people.participants[index].declaredChannel = channel ?? rules.channels.unknown
        }
        categoriseByTags()
        noteConflicts()
        noteUnknownAnswers(\.category, ofAnswer, .unknownCategory, "answers name no category of the taxonomy")
        noteUnknownAnswers(\.language, ofLanguage, .unknownLanguage, "answers name no language")
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
                    "\(place.count) answers name another category than the e-mail domain; the first is here"))
        }
    }

    /// Where nothing else tells, a piece of a display name does: the first one of the participant's that names an organization.
    private mutating func categoriseByTags() {
        var ofName: [TextID: Int?] = [:]
        for index in records.mentionsInFileOrder {
            let participant = Int(people.participantOf[index])
            guard participant >= 0, people.participants[participant].categoryBasis == .none else { continue }
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
    private mutating func inferChannels() {
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

    private mutating func noteUnknownAnswers(
        _ field: KeyPath<Answers, TextID>, _ known: [TextID: Int?], _ kind: Finding.Kind, _ what: String
    ) {
        var places: [Int32: (count: Int, first: Mention)] = [:]
        for registration in records.registrations {
            let text = registration.answers[keyPath: field]
            guard text != 0, let answer = known[text], answer == nil else { continue }
            let mention = records.mentions[Int(registration.mention)]
            places[mention.file, default: (0, mention)].count += 1
        }
        for (file, place) in places.sorted(by: { $0.key < $1.key }) {
            findings.append(
                Finding(
                    kind, file: records.files[Int(file)].path, line: Int(place.first.line),
                    record: Int(place.first.record),
                    "\(place.count) \(what); the first is here"))
        }
    }
}
