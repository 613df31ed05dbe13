package import EventModel

/// Who counts in figures: every participant who is not staff.
extension People {
    /// Whether a participant counts.
    package func isCounted(_ participant: ParticipantID) -> Bool { !participants[participant].isStaff }

    /// The participants who count, in their order.
    package var counted: [ParticipantID] { participants.ids.filter(isCounted) }

    /// The participant of a record, nil where none fits or the one who does is staff.
    package func countedParticipant(of mention: MentionID) -> ParticipantID? {
        participantOf[mention].flatMap { isCounted($0) ? $0 : nil }
    }
}
