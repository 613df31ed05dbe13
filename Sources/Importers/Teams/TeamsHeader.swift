import EventModel

/// The header of a table in a Teams file.
///
/// Sections are known by their headers: their titles are in the language of whoever downloaded the file, and the last one has
/// several names.
struct TeamsHeader {
    enum Table {
        /// One row per person: first join, last leave and the time in between.
        case participants
        /// One row per stay.
        case stays
        /// One row per thing that somebody did: a reaction, a raised hand.
        case engagement
        /// One row per arrival and departure: the list that is saved during a meeting.
        case events
        /// The same of a live event, by session.
        case liveEvents
    }

    let table: Table
    /// Whether the headers say that times are in UTC.
    let isUTC: Bool
    private let columns: [TeamsColumn: Int]
    private let engagementColumns: Set<Int>

    /// Nil if it heads no table of Teams.
    init?(_ fields: [String]) {
        var columns: [TeamsColumn: Int] = [:]
        var engagement: Set<Int> = []
        var isUTC = false
        for (index, field) in fields.enumerated() {
            var folded = Header.fold(field)
            if folded.hasSuffix(Self.utcMark) {
                isUTC = true
                folded = folded.dropLast(Self.utcMark.count).trimmed
            }
            if let column = TeamsColumn.ofText[folded] {
                if columns[column] == nil { columns[column] = index }
            } else if TeamsColumn.engagementStarts.contains(where: { folded.hasPrefix($0 + " ") }) {
                engagement.insert(index)
            }
        }
        guard let table = Self.table(columns) else { return nil }
        self.table = table
        self.columns = columns
        self.isUTC = isUTC
        engagementColumns = engagement
    }

    private static let utcMark = "(utc)"

    private static func table(_ columns: [TeamsColumn: Int]) -> Table? {
        func has(_ wanted: TeamsColumn...) -> Bool { wanted.allSatisfy { columns[$0] != nil } }
        if has(.sessionID, .action, .time) { return .liveEvents }
        guard has(.name) else { return nil }
        if has(.action, .time) { return .events }
        let isOfPeople = has(.role) || has(.upn)
        if has(.firstJoin, .lastLeave), isOfPeople || has(.duration) { return .participants }
        // A list of another platform has a join and a leave time too; only Teams adds a length and a role.
        if has(.join, .leave, .duration), isOfPeople { return .stays }
        return has(.engagementType) ? .engagement : nil
    }

    func column(_ word: TeamsColumn) -> Int? { columns[word] }

    var hasRegistrations: Bool {
        columns[.registrationEmail] != nil || columns[.registrationTime] != nil || columns[.registrationStatus] != nil
    }

    /// The columns behind the registration's own that may hold further answers.
    func mayBeAnswer(_ column: Int) -> Bool {
        let last = [.registrationEmail, .registrationTime, .registrationStatus].compactMap { columns[$0] }.max()
        return (last.map { column > $0 } ?? false) && !engagementColumns.contains(column)
    }
}
