/// Times that cannot be read, or say something odd.
extension FindingMessage {
    package static var messageWithoutSender: Self {
        Self(.unreadableTime, "a message without a sender, or with an unreadable time")
    }
    package static func relativeTimes(messages: Int) -> Self {
        Self(
            .relativeTimes,
            "its times count from the start of a recording, so none of its \(messages) messages could be placed")
    }
    package static var noTimeOfStay: Self {
        Self(.unreadableTime, "a join or leave time is not a valid time")
    }
    package static var undated: Self {
        Self(.unreadableTime, "its times have no date")
    }
    package static var undatedMeeting: Self {
        Self(.unreadableTime, "its times have no date, and nor does the meeting's start")
    }
    package static var noTimeOfAnswer: Self {
        Self(
            .unreadableTime, "the time of the answer is not a valid time", action: "the answer was kept without a time")
    }
    package static var answerOutOfOrder: Self {
        Self(
            .unreadableTime, "the time is not a valid date in the date order of this file",
            action: "the answer was kept without a time")
    }
    package static var noTimeOfQuestion: Self {
        Self(
            .unreadableTime, "the time of the question is not a valid time",
            action: "the question was kept without a time")
    }
    package static var noTimeOfCue: Self {
        Self(.unreadableTime, "the time of a cue is not a valid time")
    }
    package static var cueEndsFirst: Self {
        Self(.rejectedRow, "the cue ends before it starts")
    }
    package static var noTime: Self {
        Self(.unreadableTime, "a time is not a valid time")
    }
    package static var noTimeOfRow: Self {
        Self(.unreadableTime, "the time is not a valid time")
    }
    package static var outOfOrder: Self {
        Self(.unreadableTime, "a time is not a valid date in the date order of this file")
    }
    package static var rowOutOfOrder: Self {
        Self(.unreadableTime, "the time is not a valid date in the date order of this file")
    }
    package static var spellEndsFirst: Self {
        Self(.rejectedRow, "the spell ends before it starts")
    }
    package static func logOutside(_ outside: Int, of rows: Int) -> Self {
        Self(
            .outsideEvent, "\(outside) of its \(rows) rows are outside the event and have no effect",
            action: "check their dates and exports_time_zone")
    }
    package static var stayWithoutJoin: Self {
        Self(
            .unreadableTime, "the stay has no join or no leave time",
            action: "the row was left out: what the platform did not record counts nothing")
    }
    package static var lengthDisagrees: Self {
        Self(.minutesDisagree, "the length printed beside the times differs from them")
    }
    package static var stayWithoutDate: Self {
        Self(.unreadableTime, "a join or leave time is not a valid date and time")
    }
    package static var stayOutOfOrder: Self {
        Self(.unreadableTime, "a join or leave time is not a valid date in the date order of this file")
    }
    package static var stayTooEarly: Self {
        Self(.unreadableTime, "a join or leave time is before the year 2000")
    }
    package static var leaveBeforeJoin: Self {
        Self(.leaveBeforeJoin, "the leave time is before the join time")
    }
    package static var minutesDisagree: Self {
        Self(.minutesDisagree, "the minutes do not match the times of the row")
    }
    package static func unreadableMinutes(_ rows: Int) -> Self {
        Self(
            .minutesDisagree,
            "the minutes of \(rows) \("row", "rows") could not be read or compared with the times; the first is here")
    }
    static var agendaTimeSkipped: Self {
        Self(
            .clockChange,
            "a time of the agenda falls in the hour that a clock change skips; it was read with the offset before the change"
        )
    }
    package static func outside(records: Int, zone: String) -> Self {
        Self(
            .outsideEvent,
            "its \(records) \("record is", "records are all") outside the event when read in \(zone)",
            action: "check starts in event.yaml and the dates of the agenda, or leave the file out")
    }
    package static func outside(records: Int, zone: String, inside: Int, in other: String) -> Self {
        Self(
            .outsideEvent,
            "its \(records) \("record is", "records are all") outside the event when read in \(zone); \(inside) \("is", "are") inside when read in \(other)",
            action: "set exports_time_zone: \(other) in event.yaml, or time_zone for this file under files")
    }
    package static var timeSkipped: Self {
        Self(
            .clockChange,
            "a time falls in the hour that a clock change skips; it was read with the offset before the change")
    }
    package static var timeTwice: Self {
        Self(.clockChange, "a time occurs twice because of a clock change; the earlier was taken")
    }
    /// - Parameters:
    ///   - asRead: messages whose authors were connected when they were sent, as the times stand.
    ///   - shifted: as many if `from` to `to` seconds are added.
    ///   - offset: what to add in all.
    package static func clockOff(
        messages: Int, asRead: Int, shifted: Int, from: Int, to: Int, offset: Int
    ) -> Self {
        Self(
            .clockOffset,
            "its clock seems to be off: \(asRead) of \(messages) \("message falls into its author's", "messages fall into their authors'") connections as read, \(shifted) if \(from) to \(to) s are added",
            action: "find out whether it was, then set clock_offset_seconds: \(offset) for it under files in event.yaml"
        )
    }
    package static func minutesMostlyDisagree(_ rows: Int, of compared: Int) -> Self {
        Self(
            .contradictoryRow,
            "the minutes of \(rows) of its \(compared) rows do not match their join and leave times",
            action: "the times count as presence; check date order and zone, or download the report again")
    }
    package static func conversationOutside(_ outside: Int, of rows: Int) -> Self {
        Self(
            .outsideEvent, "\(outside) of its \(rows) rows are outside the event",
            action: "check that the file belongs to this event, its dates and exports_time_zone")
    }
    package static func registeredAfterwards(_ count: Int) -> Self {
        Self(
            .outsideEvent, "all of its \(count) registrations were made after the event",
            action: "check that the file belongs to this event")
    }

    static let times: [Self] = [
        .minutesMostlyDisagree(1, of: 1), .conversationOutside(1, of: 1), .registeredAfterwards(1),
        .outside(records: 1, zone: "x"), .outside(records: 1, zone: "x", inside: 1, in: "x"), .timeSkipped, .timeTwice,
        .clockOff(messages: 1, asRead: 1, shifted: 1, from: 1, to: 1, offset: 1), .messageWithoutSender,
        .relativeTimes(messages: 1), .noTimeOfStay, .undated, .undatedMeeting, .noTimeOfAnswer, .answerOutOfOrder,
        .noTimeOfQuestion, .noTimeOfCue, .cueEndsFirst, .noTime, .noTimeOfRow, .outOfOrder, .rowOutOfOrder,
        .spellEndsFirst, .logOutside(1, of: 1), .stayWithoutDate, .stayWithoutJoin, .lengthDisagrees, .stayOutOfOrder,
        .stayTooEarly, .leaveBeforeJoin,
        .minutesDisagree, .unreadableMinutes(1), .agendaTimeSkipped,
    ]
}
