import DelimitedText
import EventModel

/// The minutes of a stay as reports write them: a whole number, a fraction of one, hours, minutes and seconds.
enum MinutesCell {
    /// Minutes, rounded up as the platform rounds; nil if a cell is not a length of time. A negative number is read, so that it
    /// can be found to disagree.
    static func minutes(_ cell: Span<UInt8>) -> Int? {
        let cell = trimmedSpaces(cell)
        if cell.count > 1, cell[0] == 0x2D { return wholeNumber(cell.extracting(1..<cell.count)).map { -$0 } }
        if let number = wholeNumber(cell) { return number }
        guard !cell.isEmpty, cell.count <= longest else { return nil }
        let text = foldedText(String(copying: cell))
        return (seconds(ofClock: text) ?? seconds(ofUnits: text) ?? seconds(ofFraction: text)).map { ($0 + 59) / 60 }
    }

    /// `1:05:30`. `1:05` may be an hour and minutes or minutes and seconds, and is neither.
    private static func seconds(ofClock text: String) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 3, let hours = parts[0], let minutes = parts[1], let seconds = parts[2], hours >= 0,
            (0..<60).contains(minutes), (0..<60).contains(seconds)
        else { return nil }
        return hours * 3600 + minutes * 60 + seconds
    }

    /// `1 h 5 min`, `65 min`, `1h 5m 30s`.
    private static func seconds(ofUnits text: String) -> Int? {
        sumOfUnits(
            text.filter { !$0.isWhitespace && $0 != "." }, number: { Int($0).flatMap { $0 < 100_000 ? $0 : nil } }
        ) {
            units[$0]
        }
    }

    /// `59.5`, `59,5`.
    private static func seconds(ofFraction text: String) -> Int? {
        guard let minutes = Double(text.replacing(",", with: ".")), (0..<100_000).contains(minutes) else { return nil }
        return Int((minutes * 60).rounded())
    }

    private static let longest = 30
    private static let units: [String: Int] = [
        "h": 3600, "hr": 3600, "hrs": 3600, "hour": 3600, "hours": 3600, "heure": 3600, "heures": 3600, "hora": 3600,
        "horas": 3600, "std": 3600, "m": 60, "min": 60, "mins": 60, "mn": 60, "minute": 60, "minutes": 60, "minuto": 60,
        "minutos": 60, "s": 1, "sec": 1, "secs": 1, "second": 1, "seconds": 1, "seconde": 1, "secondes": 1, "seg": 1,
        "segundo": 1, "segundos": 1,
    ]
}

extension ImportFile {
    /// The minutes of a row; nil if the cell is blank, or has something else, which is counted.
    func minutes(_ record: borrowing DelimitedRecord, _ column: Int) -> Int? {
        let cell = record.field(column)
        if let minutes = MinutesCell.minutes(cell) { return minutes }
        if !CellWords.isBlank(cell) { unreadableMinutes.add(line: record.line) }
        return nil
    }
}
