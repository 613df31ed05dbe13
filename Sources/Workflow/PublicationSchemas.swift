internal import Figures

/// The tables of a publication and its audit: what every column means.
enum PublicationSchemas {
    private static let event = FigureColumn("event", .text, "Id of the event.", isRequired: true)
    private static let session = FigureColumn("session", .text, "Id of the session.", isRequired: true)
    private static let series = FigureColumn("series", .text, "Name of the series.", isRequired: true)
    private static let period = FigureColumn("period", .text, "Period, or `all`.", isRequired: true)
    private static let category = FigureColumn("category", .text, "Stakeholder category, or `all`.", isRequired: true)
    private static let channel = FigureColumn(
        "channel", .text, "Language channel, or `all`. Somebody who changed channel counts in each.", isRequired: true)
    private static let country = FigureColumn(
        "country", .text, "Code of the country (ISO 3166-1 alpha-2); `not_stated` for those who named none.",
        isRequired: true)

    private static func status(_ name: String) -> FigureColumn {
        FigureColumn(
            name + "_status", .text,
            "`published`; `suppressed`, so that no small count can be worked out; `perturbed`, with noise (cell key method); or `missing`, where nothing was read.",
            isRequired: true, list: .words(["published", "suppressed", "perturbed", "missing"]))
    }

    private static let registered = [
        FigureColumn("registered", .integer, unit: "people", "Registrants neither cancelled nor denied."),
        status("registered"),
    ]
    private static let attended = [
        FigureColumn("attended", .integer, unit: "people", "Participants present for at least one second."),
        status("attended"),
    ]

    static func schema(of table: PublicTable) -> TableSchema {
        let (definition, keys, hasRegistered): (String, [FigureColumn], Bool) =
            switch table {
            case .eventCategories: ("Registrants and attendees by stakeholder category.", [event, category], true)
            case .eventChannels: ("Registrants and attendees by language channel.", [event, channel], true)
            case .sessionCategories: ("Attendees of each session by category.", [event, session, category], false)
            case .sessionChannels: ("Attendees of each session by channel.", [event, session, channel], false)
            case .countries: ("Registrants and attendees by country.", [event, country], true)
            case .seriesCategories:
                ("Registrations and attendances by period and category.", [series, period, category], true)
            case .seriesChannels:
                ("Registrations and attendances by period and channel.", [series, period, channel], true)
            case .seriesCountries:
                ("Registrations and attendances by period and country.", [series, period, country], true)
            }
        return TableSchema(
            name: table.rawValue, definition: definition, columns: keys + (hasRegistered ? registered : []) + attended,
            key: keys.map(\.name))
    }

    static let sessions = TableSchema(
        name: "sessions", definition: "The sessions of the events.",
        columns: [
            event, session, FigureColumn("title", .text, "Title in the agenda."),
            FigureColumn("kind", .text, "Kind of session."),
        ], key: ["event", "session"])

    static let disclosure = TableSchema(
        name: "disclosure",
        definition:
            "What an outsider cannot rule out about each protected count, given everything that is published. Not for the public.",
        columns: [
            FigureColumn(
                "cell", .text, "Event or sum, session, measure, kind and value of the count.", isRequired: true),
            FigureColumn("value", .integer, unit: "people", "The count itself.", isRequired: true),
            FigureColumn("is_small", .flag, "Whether it is below the threshold itself."),
            FigureColumn(
                "low", .integer, unit: "people",
                "The smallest value for which counts were found that agree with everything public."),
            FigureColumn("high", .integer, unit: "people", "The largest value for which such counts were found."),
            FigureColumn(
                "width", .integer, unit: "people", "high − low: how much an outsider must at least leave open."),
            FigureColumn("is_exposed", .flag, "Whether that is narrower than the threshold."),
        ], key: ["cell"])
}
