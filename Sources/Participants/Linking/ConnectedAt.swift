import EventModel

/// Says who of several was connected at an instant; built only when a name fits several.
struct ConnectedAt {
    private let records: EventRecords
    private let links: Links
    private var connectionsOf: [GroupID: [Int]]?

    init(_ records: EventRecords, _ links: Links) {
        self.records = records
        self.links = links
    }

    /// Those connected at the instant; if there were several, those connected under exactly that name.
    mutating func among(_ candidates: [GroupID], at instant: Instant, under name: TextID) -> [GroupID] {
        if connectionsOf == nil {
            var index: [GroupID: [Int]] = [:]
            for (number, connection) in records.connections.enumerated() where !connection.isWaitingRoom {
                if let group = links.groups[connection.mention] { index[group, default: []].append(number) }
            }
            connectionsOf = index
        }
        func isThere(_ group: GroupID, _ accept: (Connection) -> Bool) -> Bool {
            (connectionsOf?[group] ?? []).contains {
                records.connections[$0].interval.contains(instant) && accept(records.connections[$0])
            }
        }
        let there = candidates.filter { isThere($0) { _ in true } }
        guard there.count > 1 else { return there }
        return there.filter { isThere($0) { records.mentions[$0.mention].name == name } }
    }
}
