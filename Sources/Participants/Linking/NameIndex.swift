import EventModel

/// Which participants bear a name.
struct NameIndex {
    private var wholeNames: [TextID: [Int32]] = [:]
    private var allNames: [TextID: [Int32]] = [:]
    /// Lists that are sorted and hold each participant once; a name that thousands bear is tidied once, not at each use.
    private var tidyWhole: Set<TextID> = []
    private var tidyAll: Set<TextID> = []

    mutating func add(_ key: TextID, whole: Bool, of participant: Int32) {
        guard key != 0 else { return }
        if whole {
            wholeNames[key, default: []].append(participant)
            tidyWhole.remove(key)
        }
        allNames[key, default: []].append(participant)
        tidyAll.remove(key)
    }

    /// Takes over new numbers of the participants.
    mutating func renumber(_ newNumber: [Int32]) {
        wholeNames = wholeNames.mapValues { $0.map { newNumber[Int($0)] } }
        allNames = allNames.mapValues { $0.map { newNumber[Int($0)] } }
        tidyWhole = []
        tidyAll = []
    }

    mutating func whole(_ key: TextID) -> [Int32] {
        if tidyWhole.insert(key).inserted, let list = wholeNames[key] { wholeNames[key] = Set(list).sorted() }
        return wholeNames[key] ?? []
    }

    mutating func any(_ key: TextID) -> [Int32] {
        if tidyAll.insert(key).inserted, let list = allNames[key] { allNames[key] = Set(list).sorted() }
        return allNames[key] ?? []
    }
}

/// Says who of several was connected at an instant; built only when a name fits several.
struct ConnectedAt {
    private let records: EventRecords
    private let people: People
    private var connectionsOf: [Int32: [Int]]?

    init(records: EventRecords, people: People) {
        self.records = records
        self.people = people
    }

    /// Those connected at the instant; where several were, those of them connected under that very name.
    mutating func among(_ candidates: [Int32], at instant: Instant, under name: TextID) -> [Int32] {
        if connectionsOf == nil {
            var index: [Int32: [Int]] = [:]
            for (number, connection) in records.connections.enumerated() where !connection.isWaitingRoom {
                index[people.participantOf[Int(connection.mention)], default: []].append(number)
            }
            connectionsOf = index
        }
        func isThere(_ participant: Int32, _ accept: (Connection) -> Bool) -> Bool {
            (connectionsOf?[participant] ?? []).contains {
                records.connections[$0].interval.contains(instant) && accept(records.connections[$0])
            }
        }
        let there = candidates.filter { isThere($0) { _ in true } }
        guard there.count > 1 else { return there }
        return there.filter { isThere($0) { records.mentions[Int($0.mention)].name == name } }
    }
}
