package import EventModel

/// What the network knows about its people: categories, channels, staff and speakers.
package struct ProfileRules: Sendable {
    package var taxonomy: Taxonomy
    package var channels: Channels
    package var staff: StaffRules
    /// Names of the agenda's speakers.
    package var speakers: [String]
    /// What the settings say that answers mean.
    package var answers: AnswerMeanings

    package init(
        taxonomy: Taxonomy, channels: Channels, staff: StaffRules, speakers: [String],
        answers: AnswerMeanings = AnswerMeanings()
    ) {
        self.taxonomy = taxonomy
        self.channels = channels
        self.staff = staff
        self.speakers = speakers
        self.answers = answers
    }
}
