import EventModel

/// Sees that a file's times miss the event in the stated zone and meet it in another.
enum ZoneEvidence {
    /// One zone for each offset that platforms are set to; the event's own zones come first.
    private static let plausible = [
        "UTC", "Europe/Zurich", "Europe/London", "America/New_York", "America/Chicago", "America/Denver",
        "America/Los_Angeles", "America/Sao_Paulo", "Africa/Nairobi", "Asia/Dubai", "Asia/Karachi", "Asia/Kolkata",
        "Asia/Dhaka", "Asia/Bangkok", "Asia/Manila", "Asia/Tokyo", "Australia/Sydney", "Pacific/Auckland",
    ]

    /// - Returns: nil unless every interval misses the event.
    static func advice(for intervals: [Interval], zone: Zone, file: ImportFile) -> (
        what: FindingText, action: FindingText
    )? {
        guard let window = file.context.window, !intervals.isEmpty,
            intervals.allSatisfy({ !$0.overlaps(window) })
        else { return nil }
        var best: (zone: String, inside: Int)?
        for identifier in plausible {
            guard let other = Zone(identifier) else { continue }
            let shift = zone.offset(at: window.from) - other.offset(at: window.from)
            let inside = intervals.count { interval in
                Interval(from: interval.from.advanced(by: shift), to: interval.to.advanced(by: shift)).overlaps(window)
            }
            if inside > best?.inside ?? 0 { best = (identifier, inside) }
        }
        guard let best else {
            return (
                "its \(intervals.count) \("record lies", "records all lie") outside the event when read in \(zone.identifier)",
                "check starts in event.yaml and the dates of the agenda, or leave the file out"
            )
        }
        return (
            "its \(intervals.count) \("record lies", "records all lie") outside the event when read in \(zone.identifier); \(best.inside) \("lies", "lie") inside when read in \(best.zone)",
            "set exports_time_zone: \(best.zone) in event.yaml, or time_zone for this file under files"
        )
    }
}
