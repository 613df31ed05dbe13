/// Whole files.
extension FindingMessage {
    package static func otherPlatform(_ platform: String) -> Self {
        Self(
            .unknownFile, "an attendance report from \(platform), which Rollcall does not read",
            action:
                "set ignore: true for it under files in event.yaml; or save one row per stay under the headers Name (Original Name),User Email,Join Time,Leave Time"
        )
    }
    package static var totalsAlone: Self {
        Self(
            .unknownFile,
            "a list of a browser extension, which says for how long people were seen in the call, and not when they left",
            action:
                "download Google Meet's own attendance report, or ask the domain's administrator for the Meet audit log; set ignore: true for this file under files in event.yaml"
        )
    }
    package static var severalChats: Self {
        Self(.severalChats, "the time goes back here: the file may hold the chats of several meetings")
    }
    package static func notNeeded(_ report: String) -> Self {
        Self(.notNeeded, "a \(report) report; its rows were counted, not read")
    }
    package static func withoutTimes(rows: Int) -> Self {
        Self(.noTimes, "its \(rows) \("row says", "rows say") who was there, but not when")
    }
    package static var noEmailColumn: Self {
        Self(.noEmail, "the file has no e-mail column")
    }
    package static var minutePrecision: Self {
        Self(.minutePrecision, "its times have no seconds")
    }
    package static func rowsOfOtherMeetings(_ rows: Int, meetings: Int) -> Self {
        Self(
            .otherMeetings,
            "\(rows) \("row belongs", "rows belong") to \(meetings) \("meeting", "meetings") at other times")
    }
    package static var otherRegistrations: Self {
        Self(.otherRegistrations, "its registrations are for a meeting scheduled for another day")
    }
    package static func copy(of file: String) -> Self {
        Self(.duplicateFile, "a copy of '\(file)'")
    }
    package static func sameMessages(_ count: Int) -> Self {
        Self(.sameMessages, "\(count) \("message is", "messages are") in another chat file too")
    }
    package static func sameQuestions(_ count: Int) -> Self {
        Self(
            .sameMessages, "\(count) \("question is", "questions are") in another Q&A report too",
            action: "counted once; leave the earlier download out")
    }
    package static var noAttendanceReport: Self {
        Self(
            .noTimes, "no attendance report was read: figures on who attended are empty, not zero",
            action: "add the platform's participants or attendee report")
    }
    package static func unnamedMeeting(connections: Int) -> Self {
        Self(.unknownMeeting, "\(connections) \("connection", "connections") of a file that names no meeting")
    }
    package static var changedWhileRead: Self {
        Self(.changedWhileRead, "the file changed while it was being read")
    }
    package static var foldersInside: Self {
        Self(.ignoredFile, "folders inside the event folder are not read", action: "")
    }
    package static var ignored: Self {
        Self(.ignoredFile, "the file was not read")
    }

    static let files: [Self] = [
        .otherPlatform("x"), .totalsAlone, .severalChats, .notNeeded("x"), .withoutTimes(rows: 1), .noEmailColumn,
        .minutePrecision,
        .rowsOfOtherMeetings(1, meetings: 1), .otherRegistrations, .copy(of: "x"), .sameMessages(1), .sameQuestions(1),
        .noAttendanceReport, .unnamedMeeting(connections: 1), .changedWhileRead, .foldersInside, .ignored,
    ]
}
