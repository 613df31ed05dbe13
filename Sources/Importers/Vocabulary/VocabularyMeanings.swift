/// What the wordings of one kind can mean, beside ``HeaderWord`` for headers.
protocol VocabularyMeaning: CaseIterable, RawRepresentable<String> {
    static var wordKind: Vocabulary.Kind { get }
}

/// What a line above a table announces.
enum TitleMeaning: String, VocabularyMeaning {
    case host, panelist, attendee, other
    case registrations
    case cancelledRegistrations = "cancelled-registrations"
    case survey, performance

    static let wordKind = Vocabulary.Kind.title
}

/// What a cell says.
enum CellMeaning: String, VocabularyMeaning {
    case yes, no
    /// A yes under `In Waiting Room`.
    case waiting
    /// A state of a registration that says that somebody came to the room.
    case checkedIn = "checked-in"
    /// The name that an anonymous poll or survey gives to everybody.
    case anonymous

    static let wordKind = Vocabulary.Kind.cell
}

/// What a word does in an approval cell: whole words, beginnings of words (`-stem`), and parts of any text in languages that
/// put no space between words (`-inside`).
enum ApprovalMeaning: String, VocabularyMeaning {
    case yes, yet, negation
    /// What stands around the word that decides and says nothing itself.
    case filler
    /// What the title of a table calls its rows; a cell that says one of these says that somebody is registered.
    case titleNoun = "title-noun"
    case out
    case outStem = "out-stem"
    case pendingStem = "pending-stem"
    case approvedStem = "approved-stem"
    case stepStem = "step-stem"
    case opposingPrefix = "opposing-prefix"
    case pendingInside = "pending-inside"
    /// A place on the waiting list for those that others give back.
    case waitingInside = "waiting-inside"
    case approvedInside = "approved-inside"
    case negationInside = "negation-inside"
    case outInside = "out-inside"

    static let wordKind = Vocabulary.Kind.approval
}

/// What a column says of a registration, beside those that ``HeaderWord/approval`` heads.
enum ApprovalHeaderMeaning: String, VocabularyMeaning {
    /// Also the header of other things, as `State`.
    case vague
    /// The header of nothing else.
    case sure
    case confirmation, cancellation
    /// The beginning of a word that asks whether somebody comes.
    case comingStem = "coming-stem"

    static let wordKind = Vocabulary.Kind.approvalHeader
}

/// A word of a question that people may decline and stay registered: its beginning, or a part of any text.
enum OtherMatterMeaning: String, VocabularyMeaning {
    case stem, inside

    static let wordKind = Vocabulary.Kind.otherMatter
}

/// Two headers side by side, parted by `…`: they mean a join and a leave time, or the start and end of anything.
enum PairMeaning: String, VocabularyMeaning {
    case telling, plain

    static let wordKind = Vocabulary.Kind.pairOfTimes
}

/// What a form puts before the words of a header, and what it remarks in brackets behind them.
enum FrameMeaning: String, VocabularyMeaning {
    case before, remark

    static let wordKind = Vocabulary.Kind.frame
}

/// A word for a total, and what stands beside it.
enum TotalMeaning: String, VocabularyMeaning {
    case total, beside

    static let wordKind = Vocabulary.Kind.total
}

/// What a column of an agenda holds; the first five, every agenda has.
enum AgendaMeaning: String, VocabularyMeaning {
    case id, title, kind, start, minutes
    case actualStart = "actual_start"
    case actualEnd = "actual_end"
    case speakers, meeting

    static let wordKind = Vocabulary.Kind.agenda
}

/// The words around a chat message.
enum ChatMeaning: String, VocabularyMeaning {
    /// `From … to …`: the words before the sender and before the recipient.
    case address
    /// The mark of a private message, after its recipient.
    case `private`
    /// Recipients that are more than one person.
    case group
    /// The beginning of a message that quotes another, and of a note that somebody reacted to one.
    case reply, reaction

    static let wordKind = Vocabulary.Kind.chat
}

/// Headers that tell a form that people filled in from a log.
enum FormMeaning: String, VocabularyMeaning {
    /// When a form was filled in, as the exports of forms head it.
    case time
    /// A plain "Language", which may be the one spoken as well as the one wished for.
    case language

    static let wordKind = Vocabulary.Kind.form
}
