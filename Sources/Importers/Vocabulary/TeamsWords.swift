import EventModel

/// What a column of a Teams file holds.
enum TeamsColumn: String, VocabularyMeaning {
    case name
    /// Of one stay.
    case join, leave
    /// Of a person who may have been away in between.
    case firstJoin = "first-join"
    case lastLeave = "last-leave"
    case duration, email, upn, role
    case action, time
    case registrationFirstName = "registration-first-name"
    case registrationLastName = "registration-last-name"
    case registrationEmail = "registration-email"
    case registrationTime = "registration-time"
    case registrationStatus = "registration-status"
    case engagementType = "engagement-type"
    /// The beginning of the header of every column that counts what somebody did.
    case engagement
    case sessionID = "session-id"
    case participantID = "participant-id"
    case userAgent = "user-agent"

    static let wordKind = Vocabulary.Kind.teamsColumn

    /// What each folded header means.
    static let ofText = meanings(Self.self)
    static let engagementStarts = Vocabulary.wordings(TeamsColumn.engagement).map(Header.fold)
}

/// What a line above the tables says.
enum TeamsTotal: String, VocabularyMeaning {
    /// The title of these lines.
    case heading
    case title
    case meetingID = "meeting-id"
    case attended, registered, cancelled
    case pageViews = "page-views"
    case start, end, duration, average

    static let wordKind = Vocabulary.Kind.teamsSummary

    static let ofText = meanings(Self.self)
}

/// What a cell says.
enum TeamsCell: String, VocabularyMeaning {
    case joined, left
    case organizer, presenter
    /// Any other role.
    case otherRole = "other-role"
    /// What is put in brackets behind the name of somebody from outside.
    case accessMark = "access-mark"

    static let wordKind = Vocabulary.Kind.teamsCell

    static let ofText = meanings(Self.self)
}
