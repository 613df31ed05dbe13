import DelimitedText
import EventModel

/// The columns of a participants table recognised by their values, if no header word is known.
///
/// Two columns of dates, a column of whole numbers that are the minutes between them rounded up, a column of addresses, and
/// the text column that varies most: no other table of an event looks like that, and the minutes are the proof.
struct ColumnShapes {
    /// Index of the row that heads the columns.
    var headerRow: Int
    var name: Int
    var email: Int
    var join: Int
    var leave: Int
    var minutes: Int
    /// Whether the row above the first person's is surely a header, whose cells are not personal data: each of these columns has
    /// one of its own, and none of its cells is an address, a time or a number.
    var hasPlainHeader = false

    /// Rows that decide.
    static let sampleSize = 20
    /// A header is at most this far below a block of meeting data.
    private static let headerLimit = 12

    /// - Parameter rows: the first records of the file, header included; more than the sample does no harm.
    init?(_ rows: [[String]]) {
        for index in rows.indices.prefix(Self.headerLimit) {
            let header = Header(rows[index])
            guard rows[index].count >= 5, header.column(.joinTime) == nil, header.column(.leaveTime) == nil,
                rows[index].allSatisfy({ !$0.contains("@") && Self.date($0) == nil })
            else { continue }
            let sample = rows[(index + 1)...].filter { row in row.contains { !$0.isEmpty } }
            guard let found = ColumnShapes(header: index, sample: Array(sample.prefix(Self.sampleSize))) else {
                continue
            }
            self = found
            let cells = rows[index].map(\.trimmed)
            let heads = [name, email, join, leave, minutes].map { $0 < cells.count ? cells[$0] : "" }
            hasPlainHeader =
                !heads.contains("") && Set(heads).count == heads.count
                && !cells.contains { $0.contains("@") || TimestampParser.parse($0) != nil || Self.isNumber($0) }
            return
        }
        return nil
    }

    private init?(header: Int, sample: [[String]]) {
        // One row would agree by chance too easily.
        guard sample.count >= 2, let width = sample.map(\.count).max() else { return nil }
        // Of few rows all must agree; of many, some may be damaged.
        let enough = sample.count < 10 ? sample.count : sample.count * 9 / 10
        func values(_ column: Int) -> [String] { sample.map { column < $0.count ? $0[column] : "" } }
        let dates = (0..<width).filter { column in values(column).count { Self.date($0) != nil } >= enough }
        let numbers = (0..<width).filter { column in values(column).count { wholeNumber($0) != nil } >= enough }
        let addresses = (0..<width).filter { column in
            let filled = values(column).filter { !$0.isEmpty }
            return !filled.isEmpty && filled.allSatisfy { $0.contains("@") && !$0.contains(" ") }
        }
        guard let email = addresses.first, let times = Self.times(sample, dates, numbers, enough) else { return nil }
        let texts = (0..<width).filter { column in
            column != email && !dates.contains(column) && !numbers.contains(column)
                && values(column).count { $0.contains(where: \.isLetter) } >= enough
        }
        // The one that varies most; of equals, the first.
        let name = texts.max { (Set(values($0)).count, -$0) < (Set(values($1)).count, -$1) }
        guard let name else { return nil }
        self.headerRow = header
        self.name = name
        self.email = email
        (join, leave, minutes) = times
    }

    /// The pair of date columns and the number column that agree; in a flat export the last such pair is the participant's.
    private static func times(
        _ sample: [[String]], _ dates: [Int], _ numbers: [Int], _ enough: Int
    ) -> (join: Int, leave: Int, minutes: Int)? {
        for join in dates.reversed() {
            for leave in dates where leave > join {
                for minutes in numbers {
                    for order in DateOrder.allCases
                    where sample.count(where: { agree($0, join, leave, minutes, order) }) >= enough {
                        return (join, leave, minutes)
                    }
                }
            }
        }
        return nil
    }

    private static func agree(_ row: [String], _ join: Int, _ leave: Int, _ minutes: Int, _ order: DateOrder) -> Bool {
        guard max(join, leave, minutes) < row.count, let from = date(row[join]), let to = date(row[leave]),
            let count = wholeNumber(row[minutes]), let start = from.local(order), let end = to.local(order),
            end.seconds >= start.seconds
        else { return false }
        return agrees(count, seconds: end.seconds - start.seconds, exact: from.hasSeconds && to.hasSeconds)
    }

    /// A telephone number, a meeting's id, minutes.
    private static func isNumber(_ text: String) -> Bool {
        text.contains(where: \.isNumber) && !text.contains(where: \.isLetter)
    }

    private static func date(_ text: String) -> Timestamp? {
        guard let time = TimestampParser.parse(text), time.shape != .clock else { return nil }
        return time
    }
}
