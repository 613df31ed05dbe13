import EventModel

/// What the lines that announce a table say about the registrations below them.
struct RegistrationTitles {
    /// Whether the rows below are cancelled or denied, unless a title says otherwise.
    private(set) var isOut = false
    /// What the lines say that may announce the next table, until its header or a row.
    private struct Announcement {
        /// Whether a line that is a title only above a header says that the rows are out.
        var saysOut: Bool?
        /// Whether a known title is among them.
        var isKnown = false
        /// The line that is about cancellations and is not understood.
        var doubtful: Int?
        /// The line of a title that says nothing of whether registrations hold.
        var unknown: Int?
    }

    private var announced = Announcement()
    /// Lines above a table that are about cancellations and are not understood.
    private var doubtful: [Int] = []
    /// Titles between tables that do not say whether registrations are approved or cancelled.
    private var unknown: [Int] = []
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
        announced = Announcement(isKnown: true)
        return true
    }

    /// Takes a line of one cell that may be a title in other words.
    ///
    /// "Cancelled: 0" is a count and announces nothing.
    mutating func takePossible(_ fields: [String], line: Int) {
        guard !fields.contains(where: { $0.contains(where: \.isNumber) }) else { return }
        let title = fields.first { !$0.isEmpty } ?? ""
        announced.saysOut = announced.saysOut == true || ApprovalWords.isSurelyOut(title)
        if ApprovalWords.mayBeOut(title, longest: Self.longestTitle) {
            announced.doubtful = line
        } else if hasTable, !ApprovalWords.isOfRegistrations(title), WebinarTable(title: title) == nil {
            announced.unknown = line
        }
    }

    mutating func takeHeader(line: Int) {
        if let saysOut = announced.saysOut, saysOut || hasTable {
            begin(saysOut)
        } else if isOut, !announced.isKnown {
            // Only what a title calls cancelled is cancelled.
            begin(false)
            untitled.append(line)
        }
        if !isOut, let line = announced.doubtful {
            doubtful.append(line)
        } else if !isOut, let line = announced.unknown {
            unknown.append(line)
        }
        announced = Announcement()
        hasTable = true
    }

    mutating func takeRow() {
        hasTable = true
        announced = Announcement()
    }

    func note(_ file: ImportFile, _ records: inout EventRecords) {
        let found: [(lines: [Int], message: FindingMessage)] = [
            (doubtful, .halfUnderstoodTitle), (unknown, .unknownTitle), (untitled, .untitledTable),
        ]
        for (lines, message) in found {
            for line in lines { records.add(Finding(message, file: file.path, line: line)) }
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
