import EventModel

/// How the stays of two people relate in time.
enum TimeAgreement: Int, CaseIterable, Sendable {
    /// One of them was never connected.
    case unknown
    /// A stay begins within three minutes after one that ended: somebody came back.
    case following
    /// Both were there at once for most of a stay: two devices, or two people.
    case together
    case apart

    init(_ one: [Interval], _ other: [Interval]) {
        guard !one.isEmpty, !other.isEmpty else {
            self = .unknown
            return
        }
        var common = 0
        var follows = false
        let follow = -LinkTimes.overlap...LinkTimes.following
        for stay in one {
            for known in other {
                common += stay.intersection(known)?.seconds ?? 0
                if follow.contains(stay.from - known.to) || follow.contains(known.from - stay.to) { follows = true }
            }
        }
        let shorter = min(one.reduce(0) { $0 + $1.seconds }, other.reduce(0) { $0 + $1.seconds })
        self = common * 2 > shorter ? .together : follows ? .following : .apart
    }
}
