import Foundation

/// What is wrong with a text that should be a time zone, and what to write instead.
package struct ZoneAdvice: Equatable, Sendable {
    package var what: String
    package var advice: String

    /// - Parameter text: what was written; not an identifier that ``Zone`` accepts.
    package init(_ text: String) {
        self = Self.ofOffset(text) ?? Self.ofAbbreviation(text) ?? Self.ofPlace(text)
    }

    fileprivate init(what: String, advice: String) { (self.what, self.advice) = (what, advice) }

    private static func quoted(_ text: String) -> String { Quotation.of(text, or: "the value") }

    private static func ofPlace(_ text: String) -> ZoneAdvice {
        let what = "\(quoted(text)) is not a time zone"
        if text.contains("/") { return ZoneAdvice(what: what, advice: "nearest: \(ZonePlaces.nearestZone(to: text))") }
        // "Geneva, Switzerland": the city says more than the country.
        let parts = [text] + text.split(whereSeparator: { ",(".contains($0) }).map(String.init)
        for part in parts {
            if let zone = ZonePlaces.zone(ofCity: part) { return ZoneAdvice(what: what, advice: "nearest: \(zone)") }
        }
        for part in parts {
            let zones = ZonePlaces.zones(ofCountry: part)
            guard let first = zones.first else { continue }
            guard zones.count > 1 else { return ZoneAdvice(what: what, advice: "nearest: \(first)") }
            let others = zones.dropFirst().prefix(3).joined(separator: ", ") + (zones.count > 4 ? ", …" : "")
            return ZoneAdvice(
                what: "\(quoted(text)) is a country with \(zones.count) time zones",
                advice: "nearest: \(first), that of the capital, or one of \(others)")
        }
        return ZoneAdvice(
            what: what, advice: "nearest: \(ZonePlaces.nearestZone(to: text)); zones look like Europe/Zurich")
    }

    /// `CEST`, `EDT`: one of a zone's two offsets, so half of a year's times would be wrong.
    private static func ofAbbreviation(_ text: String) -> ZoneAdvice? {
        guard let zone = zonesOfAbbreviations[text.trimmed.uppercased()] else { return nil }
        return ZoneAdvice(
            what: "\(quoted(text)) is not a time zone but a name for one offset, which does not say when clocks change",
            advice: "nearest: \(zone)")
    }

    /// `UTC+2`, `GMT-05:00`, `+0530`.
    private static func ofOffset(_ text: String) -> ZoneAdvice? {
        guard
            let match = text.trimmed.uppercased().wholeMatch(
                of: /(?:UTC|GMT)? ?([+\-−])(\d{1,2})(?::?([0-5]\d))?/),
            let hours = Int(match.output.2), hours <= 14
        else { return nil }
        let minutes = match.output.3.flatMap { Int($0) } ?? 0
        let isAhead = match.output.1 == "+"
        let what = "\(quoted(text)) is an offset, which does not say when clocks change"
        if minutes == 0 {
            guard hours > 0 else { return ZoneAdvice(what: what, advice: "nearest: UTC") }
            // The database counts these the other way round, west of Greenwich being positive.
            return ZoneAdvice(
                what: what,
                advice:
                    "write a region and city, as in Europe/Zurich; where the offset holds all year, Etc/GMT\(isAhead ? "-" : "+")\(hours) (its sign is reversed)"
            )
        }
        let offset = (hours * 3600 + minutes * 60) * (isAhead ? 1 : -1)
        let zone = ZonePlaces.identifiers.first { Zone($0).map { $0.hasAllYear(offset) } ?? false }
        return ZoneAdvice(what: what, advice: "write a region and city, as in \(zone ?? "Asia/Kolkata")")
    }

    private static let zonesOfAbbreviations = [
        "CEST": "Europe/Zurich", "CET": "Europe/Zurich", "MESZ": "Europe/Berlin", "MEZ": "Europe/Berlin",
        "BST": "Europe/London", "IST": "Asia/Kolkata (or Europe/Dublin, Asia/Jerusalem)", "EEST": "Europe/Athens",
        "WEST": "Europe/Lisbon", "MSK": "Europe/Moscow", "TRT": "Europe/Istanbul", "EDT": "America/New_York",
        "ET": "America/New_York", "CDT": "America/Chicago", "CST": "America/Chicago (or Asia/Shanghai)",
        "CT": "America/Chicago", "MDT": "America/Denver", "MT": "America/Denver", "PDT": "America/Los_Angeles",
        "PST": "America/Los_Angeles", "PT": "America/Los_Angeles", "AKST": "America/Anchorage",
        "AKDT": "America/Anchorage", "ADT": "America/Halifax", "AST": "America/Halifax (or Asia/Riyadh)",
        "NST": "America/St_Johns", "BRT": "America/Sao_Paulo", "ART": "America/Argentina/Buenos_Aires",
        "CLT": "America/Santiago", "COT": "America/Bogota", "PET": "America/Lima", "GST": "Asia/Dubai",
        "PKT": "Asia/Karachi", "NPT": "Asia/Kathmandu", "ICT": "Asia/Bangkok", "WIB": "Asia/Jakarta",
        "SGT": "Asia/Singapore", "HKT": "Asia/Hong_Kong", "PHT": "Asia/Manila", "JST": "Asia/Tokyo",
        "KST": "Asia/Seoul", "AEST": "Australia/Sydney", "AEDT": "Australia/Sydney", "ACST": "Australia/Adelaide",
        "AWST": "Australia/Perth", "NZST": "Pacific/Auckland", "NZDT": "Pacific/Auckland", "WAT": "Africa/Lagos",
        "CAT": "Africa/Maputo", "EAT": "Africa/Nairobi", "SAST": "Africa/Johannesburg",
    ]
}

extension Zone {
    /// Whether clocks differ from UTC by this much all year round.
    fileprivate func hasAllYear(_ offset: Int) -> Bool {
        // January and July of 2024.
        [1_704_067_200, 1_719_792_000].allSatisfy { self.offset(at: Instant($0)) == offset }
    }

    /// What is wrong with an abbreviation of the database on a date when clocks in its region show something else; nil for
    /// any other zone and date.
    package func fault(during window: Interval) -> ZoneAdvice? {
        guard let name = Self.standardNames[identifier], let region = Zone(name.region),
            let winter = Zone(name.winter)
        else { return nil }
        let instant = [window.from, window.to].first { region.offset(at: $0) != winter.offset(at: $0) }
        guard let instant else { return nil }
        let day = region.local(instant).text(separator: " ").prefix(10)
        return ZoneAdvice(
            what: "\(identifier) is standard time, and on \(day) clocks in \(name.place) show \(name.summer)",
            advice:
                "write a region and city, as in \(name.region); where clocks do not change, \(name.alternative)")
    }

    /// Abbreviations that are identifiers too, and what clocks of the region show in summer.
    private static let standardNames:
        [String: (region: String, winter: String, place: String, summer: String, alternative: String)] = [
            "EST": ("America/New_York", "Etc/GMT+5", "New York", "EDT", "America/Panama"),
            "MST": ("America/Denver", "Etc/GMT+7", "Denver", "MDT", "America/Phoenix"),
            "CET": ("Europe/Zurich", "Etc/GMT-1", "Zurich", "CEST", "Africa/Lagos"),
            "MET": ("Europe/Zurich", "Etc/GMT-1", "Zurich", "CEST", "Africa/Lagos"),
            "EET": ("Europe/Athens", "Etc/GMT-2", "Athens", "EEST", "Africa/Johannesburg"),
            "WET": ("Europe/Lisbon", "UTC", "Lisbon", "WEST", "Africa/Abidjan"),
        ]
}
