/// What other platforms' reports say less of, or say in other words.
extension FindingMessage {
    package static func envelopes(_ people: Int) -> Self {
        Self(
            .envelope,
            "of \(people) \("person", "people") the file says only when they first joined and last left",
            action: "figures of sessions and instants are upper bounds: whoever was away in between counts as present")
    }
    package static func peopleWithoutStays(_ people: Int) -> Self {
        Self(
            .contradictoryRow,
            "\(people) \("person has", "people have") no stay in the section of stays, though another section says that they were there; the first is here",
            action: "counted from first join to last leave; download the report again, since it may have been cut short"
        )
    }
    package static func unknownRoles(rows: Int) -> Self {
        Self(
            .guessedColumns,
            "the roles of \(rows) \("row", "rows") are not understood, and none of them is the organizer's; the first is here",
            action: "name the organizer's account under staff in event.yaml: until then it counts as an attendee")
    }
    package static func columnsByShape(tables: Int) -> Self {
        Self(
            .guessedColumns,
            "the labels of \(tables) \("table", "tables") are not recognised; the columns were taken by their shape",
            action: "check who was there and when; name the organizer's account under staff in event.yaml")
    }
    package static func openStays(_ stays: Int) -> Self {
        Self(
            .openStays,
            "\(stays) \("stay has", "stays have") no departure in the file",
            action: "counted until the last time in the file; download the list again after the meeting, or its report")
    }
    package static func departuresAlone(_ stays: Int) -> Self {
        Self(
            .openStays,
            "\(stays) \("departure has", "departures have") no arrival in the file",
            action: "counted from the first time in the file")
    }
    package static var unknownAction: Self {
        Self(.rejectedRow, "the row says neither that somebody joined nor that they left")
    }
    package static func otherSection(_ rows: Int) -> Self {
        Self(.notNeeded, "\(rows) \("row", "rows") of a section that says nothing about attendance")
    }

    package static func unprovenForm(_ platform: String) -> Self {
        Self(
            .guessedColumns,
            "no genuine report of \(platform) was seen when this form was added: its columns are those of the vendor's pages",
            action: "compare who was there and when with the original before you quote a figure")
    }
    package static func dayOfEvent(rows: Int) -> Self {
        Self(
            .guessedColumns,
            "the times of \(rows) \("row", "rows") have no date, and the name of the file has none either; the first is here",
            action:
                "the day of the event was used; give the file the name under which it was downloaded if that is wrong")
    }
    package static var dashboardTable: Self {
        Self(
            .guessedColumns,
            "its times are those of the zone of whoever saved it, and some versions of the server wrote wrong ones",
            action:
                "set time_zone for it under files in event.yaml; better, ask for learning_dashboard_data.json, which has every stay"
        )
    }

    static let platforms: [Self] = [
        .envelopes(1), .peopleWithoutStays(1), .unknownRoles(rows: 1), .columnsByShape(tables: 1), .openStays(1),
        .departuresAlone(1), .unknownAction, .otherSection(1), .unprovenForm("x"), .dayOfEvent(rows: 1),
        .dashboardTable,
    ]
}
