import EventModel

/// What the lines that announce a table say about the registrations below them.
struct RegistrationTitles {
    /// Whether the rows below are cancelled or denied, unless a title says otherwise.
    private(set) var isOut = false
    /// What a line says if it is a title, which it is only if a header follows right below it.
    private var pending: Bool?
    /// Whether a known title is above, without a row since.
    private var isAnnounced = false
    /// Lines above a table that are about cancellations and are not understood.
    private var doubtful: [Int] = []
    /// The line of a title that may be one of these, until a header follows.
    private var pendingDoubt: Int?
    /// Titles between tables that do not say whether registrations are approved or cancelled.
    private var unknown: [Int] = []
    private var pendingUnknown: Int?
    /// Where a table without a title follows one of cancelled registrations.
    private var untitled: [Int] = []
    /// "Attendee details" right below "Cancelled registrations" heads the same table.
    private var hasTable = false

    /// Takes a line that a platform is known to announce a table with; false for another.
    mutating func take(_ fields: [String]) -> Bool {
        guard let first = fields.first, fields.dropFirst().allSatisfy(\.isEmpty) else { return false }
        let title = Header.fold(first)
        let saysOut = Self.cancelled.contains(title)
        guard saysOut || Self.titles.contains(title) || WebinarTable(title: first) == .attendees else { return false }
        if saysOut || hasTable { begin(saysOut) }
        isAnnounced = true
        (pending, pendingDoubt, pendingUnknown) = (nil, nil, nil)
        return true
    }

    /// Takes a line of one cell that may be a title in other words.
    ///
    /// "Cancelled: 0" is a count and announces nothing.
    mutating func takePossible(_ fields: [String], line: Int) {
        guard !fields.contains(where: { $0.contains(where: \.isNumber) }) else { return }
        let title = fields.first { !$0.isEmpty } ?? ""
        pending = pending == true || ApprovalWords.isSurelyOut(title)
        if ApprovalWords.mayBeOut(title, longest: Self.longestTitle) {
            pendingDoubt = line
        } else if hasTable, !ApprovalWords.isOfRegistrations(title), WebinarTable(title: title) == nil {
            pendingUnknown = line
        }
    }

    mutating func takeHeader(line: Int) {
        if let pending, pending || hasTable {
            begin(pending)
        } else if isOut, !isAnnounced {
            // Only what a title calls cancelled is cancelled.
            begin(false)
            untitled.append(line)
        }
        if let pendingDoubt, !isOut { doubtful.append(pendingDoubt) }
        if let pendingUnknown, !isOut, pendingDoubt == nil { unknown.append(pendingUnknown) }
        (pending, pendingDoubt, pendingUnknown, isAnnounced) = (nil, nil, nil, false)
        hasTable = true
    }

    mutating func takeRow() {
        hasTable = true
        (pending, pendingDoubt, pendingUnknown, isAnnounced) = (nil, nil, nil, false)
    }

    func note(_ file: ImportFile, _ records: inout EventRecords) {
        for line in doubtful {
            records.add(
                Finding(.halfUnderstoodTitle, file: file.path, line: line)
            )
        }
        for line in unknown { records.add(Finding(.unknownTitle, file: file.path, line: line)) }
        for line in untitled {
            records.add(
                Finding(.untitledTable, file: file.path, line: line)
            )
        }
    }

    private mutating func begin(_ isOut: Bool) {
        self.isOut = isOut
        hasTable = false
    }

    /// A longer line is a topic rather than a title.
    private static let longestTitle = 5
    private static let titles = Set(Vocabulary.wordings(TitleMeaning.registrations).map(Header.fold))
    private static let cancelled = Set(Vocabulary.wordings(TitleMeaning.cancelledRegistrations).map(Header.fold))
}
