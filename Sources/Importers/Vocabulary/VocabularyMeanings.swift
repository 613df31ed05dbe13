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
    /// The name that an anonymous poll or survey gives to everybody.
    case anonymous

    static let wordKind = Vocabulary.Kind.cell
}

/// What a column of an agenda contains; every agenda has the first five.
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
