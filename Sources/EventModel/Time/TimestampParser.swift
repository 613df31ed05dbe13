/// Reads the timestamps of exports from bytes: `02/17/2022 01:02:15 PM`, `Feb 17, 2022 13:02:15`,
/// `2022-02-17T12:02:15Z`, `17.02.2022 13:02`, `2022/2/17 13:02`, `13:02:15`, `jan. 12, 2021 8:53 da manhã`,
/// `3월 12, 2024 13:02:15`, `2024年3月12日 13:02`, `12 févr. 2021 1:02 de l’après-midi`, `2022-02-17 12:02:15 UTC`.
package enum TimestampParser {
    /// Nil for anything that is neither a date with a time nor a time.
    package static func parse(_ bytes: Span<UInt8>) -> Timestamp? {
        var tokens = Tokens()
        guard bytes.count <= 64, tokens.split(bytes) else { return nil }
        return tokens.timestamp()
    }

    /// The timestamp that a text is; nil where it is not one.
    package static func parse(_ text: String) -> Timestamp? {
        parse(Array(text.utf8).span)
    }
}

/// The numbers, words and marks of one timestamp.
private struct Tokens {
    private var numbers = InlineArray<9, Int>(repeating: 0)
    private var digits = InlineArray<9, Int>(repeating: 0)
    /// The byte before each number: its separator.
    private var marks = InlineArray<9, UInt8>(repeating: 0)
    private var count = 0
    private var month: Int?
    /// How many numbers stood before the month's name.
    private var numbersBeforeMonth = 0
    private var isAfternoon: Bool?
    private var isUTC = false

    mutating func split(_ bytes: Span<UInt8>) -> Bool {
        var index = 0
        var mark: UInt8 = 0
        while index < bytes.count {
            let byte = bytes[index]
            let space = wideSpace(in: bytes, at: index)
            if space > 0 {
                if mark == 0 { mark = 0x20 }
                index += space
                continue
            }
            switch byte {
            case 0x30...0x39:
                // Date, time and fraction make seven, an offset two more.
                guard count < 9 else { return false }
                var value = 0
                let start = index
                while index < bytes.count, case 0x30...0x39 = bytes[index] {
                    value = value * 10 + Int(bytes[index] - 0x30)
                    guard index - start < 9 else { return false }
                    index += 1
                }
                numbers[count] = value
                digits[count] = index - start
                marks[count] = mark
                count += 1
                mark = 0
            case 0xE2 where isInvisibleMark(bytes, at: index): index += 3
            case 0x80... where unit(in: bytes, at: index) != nil:
                guard let unit = unit(in: bytes, at: index), count > 0, take(unit) else { return false }
                index += 3
                mark = 0x20
            case 0x41...0x5A, 0x61...0x7A, 0x80...:
                let start = index
                while index < bytes.count, isLetter(bytes[index]) || bytes[index] == 0x2E,
                    wideSpace(in: bytes, at: index) == 0
                { index += 1 }
                guard read(word: bytes.extracting(start..<index), mark: &mark) else { return false }
            case 0x2F, 0x2D, 0x2E, 0x3A, 0x2B, 0x20, 0x2C, 0x09:
                // A space around another mark does not hide it; two spaces are one.
                if mark == 0 || mark == 0x20 || byte != 0x20 { mark = byte == 0x09 ? 0x20 : byte }
                index += 1
            // The apostrophe of "de l'après-midi".
            case 0x27: index += 1
            default: return false
            }
        }
        return count >= 2
    }

    /// What the number before it is, in Chinese, Japanese and Korean dates: `2024年3月12日`, `3월 12`.
    private enum Unit { case month, other }

    private func unit(in bytes: Span<UInt8>, at index: Int) -> Unit? {
        guard index + 2 < bytes.count, index > 0, (0x30...0x39).contains(bytes[index - 1]) else { return nil }
        return switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
        case (0xE6, 0x9C, 0x88), (0xEC, 0x9B, 0x94): .month  // 月 월
        case (0xE5, 0xB9, 0xB4), (0xE6, 0x97, 0xA5), (0xEB, 0x85, 0x84), (0xEC, 0x9D, 0xBC): .other  // 年 日 년 일
        default: nil
        }
    }

    /// A month in figures is as certain as one in letters, so it is taken out of the numbers.
    private mutating func take(_ unit: Unit) -> Bool {
        guard unit == .month else { return true }
        guard month == nil, (1...12).contains(numbers[count - 1]) else { return false }
        count -= 1
        month = numbers[count]
        numbersBeforeMonth = count
        return true
    }

    /// Bidirectional marks that some copies put before a date (U+200E, U+200F, U+202A–E, U+2066–9).
    private func isInvisibleMark(_ bytes: Span<UInt8>, at index: Int) -> Bool {
        guard index + 2 < bytes.count else { return false }
        let (second, third) = (bytes[index + 1], bytes[index + 2])
        return second == 0x80 && (0x8E...0x8F).contains(third) || second == 0x80 && (0xAA...0xAE).contains(third)
            || second == 0x81 && (0xA6...0xA9).contains(third)
    }

    /// Length of a no-break space (`C2 A0`) or of a narrow or typographic one (`E2 80 80` to `8A`, `AF`), else 0.
    private func wideSpace(in bytes: Span<UInt8>, at index: Int) -> Int {
        if bytes[index] == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 { return 2 }
        guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
        return (0x80...0x8A).contains(bytes[index + 2]) || bytes[index + 2] == 0xAF ? 3 : 0
    }

    private func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
    }

    private mutating func read(word: Span<UInt8>, mark: inout UInt8) -> Bool {
        if word.count == 1 {
            switch word[0] {
            case 0x54, 0x74:  // T
                mark = 0x54
                return true
            case 0x5A, 0x7A:  // Z
                isUTC = true
                return true
            default: break
            }
        }
        if word.count == 2, word[1] | 0x20 == 0x6D {  // AM, PM
            if word[0] | 0x20 == 0x61 || word[0] | 0x20 == 0x70 {
                isAfternoon = word[0] | 0x20 == 0x70
                return true
            }
        }
        if word.count == 2, word[1] == 0x2E {  // the Spanish "a. m." and "p. m."
            switch word[0] | 0x20 {
            case 0x61, 0x70:
                isAfternoon = word[0] | 0x20 == 0x70
                return true
            case 0x6D: return isAfternoon != nil
            default: break
            }
        }
        switch TimeWords.meaning(of: word) {
        case .month(let number):
            guard month == nil else { return false }
            month = number
            numbersBeforeMonth = count
        case .morning: isAfternoon = false
        case .afternoon: isAfternoon = true
        case .utc: isUTC = true
        case .filler: break
        case nil: return false
        }
        mark = 0x20
        return true
    }

    func timestamp() -> Timestamp? {
        guard month == nil else { return withMonthName() }
        if marks[1] == 0x3A { return clock(from: 0).map { make(.clock, time: $0) } ?? nil }
        guard count >= 5, marks[1] == marks[2], [0x2F, 0x2D, 0x2E].contains(marks[1]) else { return nil }
        // Korean dates end in a mark too: "2024. 3. 12. 13:02".
        guard [0x20, 0x54, 0x2C].contains(marks[3]) || marks[3] == 0x2E && digits[0] == 4, let time = clock(from: 3)
        else { return nil }
        if digits[0] == 4 { return make(.certain, numbers[1], numbers[2], numbers[0], time: time, isYearFirst: true) }
        guard digits[0] <= 2, digits[1] <= 2 else { return nil }
        if digits[2] == 4 { return make(.yearLast, numbers[0], numbers[1], numbers[2], time: time) }
        return digits[2] <= 2 ? make(.twoDigits, numbers[0], numbers[1], numbers[2], time: time) : nil
    }

    /// `Feb 17, 2022 13:02:15`, `17 Feb 2022 13:02`, and `2024 3월 12 …`: the year is the number of four digits.
    private func withMonthName() -> Timestamp? {
        guard let month, count >= 4, numbersBeforeMonth <= 2, let time = clock(from: 2) else { return nil }
        let yearFirst = digits[0] == 4
        guard yearFirst != (digits[1] == 4) else { return nil }
        return make(
            .certain, month, yearFirst ? numbers[1] : numbers[0], yearFirst ? numbers[0] : numbers[1], time: time)
    }

    private struct Clock {
        var second: Int
        var hasSeconds: Bool
        var offsetMinutes: Int?
    }

    /// Hour, minute, optional second, optional fraction (dropped), optional offset from UTC.
    private func clock(from first: Int) -> Clock? {
        guard first + 1 < count, marks[first + 1] == 0x3A, digits[first] <= 2, digits[first + 1] == 2 else {
            return nil
        }
        var hour = numbers[first]
        let minute = numbers[first + 1]
        var next = first + 2
        var second = 0
        var hasSeconds = false
        if next < count, marks[next] == 0x3A, digits[next] == 2 {
            second = numbers[next]
            hasSeconds = true
            next += 1
            if next < count, marks[next] == 0x2E || marks[next] == 0x2C { next += 1 }
        }
        if let isAfternoon {
            // "00:10 AM" and "13:10 PM" are written by some locales and say what they mean; "13:10 AM" does not.
            guard hour <= 12 || isAfternoon else { return nil }
            if hour <= 12 { hour = hour % 12 + (isAfternoon ? 12 : 0) }
        }
        guard hour < 24, minute < 60, second < 60 else { return nil }
        var offset = isUTC ? 0 : nil as Int?
        if next < count {
            let sign = marks[next]
            guard sign == 0x2B || sign == 0x2D else { return nil }
            var minutes = digits[next] == 4 ? numbers[next] / 100 * 60 + numbers[next] % 100 : numbers[next] * 60
            if digits[next] == 2, next + 1 < count, marks[next + 1] == 0x3A {
                guard numbers[next + 1] < 60 else { return nil }
                minutes += numbers[next + 1]
                next += 1
            }
            guard minutes <= 14 * 60, next + 1 == count else { return nil }
            offset = sign == 0x2D ? -minutes : minutes
        }
        return Clock(second: hour * 3600 + minute * 60 + second, hasSeconds: hasSeconds, offsetMinutes: offset)
    }

    private func make(
        _ shape: Timestamp.Shape, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0, time: Clock, isYearFirst: Bool = false
    ) -> Timestamp? {
        guard a < 128, b < 128, c < 10_000 else { return nil }
        return Timestamp(
            shape: shape, a: a, b: b, c: c, secondOfDay: time.second, hasSeconds: time.hasSeconds,
            offsetMinutes: time.offsetMinutes, isYearFirst: isYearFirst)
    }
}
