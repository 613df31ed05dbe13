package import EventModel

/// Joins records to participants: by e-mail, else by a name that exactly one participant bears.
///
/// Source: contract, section 3. Never by a guess: what stays ambiguous stays separate and is listed. The result does not
/// depend on the order of the files.
package struct Identity {
    let records: EventRecords
    let rules: ProfileRules?
    var keys: TextKeys
    var people = People()
    var groupOfEmail: [Int32]
    var names = NameIndex()
    /// What evidence was weighed with, and of whom; empty where the sure part left nothing open.
    var known: [KnownPerson] = []
    var setting = PairComparison.Setting(places: PlaceTest(nil))
    /// Seconds within which somebody comes back.
    private static let rejoining = 900
    /// When each connection was, once devices ask.
    private var intervalOf: [Int32: Interval] = [:]
    /// Names that were taken apart.
    var displays: [TextID: DisplayName] = [:]
    /// Of each participant before evidence the number after it.
    var newNumber: [Int32] = []

    /// - Parameters:
    ///   - rules: nil for the sure part alone: nothing is linked by evidence.
    ///   - without: kinds of evidence that count nothing, to measure what each is worth.
    package static func people(
        of records: EventRecords, rules: ProfileRules? = nil, without: Set<String> = [],
        workers: Workers = oneAfterAnother
    ) -> People {
        var identity = Identity(records, rules)
        identity.setting.without = without
        identity.run(workers)
        return identity.people
    }

    private init(_ records: EventRecords, _ rules: ProfileRules?) {
        self.records = records
        self.rules = rules
        keys = TextKeys(records.texts)
        groupOfEmail = []
        people.participantOf = Array(repeating: -1, count: records.mentions.count)
        people.rules = Array(repeating: .none, count: records.mentions.count)
        people.scores = Array(repeating: 0, count: records.mentions.count)
    }

    private mutating func run(_ workers: Workers) {
        let makers = makers()
        var nameless: [Int] = []
        for mention in records.mentions.indices {
            let key = keys.email(records.mentions[mention].email)
            if key == 0 {
                nameless.append(mention)
            } else if makers[mention] {
                link(mention, to: group(ofEmail: key), .email, 100)
            }
        }
        if !nameless.isEmpty {
            learnPlaces()
            indexNames(of: records.mentions.indices.filter { people.participantOf[$0] >= 0 })
            linkMakers(nameless.filter { makers[$0] })
            linkByEvidence(workers)
        }
        linkOthers(makers)
        applyDecisions()
    }

    /// Records that make a participant: accepted connections outside the waiting room, and registrations in any status.
    private mutating func makers() -> [Bool] {
        var makes = Array(repeating: false, count: records.mentions.count)
        for connection in records.connections where !connection.isWaitingRoom {
            makes[Int(connection.mention)] = true
        }
        for mention in records.attendedWithoutTimes { makes[Int(mention)] = true }
        for registration in records.registrations where registration.status != .absent {
            makes[Int(registration.mention)] = true
        }
        return makes
    }

    private mutating func group(ofEmail key: TextID) -> Int32 {
        while groupOfEmail.count <= Int(key) { groupOfEmail.append(-1) }
        if groupOfEmail[Int(key)] < 0 { groupOfEmail[Int(key)] = newParticipant() }
        return groupOfEmail[Int(key)]
    }

    mutating func newParticipant() -> Int32 {
        people.participants.append(Participant())
        return Int32(people.participants.count - 1)
    }

    mutating func link(_ mention: Int, to participant: Int32, _ rule: LinkRule, _ score: UInt8) {
        people.participantOf[mention] = participant
        people.rules[mention] = rule
        people.scores[mention] = score
    }

    private mutating func indexNames(of mentions: [Int]) {
        for mention in mentions {
            let participant = people.participantOf[mention]
            for name in [records.mentions[mention].name, records.mentions[mention].registeredName] where name != 0 {
                names.add(keys.name(name), whole: true, of: participant)
                for part in parts(ofName: name) { names.add(part, whole: false, of: participant) }
            }
        }
    }

    /// Records without e-mail that make a participant: those of one name stand or fall together.
    private mutating func linkMakers(_ mentions: [Int]) {
        var byName: [TextID: [Int]] = [:]
        var order: [TextID] = []
        for mention in mentions {
            let key = keys.name(shownName(mention))
            if byName[key] == nil { order.append(key) }
            byName[key, default: []].append(mention)
        }
        let nobodies = Set(
            order.filter { $0 != 0 && isNobody(shownName(byName[$0]?[0] ?? 0)) })
        for key in order where nobodies.contains(key) { placeDevices(byName[key] ?? []) }
        order.removeAll(where: nobodies.contains)
        // Names with brackets may be another's name with an original name inside: they wait until the plain ones are placed.
        let bracketed = order.filter { !parts(ofName: shownName(byName[$0]?[0] ?? 0)).isEmpty }
        let late = Set(bracketed)
        for wave in [order.filter { !late.contains($0) }, bracketed] {
            var placed: [(group: [Int], fits: [Int32], score: UInt8)] = []
            for key in wave {
                let group = byName[key] ?? []
                let (fits, score) = fits(shownName(group[0]), key)
                placed.append((group, key == 0 ? [] : fits, score))
            }
            for (group, fits, score) in placed { place(group, fits: fits, score: score) }
        }
    }

    /// A device's name is nobody's, nor is an organization's. A stay only goes on where exactly one under that name ended
    /// not long before: what stays ambiguous stays separate.
    private mutating func placeDevices(_ mentions: [Int]) {
        var stays: [Int: Interval] = [:]
        if intervalOf.isEmpty {
            for connection in records.connections { intervalOf[connection.mention] = connection.interval }
        }
        for mention in mentions { stays[mention] = intervalOf[Int32(mention)] }
        let sorted = mentions.sorted { one, other in
            guard let first = stays[one], let second = stays[other] else {
                return stays[one] == nil && stays[other] != nil
            }
            return (first.from, first.to, one) < (second.from, second.to, other)
        }
        var ends: [(to: Instant, participant: Int32)] = []
        for mention in sorted {
            guard let stay = stays[mention] else {
                link(mention, to: newParticipant(), .none, 0)
                continue
            }
            let free = ends.indices.filter {
                ends[$0].to <= stay.from && stay.from - ends[$0].to <= Self.rejoining
            }
            if free.count == 1, let place = free.first {
                link(mention, to: ends[place].participant, .name, 95)
                ends[place].to = stay.to
            } else {
                let participant = newParticipant()
                link(mention, to: participant, .name, 95)
                ends.append((stay.to, participant))
            }
        }
        indexNames(of: mentions)
    }

    /// Keys of the parts of a name with brackets, without those that tell of an organization or a country.
    private mutating func parts(ofName id: TextID) -> [TextID] {
        guard let rules else { return keys.parts(ofName: id) }
        return keys.parts(ofName: id) { !DisplayName.isPlace($0, rules.taxonomy) }
    }

    private mutating func place(_ group: [Int], fits: [Int32], score: UInt8) {
        if fits.count == 1 {
            for mention in group { link(mention, to: fits[0], .name, score) }
        } else if keys.name(shownName(group[0])) == 0 {
            // Without name and e-mail nothing joins two rows.
            for mention in group { link(mention, to: newParticipant(), .none, 0) }
        } else {
            let participant = newParticipant()
            for mention in group { link(mention, to: participant, .name, score) }
            if fits.count > 1 { people.openPairs.append(.init(mention: Int32(group[0]), candidates: fits)) }
        }
        indexNames(of: group)
    }

    func shownName(_ mention: Int) -> TextID {
        records.mentions[mention].name != 0 ? records.mentions[mention].name : records.mentions[mention].registeredName
    }

    /// The participants that a name fits: by the whole name, else by the parts of `New name (Original name)`.
    private mutating func fits(_ name: TextID, _ key: TextID) -> (participants: [Int32], score: UInt8) {
        let whole = names.whole(key)
        if !whole.isEmpty { return (whole, 95) }
        let parts = [key] + parts(ofName: name)
        var found: Set<Int32> = []
        for part in parts { found.formUnion(names.any(part)) }
        return (found.sorted(), 90)
    }
}

extension Identity {
    /// Records that make no participant: waiting rooms, messages, questions, poll answers, channel spells.
    private mutating func linkOthers(_ makers: [Bool]) {
        let instants = instants()
        var connected = ConnectedAt(records: records, people: people)
        var left: [Int] = []
        for mention in records.mentions.indices where !makers[mention] && people.participantOf[mention] < 0 {
            let key = keys.email(records.mentions[mention].email)
            if key != 0 {
                if Int(key) < groupOfEmail.count, groupOfEmail[Int(key)] >= 0 {
                    link(mention, to: groupOfEmail[Int(key)], .email, 100)
                }
                continue
            }
            let name = shownName(mention)
            let nameKey = keys.name(name)
            guard nameKey != 0 else { continue }
            let (fits, score) = fits(name, nameKey)
            if fits.count == 1, !isNobody(name) {
                link(mention, to: fits[0], .name, score)
            } else if !fits.isEmpty {
                let there = instants[mention].map { connected.among(fits, at: $0, under: name) } ?? []
                if there.count == 1 {
                    link(mention, to: there[0], .evidence, 90)
                } else {
                    people.openPairs.append(.init(mention: Int32(mention), candidates: fits))
                }
            } else {
                left.append(mention)
            }
        }
        linkAuthors(left, instants)
    }

    private func instants() -> [Instant?] {
        var result: [Instant?] = Array(repeating: nil, count: records.mentions.count)
        for message in records.messages { result[Int(message.mention)] = message.instant }
        for question in records.questions { result[Int(question.mention)] = question.instant }
        for answer in records.pollAnswers { result[Int(answer.mention)] = answer.instant }
        for entry in records.channelEntries { result[Int(entry.mention)] = entry.from }
        return result
    }
}
