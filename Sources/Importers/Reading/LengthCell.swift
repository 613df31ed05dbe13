import EventModel

/// A length of time as platforms write it beside a join and a leave time: `1h 13m 42s`, `59 Min. 0 Sek.`, `1 godz. 2 min 3 s`,
/// `1 時間 2 分 3 秒`, `00:35:12`.
///
/// It is a check and never the source of a figure: platforms cut off what is less than their smallest unit.
enum LengthCell {
    /// Whole seconds; nil if a cell is not a length with units or a clock.
    static func seconds(_ cell: Span<UInt8>) -> Int? {
        let cell = trimmedSpaces(cell)
        guard !cell.isEmpty, cell.count <= longest else { return nil }
        return seconds(String(copying: cell))
    }

    static func seconds(_ text: String) -> Int? {
        guard text.utf8.count <= longest else { return nil }
        let folded = foldedText(text)
        return clock(folded) ?? units(folded)
    }

    /// `1:05:30`, `35:12`.
    private static func clock(_ text: String) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
        guard (2...3).contains(parts.count) else { return nil }
        var total = 0
        for (index, part) in parts.enumerated() {
            guard let part, part >= 0, part < (index == 0 ? 100_000 : 60) else { return nil }
            total = total * 60 + part
        }
        return total
    }

    private static func units(_ text: String) -> Int? {
        let bare = text.filter { !$0.isWhitespace && $0 != "." && $0 != "," }
        return sumOfUnits(bare, number: number) { unitOf[$0]?.seconds }
    }

    private static func number(_ digits: Substring) -> Int? {
        digits.isEmpty || digits.count > 6 ? nil : digits.reduce(0) { $0 * 10 + ($1.wholeNumberValue ?? 0) }
    }

    private static let longest = 80
    private static let unitOf: [String: LengthUnit] = LengthUnit.allCases.reduce(into: [:]) { units, unit in
        for text in Vocabulary.folded(unit) { units[text.filter { $0 != "." }] = unit }
    }
}

/// Numbers with units, from the largest unit to the smallest, added up in seconds: `1h5m`; nil for any other text.
///
/// - Parameter seconds: the length of a unit, by its name.
func sumOfUnits(_ text: String, number: (Substring) -> Int?, seconds: (String) -> Int?) -> Int? {
    var rest = text[...]
    var total = 0
    var smallestYet = Int.max
    while !rest.isEmpty {
        let digits = rest.prefix { $0.isWholeNumber }
        rest = rest.dropFirst(digits.count)
        let name = rest.prefix { $0.isLetter }
        rest = rest.dropFirst(name.count)
        guard let number = number(digits), let length = seconds(String(name)), length < smallestYet else { return nil }
        total += number * length
        smallestYet = length
    }
    return smallestYet == Int.max ? nil : total
}

/// A platform's own length of a stay beside its times.
enum LengthCheck {
    /// The minutes of a stay for the checks that all files share, rounded up; and whether the length fits the times.
    ///
    /// Platforms cut seconds off, so a length is compared with some tolerance. A clock change in between moves the difference
    /// of two local times by an hour: then the minutes say which of two repeated hours is meant.
    static func check(
        _ join: Timestamp, _ leave: Timestamp, length: Int?, tolerance: Int
    ) -> (minutes: Int?, fits: Bool) {
        guard let length else { return (nil, true) }
        for order in DateOrder.allCases {
            guard let from = join.local(order), let to = leave.local(order) else { continue }
            let written = to.seconds - from.seconds
            for shift in [0, 3600, -3600] where abs(written + shift - length) <= tolerance {
                return (max(0, written + shift + 59) / 60, true)
            }
        }
        return (nil, false)
    }
}
