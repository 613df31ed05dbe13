package import EventModel

/// Gives every participant its role, answers, category and declared channel.
package struct Profiles {
    let records: EventRecords
    let rules: ProfileRules
    var people: People
    private var keys: TextKeys
    var findings: [Finding] = []
    private var staffTexts: [Role??]
    let decisions: [FoundDecision]
    var ofDomain: [String: Int?] = [:]
    /// Whether each participant gave an answer that names no category: nothing else may speak for it.
    var hasOpenCategory: [Bool] = []
    /// Answers that are a country's code, and more likely none.
    var doubtfulCountries: Set<TextID> = []

    package static func describe(_ people: People, records: EventRecords, rules: ProfileRules) -> (People, [Finding]) {
        var profiles = Profiles(people, records, rules)
        profiles.gatherAnswers()
        profiles.recogniseStaff()
        profiles.nameAndNumber()
        profiles.placeInCountries()
        profiles.categorise()
        profiles.inferChannels()
        profiles.decide()
        profiles.listAnswers()
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
    /// and polls last. A dash in a field that had to be filled in is as good as empty.
    private mutating func gatherAnswers() {
        var blank: [TextID: Bool] = [:]
        func isBlank(_ text: TextID) -> Bool {
            if let known = blank[text] { return known }
            let answer = NoAnswer.isBlank(records.texts[text])
            blank[text] = answer
            return answer
        }
        for valid in [true, false] {
            for registration in records.registrations where (registration.status == .valid) == valid {
                let participant = Int(people.participantOf[Int(registration.mention)])
                guard participant >= 0 else { continue }
                if valid { people.participants[participant].isRegistered = true }
                people.participants[participant].answers.fill(from: registration.answers, isBlank: isBlank)
            }
        }
        PollLanguage.declare(in: &people, from: records, rules)
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
        noteSpeakersNotFound(speakerKeys, speakerTexts)
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

    /// A speaker whose name is written in another way counts among the attendees, which nobody would see.
    private mutating func noteSpeakersNotFound(_ speakers: Set<String>, _ texts: [TextID: Bool]) {
        let found = texts.filter(\.value).keys.flatMap { Self.keysBorne(by: records.texts[$0]) }
        let missing = speakers.subtracting(found).count
        guard missing > 0, let agenda = records.files.first(where: { $0.kind == .agenda }) else { return }
        findings.append(
            Finding(
                .unusedSetting, file: agenda.path,
                "\(missing) \("speaker", "speakers") of the agenda whose name nobody bears",
                action:
                    "write the names as in the exports where these speakers were there; roles and the host rest on them"
            ))
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
        let answer = Self.keysBorne(by: records.texts[name]).contains(where: wanted.contains)
        known[name] = answer
        return answer
    }

    /// The names that a display name may be meant as: the whole, without brackets, and what stands beside a tag, as in
    /// `Ana Lima - ILO`.
    private static func keysBorne(by name: String) -> [String] {
        let tagged = [",", " - ", " – ", " — ", "|", "/"].flatMap { mark in
            let parts = name.split(separator: mark)
            return parts.count > 1 ? parts.map { NameKey.key(of: $0.trimmed) } : []
        }
        return [NameKey.key(of: name)] + NameKey.parts(of: name) + tagged
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
            people.scores[index] = LinkScores.wholeName
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
}
