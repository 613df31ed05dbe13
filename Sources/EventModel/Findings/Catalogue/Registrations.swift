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

    static let registrations: [Self] = [
        .unknownTitle, .repliesNo(in: "x", cells: 1), .unreadCancellations(in: "x", cells: 1), .halfUnderstoodTitle,
        .untitledTable, .unknownApproval("x", rows: 1),
    ]
}
