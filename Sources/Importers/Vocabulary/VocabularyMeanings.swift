/// What the wordings of one kind can mean, beside ``HeaderWord`` for headers.
protocol VocabularyMeaning: CaseIterable, RawRepresentable<String> {
    static var wordKind: Vocabulary.Kind { get }
}

/// What a line above a table announces.
enum TitleMeaning: String, VocabularyMeaning {
    case host, panelist, attendee, other
    case registrations, survey, performance

    static let wordKind = Vocabulary.Kind.title
}

/// What a cell says.
enum CellMeaning: String, VocabularyMeaning {
    case yes, no
    /// The name that an anonymous poll or survey gives to everybody.
    case anonymous
    /// A part of what says that a registration no longer holds, or never did.
    case cancelled

    static let wordKind = Vocabulary.Kind.cell
}

/// What a word in an approval cell does: whole words, beginnings of words (pending, approved, step), or parts of any text
/// (out, and what stands `inside` a text without spaces).
enum ApprovalMeaning: String, VocabularyMeaning {
    case yes
    case notYet = "not-yet"
    case negation
    case opposingPrefix = "opposing-prefix"
    case out, pending, approved, step
    case pendingInside = "pending-inside"
    case approvedInside = "approved-inside"
    case negationInside = "negation-inside"

    static let wordKind = Vocabulary.Kind.approval
}

/// What a column of an agenda holds; the first five, every agenda has.
enum AgendaMeaning: String, VocabularyMeaning {
    case id, title, kind, start, minutes
    case actualStart = "actual_start"
    case actualEnd = "actual_end"
    case speakers, meeting

    static let wordKind = Vocabulary.Kind.agenda
}

/// What stands round a chat message.
enum ChatMeaning: String, VocabularyMeaning {
    /// `From … to …`: the words before the sender and before the recipient.
    case address
    /// The mark of a private message, behind its recipient.
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
