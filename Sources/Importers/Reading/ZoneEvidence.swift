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
    /// Reports that a file's times are outside the event: all of them, or as many as are worth saying.
    ///
    /// - Parameter partly: what to say of some among all; nil where they are too few.
    func noteOutside(
        _ stretches: [Interval], in records: inout EventRecords, partly: (_ outside: Int, _ all: Int) -> FindingMessage?
    ) {
        guard let window = context.window else { return }
        let outside = stretches.count { !$0.overlaps(window) }
        let advice = zone.flatMap { ZoneEvidence.advice(for: stretches, zone: $0, file: self) }
        if let message = advice ?? partly(outside, stretches.count) { records.add(Finding(message, file: path)) }
    }

    /// Reports that most of a file's times are outside the event.
    func noteOutside(_ instants: [Instant], in records: inout EventRecords) {
        noteOutside(instants.map { Interval(from: $0, to: $0.advanced(by: 1)) }, in: &records) { outside, all in
            outside * 2 > all ? .conversationOutside(outside, of: all) : nil
        }
    }
}
