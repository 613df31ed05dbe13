import EventModel

/// The tables with personal data, which stay in `internal/`.
package enum InternalSchemas {
    private static let event = FigureColumn("event", .text, "Id of the event.")
    private static let file = FigureColumn("file", .text, "Path inside the event folder.")
    private static let record = FigureColumn("record", .integer, "Data record of the file, from 1.")
    private static let line = FigureColumn("line", .integer, "Physical line on which the record starts, from 1.")

    package static let participants = TableSchema(
        name: "participants", definition: "One row a participant who is not staff.",
        columns: [
            event, FigureColumn("participant", .text, "Id of the participant."),
            FigureColumn("role", .text, "Part played."),
            FigureColumn("name", .text, "Name on the first record that has one."),
            FigureColumn("email", .text, "E-mail on the first record that has one."),
            FigureColumn("organization", .text, "Organization from registration."),
            FigureColumn(
                "country", .text,
                "Code of the country (ISO 3166-1 alpha-2); the answer as written where it names no country."),
            FigureColumn("category", .text, "Stakeholder category."),
            FigureColumn("category_basis", .text, "What the category rests on."),
            FigureColumn("channel", .text, "Channel with most seconds inside the event window."),
            FigureColumn("channel_basis", .text, "What that channel rests on for most of those seconds."),
            FigureColumn("registered", .flag, "Whether a registration counts."),
            FigureColumn("first_join", .instant, "First arrival, inside the event window or not."),
            FigureColumn("last_leave", .instant, "Last departure, inside the event window or not."),
            FigureColumn("seconds", .integer, unit: "s", "Presence inside the event window."),
            FigureColumn("outside_seconds", .integer, unit: "s", "Presence outside the event window."),
            FigureColumn("connections", .integer, "Accepted connections, waiting rooms left out."),
            FigureColumn("messages", .integer, "Messages counted on the event rows."),
        ])

    package static let links = TableSchema(
        name: "links", definition: "Every record and the participant it belongs to.",
        columns: [
            event, file, record, line, FigureColumn("kind", .text, "What the record is."),
            FigureColumn("participant", .text, "Participant, empty where none fits; staff ids begin with staff."),
            FigureColumn("rule", .text, "Why: email, name, evidence, decision or none."),
            FigureColumn("score", .number, "0 to 1."),
            FigureColumn(
                "evidence", .text,
                "What spoke for the link, in bits by its kind, where evidence decided: the score is their sum."),
        ])

    package static let review = TableSchema(
        name: "review", definition: "Pairs that a person should decide, those with most presence at stake first.",
        columns: [
            event, file, record, line, FigureColumn("name", .text, "Name on the record."),
            FigureColumn("seconds", .integer, unit: "s", "Presence inside the event that is at stake."),
            FigureColumn("participant", .text, "A participant that fits."),
            FigureColumn("participant_name", .text, "That participant's name."),
            FigureColumn("organization", .text, "That participant's organization."),
            FigureColumn("country", .text, "That participant's country, as in participants.csv."),
            FigureColumn(
                "score", .number, "Probability that they are one, 0 to 1; empty where names alone were compared."),
            FigureColumn("evidence", .text, "What speaks for it, in bits by its kind."),
        ])

    package static let answers = TableSchema(
        name: "answers",
        definition:
            "Each wording of an answer that the built-in lists do not understand, once: spellings that differ in case, accents or spaces are one.",
        columns: [
            event,
            FigureColumn(
                "question", .text, "What was asked.", list: .words(AnswerQuestion.allCases.map(\.rawValue))),
            FigureColumn("answer", .text, "The answer as it was first written."),
            FigureColumn(
                "people", .integer,
                "Participants for whom it is the answer that counts; those of whom a decision says it are left out."),
            FigureColumn("value", .text, "The value that it means, unknown while nobody has said it."),
            FigureColumn(
                "basis", .text, "settings where event.yaml says what it means, none where that is open.",
                list: .words(["settings", "none"])),
        ])

    package static let findings = TableSchema(
        name: "findings", definition: "What was odd in the input, the most harmful first.",
        columns: [
            event, file, line, record, FigureColumn("kind", .text, "Kind of finding."),
            FigureColumn("message", .text, "What was found."),
            FigureColumn("action", .text, "What was done, or is to do."),
        ])
}
