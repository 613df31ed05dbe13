/// The agenda and the settings.
extension FindingMessage {
    package static func sessionCut(_ session: String, seconds: Int) -> Self {
        Self(.sessionCut, "the session '\(session)' extends \(seconds) s beyond the event and was cut to fit")
    }
    package static func sessionsOverlap(_ session: String, with earlier: String) -> Self {
        Self(.sessionsOverlap, "'\(session)' overlaps '\(earlier)'; each counts everybody present")
    }
    package static func unknownMeeting(of session: String) -> Self {
        Self(
            .unknownMeeting, "no file has connections to the meeting that the session '\(session)' names",
            action: "correct the column meeting in the agenda, or add the report of that meeting")
    }
    package static var unusedStaffPattern: Self {
        Self(.unusedSetting, "a staff pattern that matches nobody")
    }
    package static func keyWithoutEffect(_ key: String) -> Self {
        Self(
            .unusedSetting, "\(key) has no effect on this file: it has no times that it applies to",
            action: "remove it, or set it for the file that it is meant for")
    }
    package static func unusedAnswer(to question: String) -> Self {
        Self(
            .unusedSetting, "an answer about the \(question) that nobody gave",
            action: "write it as it is in the file, or remove it")
    }
    package static var confirmMark: Self {
        Self(.confirmMark, "a line of the draft that nobody has confirmed")
    }

    static let settings: [Self] = [
        .sessionCut("x", seconds: 1), .sessionsOverlap("x", with: "x"), .unknownMeeting(of: "x"), .unusedStaffPattern,
        .keyWithoutEffect("x"), .unusedAnswer(to: "x"), .confirmMark,
    ]
}
