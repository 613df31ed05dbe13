import Cores
import Participants
import EventModel

/// What each person did in panel and floor: the rows that are summed, and drawn again and again by the bootstrap.
///
/// Of more than ``mostUnits`` people every so many-th form a group, and groups are the units.
///
/// Sessions of one kind are pooled by adding up what is counted in each of them, so that every sum can be followed back to
/// attendance.csv and engagement.csv. Arrivals and final departures are those of participants.csv, not cut to the event.
struct ComparisonUnits: Sendable {
    /// A person's row in one cell: a category's, or behind all categories a channel's. Cells of categories add up to all.
    struct CellRow: Sendable {
        var cell: Int
        var row: ComparisonSums.Row
    }

    /// Rows of unit `u`: `starts[u]..<starts[u + 1]`.
    private(set) var starts = [0]
    private(set) var rows: DrawnRows
    /// The cell of each row.
    private(set) var cells: [Int] = []
    /// Sums of every cell over all units, `all` of all first: index 0, then categories, then channels.
    private(set) var totals: [ComparisonTotals]
    /// So many units can be added up before a sum may not fit a row.
    private(set) var drawsBetween: Int
    let categories: Int
    let channels: Int

    var count: Int { starts.count - 1 }
    var cellCount: Int { categories + channels }

    /// More participants than this are drawn in ``groups`` groups, which estimates the same spread in bounded time and memory.
    static let mostUnits = 50_000
    static let groups = 10_000

    /// - Parameter workers: look at people, or gather them into groups, side by side.
    init(_ event: CountedEvent, _ engagement: Engagement, _ windows: [[Int]], _ workers: Workers) {
        categories = event.grid.categories
        channels = event.grid.channels
        let messages = Self.messagesByAuthor(event, engagement, windows)
        rows = DrawnRows(hasTalk: !messages.isEmpty)
        totals = Array(repeating: ComparisonTotals(), count: categories + channels)
        let contributions = engagement.contributions
        let longest = windows.joined().reduce(0) { $0 + event.windows[$1].seconds }
        let units = Self.units(of: contributions.authorCount, longest, cellCount: categories + channels, workers) {
            Self.rows(of: contributions.participant($0), event, windows, messages[$0, default: []])
        }
        var (largest, largestCount): (Int32, Int32) = (1, 1)
        for row in units.joined() { largest = max(largest, row.row.max()) }
        // A unit without rows does not count.
        for own in units where !own.isEmpty {
            for row in own {
                totals[row.cell].add(row.row)
                for part in row.row.narrowed {
                    rows.append(part)
                    cells.append(row.cell)
                    largestCount = max(largestCount, part.lowHalf.max())
                }
            }
            starts.append(cells.count)
        }
        drawsBetween = Int(min(Int32.max / largest, Int32(Int16.max) / largestCount))
        totals = Self.withAll(totals, categories: categories)
    }

    private static let unitsAtOnce = 500

    /// The rows of each person, or of each group if there are many people.
    ///
    /// - Parameter longest: seconds that one person can be there at most.
    private static func units(
        of authors: Int, _ longest: Int, cellCount: Int, _ workers: Workers,
        rows: @escaping @Sendable (AuthorID) -> [CellRow]
    ) -> [[CellRow]] {
        var count = authors
        if authors > mostUnits {
            // No group may be so large that a sum of its people does not fit a row.
            count = max(groups, authors / max(1, Int(Int32.max) / max(1, longest)) + 1)
        }
        let units = count
        let parts = sideBySide((units + unitsAtOnce - 1) / unitsAtOnce, workers) { part in
            (part * unitsAtOnce..<min(units, (part + 1) * unitsAtOnce)).map { unit -> [CellRow] in
                if units == authors { return rows(AuthorID(unit)) }
                var sums = [ComparisonSums.Row](repeating: .init(), count: cellCount)
                for author in stride(from: unit, to: authors, by: units) {
                    for row in rows(AuthorID(author)) { sums[row.cell] &+= row.row }
                }
                return sums.enumerated().filter { $1 != .init() }.map { CellRow(cell: $0, row: $1) }
            }
        }
        return parts.flatMap { $0 }
    }

    static func withAll(_ cells: [ComparisonTotals], categories: Int) -> [ComparisonTotals] {
        var all = ComparisonTotals()
        for cell in cells.prefix(categories) { all.add(cell) }
        return [all] + cells
    }
}
