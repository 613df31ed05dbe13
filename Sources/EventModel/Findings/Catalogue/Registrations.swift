/// Whether registrations are approved, cancelled or denied.
extension FindingMessage {
    package static func unreadCancellations(in column: String, cells: Int) -> Self {
        Self(
            .unknownApproval,
            "the column '\(column)' is not read, and \(cells) of its cells \("says", "say") that a registration is cancelled or denied; the first is here",
            action:
                "counted as registered; call the column Approval Status in the file if it says who is registered, or take it out if it does not"
        )
    }
    package static var halfUnderstoodTitle: Self {
        Self(
            .unknownApproval, "the line above a table seems to be about cancelled or denied registrations",
            action: "its rows were counted as registered; write Cancelled registrations above them if they are not")
    }
    package static var untitledTable: Self {
        Self(
            .unknownApproval, "a table without a title follows the one of cancelled registrations",
            action: "its rows were counted as registered; write Cancelled registrations above them if they are not")
    }
    package static func unknownApproval(_ wording: String, rows: Int) -> Self {
        Self(
            .unknownApproval,
            "the approval '\(wording)' in \(rows) \("row", "rows") is not understood; the first is here")
    }
    package static var unknownTitle: Self {
        Self(
            .unknownApproval, "a table under an unknown title",
            action: "its rows were counted as registered; write Cancelled registrations above them if they are not")
    }
    package static func repliesNo(in column: String, cells: Int) -> Self {
        Self(
            .unknownApproval,
            "the column '\(column)' is not read, and \(cells) of its cells \("says", "say") no; the first is here",
            action:
                "counted as registered; call the column Approval Status in the file if it says who is registered, or take it out if it does not"
        )
    }

    package static func seatsWithoutName(_ seats: Int) -> Self {
        Self(
            .guessedColumns,
            "\(seats) \("seat is", "seats are") booked by somebody for others whose names the file does not hold; the first is here",
            action: "each row was counted as one registration; add rows for the others if their names are known")
    }
    package static func unfinishedForms(_ forms: Int) -> Self {
        Self(
            .rejectedRow,
            "\(forms) \("form was", "forms were") begun and never sent; the first is here",
            action: "not counted as registered; their answers still hold")
    }
    package static func registrationsDisagree(in file: String, people: Int, question: String) -> Self {
        Self(
            .registrationsDisagree,
            "\(people) \("person answers", "people answer") '\(question)' here otherwise than in '\(file)'; the first is here"
        )
    }
    package static func statesDisagree(in file: String, people: Int) -> Self {
        Self(
            .registrationsDisagree,
            "\(people) \("registration is", "registrations are") valid in one of two files and cancelled or denied in the other, '\(file)'; the first is here",
            action: "a valid registration outweighs a cancelled one; leave out the file that is out of date")
    }

    static let registrations: [Self] = [
        .seatsWithoutName(1), .unfinishedForms(1), .registrationsDisagree(in: "x", people: 1, question: "x"),
        .statesDisagree(in: "x", people: 1),
        .unknownTitle, .repliesNo(in: "x", cells: 1), .unreadCancellations(in: "x", cells: 1), .halfUnderstoodTitle,
        .untitledTable, .unknownApproval("x", rows: 1),
    ]
}
