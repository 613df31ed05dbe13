/// Finds participants that look like several people: one e-mail or one name, connected twice at once.
package enum SharedAccounts {
    /// - Returns: findings for two devices at once under names that share no word, and for two connections at once of one
    ///   name without e-mail.
    package static func findings(in records: EventRecords, people: People) -> [Finding] {
        // The name under which each participant was first connected; -1 before that, -2 where there is more to look at.
        var nameOf = Array(repeating: TextID(-1), count: people.participants.count)
        var isAnyShared = false
        for connection in records.connections where !connection.isWaitingRoom {
            let mention = records.mentions[Int(connection.mention)]
            let participant = Int(people.participantOf[Int(connection.mention)])
            guard participant >= 0, !people.participants[participant].isStaff else { continue }
            if nameOf[participant] == -1 {
                nameOf[participant] = mention.name
            } else if nameOf[participant] != mention.name || mention.email == 0 {
                nameOf[participant] = -2
                isAnyShared = true
            }
        }
        guard isAnyShared else { return [] }
        var connections: [Int32: [Connection]] = [:]
        for connection in records.connections where !connection.isWaitingRoom {
            let participant = people.participantOf[Int(connection.mention)]
            if participant >= 0, nameOf[Int(participant)] == -2 {
                connections[participant, default: []].append(connection)
            }
        }
        return connections.sorted { $0.key < $1.key }.compactMap { finding(for: $0.value, records) }
    }

    /// Each connection is held against all that run when it starts; of those under one name the longest is enough.
    private static func finding(for connections: [Connection], _ records: EventRecords) -> Finding? {
        var running: [Connection] = []
        for next in connections.sorted(by: { ($0.interval.from, $0.mention) < ($1.interval.from, $1.mention) }) {
            running.removeAll { $0.interval.to <= next.interval.from }
            for one in running { if let finding = finding(for: one, next, records) { return finding } }
            let name = records.mentions[Int(next.mention)].name
            if let place = running.firstIndex(where: { records.mentions[Int($0.mention)].name == name }) {
                if next.interval.to > running[place].interval.to { running[place] = next }
            } else {
                running.append(next)
            }
        }
        return nil
    }

    private static func finding(for running: Connection, _ next: Connection, _ records: EventRecords) -> Finding? {
        let one = records.mentions[Int(running.mention)]
        let other = records.mentions[Int(next.mention)]
        let file = records.files[Int(other.file)].path
        if one.email == 0 && other.email == 0 && one.name == other.name {
            return Finding(
                .sameNameTwice, file: file, line: Int(other.line), record: Int(other.record),
                "one name without e-mail is connected twice at once (also line \(Int(one.line)))")
        }
        if one.name != other.name, one.email != 0, sharesNoWord(one.name, other.name, records.texts) {
            return Finding(
                .sharedEmail, file: file, line: Int(other.line), record: Int(other.record),
                "one e-mail is connected twice at once under names that share no word (also line \(Int(one.line)))")
        }
        return nil
    }

    private static func sharesNoWord(_ one: TextID, _ other: TextID, _ texts: TextPool) -> Bool {
        let first = words(of: texts[one])
        let second = words(of: texts[other])
        return !first.isEmpty && !second.isEmpty && Set(first).isDisjoint(with: second)
    }
}
