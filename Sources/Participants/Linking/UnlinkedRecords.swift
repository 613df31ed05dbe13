package import EventModel

/// Finds files whose people are not among the participants: a log from another meeting, a chat under other names.
package enum UnlinkedRecords {
    /// One finding for each file: with any row of a channel log that belongs to nobody, with most authors of a chat, of a
    /// Q&A report or of polls. Rows without a name and an e-mail cannot belong to anybody.
    package static func findings(in records: EventRecords, people: People) -> [Finding] {
        guard records.files.contains(where: { isLog($0.kind) != nil }) else { return [] }
        var counts = RowValues(repeating: (named: 0, unlinked: 0, line: 0), for: records.files)
        for (id, mention) in records.mentions.withIDs {
            guard mention.isAccepted, kinds.contains(mention.kind),
                !mention.name.isEmpty || !mention.registeredName.isEmpty || !mention.email.isEmpty
            else { continue }
            let file = mention.file
            counts[file].named += 1
            guard people.participantOf[id] == nil else { continue }
            counts[file].unlinked += 1
            if counts[file].line == 0 { counts[file].line = Int(mention.line) }
        }
        return records.files.ids.compactMap { id in
            let (named, unlinked, line) = counts[id]
            guard unlinked > 0, let isLog = isLog(records.files[id].kind) else { return nil }
            if unlinked == named {
                return Finding(.nobodyLinked(rows: named), file: records.files[id].path, line: line)
            }
            // A few may be strangers; if most are, the file or its names belong to another event.
            if unlinked * 2 > named {
                return Finding(.mostlyUnlinked(unlinked, of: named), file: records.files[id].path, line: line)
            }
            guard isLog else { return nil }
            return Finding(.unlinked(unlinked, of: named), file: records.files[id].path, line: line)
        }
    }

    private static let kinds: Set<RecordKind> = [.channel, .message, .question, .pollAnswer]

    /// Nil for a file that is neither a channel log nor what people wrote.
    private static func isLog(_ kind: FileKind) -> Bool? {
        switch kind {
        case .channelLog: true
        case .chat, .questions, .polls: false
        default: nil
        }
    }

    /// A list of registrations none of whose people was there, beside a report of who was there: very likely from another event.
    package static func registrationsOfNobody(in records: EventRecords, people: People) -> [Finding] {
        guard records.hasTimes, !records.registrations.isEmpty else { return [] }
        var isPresent = RowValues(repeating: false, for: people.participants)
        for connection in records.connections where !connection.isWaitingRoom {
            if let participant = people.participantOf[connection.mention] { isPresent[participant] = true }
        }
        var counts: [FileID: (valid: Int, present: Int)] = [:]
        for registration in records.registrations where registration.status == .valid {
            let mention = records.mentions[registration.mention]
            guard records.files[mention.file].kind == .registration else { continue }
            let came = people.participantOf[registration.mention].map { isPresent[$0] } ?? false
            counts[mention.file, default: (0, 0)].valid += 1
            if came { counts[mention.file, default: (0, 0)].present += 1 }
        }
        return counts.sorted { $0.key < $1.key }.compactMap { file, count in
            guard count.present == 0, count.valid >= fewestRegistrations else { return nil }
            return Finding(.noRegistrantCame(count.valid), file: records.files[file].path)
        }
    }

    /// With so few it may be chance that nobody came.
    private static let fewestRegistrations = 5
}
