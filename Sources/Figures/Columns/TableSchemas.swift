import EventModel

/// The tables of the contract: every column with its definition, in one place. Reports, documentation and data package
/// all take their words from here.
package enum TableSchemas {
    static let event = FigureColumn("event", .text, "Id of the event.", isRequired: true)
    static let session = FigureColumn(
        "session", .text, "A session's id, `event` (the event window) or `between` (the event outside every session).",
        isRequired: true)
    static let category = FigureColumn(
        "category", .text, "Stakeholder category, or `all`.", isRequired: true, list: .categories)
    static let channel = FigureColumn(
        "channel", .text, "Language channel, or `all`. The floor appears under its language's code.", isRequired: true,
        list: .channels(withAll: true))
    static let ownChannel = FigureColumn(
        "channel", .text, "Language channel. The floor appears under its language's code.", isRequired: true,
        list: .channels(withAll: false))
    static let file = FigureColumn("file", .text, "Path inside the event folder.", isRequired: true)
    static let attendees = FigureColumn(
        "attendees", .integer, unit: "people", "Participants present for at least one second of the cell.")
    static let seconds = FigureColumn(
        "attendee_seconds", .integer, unit: "s",
        "Sum of the seconds that participants were present in the cell; two devices at once count once.")

    static let cellKey = ["event", "session", "category", "channel"]
    static let ofSession = TableSchema.Reference(table: "sessions", columns: ["event", "session"])
    static let ofFile = TableSchema.Reference(table: "files", columns: ["event", "file"])

    package static let attendance = TableSchema(
        name: "attendance", definition: "Attendance by session, stakeholder category and language channel.",
        columns: [
            event, session, category, channel,
            FigureColumn(
                "registered", .integer, unit: "people",
                "Participants with a registration neither cancelled nor denied, by category and declared channel; only on `event` rows."
            ),
            FigureColumn(
                "registered_attended", .integer, unit: "people",
                "Those of them who were present in the event window; only on `event` rows."),
            attendees,
            FigureColumn("attendees_5min", .integer, unit: "people", "Participants present for at least five minutes."),
            FigureColumn(
                "attendees_half", .integer, unit: "people", "Participants present for at least half of the window."),
            FigureColumn(
                "attendees_three_quarters", .integer, unit: "people",
                "Participants present for at least three quarters of the window."),
            seconds,
            FigureColumn("mean_seconds", .number, unit: "s", "Mean seconds present over the attendees of the cell."),
            FigureColumn(
                "median_seconds", .number, unit: "s", "Median seconds present over the attendees of the cell."),
            FigureColumn(
                "mean_concurrent", .number, unit: "people", "Attendee-seconds divided by the length of the window."),
            FigureColumn(
                "peak_concurrent", .integer, unit: "people", "Largest number present in the cell at one instant."),
            FigureColumn("peak_at", .instant, "First instant of the peak."),
        ], key: cellKey, references: [ofSession])

    package static let engagement = TableSchema(
        name: "engagement", definition: "Chat messages and questions by session, category and channel.",
        columns: [
            event, session, category, channel, attendees, seconds,
            FigureColumn(
                "messages", .integer, unit: "messages",
                "Chat messages to a group by people who are not staff; reactions and private messages are none."),
            FigureColumn(
                "question_messages", .integer, unit: "messages",
                "Messages that hold a question mark outside web addresses."),
            FigureColumn(
                "questions", .integer, unit: "questions",
                "Questions of the Q&A report; on `event` rows only where the report has no times."),
            FigureColumn(
                "contributors", .integer, unit: "people",
                "Distinct authors of a message (on `event` rows: or of a question) in the cell."),
            FigureColumn(
                "messages_per_100_attendee_minutes", .number, unit: "messages", "6000 × messages ÷ attendee-seconds."),
            FigureColumn(
                "contributor_share", .number, "Contributors who are attendees of the cell ÷ attendees.", maximum: 1),
        ], key: cellKey, references: [ofSession])

    // Without a key: an organization may call itself `distinct`.
    package static let representation = TableSchema(
        name: "representation", definition: "Countries, organizations and roles of registrants and attendees.",
        columns: [
            event, session,
            FigureColumn(
                "dimension", .text, "`country`, `organization` or `role`.", isRequired: true,
                list: .words(Representation.allCases.map(\.rawValue))),
            FigureColumn(
                "value", .text,
                "The country as its ISO 3166-1 alpha-2 code (`unknown`, last, for answers that name none), the organization or the role; `distinct` counts the different values without `unknown` countries, and is not there where nobody was asked.",
                isRequired: true),
            FigureColumn(
                "registered", .integer, unit: "people",
                "Participants with a registration that counts; only on `event` rows."),
            FigureColumn("attendees", .integer, unit: "people", "Participants present in the session."),
        ], references: [ofSession])

    package static let concurrency = TableSchema(
        name: "concurrency", definition: "Mean number present in each minute of the event window.",
        columns: [
            event,
            FigureColumn(
                "minute", .instant, "The instant at which the minute begins, counted from the event's start.",
                isRequired: true),
            channel,
            FigureColumn("mean_present", .number, unit: "people", "Mean number present in the minute."),
        ], key: ["event", "minute", "channel"])

    package static let channelBasis = TableSchema(
        name: "channel_basis", definition: "What the statements about channels rest on.",
        columns: [
            event, session, ownChannel,
            FigureColumn(
                "basis", .text, "`log` (followed in), `declared`, `inferred` or `none`.", isRequired: true,
                list: .words(ChannelBasis.allCases.map(\.name))),
            attendees, seconds,
        ], key: ["event", "session", "channel", "basis"], references: [ofSession])

    package static let sessions = TableSchema(
        name: "sessions", definition: "The windows that the figures are counted in.",
        columns: [
            event, session,
            FigureColumn("title", .text, "Title in the agenda."),
            FigureColumn(
                "kind", .text, "Kind of session; empty for `event` and `between`.",
                list: .words(SessionKind.allCases.map(\.rawValue))),
            FigureColumn("planned_start", .instant, "Start by the plan."),
            FigureColumn("planned_end", .instant, "End by the plan."),
            FigureColumn("start", .instant, "Start used in every figure."),
            FigureColumn("end", .instant, "End used in every figure."),
            FigureColumn("seconds", .integer, unit: "s", "Length of the window.", isRequired: true),
        ], key: ["event", "session"])

    package static let reconciliation = TableSchema(
        name: "reconciliation", definition: "The platform's own totals beside the same thing recomputed.",
        columns: [
            event, file,
            FigureColumn("measure", .text, "The total, or what our own figure counts instead.", isRequired: true),
            FigureColumn("platform", .integer, "As the platform prints it; empty where it prints none."),
            FigureColumn(
                "computed", .integer,
                "Recomputed over the whole file by the platform's definition, staff included; or our figure."),
            FigureColumn(
                "agrees", .flag, "Whether the two are equal; empty where there is nothing to compare."),
            FigureColumn(
                "reason", .text,
                "Why the two differ, where they do: the likely reason, or on rows of our own figures what they count instead."
            ),
        ], references: [ofFile])

    package static let listeners = TableSchema(
        name: "listeners", definition: "Aggregate counts of listeners as delivered; never spread over people.",
        columns: [
            event, file, session, FigureColumn("time", .instant, "When it was counted.", isRequired: true), ownChannel,
            FigureColumn(
                "listeners", .integer, unit: "listeners", "Listeners counted on the channel; devices, not people.",
                isRequired: true),
        ], references: [ofSession, ofFile])

    package static let listenerMinutes = TableSchema(
        name: "listener_minutes",
        definition:
            "Aggregate counts of listeners as minutes, beside the minutes of attendees on the channel; neither is spread over the other.",
        columns: [
            event, session, ownChannel,
            FigureColumn(
                "covered_minutes", .number, unit: "min",
                "Time for which there is a count: each holds until the next one of its channel, at most 15 minutes.",
                isRequired: true),
            FigureColumn(
                "listener_minutes", .number, unit: "min", "Listeners counted × the time that the count holds.",
                isRequired: true),
            FigureColumn(
                "attendee_minutes", .number, unit: "min", "attendee_seconds of attendance.csv on the channel ÷ 60."),
            FigureColumn(
                "difference", .number, "listener_minutes − attendee_minutes, in minutes; negative where fewer listened."
            ),
        ], key: ["event", "session", "channel"], references: [ofSession])

    package static let bounds = TableSchema(
        name: "bounds",
        definition: "What the open pairs of internal/review.csv leave uncertain, and what the presence rests on.",
        columns: [
            event, session, category,
            FigureColumn("attendees", .integer, unit: "people", "As in attendance.csv, all channels."),
            FigureColumn("attendees_low", .integer, unit: "people", "No way to decide the open pairs gives fewer."),
            FigureColumn("attendees_high", .integer, unit: "people", "No way to decide the open pairs gives more."),
            FigureColumn(
                "share_email", .number, "Share of attendee-seconds of those all of whose connections bear an e-mail.",
                maximum: 1),
            FigureColumn(
                "share_decision", .number, "The same of those of whom a connection was decided by a person.", maximum: 1
            ),
            FigureColumn(
                "share_name", .number, "The same of those of whom a connection was linked by name alone.", maximum: 1),
            FigureColumn(
                "share_evidence", .number, "The same of those of whom a connection was linked by evidence.", maximum: 1),
            FigureColumn(
                "share_none", .number, "The same of those of whom a connection has neither e-mail nor name.", maximum: 1
            ),
        ], key: ["event", "session", "category"], references: [ofSession])

    package static let headcount = TableSchema(
        name: "headcount",
        definition:
            "People reported to have watched on one account together, added to the attendees; every other figure counts the account once.",
        columns: [
            event, session, category,
            FigureColumn(
                "attendees", .integer, unit: "people", "As in attendance.csv, all channels."),
            FigureColumn(
                "people_reported", .integer, unit: "people",
                "Attendees, each account with a reported headcount counted as so many people."),
        ], key: ["event", "session", "category"], references: [ofSession])

    package static let files = TableSchema(
        name: "files", definition: "What every file was taken for and how many of its records count.",
        columns: [
            event, file,
            FigureColumn(
                "kind", .text, "What the file is, by its content.", isRequired: true,
                list: .words(FileKind.allCases.map(\.rawValue))),
            FigureColumn("encoding", .text, "Encoding it was read in."),
            FigureColumn("delimiter", .text, "What separates its fields."),
            FigureColumn("time_zone", .text, "Zone its times were read in."),
            FigureColumn(
                "date_order", .text, "Order of the parts of its dates, where it matters.",
                list: .words(DateOrder.allCases.map(\.rawValue))),
            FigureColumn("precision", .text, "`second` or `minute`.", list: .words(["second", "minute"])),
            FigureColumn(
                "records", .integer, unit: "records", "Data records: accepted + rejected + ignored.", isRequired: true),
            FigureColumn("accepted", .integer, unit: "records", "Records that were read.", isRequired: true),
            FigureColumn(
                "rejected", .integer, unit: "records",
                "Records left out for what is wrong with them; each has a finding.", isRequired: true),
            FigureColumn(
                "ignored", .integer, unit: "records", "Records that are none of ours: reactions, copies, system lines.",
                isRequired: true),
            FigureColumn(
                "rows", .integer, unit: "rows",
                "Rows that are not blank (of texts: lines), as the reader counted them; empty where the file was not read."
            ),
            FigureColumn(
                "other_rows", .integer, unit: "rows", "Titles, headers, summaries and further lines of a record."),
            FigureColumn(
                "unread_rows", .integer, unit: "rows",
                "Rows that belong to nothing known; each has a finding. In a table rows = records + other + unread."),
        ], key: ["event", "file"])

    /// The tables of `figures/`, in the order they are listed.
    package static let figures = [
        attendance, engagement, comparison, comparisonGaps, participation, parity, retention, questions, polls,
        statements, clocks, representation, concurrency, channelBasis, sessions, reconciliation, bounds, listeners,
        listenerMinutes, headcount, files,
    ]
}
