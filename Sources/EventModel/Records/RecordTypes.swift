/// A stretch during which somebody was connected.
package struct Connection: Sendable {
    package var mention: MentionID
    package var isWaitingRoom: Bool
    /// Digits of the platform's meeting id; empty if the file does not say.
    package var meeting: TextID
    package var interval: Interval

    package init(mention: MentionID, interval: Interval, meeting: TextID = .empty, isWaitingRoom: Bool = false) {
        self.mention = mention
        self.interval = interval
        self.meeting = meeting
        self.isWaitingRoom = isWaitingRoom
    }
}

/// A registration, or the answers of a row without a registration.
package struct Registration: Sendable {
    /// Whether the registration counts.
    package enum Status: UInt8, Sendable {
        /// Approved, pending, or without any word about approval.
        case valid
        case cancelledOrDenied
        /// Answers of a webinar row without registration time and approval: no registration.
        case absent
    }

    package var mention: MentionID
    package var status: Status
    package var answers: Answers

    package init(mention: MentionID, status: Status, answers: Answers) {
        self.mention = mention
        self.status = status
        self.answers = answers
    }
}

/// What somebody answered at registration; each is empty if nothing was answered.
package struct Answers: Sendable, Equatable {
    package var category: TextID = .empty
    package var organization: TextID = .empty
    package var country: TextID = .empty
    package var jobTitle: TextID = .empty
    package var language: TextID = .empty
    package var gender: TextID = .empty

    package init() {}

    /// Takes over what is not answered yet.
    ///
    /// - Parameter isBlank: whether an answer to one of the four questions with values says nothing.
    package mutating func fill(from other: Answers, isBlank: (TextID) -> Bool) {
        func answer(_ text: TextID) -> TextID { text.isEmpty || isBlank(text) ? .empty : text }
        if category.isEmpty { category = answer(other.category) }
        if organization.isEmpty { organization = other.organization }
        if country.isEmpty { country = answer(other.country) }
        if jobTitle.isEmpty { jobTitle = other.jobTitle }
        if language.isEmpty { language = answer(other.language) }
        if gender.isEmpty { gender = answer(other.gender) }
    }

    package static let fields: [any WritableKeyPath<Answers, TextID> & Sendable] = [
        \.category, \.organization, \.country, \.jobTitle, \.language, \.gender,
    ]
}

/// A chat message. Its text is not kept.
package struct Message: Sendable {
    package var mention: MentionID
    package var instant: Instant
    package var isPrivate: Bool
    package var holdsQuestion: Bool
    /// Of text and recipient, to see one message in two files.
    package var digest: UInt64
    /// Code of the language it is written in; empty if nobody asked, or if nothing reliable can be said.
    package var language: TextID

    package init(
        mention: MentionID, instant: Instant, isPrivate: Bool, holdsQuestion: Bool, digest: UInt64,
        language: TextID = .empty
    ) {
        self.language = language
        self.mention = mention
        self.instant = instant
        self.isPrivate = isPrivate
        self.holdsQuestion = holdsQuestion
        self.digest = digest
    }
}

/// A question of the Q&A report; most reports have no times.
package struct Question: Sendable {
    package var mention: MentionID
    package var instant: Instant?
    /// Nil if the report has no column for answers.
    package var isAnswered: Bool?
    /// Of the text, to know a question again in another download of the report.
    package var digest: UInt64

    package init(mention: MentionID, instant: Instant?, isAnswered: Bool? = nil, digest: UInt64 = 0) {
        self.mention = mention
        self.digest = digest
        self.instant = instant
        self.isAnswered = isAnswered
    }
}

/// One row of a poll report: what somebody answered to the poll's questions.
package struct PollAnswer: Sendable {
    package var mention: MentionID
    /// Nil if the row has no readable time.
    package var instant: Instant?
    /// The questions that were answered, white space folded.
    package var answers: [(question: TextID, answer: TextID)]

    package init(mention: MentionID, instant: Instant?, answers: [(question: TextID, answer: TextID)]) {
        self.mention = mention
        self.instant = instant
        self.answers = answers
    }
}

/// A row of a channel log: a spell, or a switch that ends when presence does.
package struct ChannelEntry: Sendable {
    package var mention: MentionID
    /// Index in the event's channels.
    package var channel: Int
    package var from: Instant
    package var to: Instant?

    package init(mention: MentionID, channel: Int, from: Instant, to: Instant?) {
        self.mention = mention
        self.channel = channel
        self.from = from
        self.to = to
    }
}

/// An aggregate count of listeners: reported beside, never spread over people.
package struct ListenerCount: Sendable, Equatable {
    package var file: FileID
    package var instant: Instant
    package var channel: Int
    package var listeners: Int

    package init(file: FileID, instant: Instant, channel: Int, listeners: Int) {
        self.file = file
        self.instant = instant
        self.channel = channel
        self.listeners = listeners
    }
}

/// A statement from the floor, from a list that somebody kept. It has no row in `links.csv`: only its category is used.
package struct Statement: Sendable, Equatable {
    package var file: FileID
    package var instant: Instant?
    package var speaker: TextID
    package var organization: TextID
    package var category: TextID
    /// How long it lasted; nil if the list does not say.
    package var seconds: Int?

    package init(
        file: FileID, instant: Instant?, speaker: TextID, organization: TextID, category: TextID, seconds: Int?
    ) {
        self.file = file
        self.instant = instant
        self.speaker = speaker
        self.organization = organization
        self.category = category
        self.seconds = seconds
    }
}

/// How long a name spoke by a transcript; kept for later, no figure uses it.
package struct SpeakingTime: Sendable, Equatable {
    package var file: FileID
    package var name: TextID
    /// Sum of the cues, rounded; two voices at once count for each.
    package var seconds: Int

    package init(file: FileID, name: TextID, seconds: Int) {
        self.file = file
        self.name = name
        self.seconds = seconds
    }
}

/// The start and the length of a meeting, from the head of an export.
package struct Announcement: Sendable, Equatable {
    package var start: Timestamp
    package var end: Timestamp?
    package var minutes: Int?

    /// Nil if the cell is not a date with a time.
    package init?(start: String?, end: String? = nil, minutes: Int?) {
        guard let start = start.flatMap({ TimestampParser.parse($0) }), start.shape != .clock else { return nil }
        self.start = start
        self.end = end.flatMap { TimestampParser.parse($0) }
        self.minutes = minutes
    }
}

/// A total that the platform prints, with the same thing recomputed from the file's rows by the platform's definition.
package struct PlatformTotal: Sendable, Equatable {
    /// What a platform counts; the words are those of `reconciliation.csv`.
    package enum Measure: String, CaseIterable, Sendable {
        case participants, registered
        case uniqueViewers = "unique_viewers"
        case totalUsers = "total_users"
        case maxConcurrent = "max_concurrent"
        case duration = "duration_minutes"
        case averageStay = "average_minutes"
        case cancelled
        case pageViews = "page_views"
    }

    package var file: FileID
    package var measure: Measure
    package var platform: Int
    package var computed: Int?

    package init(file: FileID, measure: Measure, platform: Int, computed: Int?) {
        self.file = file
        self.measure = measure
        self.platform = platform
        self.computed = computed
    }
}

extension AnswerQuestion {
    /// Where a registration keeps its answer.
    package var field: KeyPath<Answers, TextID> {
        switch self {
        case .category: \.category
        case .country: \.country
        case .language: \.language
        case .gender: \.gender
        }
    }
}
