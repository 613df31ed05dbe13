import Attendance

/// The tables of engagement beyond engagement.csv: panel against floor, and who wrote, stayed, asked, answered and spoke.
extension TableSchemas {
    package static let participation = TableSchema(
        name: "participation",
        definition:
            "How evenly attendees and categories wrote in the chat. Silent attendees count as 0 messages; messages of people who did not attend the window are left out.",
        columns: [
            event, session, attendees,
            FigureColumn("silent", .integer, unit: "people", "Attendees without a message in the window."),
            FigureColumn("messages", .integer, unit: "messages", "Messages of attendees in the window."),
            FigureColumn(
                "gini", .number,
                "Gini coefficient of messages over attendees: 0 where all wrote as much, near 1 where one wrote everything. Σ (2i − n − 1) xᵢ ÷ (n Σ x), x sorted.",
                maximum: 1),
            FigureColumn(
                "gini_corrected", .number, "The same × n ÷ (n − 1), which few attendees need to reach 1.", maximum: 1),
            FigureColumn("categories", .integer, unit: "categories", "Categories with an attendee in the window."),
            FigureColumn(
                "evenness", .number,
                "Entropy of the messages over these categories ÷ its largest possible value: 1 where each wrote as much.",
                maximum: 1),
        ], key: ["event", "session"], references: [ofSession])

    package static let parity = TableSchema(
        name: "parity", definition: "Whether categories wrote as much as they attended.",
        columns: [
            event, session, category,
            FigureColumn("messages", .integer, unit: "messages", "As in engagement.csv, all channels."),
            seconds,
            FigureColumn("message_share", .number, "The category's messages ÷ all messages.", maximum: 1),
            FigureColumn("time_share", .number, "The category's attendee-seconds ÷ all attendee-seconds.", maximum: 1),
            FigureColumn(
                "parity_index", .number,
                "message_share ÷ time_share: 1 where a category wrote in proportion to its time, 2 where twice as much."
            ),
        ], key: ["event", "session", "category"], references: [ofSession])

    package static let retention = TableSchema(
        name: "retention",
        definition:
            "Kaplan–Meier retention: of those present at the first second of the window, the share who had not left for good, minute by minute. Who is still there at the end is censored. This is not the number present ÷ the number at the start.",
        columns: [
            event, session,
            FigureColumn("minute", .number, unit: "min", "Minutes since the window's start.", isRequired: true),
            FigureColumn("present_at_start", .integer, unit: "people", "People present at the first second."),
            FigureColumn("left", .integer, unit: "people", "Those of them who left for good since the row before."),
            FigureColumn("at_risk", .integer, unit: "people", "Those of them still observed after this minute."),
            FigureColumn("retention", .number, "Kaplan–Meier estimate of the share still there.", maximum: 1),
        ], key: ["event", "session", "minute"], references: [ofSession])

    package static let questions = TableSchema(
        name: "questions", definition: "Questions of the Q&A report: asked, answered, and by which category.",
        columns: [
            event, category,
            FigureColumn("questions", .integer, unit: "questions", "Questions asked, as in engagement.csv."),
            FigureColumn(
                "answered", .integer, unit: "questions",
                "Those with an answer, `live answered` included; empty where the report has no column for it."),
            FigureColumn("askers", .integer, unit: "people", "Distinct people or names who asked."),
            FigureColumn("answered_share", .number, "answered ÷ questions.", maximum: 1),
        ], key: ["event", "category"])

    package static let polls = TableSchema(
        name: "polls", definition: "Who answered each question of a poll, of those who were there.",
        columns: [
            event, FigureColumn("question", .text, "The question as the report prints it.", isRequired: true), category,
            FigureColumn(
                "present", .integer, unit: "people",
                "Attendees present at some instant from the first answer to the last; attendees of the event where answers have no times."
            ),
            FigureColumn("respondents", .integer, unit: "people", "Participants who answered, staff left out."),
            FigureColumn(
                "answers_without_person", .integer, unit: "answers",
                "Answers that are anonymous or under a name that fits no participant; on rows of `all` only."),
            FigureColumn("response_rate", .number, "Respondents who were present ÷ present.", maximum: 1),
        ], key: ["event", "question", "category"])

    package static let clocks = TableSchema(
        name: "clocks",
        definition:
            "How far each chat's clock seems to be off, judged by whether its authors were connected. Proposed, never applied: clock_offset_seconds in event.yaml does that.",
        columns: [
            event, file,
            FigureColumn(
                "messages", .integer, unit: "messages",
                "Messages by authors with a connection, linked by e-mail, name or decision; private ones and staff's too."
            ),
            FigureColumn(
                "connected_as_read", .integer, unit: "messages", "Those that fall into a stay of their author."),
            FigureColumn(
                "connected_at_best", .integer, unit: "messages",
                "The most that one offset added to all times would place so."),
            FigureColumn("offset_low", .integer, "Least of the offsets that do, in seconds."),
            FigureColumn("offset_high", .integer, "Largest of them without a break, in seconds."),
            FigureColumn(
                "offset_seconds", .integer,
                "The proposal: 0 where it fits, a whole hour where one fits, else the middle."),
            FigureColumn("applied_seconds", .integer, "What event.yaml has added already."),
        ], key: ["event", "file"], references: [ofFile])

    package static let statements = TableSchema(
        name: "statements",
        definition:
            "Statements from the floor, from a list that somebody kept. The category is the one the list names, else the organization's, else that of the only participant of the speaker's name.",
        columns: [
            event, session, category,
            FigureColumn(
                "statements", .integer, unit: "statements",
                "Statements made in the window; those without a time on `event` rows only."),
            FigureColumn(
                "speakers", .integer, unit: "people", "Distinct speakers, or organizations where none is named."),
            FigureColumn("timed", .integer, unit: "statements", "Those of the statements whose length is noted."),
            FigureColumn("minutes", .number, unit: "min", "Their lengths together; empty where none is noted."),
        ], key: ["event", "session", "category"], references: [ofSession])

    private static let measure = FigureColumn(
        "measure", .text,
        "What is compared: "
            + ComparisonMeasure.allCases.map { "`\($0.rawValue)`: \($0.definition)" }.joined(separator: " "),
        isRequired: true, list: .words(ComparisonMeasure.allCases.map(\.rawValue)))
    private static let comparisonKey = ["event", "measure", "category", "channel"]

    package static let comparison = TableSchema(
        name: "comparison",
        definition:
            "The panel (`a`) against the floor (`b`), sessions of one kind pooled by adding up their counts: all attendees, and each category and channel with at least 10 attendees on both sides. The floor comes after the panel, so a difference may come of the order; nothing here says why.",
        columns: [
            event, measure,
            FigureColumn(
                "kind", .text, "`ratio`: value = b ÷ a; `difference`: value = b − a.", isRequired: true,
                list: .words(ComparisonMeasure.Kind.allCases.map(\.rawValue))),
            category, channel,
            FigureColumn("a", .text, "Kind of the sessions on this side: `panel`.", isRequired: true),
            FigureColumn("b", .text, "Kind of the sessions on this side: `floor`.", isRequired: true),
            FigureColumn("a_value", .number, "The measure in the panel."),
            FigureColumn("b_value", .number, "The measure on the floor."),
            FigureColumn(
                "value", .number,
                "Ratio or difference of the two, from exact numbers; empty as comparison_gaps.csv says."
            ),
            FigureColumn(
                "low", .number,
                "Lower end of the 95% interval: 2.5th percentile of 2,000 drawings of people with replacement (above 50,000 people: of 10,000 groups of them)."
            ),
            FigureColumn("high", .number, "Upper end: the 97.5th percentile."),
        ], key: comparisonKey)

    package static let comparisonGaps = TableSchema(
        name: "comparison_gaps", definition: "Why a value or an interval of comparison.csv is empty.",
        columns: [
            event, measure, category, channel,
            FigureColumn(
                "missing", .text, "`value`, and its interval with it; or `interval` alone.", isRequired: true,
                list: .words(["value", "interval"])),
            FigureColumn(
                "gap", .text, "The reason in a word.", isRequired: true,
                list: .words(Comparison.Gap.allCases.map(\.rawValue))),
            FigureColumn("reason", .text, "The reason in words.", isRequired: true),
        ], key: comparisonKey,
        references: [TableSchema.Reference(table: "comparison", columns: comparisonKey)])
}
