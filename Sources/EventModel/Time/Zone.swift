import Foundation

/// An IANA time zone; the only place that asks the time zone database.
package struct Zone: Hashable, Sendable {
    package let identifier: String
    private let zone: TimeZone

    /// Nil if the database has no such zone.
    package init?(_ identifier: String) {
        // Foundation also takes abbreviations ("CEST", "PST") and fixed offsets, which are in no IANA list.
        let known = identifier.contains("/") || Self.namesWithoutRegion.contains(identifier)
        guard known, let zone = TimeZone(identifier: identifier) else { return nil }
        self.identifier = identifier
        self.zone = zone
    }

    /// Names and links of the IANA database that have no region.
    private static let namesWithoutRegion: Set<String> = [
        "UTC", "UCT", "Universal", "Zulu", "GMT", "GMT0", "GMT+0", "GMT-0", "Greenwich", "CET", "EET", "MET", "WET",
        "EST",
        "HST", "MST", "CST6CDT", "EST5EDT", "MST7MDT", "PST8PDT", "Cuba", "Egypt", "Eire", "GB", "GB-Eire", "Hongkong",
        "Iceland", "Iran", "Israel", "Jamaica", "Japan", "Kwajalein", "Libya", "NZ", "NZ-CHAT", "Navajo", "PRC",
        "Poland",
        "Portugal", "ROC", "ROK", "Singapore", "Turkey", "W-SU",
    ]

    package static let utc = Zone(identifier: "UTC", zone: TimeZone(secondsFromGMT: 0) ?? .gmt)

    private init(identifier: String, zone: TimeZone) {
        self.identifier = identifier
        self.zone = zone
    }

    /// Its city as people write it in a language: `Zúrich` in Spanish.
    func city(in locale: Locale) -> String {
        let format = DateFormatter()
        format.locale = locale
        format.timeZone = zone
        format.dateFormat = "VVV"
        return format.string(from: Date(timeIntervalSince1970: 0))
    }

    /// Version of the time zone database, recorded because the same input gives the same bytes only with the same rules.
    package static var databaseVersion: String { TimeZone.timeZoneDataVersion }

    /// Seconds to add to UTC at an instant.
    package func offset(at instant: Instant) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.seconds)))
    }

    /// The local time of an instant in the zone.
    package func local(_ instant: Instant) -> LocalTime {
        LocalTime(seconds: instant.seconds + offset(at: instant))
    }
}

/// What a wall-clock reading can mean in a zone.
package enum ZoneReading: Equatable, Sendable {
    case once(Instant)
    /// A clock change jumps over it; read with the offset before the change.
    case skipped(Instant)
    /// A clock change repeats it.
    case twice(first: Instant, second: Instant)

    package var first: Instant {
        switch self {
        case .once(let instant), .skipped(let instant), .twice(let instant, _): instant
        }
    }

    package var second: Instant? {
        if case .twice(_, let second) = self { second } else { nil }
    }
}

/// Reads wall-clock times in one zone, remembering each day's offset: files contain millions of times on a few days.
package struct ZoneClock: Sendable {
    package let zone: Zone
    private var offsetOfDay: [Int: Int?] = [:]
    private var lastDay = Int.min
    private var lastOffset: Int?

    package init(_ zone: Zone) { self.zone = zone }

    /// What instants a local time can mean: two in a repeated hour.
    package mutating func read(_ local: LocalTime) -> ZoneReading {
        let day = local.dayNumber
        if day != lastDay {
            lastOffset = offset(ofDay: day)
            lastDay = day
        }
        if let offset = lastOffset { return .once(Instant(local.seconds - offset)) }
        return readNearChange(local)
    }

    /// The day's offset, or nil if it changes within a day of it.
    private mutating func offset(ofDay day: Int) -> Int? {
        if let known = offsetOfDay[day] { return known }
        let start = day * LocalTime.secondsPerDay
        let before = zone.offset(at: Instant(start - LocalTime.secondsPerDay))
        let after = zone.offset(at: Instant(start + 2 * LocalTime.secondsPerDay))
        let offset = before == after ? before : nil
        offsetOfDay[day] = .some(offset)
        return offset
    }

    private func readNearChange(_ local: LocalTime) -> ZoneReading {
        // A zone is at most 14 hours from UTC, so these two are on either side of a change near the reading.
        let before = zone.offset(at: Instant(local.seconds - LocalTime.secondsPerDay))
        let after = zone.offset(at: Instant(local.seconds + LocalTime.secondsPerDay))
        let candidates = [before, after].map { (instant: Instant(local.seconds - $0), offset: $0) }
        let valid = candidates.filter { zone.offset(at: $0.instant) == $0.offset }.map(\.instant)
        switch Set(valid).count {
        case 0: return .skipped(Instant(local.seconds - before))
        case 1: return .once(valid[0])
        default: return .twice(first: min(valid[0], valid[1]), second: max(valid[0], valid[1]))
        }
    }
}
