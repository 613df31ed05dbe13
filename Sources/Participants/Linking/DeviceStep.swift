import EventModel

/// The name of a device or an organization is not a person's: it joins two stays only where somebody came back.
///
/// A stay continues another if exactly one under that name ended not long before; ambiguous ones stay separate.
struct DeviceStep {
    let source: LinkSource

    func links(after links: Links) -> Links {
        let devices = source.unlinkedMakers(links).filter { !$0.key.isEmpty && source.isNobody($0.name) }
        guard !devices.isEmpty else { return links }
        var result = links
        let stays = source.stays
        for device in devices { place(device.records, stays, &result) }
        return result
    }

    private func place(_ records: [MentionID], _ stays: [MentionID: Interval], _ links: inout Links) {
        // The last stay of each group so far.
        var ends: [(to: Instant, group: GroupID)] = []
        for record in inTime(records, stays) {
            guard let stay = stays[record] else {
                links.link(record, to: links.newGroup(), .none, LinkScores.unlinked)
                continue
            }
            let free = ends.indices.filter {
                ends[$0].to <= stay.from && stay.from - ends[$0].to <= LinkTimes.rejoining
            }
            let group: GroupID
            if free.count == 1, let place = free.first {
                group = ends[place].group
                ends[place].to = stay.to
            } else {
                group = links.newGroup()
                ends.append((stay.to, group))
            }
            links.link(record, to: group, .name, LinkScores.wholeName)
        }
        for record in records {
            if let group = links.groups[record] { links.names.add(record, of: group, source) }
        }
    }

    /// By their stays; those without one go first.
    private func inTime(_ records: [MentionID], _ stays: [MentionID: Interval]) -> [MentionID] {
        records.sorted { one, other in
            guard let first = stays[one], let second = stays[other] else {
                return stays[one] == nil && stays[other] != nil
            }
            return (first.from, first.to, one) < (second.from, second.to, other)
        }
    }
}
