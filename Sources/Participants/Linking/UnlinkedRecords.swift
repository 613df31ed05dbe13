package import EventModel

/// Finds files whose people are not among the participants: a log from another meeting, a chat under other names.
package enum UnlinkedRecords {
    /// One finding for each file: with any row of a channel log that belongs to nobody, with most authors of a chat, of a
    /// Q&A report or of polls. Rows without a name and an e-mail are nobody's to begin with.
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
            // A few may be strangers; where most are, the file is another event's, or its names are.
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
}
