package import Figures

/// A number that a network reports: its name, unit and definition, in one place.
package struct Indicator: Sendable, Equatable {
    package var id: String
    package var unit: String
    package var definition: String

    /// In the order in which they are listed. Those of a series count over its events and periods, the others over one event.
    package static let all: [Indicator] = ofEvents + ofSeries

    static let ofEvents = [
        Indicator(
            id: "registrants", unit: "people",
            definition: "Participants with a registration neither cancelled nor denied."),
        Indicator(
            id: "attendees", unit: "people", definition: "Participants present for at least one second of the event."),
        Indicator(
            id: "show_up_rate", unit: "ratio", definition: "Registrants who attended ÷ registrants."),
        Indicator(id: "attendance_hours", unit: "h", definition: "Time that participants were present, added up."),
        Indicator(
            id: "time_share", unit: "ratio",
            definition: "Time present of the category or on the channel ÷ time present of everybody."),
        Indicator(id: "mean_presence", unit: "people", definition: "Time present ÷ length of the event."),
        Indicator(id: "peak_presence", unit: "people", definition: "Largest number present at one instant."),
        Indicator(
            id: "messages", unit: "messages", definition: "Chat messages to a group by people who are not staff."),
        Indicator(id: "questions", unit: "questions", definition: "Questions of the Q&A report."),
        Indicator(
            id: "contributor_share", unit: "ratio", definition: "Attendees who wrote or asked ÷ attendees."),
        Indicator(id: "countries", unit: "countries", definition: "Different countries of attendees, as answered."),
        Indicator(
            id: "organizations", unit: "organizations", definition: "Different organizations of attendees, as answered."
        ),
    ]

    static let ofSeries = [
        Indicator(id: "events", unit: "events", definition: "Events of the period."),
        Indicator(id: "attendances", unit: "people", definition: "Attendees of each event added up."),
        Indicator(
            id: "participants", unit: "people",
            definition: "Distinct people among the attendees who can be recognised by their e-mail."),
        Indicator(
            id: "participants_low", unit: "people",
            definition: "No fewer people attended, whoever those without e-mail are."),
        Indicator(
            id: "participants_high", unit: "people",
            definition: "No more people attended, whoever those without e-mail are."
        ),
        Indicator(
            id: "new_share", unit: "ratio",
            definition: "Participants whose first archived event is in the period ÷ participants."),
    ]

    static func named(_ id: String) -> Indicator {
        all.first { $0.id == id } ?? Indicator(id: id, unit: "", definition: "")
    }
}

/// `indicators.csv` and what is made from it.
package enum IndicatorSchemas {
    private static let category = FigureColumn("category", .text, "Stakeholder category, or `all`.", isRequired: true)
    private static let channel = FigureColumn("channel", .text, "Language channel, or `all`.", isRequired: true)
    private static let country = FigureColumn(
        "country", .text, "Code of the country, or `all`.", isRequired: true)
    private static let numbers = [
        FigureColumn("value", .number, "The number; empty where its source is missing."),
        FigureColumn(
            "unit", .text, "What it counts or measures; `ratio` for a quotient of two counts.", isRequired: true),
        FigureColumn("numerator", .integer, "Of a ratio: what is divided."),
        FigureColumn("denominator", .integer, "Of a ratio: what it is divided by."),
        FigureColumn(
            "status", .text, "`counted`, or `missing` where nothing was read.", isRequired: true,
            list: .words(["counted", "missing"])),
        FigureColumn("definition", .text, "What the number means.", isRequired: true),
    ]

    package static let indicators = TableSchema(
        name: "indicators", definition: "Indicators of events and of their series, one number per row.",
        columns: [
            FigureColumn("event", .text, "Id of the event, or `all` of a series.", isRequired: true),
            FigureColumn("period", .text, "Period that the event began in, or `all`.", isRequired: true),
            FigureColumn("indicator", .text, "Name of the indicator.", isRequired: true), category, channel, country,
        ] + numbers, key: ["event", "period", "indicator", "category", "channel", "country"])

    package static let results = TableSchema(
        name: "results", definition: "Indicators under the network's own codes and wording, in the mapping's order.",
        columns: [
            FigureColumn("code", .text, "The network's code.", isRequired: true),
            FigureColumn("wording", .text, "The network's wording."),
            FigureColumn("event", .text, "Id of the event, or `all`.", isRequired: true),
            FigureColumn("period", .text, "Period, or `all`.", isRequired: true), category, channel, country,
        ] + numbers)

    package static let missing = TableSchema(
        name: "missing", definition: "Lines of the mapping that no indicator answers.",
        columns: [
            FigureColumn("code", .text, "The network's code.", isRequired: true),
            FigureColumn("wording", .text, "The network's wording."),
            FigureColumn("indicator", .text, "The indicator asked for.", isRequired: true),
            FigureColumn("line", .integer, "Line of the mapping file.", isRequired: true),
            FigureColumn("reason", .text, "Why there is no result.", isRequired: true),
        ], key: ["line"])

    /// HXL hashtags of the columns of `indicators.csv`, by column. Source: HXL 1.1; `#x_` marks our own tags.
    package static let hashtags = [
        "event": "#event+code", "period": "#date+period", "indicator": "#indicator+code", "category": "#org+type",
        "channel": "#x_channel+code", "country": "#country+code", "value": "#indicator+value+num",
        "unit": "#indicator+unit", "numerator": "#indicator+numerator+num",
        "denominator": "#indicator+denominator+num", "status": "#status", "definition": "#description+definition",
    ]
}
