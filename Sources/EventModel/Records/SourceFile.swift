/// What a file is.
package enum FileKind: String, CaseIterable, Sendable {
    case meetingParticipants = "meeting_participants"
    case uniqueParticipants = "unique_participants"
    case webinarAttendees = "webinar_attendees"
    case dashboard
    /// Attendance of Microsoft Teams: reports, and the list that is saved during a meeting.
    case teamsAttendance = "teams_attendance"
    case teamsLiveEvent = "teams_live_event"
    case webexAttendance = "webex_attendance"
    case meetAttendance = "meet_attendance"
    case meetAuditLog = "meet_audit_log"
    case bigBlueButton = "bigbluebutton"
    case goToAttendance = "goto_attendance"
    case registration
    case chat
    case questions
    case polls
    case transcript
    case channelLog = "channel_log"
    case listenerCounts = "listener_counts"
    /// A list of who spoke from the floor.
    case statements
    case survey
    case performance
    case recordingsList = "recordings_list"
    /// Attendance of a platform whose exports are not read.
    case otherPlatform = "other_platform"
    case agenda
    case settings
    /// What people decided about records.
    case decisions
    case unknown

    /// The kinds that say who was there or meant to be.
    package static let people: [FileKind] =
        [
            .uniqueParticipants, .registration,
        ] + withTimes

    /// The kinds that say when people were there.
    package static let withTimes: [FileKind] = [
        .meetingParticipants, .webinarAttendees, .dashboard, .teamsAttendance, .teamsLiveEvent, .webexAttendance,
        .meetAttendance, .meetAuditLog, .bigBlueButton, .goToAttendance,
    ]

    /// The kinds that settings may name.
    package static let exports = allCases.filter { ![.settings, .unknown, .otherPlatform].contains($0) }
}

/// How finely a file tells the times; the words are those of `files.csv`.
package enum Precision: String, CaseIterable, Sendable {
    case second, minute
    /// First join and last leave alone: whoever went away in between counts as present all the time.
    case envelope
}

/// The place of a file among those of the event, from 0.
package typealias FileID = RowID<SourceFile>

/// A file of the event folder: what it was taken for, what was assumed, how many of its records count.
package struct SourceFile: Sendable, Equatable {
    /// Path inside the event folder.
    package var path: String
    package var kind: FileKind
    package var encoding = ""
    package var delimiter = ""
    package var timeZone = ""
    /// Nil if the order of its dates does not matter.
    package var dateOrder: DateOrder?
    /// Nil if it has no times.
    package var precision: Precision?
    /// What the platform calls the meeting, where the file says so of all its rows.
    package var topic = ""
    /// Whether its times count from the start of a recording.
    package var isFromRecording = false
    /// Whether some of its dates mean another day in another order.
    package var dependsOnDateOrder = false
    /// Digits of the platform's meeting or webinar id, where the file says it of all its rows.
    package var meeting = ""
    /// When the platform had planned it, as a registration report prints that.
    package var scheduled: Timestamp?
    /// Seconds that settings added to its times.
    package var clockOffset = 0
    package var accepted = 0
    package var rejected = 0
    package var ignored = 0
    /// Rows of the file that are not blank (of texts: lines), as the reader counted them.
    ///
    /// Nil if the file was not read: ignored, not text, or stopped by an error.
    package var rows: Int?
    /// Titles, headers, summaries and further lines of records.
    package var otherRows = 0
    /// Rows that no importer recognised; each has a finding.
    package var unreadRows = 0

    package init(path: String, kind: FileKind) {
        self.path = path
        self.kind = kind
    }

    package var records: Int { accepted + rejected + ignored }

    /// Whether reading came to its end: a file stopped by an error has counts for a part only.
    package var isAccountedFor: Bool { rows == records + otherRows + unreadRows }
}

/// A file that the figures are based on, described so that anybody can check whether theirs is the same.
package struct InputFile: Sendable, Equatable {
    /// Path inside the event folder.
    package var path: String
    package var kind: FileKind
    package var bytes: Int
    /// Hash of its bytes, with the name of the algorithm in front.
    package var hash: String

    package init(path: String, kind: FileKind, bytes: Int, hash: String) {
        self.path = path
        self.kind = kind
        self.bytes = bytes
        self.hash = hash
    }
}
