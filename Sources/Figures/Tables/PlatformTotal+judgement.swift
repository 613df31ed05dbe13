package import EventModel

extension PlatformTotal {
    /// A difference above both of these needs attention.
    private static let tolerance = (percent: 5, count: 3)
    /// Per mille by which genuine files are off, whose platforms count by rules of their own.
    private static let usual = 25

    /// Whether the total is so far from what the file holds that something is wrong with one of them.
    package var contradictsFile: Bool {
        guard let computed else { return false }
        let gap = abs(platform - computed)
        return gap > Self.tolerance.count && gap * 100 > Self.tolerance.percent * platform
    }

    /// The likely reason for a difference, by what is known of the file; nil where the two agree.
    ///
    /// A shortage that the file's unread or rejected rows could make up is explained by them.
    package func likelyReason(_ file: SourceFile) -> FindingText? {
        guard let computed else { return "not recomputed: the file does not say when people were there" }
        guard computed != platform else { return nil }
        if abs(platform - computed) * 1000 <= Self.usual * platform {
            return "a difference as small as in platforms' own counts"
        }
        if measure == .duration && computed < platform {
            return "longer than anybody in the file stayed: a practice session, or the host's row is not in the file"
        }
        if !contradictsFile && (computed > platform || file.unreadRows + file.rejected == 0) {
            return "a difference of few, but more than platforms' own counts are usually off by"
        }
        if measure == .duration {
            return
                "stays in the file go beyond what the platform counts as the meeting: look at the first and the last of them"
        }
        if computed > platform {
            return
                "the file holds more than the platform counted: another meeting or download may have been added to it"
        }
        let shortage = platform - computed
        if file.unreadRows * 2 >= shortage {
            return "\(file.unreadRows) \("row of the file was", "rows of the file were") not read"
        }
        if file.rejected * 2 >= shortage {
            return "\(file.rejected) \("row of the file was", "rows of the file were") rejected"
        }
        return contradictsFile
            ? "the file holds less than the platform counted: it may be cut short, or rows were removed"
            : "a difference of few, but more than platforms' own counts are usually off by"
    }

    /// What a person should know of a total that contradicts the file; nil where it does not.
    package func finding(_ file: SourceFile) -> Finding? {
        guard contradictsFile, let computed, let reason = likelyReason(file) else { return nil }
        return Finding(.totalsDisagree, file: file.path, numbers(computed), action: reason)
    }

    private func numbers(_ computed: Int) -> FindingText {
        switch measure {
        case .participants:
            "the platform counted \(platform) \("participant", "participants"), the file gives \(computed)"
        case .uniqueViewers:
            "the platform counted \(platform) \("unique viewer", "unique viewers"), the file gives \(computed)"
        case .totalUsers: "the platform counted \(platform) \("user", "users") in all, the file gives \(computed)"
        case .registered: "the platform counted \(platform) registered, the file gives \(computed)"
        case .maxConcurrent: "the platform counted \(platform) at once, the file gives \(computed)"
        case .duration:
            "the platform says that it lasted \(platform) \("minute", "minutes"), the file gives \(computed)"
        }
    }
}
