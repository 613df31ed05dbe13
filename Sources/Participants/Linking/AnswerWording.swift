package import EventModel

/// An answer that the built-in lists do not understand: spellings that are equal after folding count as one.
package struct AnswerWording: Sendable, Equatable {
    package var question: AnswerQuestion
    /// As it was first written.
    package var text: String
    /// Participants who are not staff and for whom this is the answer that counts.
    package var people: Int
    /// What the settings say that it means; nil while that is open.
    package var value: String?
    /// The first record that gives it.
    package var first: MentionID

    package init(question: AnswerQuestion, text: String, people: Int, value: String?, first: MentionID) {
        self.question = question
        self.text = text
        self.people = people
        self.value = value
        self.first = first
    }

    package var isOpen: Bool { value == nil }
}
