internal import Archive

/// The packages that a new one is tied to: an outsider can compute with them together.
struct PublicationTies {
    /// In the order in which they were published.
    let releases: [PublicRelease]
    private let strangers: [PublicRelease]

    /// Events share a package of a series, or are one event that changed or that has two names; and so on from those.
    init(_ draft: PublicRelease, _ former: [PublicRelease]) {
        var reached = draft.members.map(\.version)
        var isTied = Array(repeating: false, count: former.count)
        var isGrowing = true
        while isGrowing {
            isGrowing = false
            for (number, release) in former.enumerated() where !isTied[number] {
                let touched = release.members.map(\.version).filter { version in
                    reached.contains { $0.content == version.content || PublicationModel.areOneEvent($0, version) }
                }
                guard !touched.isEmpty else { continue }
                (isTied[number], isGrowing) = (true, true)
                // A package of single events says nothing about one through another.
                reached += release.series == nil ? touched : release.members.map(\.version)
            }
        }
        releases = zip(former, isTied).filter(\.1).map(\.0)
        strangers = releases.filter { $0.method == .unproved }
    }

    /// The threshold that applies: what an earlier package promised still does.
    func threshold(_ own: Int) -> Int { releases.map(\.threshold).max().map { max($0, own) } ?? own }

    /// Why a package cannot be published beside what is already public; nil if it can be tried.
    func refusal(of method: PublicRelease.Method) -> String? {
        if let stranger = strangers.last {
            return
                "\(stranger.name) shows figures that the archive no longer contains, so nothing can be proved beside it"
        }
        if let other = releases.last(where: { $0.method != method }) {
            return
                "\(other.name) contains the same events by the method \(other.method.rawValue), and a count is never released by both; use --method \(other.method.rawValue)"
        }
        return nil
    }
}
