import EventModel

/// What every step reads: the records, and the keys under which they are compared.
///
/// A class because it remembers its results, which depend only on the records and the rules.
final class LinkSource {
    let records: EventRecords
    let rules: ProfileRules?
    /// Kinds of evidence that do not count.
    let without: Set<LinkEvidence.Kind>
    /// Whether each record makes a participant: accepted connections outside the waiting room, and registrations in any
    /// status.
    let makesParticipant: RowValues<Mention, Bool>
    /// Key of the e-mail of each record; empty if it has none.
    let emails: RowValues<Mention, TextID>
    /// Whether a record has no e-mail: only then names count.
    let hasNameless: Bool
    private var keys: TextKeys
    private(set) lazy var shownNames = ShownNames(records, rules)
    /// When each record was written, if it says so; nil for connections and registrations.
    private(set) lazy var instants = Self.instants(of: records)
    /// When each record's connection was; nil for all others.
    private(set) lazy var stays = Dictionary(
        records.connections.map { ($0.mention, $0.interval) }, uniquingKeysWith: { $1 })

    init(_ records: EventRecords, _ rules: ProfileRules?, without: Set<LinkEvidence.Kind> = []) {
        self.records = records
        self.rules = rules
        self.without = without
        makesParticipant = Self.makers(of: records)
        var keys = TextKeys(records.texts)
        emails = RowValues(OneAddress(records.addressPairs, &keys).keys(of: records.mentions, &keys))
        hasNameless = emails.values.contains(.empty)
        self.keys = keys
    }

    /// The name that a record shows, else the name of its registration.
    func shownName(_ record: MentionID) -> TextID {
        !records.mentions[record].name.isEmpty ? records.mentions[record].name : records.mentions[record].registeredName
    }

    func key(ofName name: TextID) -> TextID { keys.name(name) }

    /// The parts of a name with brackets.
    func parts(ofName name: TextID) -> [NamePart] { keys.parts(ofName: name) }

    /// Room for the group of each e-mail's key.
    var noGroupOfEmails: RowLinks<PooledText, KnownPerson> {
        RowLinks(count: (emails.values.max() ?? .empty).index + 1)
    }

    /// Whether a name is not a person's but a device's, an organization's or a country's.
    func isNobody(_ name: TextID) -> Bool { !name.isEmpty && rules != nil && shownNames.isNobody(name) }

    private static func makers(of records: EventRecords) -> RowValues<Mention, Bool> {
        var makes = RowValues(repeating: false, for: records.mentions)
        for connection in records.connections where !connection.isWaitingRoom {
            makes[connection.mention] = true
        }
        for mention in records.attendedWithoutTimes { makes[mention] = true }
        for registration in records.registrations where registration.status != .absent {
            makes[registration.mention] = true
        }
        return makes
    }

    private static func instants(of records: EventRecords) -> RowValues<Mention, Instant?> {
        var result = RowValues(repeating: Instant?.none, for: records.mentions)
        for message in records.messages { result[message.mention] = message.instant }
        for question in records.questions { result[question.mention] = question.instant }
        for answer in records.pollAnswers { result[answer.mention] = answer.instant }
        for entry in records.channelEntries { result[entry.mention] = entry.from }
        return result
    }
}

/// Records of one shown name that belong to nobody yet.
struct Namesakes {
    /// Empty if they have no name.
    var key: TextID
    var name: TextID
    var records: [MentionID]
}

extension LinkSource {
    /// Records that belong to nobody yet, those of one name together, in the order of their first ones.
    func namesakes(of records: [MentionID]) -> [Namesakes] {
        var placeOf: [TextID: Int] = [:]
        var result: [Namesakes] = []
        for record in records {
            let name = shownName(record)
            let key = key(ofName: name)
            if let place = placeOf[key] {
                result[place].records.append(record)
            } else {
                placeOf[key] = result.count
                result.append(Namesakes(key: key, name: name, records: [record]))
            }
        }
        return result
    }

    /// Records of one name that several people have: those there at once are several people, those one after the other may be
    /// one.
    func turns(_ records: [MentionID]) -> [[MentionID]] {
        guard records.count > 1 else { return [records] }
        var turns: [(last: Instant, records: [MentionID])] = []
        var without: [MentionID] = []
        let timed = records.map { ($0, stays[$0]) }.sorted {
            ($0.1?.from.seconds ?? .min, $0.1?.to.seconds ?? .min, $0.0) < (
                $1.1?.from.seconds ?? .min, $1.1?.to.seconds ?? .min, $1.0
            )
        }
        for (record, stay) in timed {
            guard let stay else {
                without.append(record)
                continue
            }
            if let place = turns.firstIndex(where: { $0.last <= stay.from }) {
                turns[place].last = stay.to
                turns[place].records.append(record)
            } else {
                turns.append((stay.to, [record]))
            }
        }
        guard !turns.isEmpty else { return [without] }
        turns[0].records += without
        return turns.map { $0.records.sorted() }
    }

    /// Those without e-mail that make a participant and have none yet.
    func unlinkedMakers(_ links: Links) -> [Namesakes] {
        guard hasNameless else { return [] }
        return namesakes(
            of: emails.ids.filter { emails[$0].isEmpty && makesParticipant[$0] && links.groups[$0] == nil })
    }
}
