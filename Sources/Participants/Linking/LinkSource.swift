import EventModel

/// What every step reads: the records, and the keys under which they are compared.
///
/// A class because it remembers what it worked out; what it answers depends on the records and the rules alone.
final class LinkSource {
    let records: EventRecords
    let rules: ProfileRules?
    /// Kinds of evidence that count nothing.
    let without: Set<LinkEvidence.Kind>
    /// Whether each record makes a participant: accepted connections outside the waiting room, and registrations in any
    /// status.
    let makesParticipant: [Bool]
    /// Key of the e-mail of each record; 0 where it has none.
    let emails: [TextID]
    /// Whether a record has no e-mail: only then names count.
    let hasNameless: Bool
    private var keys: TextKeys
    private(set) lazy var shownNames = ShownNames(records, rules)
    /// When each record was written, where it tells; nil for connections and registrations.
    private(set) lazy var instants = Self.instants(of: records)

    init(_ records: EventRecords, _ rules: ProfileRules?, without: Set<LinkEvidence.Kind> = []) {
        self.records = records
        self.rules = rules
        self.without = without
        makesParticipant = Self.makers(of: records)
        var keys = TextKeys(records.texts)
        emails = records.mentions.map { keys.email($0.email) }
        hasNameless = emails.contains(0)
        self.keys = keys
    }

    /// The name that a record shows, else the name of its registration.
    func shownName(_ record: Int) -> TextID {
        records.mentions[record].name != 0 ? records.mentions[record].name : records.mentions[record].registeredName
    }

    func key(ofName name: TextID) -> TextID { keys.name(name) }

    /// Keys of the parts of a name with brackets, without those that tell of an organization or a country.
    func partKeys(ofName name: TextID) -> [TextID] {
        guard let rules else { return keys.parts(ofName: name) }
        return keys.parts(ofName: name) { !DisplayName.isPlace($0, rules.taxonomy) }
    }

    /// Whether a name is nobody's: a device's, an organization's, a country's.
    func isNobody(_ name: TextID) -> Bool { name != 0 && rules != nil && shownNames.isNobody(name) }

    private static func makers(of records: EventRecords) -> [Bool] {
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

    private static func instants(of records: EventRecords) -> [Instant?] {
        var result: [Instant?] = Array(repeating: nil, count: records.mentions.count)
        for message in records.messages { result[Int(message.mention)] = message.instant }
        for question in records.questions { result[Int(question.mention)] = question.instant }
        for answer in records.pollAnswers { result[Int(answer.mention)] = answer.instant }
        for entry in records.channelEntries { result[Int(entry.mention)] = entry.from }
        return result
    }
}

/// Records of one shown name that belong to nobody yet.
struct Namesakes {
    /// 0 where they have no name.
    var key: TextID
    var name: TextID
    var records: [Int]
}

extension LinkSource {
    /// Records that belong to nobody yet, those of one name together, in the order of their first ones.
    func namesakes(of records: [Int]) -> [Namesakes] {
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

    /// Those without e-mail that make a participant and have none yet.
    func unlinkedMakers(_ links: Links) -> [Namesakes] {
        guard hasNameless else { return [] }
        return namesakes(
            of: emails.indices.filter { emails[$0] == 0 && makesParticipant[$0] && links.groups[$0] == nil })
    }
}
