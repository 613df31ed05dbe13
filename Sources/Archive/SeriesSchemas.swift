package import Figures

/// The tables of a series, in the order they are listed: what every column means. One SQL file makes each.
package enum SeriesSchemas {
    private static let period = FigureColumn(
        "period", .text, "Year, quarter or month in which the events began, in their own time zones; or `all`.",
        isRequired: true)
    private static let attendances = FigureColumn(
        "attendances", .integer, unit: "people",
        "Attendees of each event added up: somebody who came to two counts twice.")
    private static let registrations = FigureColumn(
        "registrations", .integer, unit: "people", "Registrants of each event added up; empty where no event has any.")
    private static let seconds = FigureColumn(
        "attendee_seconds", .integer, unit: "s", "Seconds that participants were present, added up.")
    private static let events = FigureColumn("events", .integer, unit: "events", "Events that count here.")

    static let eventTable = TableSchema(
        name: "series_events", definition: "The events side by side.",
        columns: [
            FigureColumn("event", .text, "Id of the event.", isRequired: true),
            FigureColumn("title", .text, "Its title.", isRequired: true),
            FigureColumn("series", .text, "Series it belongs to."),
            FigureColumn("starts", .instant, "When it began.", isRequired: true), period,
            FigureColumn("registered", .integer, unit: "people", "As in its attendance.csv."),
            FigureColumn("registered_attended", .integer, unit: "people", "As in its attendance.csv."),
            FigureColumn("attendees", .integer, unit: "people", "As in its attendance.csv."), seconds,
            FigureColumn("messages", .integer, unit: "messages", "As in its engagement.csv."),
            FigureColumn("questions", .integer, unit: "questions", "As in its engagement.csv."),
            FigureColumn(
                "recognised", .integer, unit: "people",
                "Attendees with a pseudonym that is the same in every event: those with an e-mail, not withheld."),
            FigureColumn(
                "new", .integer, unit: "people", "Those of them who attended no earlier event in the archive."),
            FigureColumn("returning_attendees", .integer, unit: "people", "Those of them who did."),
        ], key: ["event"])

    package static let totals = TableSchema(
        name: "series_totals", definition: "Each period and all of them: attendances, and people counted once.",
        columns: [
            period, events, registrations, attendances, seconds,
            FigureColumn(
                "participants", .integer, unit: "people",
                "Distinct people among the attendees who can be recognised by their e-mail."),
            FigureColumn(
                "participants_low", .integer, unit: "people",
                "No fewer attended: assumes that nobody without e-mail is an additional person, but is at least the largest event's attendance."
            ),
            FigureColumn(
                "participants_high", .integer, unit: "people",
                "No more attended: assumes that every attendance without e-mail is another person."),
            FigureColumn(
                "new", .integer, unit: "people", "Those of `participants` whose first archived event is in the period."
            ),
            FigureColumn("returning_participants", .integer, unit: "people", "The others."),
            FigureColumn("previous_period", .text, "The previous period with an event."),
            FigureColumn("attendances_change", .integer, "Attendances minus those of the previous period."),
            FigureColumn("participants_change", .integer, "Participants minus those of the previous period."),
        ], key: ["period"])

    package static let frequency = TableSchema(
        name: "series_frequency", definition: "How many people attended one event, two, and so on.",
        columns: [
            period,
            FigureColumn(
                "events_attended", .integer, unit: "events", "How many events of the period somebody attended.",
                isRequired: true),
            FigureColumn(
                "participants", .integer, unit: "people", "People who can be recognised and attended that many."),
        ], key: ["period", "events_attended"])

    package static let categories = TableSchema(
        name: "series_categories", definition: "Attendances and people by stakeholder category.",
        columns: [
            period, FigureColumn("category", .text, "Stakeholder category.", isRequired: true), registrations,
            attendances, seconds,
            FigureColumn(
                "participants", .integer, unit: "people",
                "Distinct people who can be recognised; somebody who came under two categories counts in both."),
        ], key: ["period", "category"])

    package static let channels = TableSchema(
        name: "series_channels", definition: "Attendances, time and people by language channel.",
        columns: [
            period,
            FigureColumn(
                "channel", .text, "Language channel; the floor appears under its language's code.", isRequired: true),
            FigureColumn("events", .integer, unit: "events", "Events with an attendee on it."),
            FigureColumn(
                "attendances", .integer, unit: "people",
                "Attendees on the channel at each event; somebody who changed channel counts in each."), seconds,
            FigureColumn(
                "participants", .integer, unit: "people",
                "Distinct people who can be recognised, by the channel they were on most at each event."),
        ], key: ["period", "channel"])

    package static let countries = TableSchema(
        name: "series_countries",
        definition: "Attendances and people by country, as answered at registration.",
        columns: [
            period,
            FigureColumn(
                "country", .text, "Code of the country; `unknown` for answers that name none.",
                isRequired: true),
            FigureColumn("events", .integer, unit: "events", "Events with a registrant or attendee from there."),
            registrations, attendances,
            FigureColumn("participants", .integer, unit: "people", "Distinct people who can be recognised."),
        ], key: ["period", "country"])

    package static let all = [eventTable, totals, frequency, categories, channels, countries]
}
