import EventModel

/// What the lines that announce a table say of the registrations below them.
struct RegistrationTitles {
    /// Whether the rows below are cancelled or denied, unless a title says otherwise.
    private(set) var isOut = false
    /// What a line says that is a title only where a header stands right below it.
    private var pending: Bool?
    /// "Attendee details" below "Cancelled registrations" heads the same table.
    private var hasRows = false

    /// Takes a line that a platform is known to announce a table with; false for another.
    mutating func take(_ fields: [String]) -> Bool {
        guard let first = fields.first, fields.dropFirst().allSatisfy(\.isEmpty) else { return false }
        let title = Header.fold(first)
        let saysOut = Self.cancelled.contains(title)
        guard saysOut || Self.titles.contains(title) || WebinarTable(title: first) == .attendees else { return false }
        if saysOut || hasRows { begin(saysOut) }
        pending = nil
        return true
    }

    /// Takes a line of one cell that may be a title in other words.
    ///
    /// "Cancelled: 0" is a count and announces nothing.
    mutating func takePossible(_ fields: [String]) {
        guard !fields.contains(where: { $0.contains(where: \.isNumber) }) else { return }
        pending = pending == true || ApprovalWords.isSurelyOut(fields.first { !$0.isEmpty } ?? "")
    }

    mutating func takeHeader() {
        if let pending, pending || hasRows { begin(pending) }
        pending = nil
    }

    mutating func takeRow() {
        hasRows = true
        pending = nil
    }

    private mutating func begin(_ isOut: Bool) {
        self.isOut = isOut
        hasRows = false
    }

    private static let titles = Set(Vocabulary.wordings(TitleMeaning.registrations).map(Header.fold))
    private static let cancelled = Set(Vocabulary.wordings(TitleMeaning.cancelledRegistrations).map(Header.fold))
}
