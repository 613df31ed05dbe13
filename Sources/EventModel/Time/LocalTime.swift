/// A wall-clock reading without a zone: seconds since 1 January 1970, 00:00 on that wall.
package struct LocalTime: Hashable, Comparable, Sendable {
    package var seconds: Int

    package static let secondsPerDay = 86400

    package init(seconds: Int) { self.seconds = seconds }

    package init(year: Int, month: Int, day: Int, secondOfDay: Int = 0) {
        seconds = Self.dayNumber(year: year, month: month, day: day) * Self.secondsPerDay + secondOfDay
    }

    package static func < (left: LocalTime, right: LocalTime) -> Bool { left.seconds < right.seconds }

    /// Days since 1 January 1970; negative before it.
    package var dayNumber: Int {
        seconds >= 0 ? seconds / Self.secondsPerDay : -((Self.secondsPerDay - 1 - seconds) / Self.secondsPerDay)
    }

    package var secondOfDay: Int { seconds - dayNumber * Self.secondsPerDay }

    func later(days: Int) -> LocalTime { LocalTime(seconds: seconds + days * Self.secondsPerDay) }

    /// Days since 1 January 1970 of a date of the Gregorian calendar.
    ///
    /// - Source: `days_from_civil` in H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// Year, month and day; the inverse, `civil_from_days` of the same source.
    package var date: (year: Int, month: Int, day: Int) {
        let shifted = dayNumber + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (
            yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        )
    }

    static func daysIn(month: Int, year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// `2022-02-17T13:31:05`, or with another separator between date and time.
    package func text(separator: String) -> String {
        let (year, month, day) = date
        guard (0..<10_000).contains(year) else {
            return "\(year)-\(padded(month, 2))-\(padded(day, 2))\(separator)\(clock(withSeconds: true))"
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(20)
        appendTwoDigits(year / 100, to: &bytes)
        appendTwoDigits(year % 100, to: &bytes)
        bytes.append(0x2D)
        appendTwoDigits(month, to: &bytes)
        bytes.append(0x2D)
        appendTwoDigits(day, to: &bytes)
        bytes.append(contentsOf: separator.utf8)
        appendClock(withSeconds: true, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// `13:31` or `13:31:05`.
    package func clock(withSeconds: Bool) -> String {
        var bytes: [UInt8] = []
        appendClock(withSeconds: withSeconds, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func appendClock(withSeconds: Bool, to bytes: inout [UInt8]) {
        let second = secondOfDay
        appendTwoDigits(second / 3600, to: &bytes)
        bytes.append(0x3A)
        appendTwoDigits(second / 60 % 60, to: &bytes)
        guard withSeconds else { return }
        bytes.append(0x3A)
        appendTwoDigits(second % 60, to: &bytes)
    }

    private func appendTwoDigits(_ number: Int, to bytes: inout [UInt8]) {
        bytes.append(0x30 + UInt8(number / 10))
        bytes.append(0x30 + UInt8(number % 10))
    }
}

/// A number with zeros before it, up to a width in digits.
package func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return digits.count >= width ? digits : String(repeating: "0", count: width - digits.count) + digits
}
