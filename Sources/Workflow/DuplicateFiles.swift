internal import EventModel

/// Finds copies of one export and leaves all but the first out; sees messages that two chat files share.
enum DuplicateFiles {
    /// What one file's records say, whatever the file is called and when it was downloaded.
    private struct Content: Hashable {
        struct Row: Hashable {
            var name: TextID
            var registeredName: TextID
            var email: TextID
            var record: Int32
            var isAccepted: Bool
        }

        var kind: FileKind
        var mentions: [Row]
        var times: [Int]
    }

    /// Order among copies: names that end in ` (1)` and the like come after the others.
    static func rank(_ name: String) -> (Int, String) {
        let stem = name.prefix { $0 != "." }
        return (stem.hasSuffix(")") && stem.contains(" (") ? 1 : 0, name)
    }

    static func remove(from records: inout EventRecords) {
        let copies = copies(in: records)
        if !copies.isEmpty { drop(copies, from: &records) }
        noteSharedMessages(&records)
        records.countQuestionsOnce()
    }

    /// Copy → the file it repeats. Only files of one kind with equal counts are compared.
    private static func copies(in records: EventRecords) -> [FileID: FileID] {
        struct Size: Hashable {
            var kind: FileKind
            var accepted: Int
            var rejected: Int
        }
        var sameSize: [Size: [FileID]] = [:]
        // Files from which nothing was taken cannot be told apart, and need not be.
        for (id, file) in records.files.withIDs
        where file.accepted + file.rejected > 0 && file.kind != .agenda {
            sameSize[Size(kind: file.kind, accepted: file.accepted, rejected: file.rejected), default: []].append(id)
        }
        let suspects = Set(sameSize.values.filter { $0.count > 1 }.joined())
        guard !suspects.isEmpty else { return [:] }
        let contents = contents(of: suspects, in: records)
        var first: [Content: FileID] = [:]
        var copies: [FileID: FileID] = [:]
        for id in suspects.sorted(by: { rank(records.files[$0].path) < rank(records.files[$1].path) }) {
            guard let content = contents[id] else { continue }
            if let original = first[content] { copies[id] = original } else { first[content] = id }
        }
        return copies
    }

    private static func contents(of files: Set<FileID>, in records: EventRecords) -> [FileID: Content] {
        var contents: [FileID: Content] = [:]
        for file in files { contents[file] = Content(kind: records.files[file].kind, mentions: [], times: []) }
        for mention in records.mentions where files.contains(mention.file) {
            contents[mention.file]?.mentions.append(
                Content.Row(
                    name: mention.name, registeredName: mention.registeredName, email: mention.email,
                    record: mention.record, isAccepted: mention.isAccepted))
        }
        func add(_ mention: MentionID, _ numbers: [Int]) {
            contents[records.mentions[mention].file]?.times += numbers
        }
        for each in records.connections { add(each.mention, [each.interval.from.seconds, each.interval.to.seconds]) }
        for each in records.messages {
            add(each.mention, [each.instant.seconds, Int(truncatingIfNeeded: each.digest)])
        }
        for each in records.questions {
            add(each.mention, [each.instant?.seconds ?? 0, Int(truncatingIfNeeded: each.digest)])
        }
        for each in records.pollAnswers {
            add(
                each.mention,
                [each.instant?.seconds ?? 0] + each.answers.flatMap { [$0.question.index, $0.answer.index] })
        }
        for each in records.channelEntries {
            add(each.mention, [each.from.seconds, each.to?.seconds ?? 0, each.channel])
        }
        for each in records.registrations {
            add(each.mention, Answers.fields.map { each.answers[keyPath: $0].index } + [Int(each.status.rawValue)])
        }
        for each in records.checkIns { add(each, [-2]) }
        for each in records.listenerCounts where files.contains(each.file) {
            contents[each.file]?.times += [each.instant.seconds, each.channel, each.listeners]
        }
        for each in records.statements where files.contains(each.file) {
            contents[each.file]?.times += [
                each.instant?.seconds ?? 0, each.speaker.index, each.organization.index, each.category.index,
                each.seconds ?? -1,
            ]
        }
        for each in records.speakingTimes where files.contains(each.file) {
            contents[each.file]?.times += [each.name.index, each.seconds]
        }
        return contents
    }

    private static func drop(_ copies: [FileID: FileID], from records: inout EventRecords) {
        func isCopy(_ mention: MentionID) -> Bool { copies[records.mentions[mention].file] != nil }
        var newID = RowValues<Mention, MentionID>()
        var kept: [Mention] = []
        for mention in records.mentions {
            newID.append(kept.ids.upperBound)
            if copies[mention.file] == nil { kept.append(mention) }
        }
        func moved<Row>(_ rows: [Row], _ mention: WritableKeyPath<Row, MentionID>) -> [Row] {
            rows.filter { !isCopy($0[keyPath: mention]) }.map { row in
                var row = row
                row[keyPath: mention] = newID[row[keyPath: mention]]
                return row
            }
        }
        let connections = moved(records.connections, \.mention)
        let registrations = moved(records.registrations, \.mention)
        let messages = moved(records.messages, \.mention)
        let timeless = records.attendedWithoutTimes.filter { !isCopy($0) }.map { newID[$0] }
        let checkIns = records.checkIns.filter { !isCopy($0) }.map { newID[$0] }
        // A record repeats one of its own file.
        let repeated = records.repeatedMentions.filter { !isCopy($0.mention) }.map {
            RepeatedMention(newID[$0.mention], of: newID[$0.original])
        }
        let questions = moved(records.questions, \.mention)
        let pollAnswers = moved(records.pollAnswers, \.mention)
        let entries = moved(records.channelEntries, \.mention)
        records.connections = connections
        records.attendedWithoutTimes = timeless
        records.registrations = registrations
        records.repeatedMentions = repeated
        records.checkIns = checkIns
        records.messages = messages
        records.questions = questions
        records.pollAnswers = pollAnswers
        records.channelEntries = entries
        records.mentions = kept
        records.listenerCounts.removeAll { copies[$0.file] != nil }
        records.statements.removeAll { copies[$0.file] != nil }
        records.speakingTimes.removeAll { copies[$0.file] != nil }
        records.totals.removeAll { copies[$0.file] != nil }
        for copy in copies.keys {
            let count = records.files[copy].records
            records.files[copy].accepted = 0
            records.files[copy].rejected = 0
            records.files[copy].ignored = count
        }
        for (copy, original) in copies.sorted(by: { $0.key < $1.key }) {
            records.add(Finding(.copy(of: records.files[original].path), file: records.files[copy].path))
        }
    }

    /// Two hosts who saved the chat each have the public messages; counting them twice would be wrong, so it is reported.
    private static func noteSharedMessages(_ records: inout EventRecords) {
        struct Key: Hashable {
            var name: TextID
            var digest: UInt64
            var instant: Instant
        }
        var firstFile: [Key: FileID] = [:]
        var shared: [FileID: Int] = [:]
        guard records.files.count(where: { $0.kind == .chat && $0.accepted > 0 }) > 1 else { return }
        for message in records.messages {
            let mention = records.mentions[message.mention]
            let key = Key(name: mention.name, digest: message.digest, instant: message.instant)
            if let file = firstFile[key], file != mention.file {
                shared[mention.file, default: 0] += 1
            } else {
                firstFile[key] = mention.file
            }
        }
        for (file, count) in shared.sorted(by: { $0.key < $1.key }) {
            records.add(Finding(.sameMessages(count), file: records.files[file].path))
        }
    }
}
