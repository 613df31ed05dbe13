package import EventModel

/// The basis of a category, strongest first; the words are those of `participants.csv`.
package enum CategoryBasis: String, Sendable {
    case override, registration, organization, domain
    case displayName = "display_name"
    case none
}

/// The place of a participant among all, staff included, from 0.
package typealias ParticipantID = RowID<Participant>

/// One person or device: a registration in any status or an accepted connection, made of one or more records.
package struct Participant: Sendable {
    package var role = Role.attendee
    package var isStaff = false
    /// Has a registration neither cancelled nor denied.
    package var isRegistered = false
    /// Number among the participants, or among staff, in order of first record; from 1.
    package var number = 0
    package var name: TextID = .empty
    package var email: TextID = .empty
    package var answers = Answers()
    package var category = 0
    package var categoryBasis = CategoryBasis.none
    /// Alpha-2 code of the country, from the registration, else from a display name; nil also where the answer names no country.
    package var country: String?
    /// How many people watched on this account, where somebody reported it.
    package var headcount: Int?
    /// Index of the declared channel, `unknown` included.
    package var declaredChannel = 0
    /// Index of the channel that their messages suggest, if nothing is declared and somebody asked for it.
    package var inferredChannel: Int?

    /// The channel where no log covers an instant, and its basis.
    package func usualChannel(_ channels: Channels) -> (channel: Int, basis: ChannelBasis) {
        if declaredChannel != channels.unknown { return (declaredChannel, .declared) }
        return inferredChannel.map { ($0, .inferred) } ?? (channels.unknown, .none)
    }

    package init() {}

    /// `p12`, or `staff-3`: nobody else's begins with `staff`.
    package var id: String { isStaff ? "staff-\(number)" : "p\(number)" }
}

/// How a record came to its participant; the words are those of `links.csv`.
package enum LinkRule: String, Sendable {
    case none, email, name, evidence, decision
}

/// Who is who: participants, and the participant of every record.
package struct People: Sendable {
    package var participants: [Participant] = []
    /// The participant of each mention, nil if none fits.
    package var participantOf = RowLinks<Mention, Participant>()
    package var rules = RowValues<Mention, LinkRule>()
    /// 0 to 100, hundredths.
    package var scores = RowValues<Mention, UInt8>()
    package var openPairs: [OpenPair] = []
    /// The evidence for the link of a mention, if evidence decided it.
    package var evidence: [MentionID: LinkEvidence] = [:]
    /// The answers that the built-in lists do not understand, in the order of `answers.csv`.
    package var answerWordings: [AnswerWording] = []

    package init() {}

    /// A record that several participants fit: a person should decide.
    package struct OpenPair: Sendable {
        package var mention: MentionID
        package var candidates: [ParticipantID]
        /// The evidence for each candidate, if it was weighed, and its probability in hundredths.
        package var evidence: [(evidence: LinkEvidence, score: UInt8)] = []
    }
}
