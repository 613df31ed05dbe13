package import Cores
package import Attendance
package import EventModel
package import Figures
package import Participants

/// An event put together by hand, through the package's own types; seconds count from noon UTC on 17 February 2022.
package struct TestEvent {
    package static let start = Instant(1_645_099_200)

    package static func at(_ second: Int) -> Instant { start.advanced(by: second) }

    /// One file of each kind; the raw value is its place among them.
    package enum File: Int, CaseIterable {
        case connections, registrations, chat, questions, channels, polls, statements

        package var id: FileID { FileID(rawValue) }

        package var kind: FileKind {
            switch self {
            case .connections: .meetingParticipants
            case .registrations: .registration
            case .chat: .chat
            case .questions: .questions
            case .channels: .channelLog
            case .polls: .polls
            case .statements: .statements
            }
        }
    }

    package var records = EventRecords()
    private var counts: [Int: Int] = [:]

    package init(hasChat: Bool = true, hasQuestions: Bool = true) {
        for file in File.allCases {
            let isLeftOut = (file == .chat && !hasChat) || (file == .questions && !hasQuestions)
            records.files.append(SourceFile(path: "\(file).csv", kind: isLeftOut ? .unknown : file.kind))
        }
    }

    package mutating func mention(
        _ kind: RecordKind, in file: File, name: String, registered: String = "", email: String = "",
        role: Role = .attendee
    ) -> MentionID {
        let number = counts[file.rawValue, default: 0] + 1
        counts[file.rawValue] = number
        records.mentions.append(
            Mention(
                file: file.id, record: number, line: number + 1, kind: kind, name: records.texts.intern(name),
                registeredName: records.texts.intern(registered), email: records.texts.intern(email), role: role))
        return MentionID(records.mentions.count - 1)
    }

    @discardableResult
    package mutating func connect(
        _ name: String, _ email: String = "", from: Int = 0, to: Int = 600, meeting: String = "",
        isWaitingRoom: Bool = false, role: Role = .attendee
    ) -> MentionID {
        let mention = mention(.connection, in: .connections, name: name, email: email, role: role)
        records.connections.append(
            Connection(
                mention: mention, interval: Interval(from: Self.at(from), to: Self.at(to)),
                meeting: records.texts.intern(meeting), isWaitingRoom: isWaitingRoom))
        return mention
    }

    @discardableResult
    package mutating func register(
        _ name: String, _ email: String = "", status: Registration.Status = .valid, category: String = "",
        organization: String = "", country: String = "", language: String = "", gender: String = ""
    ) -> MentionID {
        let mention = mention(.registration, in: .registrations, name: "", registered: name, email: email)
        var answers = Answers()
        answers.category = records.texts.intern(category)
        answers.organization = records.texts.intern(organization)
        answers.country = records.texts.intern(country)
        answers.language = records.texts.intern(language)
        answers.gender = records.texts.intern(gender)
        records.registrations.append(Registration(mention: mention, status: status, answers: answers))
        if status != .absent { records.hasRegistrationData = true }
        return mention
    }

    @discardableResult
    package mutating func say(_ name: String, at second: Int, isPrivate: Bool = false, holdsQuestion: Bool = false)
        -> MentionID
    {
        let mention = mention(.message, in: .chat, name: name)
        records.messages.append(
            Message(
                mention: mention, instant: Self.at(second), isPrivate: isPrivate, holdsQuestion: holdsQuestion,
                digest: UInt64(mention.index)))
        return mention
    }

    @discardableResult
    package mutating func ask(_ name: String, _ email: String = "", isAnswered: Bool? = nil) -> MentionID {
        let mention = mention(.question, in: .questions, name: name, email: email)
        records.questions.append(Question(mention: mention, instant: nil, isAnswered: isAnswered))
        return mention
    }

    package mutating func answer(_ name: String, _ question: String, _ answer: String = "yes", at second: Int?) {
        let mention = mention(.pollAnswer, in: .polls, name: name)
        records.pollAnswers.append(
            PollAnswer(
                mention: mention, instant: second.map(Self.at),
                answers: [(records.texts.intern(question), records.texts.intern(answer))]))
    }

    package mutating func speak(
        _ speaker: String, organization: String = "", category: String = "", at second: Int?, seconds: Int? = nil
    ) {
        records.statements.append(
            Statement(
                file: File.statements.id, instant: second.map(Self.at), speaker: records.texts.intern(speaker),
                organization: records.texts.intern(organization), category: records.texts.intern(category),
                seconds: seconds))
    }

    /// A spell, or a switch where `to` is nil. Channels: 0 English (floor), 1 French, 2 Spanish.
    @discardableResult
    package mutating func listen(_ name: String, _ email: String = "", channel: Int, from: Int, to: Int? = nil)
        -> MentionID
    {
        let mention = mention(.channel, in: .channels, name: name, email: email)
        records.channelEntries.append(
            ChannelEntry(mention: mention, channel: channel, from: Self.at(from), to: to.map(Self.at)))
        return mention
    }
}

extension TestEvent {
    package static let channels = Channels(floor: "en", interpretation: ["fr", "es"])

    package static let taxonomy = Taxonomy([
        .init(
            id: "member_state", labels: ["en": "Member State", "fr": "État membre"], answers: ["Government"],
            words: ["ministry", "embassy"], domains: ["gov.*", "state.example"]),
        .init(
            id: "workers", labels: ["en": "Workers' organization"], words: ["union"], names: ["Harbour League"],
            domains: ["labour.example"]),
        .init(id: "academia", labels: ["en": "Academia"], words: ["universi*"]),
        .init(id: "unknown", labels: ["en": "Unknown"]),
    ])

    package static func rules(
        staff: [String] = [], speakers: [String] = [], answers: AnswerMeanings = AnswerMeanings()
    ) -> ProfileRules {
        ProfileRules(
            taxonomy: taxonomy, channels: channels, staff: StaffRules(patterns: staff), speakers: speakers,
            answers: answers)
    }

    package func people(staff: [String] = [], speakers: [String] = []) -> People {
        described(Self.rules(staff: staff, speakers: speakers)).people
    }

    package func described(_ rules: ProfileRules) -> (people: People, findings: [Finding]) {
        Profiles.describe(Identity.people(of: records), records: records, rules: rules)
    }

    package func figures(
        _ agenda: Agenda, staff: [String] = [], _ workers: Workers = oneAfterAnother
    ) -> EventFigures {
        EventFigures(
            identity: EventIdentity(id: "trial", title: "Trial"), agenda: agenda, records: records,
            people: people(staff: staff), rules: Self.rules(staff: staff), workers: workers)
    }
}

extension FigureTable {
    /// Every row as it is printed, joined by commas.
    package var lines: [String] { rows.map { $0.map(\.text).joined(separator: ",") } }
}

/// A generator with a fixed seed. Source: S. Vigna, SplitMix64.
package struct SplitMix64: RandomNumberGenerator {
    package var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    package mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
}
