package import EventModel
package import Participants

/// Identifies an author: a participant by the same number, or a stranger, numbered after the last participant.
package typealias AuthorID = RowID<Contributions.Author>

/// What people who are not staff said to a group inside the event window, each with the cell it belongs to.
///
/// A message belongs to its author's category and to the channel the author was
/// on at that instant; an author who matches no participant has neither, and each distinct such name is one author.
package struct Contributions: Sendable {
    /// A participant, or somebody who matches none.
    @usableFromInline
    package enum Author {}

    /// One message or question.
    package struct Contribution: Sendable {
        package var author: AuthorID
        package var category: Int
        package var channel: Int
        /// Seconds since the event window's start; nil for a question without a time.
        package var second: Int?
        package var holdsQuestion = false
        /// Whether somebody answered, of a question of the Q&A report; nil if the report does not say.
        package var isAnswered: Bool?
    }

    package private(set) var messages: [Contribution] = []
    package private(set) var questions: [Contribution] = []
    /// Outside the event window: file → count.
    package private(set) var messagesOutside: [FileID: Int] = [:]
    package private(set) var questionsOutside: [FileID: Int] = [:]
    /// Participants and strangers together: one more than the largest index of an author can be.
    private(set) var authorCount: Int

    private let participantCount: Int
    private var strangers: [String: AuthorID] = [:]

    package init(_ event: CountedEvent) {
        let (records, people, rules, window) = (event.records, event.people, event.rules, event.agenda.window)
        let participantCount = people.participants.count
        self.participantCount = participantCount
        authorCount = participantCount
        // A stranger has neither category nor channel; without a time the declared channel counts.
        func place(of author: AuthorID, at instant: Instant?) -> (category: Int, channel: Int) {
            guard let participant = participant(author) else { return (rules.taxonomy.unknown, rules.channels.unknown) }
            let person = people.participants[participant]
            let logged = instant.flatMap { event.log.channel(of: participant, at: $0) }
            return (person.category, logged ?? person.usualChannel(rules.channels).channel)
        }

        for message in records.messages where !message.isPrivate {
            guard let author = author(of: message.mention, records, people) else { continue }
            guard window.contains(message.instant) else {
                messagesOutside[records.mentions[message.mention].file, default: 0] += 1
                continue
            }
            let (category, channel) = place(of: author, at: message.instant)
            messages.append(
                Contribution(
                    author: author, category: category, channel: channel, second: message.instant - window.from,
                    holdsQuestion: message.holdsQuestion))
        }
        for question in records.questions {
            guard let author = author(of: question.mention, records, people) else { continue }
            if let instant = question.instant, !window.contains(instant) {
                questionsOutside[records.mentions[question.mention].file, default: 0] += 1
                continue
            }
            let (category, channel) = place(of: author, at: nil)
            questions.append(
                Contribution(
                    author: author, category: category, channel: channel,
                    second: question.instant.map { $0 - window.from }, isAnswered: question.isAnswered))
        }
    }

    /// Nil for a stranger.
    package func participant(_ author: AuthorID) -> ParticipantID? {
        author.index < participantCount ? ParticipantID(author.index) : nil
    }

    /// Nil for staff. An author who matches nobody is known by the name as written, else by the e-mail.
    private mutating func author(of mention: MentionID, _ records: EventRecords, _ people: People) -> AuthorID? {
        if let participant = people.participantOf[mention] {
            return people.isCounted(participant) ? AuthorID(participant.index) : nil
        }
        let record = records.mentions[mention]
        let key = NameKey.key(of: records.texts[record.name.isEmpty ? record.email : record.name])
        if let known = strangers[key] { return known }
        let number = AuthorID(authorCount)
        strangers[key] = number
        authorCount += 1
        return number
    }
}
