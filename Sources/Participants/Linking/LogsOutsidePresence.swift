package import EventModel

/// Finds channel logs whose people are only named at times when none of them was there: a clock that is off, another day.
package enum LogsOutsidePresence {
    /// One finding for each log of which this is true.
    package static func findings(in records: EventRecords, people: People) -> [Finding] {
        guard !records.channelEntries.isEmpty else { return [] }
        var staysOf: [ParticipantID: [Interval]] = [:]
        for connection in records.connections where !connection.isWaitingRoom {
            if let participant = people.participantOf[connection.mention] {
                staysOf[participant, default: []].append(connection.interval)
            }
        }
        guard !staysOf.isEmpty else { return [] }
        var rows = RowValues(repeating: (linked: 0, present: 0), for: records.files)
        for entry in records.channelEntries {
            guard let participant = people.participantOf[entry.mention] else { continue }
            let file = records.mentions[entry.mention].file
            let spell = Interval(from: entry.from, to: entry.to ?? entry.from.advanced(by: 1))
            rows[file].linked += 1
            if staysOf[participant]?.contains(where: { $0.overlaps(spell) }) ?? false { rows[file].present += 1 }
        }
        // A log outside the whole event was already reported.
        let said = Set(records.findings.filter { $0.kind == .outsideEvent }.map(\.file))
        return records.files.ids.compactMap { file in
            guard rows[file].linked > 0, rows[file].present == 0, !said.contains(records.files[file].path) else {
                return nil
            }
            return Finding(.rowsOutsidePresence(rows[file].linked), file: records.files[file].path)
        }
    }
}
