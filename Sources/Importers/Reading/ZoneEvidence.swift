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
    static func advice(for intervals: [Interval], zone: Zone, file: ImportFile) -> FindingMessage? {
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
        guard let best else { return .outside(records: intervals.count, zone: zone.identifier) }
        return .outside(records: intervals.count, zone: zone.identifier, inside: best.inside, in: best.zone)
    }
}

extension ImportFile {
    /// Reports that most of a file's times are outside the event.
    func noteOutside(_ instants: [Instant], in records: inout EventRecords) {
        guard let window = context.window else { return }
        let moments = instants.map { Interval(from: $0, to: $0.advanced(by: 1)) }
        let outside = moments.count { !$0.overlaps(window) }
        if let zone, let advice = ZoneEvidence.advice(for: moments, zone: zone, file: self) {
            records.add(Finding(advice, file: path))
        } else if outside * 2 > moments.count {
            records.add(Finding(.conversationOutside(outside, of: moments.count), file: path))
        }
    }
}
