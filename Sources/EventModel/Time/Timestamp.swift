/// A date and time as written in a file, before anyone knows its zone or, for `03/04/2022`, its day.
///
/// Eight bytes, because a file holds millions of them until all of its rows decide the date order.
package struct Timestamp: Hashable, Sendable {
    package enum Shape: UInt8, Sendable {
        /// Year, month and day are certain (ISO, year first, or the month in letters).
        case certain
        /// `a/b/year`: month and day in an order that only the whole file can tell.
        case yearLast
        /// `a/b/c`, each of at most two digits: the year may come first or last.
        case twoDigits
        /// A clock time without a date.
        case clock
    }

    // bits 62–63 days later, 61 year first; bits 0–16 second of day, 17 has seconds, 18–19 shape, 20–26 a, 27–33 b, 34–47 year or c,
    // 48 has offset, 49–60 offset in minutes + 1440
    private var bits: UInt64

    init(
        shape: Shape, a: Int = 0, b: Int = 0, c: Int = 0, secondOfDay: Int, hasSeconds: Bool, offsetMinutes: Int?,
        isYearFirst: Bool = false
    ) {
        bits = UInt64(secondOfDay) | (hasSeconds ? 1 << 17 : 0) | UInt64(shape.rawValue) << 18
        bits |= UInt64(a & 0x7F) << 20 | UInt64(b & 0x7F) << 27 | UInt64(c & 0x3FFF) << 34
        if isYearFirst { bits |= 1 << 61 }
        if let offsetMinutes { bits |= 1 << 48 | UInt64(offsetMinutes + 1440) << 49 }
    }

    package var shape: Shape { Shape(rawValue: UInt8(bits >> 18 & 3)) ?? .certain }
    package var secondOfDay: Int { Int(bits & 0x1FFFF) }
    /// Written as numbers with a year of four digits in front.
    var isYearFirst: Bool { bits >> 61 & 1 == 1 }
    package var hasSeconds: Bool { bits >> 17 & 1 == 1 }
    package var offsetSeconds: Int? { bits >> 48 & 1 == 1 ? (Int(bits >> 49 & 0xFFF) - 1440) * 60 : nil }

    /// This clock time on the date of another, or days after it (at most 3): its date order is decided later, as for any other.
    package func onDate(of other: Timestamp, daysLater: Int) -> Timestamp {
        let clock: UInt64 = 1 << 18 - 1
        var result = other
        result.bits = other.bits & ~clock | bits & clock
        result.bits &+= UInt64(min(max(daysLater, 0), 3 - other.daysLater)) << 62
        return result
    }

    private var daysLater: Int { Int(bits >> 62) }
    private var a: Int { Int(bits >> 20 & 0x7F) }
    private var b: Int { Int(bits >> 27 & 0x7F) }
    private var c: Int { Int(bits >> 34 & 0x3FFF) }

    /// Whether different date orders turn it into different dates.
    var readsDifferently: Bool {
        switch shape {
        case .certain, .clock: false
        case .yearLast: a != b && a <= 12 && b <= 12
        case .twoDigits: Set(DateOrder.allCases.compactMap { local($0) }).count > 1
        }
    }

    /// The reading under a date order, nil if that is not a valid date; an unambiguous date ignores the order.
    package func local(_ order: DateOrder) -> LocalTime? {
        let date: (year: Int, month: Int, day: Int)
        switch shape {
        case .clock: return nil
        case .certain: date = (c, a, b)
        case .yearLast:
            switch order {
            case .monthDayYear: date = (c, a, b)
            case .dayMonthYear: date = (c, b, a)
            case .yearMonthDay: return nil
            }
        case .twoDigits:
            switch order {
            case .monthDayYear: date = (2000 + c, a, b)
            case .dayMonthYear: date = (2000 + c, b, a)
            case .yearMonthDay: date = (2000 + a, b, c)
            }
        }
        guard (1...12).contains(date.month), date.day >= 1,
            date.day <= LocalTime.daysIn(month: date.month, year: date.year)
        else { return nil }
        return LocalTime(year: date.year, month: date.month, day: date.day, secondOfDay: secondOfDay).later(
            days: daysLater)
    }
}

/// The order of a numeric date's parts.
package enum DateOrder: String, CaseIterable, Sendable {
    case monthDayYear = "mdy"
    case dayMonthYear = "dmy"
    case yearMonthDay = "ymd"
}
