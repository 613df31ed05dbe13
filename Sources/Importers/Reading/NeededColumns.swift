package import EventModel

extension FileKind {
    /// The columns that a file of this kind needs, for somebody who said that a file is one; nil if it has no columns of its own.
    package var neededColumns: String? {
        switch self {
        case .registration: "a column Email, or Name, or First Name and Last Name, and no join times"
        case .meetingParticipants: "the columns Name, Join Time and Leave Time"
        case .webinarAttendees: "the columns Attended, Name, Join Time and Leave Time"
        case .uniqueParticipants: "the columns Name and Total Duration (Minutes)"
        case .questions: "the columns Question, Asker Name and Answer"
        case .polls: "the columns User Name and Submitted Date/Time"
        case .channelLog: "the columns time, name or email, and channel; or name or email, channel, start and end"
        case .listenerCounts: "the columns time, channel and listeners"
        case .statements: "the columns speaker, and time or minutes"
        default: nil
        }
    }
}
