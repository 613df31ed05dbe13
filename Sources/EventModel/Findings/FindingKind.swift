extension Finding {
    /// Kinds of findings, the most harmful first: this is also their order in reports.
    package enum Kind: String, CaseIterable, Sendable {
        case unknownFile = "unknown_file"
        case unreadRow = "unread_row"
        case totalsDisagree = "totals_disagree"
        case unreadableTotal = "unreadable_total"
        case otherRegistrations = "other_registrations"
        case unreadableTime = "unreadable_time"
        case noTimes = "no_times"
        case relativeTimes = "relative_times"
        case clockOffset = "clock_offset"
        case leaveBeforeJoin = "leave_before_join"
        case rejectedRow = "rejected_row"
        case contradictoryRow = "contradictory_row"
        case unknownApproval = "unknown_approval"
        case outsideEvent = "outside_event"
        case openStays = "open_stays"
        case longEvent = "long_event"
        case dateOrder = "date_order"
        case confirmMark = "confirm_mark"
        case guessedColumns = "guessed_columns"
        case unclosedQuote = "unclosed_quote"
        case swallowedRows = "swallowed_rows"
        case longName = "long_name"
        case damagedText = "damaged_text"
        case truncated
        case changedWhileRead = "changed_while_read"
        case unknownChannel = "unknown_channel"
        case nobodyLinked = "nobody_linked"
        case sharedEmail = "shared_email"
        case ambiguousName = "ambiguous_name"
        case sameNameTwice = "same_name_twice"
        case differentNamesAtOnce = "different_names_at_once"
        case staleDecision = "stale_decision"
        case registrationsDisagree = "registrations_disagree"
        case unknownCategory = "unknown_category"
        case categoryConflict = "category_conflict"
        case unknownLanguage = "unknown_language"
        case unknownCountry = "unknown_country"
        case unknownGender = "unknown_gender"
        case unknownMeeting = "unknown_meeting"
        case unlinkedRows = "unlinked_rows"
        case minutesDisagree = "minutes_disagree"
        case clockChange = "clock_change"
        case duplicateFile = "duplicate_file"
        case severalChats = "several_chats"
        case sameMessages = "same_messages"
        case sessionCut = "session_cut"
        case sessionsOverlap = "sessions_overlap"
        case noEmail = "no_email"
        case repairedText = "repaired_text"
        case envelope
        case minutePrecision = "minute_precision"
        case otherMeetings = "other_meetings"
        case emptyFile = "empty_file"
        case nothingSaid = "nothing_said"
        case unusedSetting = "unused_setting"
        case notNeeded = "not_needed"
        case ignoredFile = "ignored_file"
        case manyMore = "many_more"
    }
}

extension Finding.Kind {
    /// Whether someone should act before the figures are quoted (`check` exits 1).
    package var needsAttention: Bool {
        switch self {
        case .sessionCut, .sessionsOverlap, .noEmail, .envelope, .minutePrecision, .ignoredFile, .otherMeetings,
            .duplicateFile,
            .clockChange, .categoryConflict,
            .unlinkedRows, .minutesDisagree, .notNeeded, .unusedSetting, .repairedText, .manyMore, .nothingSaid:
            false
        default: true
        }
    }

    var usualAction: FindingText {
        switch self {
        case .unknownFile: "name its kind under files in event.yaml, or set ignore: true"
        case .unreadRow: "none of it was counted; download the report again, or correct the row"
        case .totalsDisagree: "look at the file before you quote a figure; download the report again"
        case .unreadableTotal: "compare the number with the rows by eye"
        case .otherRegistrations:
            "leave the file out with ignore: true, or set kind: registration for it under files in event.yaml"
        case .unreadableTime: "the row was left out; correct the time in the file"
        case .noTimes: "download the report with join and leave times (untick unique users)"
        case .relativeTimes: "set recording_starts for this file under files in event.yaml"
        case .clockOffset: "set clock_offset_seconds for this file under files in event.yaml"
        case .leaveBeforeJoin: "the row was left out; look at it in the original export"
        case .rejectedRow: "the row was left out; correct it in the file"
        case .contradictoryRow: "the times count as presence; look at the row in the file"
        case .unknownApproval: "counted as registered; write approved, pending, cancelled or denied in the file"
        case .outsideEvent: "check exports_time_zone and starts in event.yaml"
        case .openStays: "download the list again after the meeting, or its report"
        case .longEvent: "check the dates of the agenda, and starts and ends in event.yaml"
        case .dateOrder: "set date_order in event.yaml"
        case .confirmMark: "settle what the line says, then delete the mark"
        case .guessedColumns: "check the columns; waiting rooms cannot be told from presence in this file"
        case .unclosedQuote: "the quote was read as a character; check the row"
        case .swallowedRows:
            "look for a stray quote in the file above the line; the rows inside the cell were not counted"
        case .longName: "check the row for a stray quote; you can decide in decisions.csv who it is"
        case .damagedText: "the damaged characters were replaced; download the file again"
        case .changedWhileRead: "run again when no other program is writing to it"
        case .truncated: "download the file again"
        case .unknownChannel: "the row was left out; correct the channel, or add the language to interpretation"
        case .nobodyLinked: "none of it counts for anyone; check that the file belongs to this event"
        case .unlinkedRows: "these rows have no effect; check the names in the file"
        case .sharedEmail: "counted as one participant; check whether a link was forwarded"
        case .ambiguousName: "kept apart; decide who it was"
        case .sameNameTwice: "counted as one participant; check whether these are two people"
        case .differentNamesAtOnce:
            "counted as one participant; if these are two people, write different for the two records in decisions.csv"
        case .staleDecision: "the decision was ignored; decide again, or remove the row"
        case .registrationsDisagree:
            "the answer of the file that comes first counts; leave out the list that is out of date, or correct it"
        case .unknownCategory: "counted as unknown; run rollcall review, or set answers in event.yaml"
        case .categoryConflict: "the answer counts; decide the category in decisions.csv if it is wrong"
        case .unknownLanguage: "the channel counts as unknown; run rollcall review, or set answers in event.yaml"
        case .unknownCountry, .unknownGender: "counted as unknown; run rollcall review, or set answers in event.yaml"
        case .unknownMeeting: "these connections count in no session that names a meeting"
        case .minutesDisagree: "the times were used; the minutes are only a check"
        case .clockChange: "check the time against the zone"
        case .duplicateFile: "read once; remove the copy"
        case .severalChats: "what comes before or after belongs to another meeting: cut the file, or leave it out"
        case .sameMessages: "check whether two people saved the same chat, and leave one file out"
        case .sessionCut: "check starts and ends in event.yaml"
        case .sessionsOverlap: "give parallel rooms a meeting in agenda.csv"
        case .noEmail: "linked by name only where exactly one participant fits"
        case .repairedText: "nothing to do; download the file again if names look wrong"
        case .envelope: "figures of sessions and instants that rest on it are upper bounds"
        case .minutePrecision: "figures that rest on this file are precise to the minute"
        case .otherMeetings: "left out; they do not belong to this event"
        case .emptyFile: "download the file again"
        case .nothingSaid: "nothing to do if nobody said anything"
        case .unusedSetting: "correct it if the person it means was there"
        case .notNeeded: "not needed for attendance"
        case .ignoredFile: "left out as event.yaml says"
        case .manyMore: "see the first ones"
        }
    }
}

extension AnswerQuestion {
    /// The kind of the findings about answers that mean none of its values.
    package var findingKind: Finding.Kind {
        switch self {
        case .category: .unknownCategory
        case .country: .unknownCountry
        case .language: .unknownLanguage
        case .gender: .unknownGender
        }
    }
}
