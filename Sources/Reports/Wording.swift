internal import EventAnalytics

/// Numbers as a reader wants them. Counts of people from 1 to 4 become `<5` unless they are to be shown.
struct Wording {
    let showsSmallCells: Bool
    let zone: Zone

    func people(_ count: Int) -> String { isMasked(count) ? "<5" : grouped(count) }

    func isMasked(_ count: Int) -> Bool { !showsSmallCells && (1...4).contains(count) }

    /// `58%`, or a dash where there is nothing to divide by, or where it would give a masked count away.
    func share(_ part: Int, of whole: Int) -> String {
        guard whole > 0, !isMasked(whole), !isMasked(part), !(isMasked(whole - part)) else { return "–" }
        return (ExactQuotient(100 * part, whole, decimals: 0)?.description ?? "–") + "%"
    }

    /// A share of time attended, which no count of people can be read from.
    func share(ofTime part: Int, _ whole: Int) -> String {
        (ExactQuotient(100 * part, whole, decimals: 0)?.description ?? "–") + "%"
    }

    /// `a, b and c`.
    static func list(_ items: ArraySlice<String>) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " and " + last
    }

    /// A mean number of people present, masked like a count.
    func meanPeople(_ seconds: Int, _ length: Int, decimals: Int = 0) -> String {
        guard showsSmallCells || seconds == 0 || seconds >= 5 * length else { return "<5" }
        return mean(seconds, length, decimals: decimals)
    }

    func mean(_ sum: Int, _ count: Int, decimals: Int = 0) -> String {
        ExactQuotient(sum, count, decimals: decimals)?.description ?? "–"
    }

    /// `1,234,567`.
    func grouped(_ number: Int) -> String {
        var result = ""
        let digits = String(number)
        for (index, digit) in digits.enumerated() {
            if index > 0 && (digits.count - index).isMultiple(of: 3) { result += "," }
            result.append(digit)
        }
        return result
    }

    func counted(_ number: Int, _ one: String, _ many: String) -> String {
        "\(grouped(number)) \(number == 1 ? one : many)"
    }

    func clock(_ instant: Instant, withSeconds: Bool = false) -> String {
        zone.local(instant).clock(withSeconds: withSeconds)
    }

    /// `17 February 2022`.
    func date(_ instant: Instant) -> String {
        let (year, month, day) = zone.local(instant).date
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November",
            "December",
        ]
        return "\(day) \(months[month - 1]) \(year)"
    }
}
