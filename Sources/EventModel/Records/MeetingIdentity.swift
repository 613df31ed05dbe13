/// How a file names its meeting: by the platform's id, by its topic, or not at all.
struct MeetingIdentity {
    /// Empty if the file does not say.
    var id: String
    var topic: String

    /// By the ids, where both have one, else by the topics; nil if neither can be compared. One id with a changed topic is
    /// one meeting.
    func isSame(as other: MeetingIdentity) -> Bool? {
        if !id.isEmpty && !other.id.isEmpty { return id == other.id }
        if topic.isEmpty || other.topic.isEmpty { return nil }
        return foldedText(topic) == foldedText(other.topic)
    }

    /// `meeting 81234567890`, for a sentence; a topic is not said, since platforms call a meeting after its host.
    var sentence: String { id.isEmpty ? "a meeting with a title of its own" : "meeting \(id)" }
}
