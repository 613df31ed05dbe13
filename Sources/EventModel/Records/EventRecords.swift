/// Everything the files say, not linked yet: tables of records in the order of the files.
package struct EventRecords: Sendable {
    package var texts = TextPool()
    package var files: [SourceFile] = []
    /// The files that the figures are based on, settings first; empty if nobody asked for their hashes.
    package var inputs: [InputFile] = []
    package var mentions: [Mention] = []
    package var connections: [Connection] = []
    /// Mentions of people who were there, from reports that do not say when.
    package var attendedWithoutTimes: [MentionID] = []
    package var registrations: [Registration] = []
    /// Mentions of people who were in the room, by a check-in: it has no times.
    package var checkIns: [MentionID] = []
    /// Records that repeat somebody of another record.
    package var repeatedMentions: [RepeatedMention] = []
    /// Addresses that a platform gives to one person.
    package var addressPairs: Set<AddressPair> = []
    package var messages: [Message] = []
    package var questions: [Question] = []
    package var pollAnswers: [PollAnswer] = []
    package var channelEntries: [ChannelEntry] = []
    package var listenerCounts: [ListenerCount] = []
    package var statements: [Statement] = []
    package var speakingTimes: [SpeakingTime] = []
    package var totals: [PlatformTotal] = []
    /// What people decided, in the order of the files and rows.
    package var decisions: [Decision] = []
    /// E-mails and names of the accounts that hosted, from the platform's information blocks.
    package var hostEmails: Set<TextID> = []
    package var hostNames: Set<TextID> = []
    package var topic = ""
    /// What the platform itself says about when the meeting was.
    package var announcements: [Announcement] = []
    /// The date orders that a file's rows leave open, if the reader was told to continue with the first of them.
    package var openDateOrders: [DateOrder] = []
    /// Whether somebody asked that messages suggest channels.
    package var infersChannels = false
    /// Whether any file has registrations: without one, `registered` is empty and not 0.
    package var hasRegistrationData = false
    package private(set) var findings: [Finding] = []
    private var findingCounts: [FindingKey: Int] = [:]

    private struct FindingKey: Hashable {
        var kind: Finding.Kind
        var file: String
    }

    /// A file full of bad rows gets this many findings, then a count.
    private static let findingLimit = 1000

    package init() {}

    /// Whether anything says when people were there; without it, every figure that depends on time is empty.
    package var hasTimes: Bool {
        !connections.isEmpty
            || attendedWithoutTimes.isEmpty && files.contains { FileKind.withTimes.contains($0.kind) }
    }

    /// Whether anything says who was there, with times or without.
    package var hasAttendance: Bool { hasTimes || !attendedWithoutTimes.isEmpty }

    /// Whether a chat was read; a chat without a message that could be placed does not count.
    package var hasChat: Bool { files.contains { $0.kind == .chat && ($0.accepted > 0 || $0.rejected == 0) } }
    /// A Q&A report without times counts on the event's rows only.
    package var hasQuestionTimes: Bool { questions.contains { $0.instant != nil } }
    package var hasStatements: Bool { !statements.isEmpty || files.contains { $0.kind == .statements } }
    package var hasQuestions: Bool { files.contains { $0.kind == .questions } }

    /// The mentions in file order: files are read in another order, those who were there before those who wrote.
    package var mentionsInFileOrder: [MentionID] {
        var starts = Array(repeating: 0, count: files.count + 1)
        for mention in mentions { starts[mention.file.index + 1] += 1 }
        for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
        var order = Array(repeating: MentionID(0), count: mentions.count)
        for (id, mention) in mentions.withIDs {
            order[starts[mention.file.index]] = id
            starts[mention.file.index] += 1
        }
        return order
    }

    /// Adds a finding. Beyond a limit, findings of one kind and file are only counted.
    package mutating func add(_ finding: Finding) {
        let key = FindingKey(kind: finding.kind, file: finding.file)
        findingCounts[key, default: 0] += 1
        if findingCounts[key, default: 0] <= Self.findingLimit { findings.append(finding) }
    }

    /// Adds findings, each as if alone.
    package mutating func add(_ more: [Finding]) { for finding in more { add(finding) } }

    /// The findings, the most harmful first, with a count for each kind that a file has too many of.
    package func sortedFindings() -> [Finding] {
        var all = findings
        for (key, count) in findingCounts where count > Self.findingLimit {
            all.append(Finding(.manyMore(count - Self.findingLimit, kind: key.kind), file: key.file))
        }
        let rank = Dictionary(uniqueKeysWithValues: Finding.Kind.allCases.enumerated().map { ($1, $0) })
        func order(_ finding: Finding) -> (Int, String, Int, Int, String) {
            (rank[finding.kind] ?? 0, finding.file, finding.line ?? 0, finding.record ?? 0, finding.message.text)
        }
        return all.sorted { order($0) < order($1) }
    }

    /// How often each kind was found, beyond what is listed one by one too.
    package var countsByKind: [Finding.Kind: Int] {
        findingCounts.reduce(into: [:]) { $0[$1.key.kind, default: 0] += $1.value }
    }
}
