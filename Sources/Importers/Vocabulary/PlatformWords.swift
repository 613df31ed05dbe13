import EventModel

/// What a column of a Webex attendee report holds.
enum WebexColumn: String, VocabularyMeaning {
    case meeting, start, end
    case name
    case firstName = "first-name"
    case lastName = "last-name"
    case role, email, join, leave, duration, connection, session

    static let wordKind = Vocabulary.Kind.webexColumn
    static let ofText = meanings(Self.self)
}

/// What a column of Google Meet's attendance report, or of the audit log of a domain, holds.
enum MeetColumn: String, VocabularyMeaning {
    case firstName = "first-name"
    case lastName = "last-name"
    case email, duration, joined, exited
    /// Of the audit log.
    case date, event, identifier, participant, organizer
    case code = "meeting-code"

    static let wordKind = Vocabulary.Kind.meetColumn
    static let ofText = meanings(Self.self)
}

/// What a cell of the audit log says.
enum MeetCell: String, VocabularyMeaning {
    /// The event of somebody who left: the only one that says how long they were there.
    case left

    static let wordKind = Vocabulary.Kind.meetCell
    static let ofText = meanings(Self.self)
}

/// What a column of BigBlueButton's dashboard, saved as a table, holds.
enum DashboardColumn: String, VocabularyMeaning {
    case name, moderator, score, join, left, duration

    static let wordKind = Vocabulary.Kind.dashboardColumn
    static let ofText = meanings(Self.self)
}

/// The columns of a header whose words are of one kind, the first of each meaning.
func columns<Column: VocabularyMeaning & Hashable>(
    of fields: [String], by meanings: [String: Column]
) -> [Column: Int] {
    var found: [Column: Int] = [:]
    for (index, field) in fields.enumerated() {
        if let column = meanings[Header.fold(field)], found[column] == nil { found[column] = index }
    }
    return found
}

/// The same; nil unless all that are needed are there.
func columns<Column: VocabularyMeaning & Hashable>(
    of fields: [String], by meanings: [String: Column], needed: [Column]
) -> [Column: Int]? {
    let found = columns(of: fields, by: meanings)
    return needed.allSatisfy { found[$0] != nil } ? found : nil
}

/// What each folded wording of a kind means.
func meanings<Meaning: VocabularyMeaning>(_: Meaning.Type) -> [String: Meaning] {
    Meaning.allCases.reduce(into: [:]) { meanings, meaning in
        for text in Vocabulary.wordings(meaning) { meanings[Header.fold(text)] = meaning }
    }
}
