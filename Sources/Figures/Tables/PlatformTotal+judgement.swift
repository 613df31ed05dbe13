package import EventModel

extension PlatformTotal {
    /// A difference above both of these needs attention.
    private static let tolerance = (percent: 5, count: 3)
    /// Per mille by which genuine files differ, because platforms count by their own rules.
    private static let usual = 25

    /// Whether the total differs so much from the file that something is wrong with one of them.
    package var contradictsFile: Bool {
        guard let computed else { return false }
        let gap = abs(platform - computed)
        return gap > Self.tolerance.count && gap * 100 > Self.tolerance.percent * platform
    }

    /// The likely reason for a difference, by what is known about the file; nil if the two agree.
    ///
    /// A shortage that the file's unread or rejected rows could make up is explained by them.
    package func likelyReason(_ file: SourceFile) -> FindingText? {
        guard let computed else {
            return measure == .pageViews || measure == .cancelled ? .notInRows : .notRecomputed
        }
        guard computed != platform else { return nil }
        if abs(platform - computed) * 1000 <= Self.usual * platform {
            return .smallDifference
        }
        if measure == .duration && computed < platform {
            return .longerThanStays
        }
        if !contradictsFile && (computed > platform || file.unreadRows + file.rejected == 0) {
            return .fewDiffer
        }
        if measure == .duration {
            return .shorterThanStays
        }
        if measure == .averageStay {
            return .otherAverage
        }
        if measure == .registered, computed < platform, file.kind == .teamsAttendance {
            return .absentRegistrants
        }
        if computed > platform {
            return .fileHoldsMore
        }
        let shortage = platform - computed
        if file.unreadRows * 2 >= shortage {
            return .rowsNotRead(file.unreadRows)
        }
        if file.rejected * 2 >= shortage {
            return .rowsRejected(file.rejected)
        }
        return contradictsFile
            ? .fileHoldsLess : .fewDiffer
    }

    /// What a person should know about a total that contradicts the file; nil if it does not.
    package func finding(_ file: SourceFile) -> Finding? {
        guard contradictsFile, let computed, let reason = likelyReason(file) else { return nil }
        return Finding(.totalDisagrees(numbers(computed), reason: reason), file: file.path)
    }

    private func numbers(_ computed: Int) -> FindingText {
        switch measure {
        case .participants: .participants(platform: platform, computed: computed)
        case .uniqueViewers: .uniqueViewers(platform: platform, computed: computed)
        case .totalUsers: .totalUsers(platform: platform, computed: computed)
        case .registered: .registered(platform: platform, computed: computed)
        case .maxConcurrent: .mostAtOnce(platform: platform, computed: computed)
        case .duration: .minutes(platform: platform, computed: computed)
        case .averageStay: .averageMinutes(platform: platform, computed: computed)
        case .cancelled: .cancelled(platform: platform, computed: computed)
        case .pageViews: .pageViews(platform: platform, computed: computed)
        }
    }
}
