package import EventModel

/// Finds participants that look like several people: one e-mail, one name, or two names that were joined, connected twice at the same time.
package enum SharedAccounts {
    /// - Returns: findings for two devices at once under names without a word in common, for two connections at once of one name
    ///   without e-mail, and for two at once under different names that neither an e-mail nor a decision joined.
    package static func findings(in records: EventRecords, people: People) -> [Finding] {
        // The name under which each participant was first connected, and those where there is more to look at.
        var nameOf = RowLinks<Participant, PooledText>(count: people.participants.count)
        var isShared = RowValues(repeating: false, for: people.participants)
        var isAnyShared = false
        for connection in records.connections where !connection.isWaitingRoom {
            let mention = records.mentions[connection.mention]
            guard let participant = people.countedParticipant(of: connection.mention), !isShared[participant] else {
                continue
            }
            if nameOf[participant] == nil {
                nameOf[participant] = mention.name
            } else if nameOf[participant] != mention.name || mention.email.isEmpty {
                isShared[participant] = true
                isAnyShared = true
            }
        }
        guard isAnyShared else { return [] }
        var connections: [ParticipantID: [Connection]] = [:]
        for connection in records.connections where !connection.isWaitingRoom {
            if let participant = people.participantOf[connection.mention], isShared[participant] {
                connections[participant, default: []].append(connection)
            }
        }
        var names = ComparedNames(records.texts)
        return connections.sorted { $0.key < $1.key }.flatMap { findings(for: $0.value, records, people, &names) }
    }

    /// What is compared of each name, worked out once for each different one.
    private struct ComparedNames {
        var keys: TextKeys
        private let texts: TextPool
        private var words: [TextID: Set<String>] = [:]

        init(_ texts: TextPool) {
            self.texts = texts
            keys = TextKeys(texts)
        }

        /// Whether both names have words, but none in common.
        mutating func sharesNoWord(_ one: TextID, _ other: TextID) -> Bool {
            let (first, second) = (words(of: one), words(of: other))
            return !first.isEmpty && !second.isEmpty && first.isDisjoint(with: second)
        }

        private mutating func words(of name: TextID) -> Set<String> {
            if let known = words[name] { return known }
            let own = Set(EventModel.words(of: texts[name]))
            words[name] = own
            return own
        }
    }

    private static let longestHandover = 60

    private struct Names: Hashable {
        var kind: Finding.Kind
        var names: Set<TextID>
    }

    /// Each connection is compared with all that are running when it starts; of those under one name the longest is enough.
    /// A pair of names is reported only once.
    private static func findings(
        for connections: [Connection], _ records: EventRecords, _ people: People, _ names: inout ComparedNames
    ) -> [Finding] {
        var running: [Connection] = []
        var found: [Finding] = []
        var seen: Set<Names> = []
        for next in connections.sorted(by: { ($0.interval.from, $0.mention) < ($1.interval.from, $1.mention) }) {
            running.removeAll { $0.interval.to <= next.interval.from }
            let other = records.mentions[next.mention]
            for one in running {
                // People who lose the connection are back before the platform has noticed.
                let overlap = min(one.interval.to, next.interval.to) - next.interval.from
                let isReturn = records.mentions[one.mention].name == other.name && overlap <= longestHandover
                guard !isReturn, let finding = finding(for: one.mention, next.mention, records, people, &names)
                else { continue }
                let pair = Names(kind: finding.kind, names: [records.mentions[one.mention].name, other.name])
                if seen.insert(pair).inserted { found.append(finding) }
            }
            if let place = running.firstIndex(where: { records.mentions[$0.mention].name == other.name }) {
                if next.interval.to > running[place].interval.to { running[place] = next }
            } else {
                running.append(next)
            }
        }
        return found
    }

    private static func finding(
        for first: MentionID, _ second: MentionID, _ records: EventRecords, _ people: People,
        _ names: inout ComparedNames
    ) -> Finding? {
        let (one, other) = (records.mentions[first], records.mentions[second])
        func finding(_ message: FindingMessage) -> Finding {
            Finding(
                message, file: records.files[other.file].path, line: Int(other.line), record: Int(other.record))
        }
        if !one.email.isEmpty && (one.email == other.email || isOneAddress(one.email, other.email, &names.keys)) {
            return one.name != other.name && names.sharesNoWord(one.name, other.name)
                ? finding(.emailTwice(alsoLine: Int(one.line)))
                : nil
        }
        if one.email.isEmpty && other.email.isEmpty && one.name == other.name {
            return finding(.nameTwice(alsoLine: Int(one.line)))
        }
        guard people.rules[first] != .decision, people.rules[second] != .decision,
            names.keys.name(one.name) != names.keys.name(other.name)
        else { return nil }
        return finding(.namesAtOnce(alsoFile: records.files[one.file].path, line: Int(one.line)))
    }

    /// Whether both are the same e-mail address.
    private static func isOneAddress(_ one: TextID, _ other: TextID, _ keys: inout TextKeys) -> Bool {
        !keys.email(one).isEmpty && keys.email(one) == keys.email(other)
    }
}
