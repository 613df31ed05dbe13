/// The platform's own totals beside what its file holds, and why they may differ.
extension FindingMessage {
    package static func totalDisagrees(_ numbers: FindingText, reason: FindingText) -> Self {
        Self(.totalsDisagree, numbers, action: reason)
    }
    package static func questionsDisagree(platform: Int, computed: Int) -> Self {
        Self(
            .totalsDisagree,
            "the platform counted \(platform) \("question", "questions"), the file gives \(computed)")
    }
}

extension FindingText {
    package static func participants(platform: Int, computed: Int) -> FindingText {
        "the platform counted \(platform) \("participant", "participants"), the file gives \(computed)"
    }
    package static func uniqueViewers(platform: Int, computed: Int) -> FindingText {
        "the platform counted \(platform) \("unique viewer", "unique viewers"), the file gives \(computed)"
    }
    package static func totalUsers(platform: Int, computed: Int) -> FindingText {
        "the platform counted \(platform) \("user", "users") in all, the file gives \(computed)"
    }
    package static func registered(platform: Int, computed: Int) -> FindingText {
        "the platform counted \(platform) registered, the file gives \(computed)"
    }
    package static func mostAtOnce(platform: Int, computed: Int) -> FindingText {
        "the platform counted \(platform) at once, the file gives \(computed)"
    }
    package static func minutes(platform: Int, computed: Int) -> FindingText {
        "the platform says that it lasted \(platform) \("minute", "minutes"), the file gives \(computed)"
    }

    package static func averageMinutes(platform: Int, computed: Int) -> FindingText {
        "the platform says that people stayed \(platform) \("minute", "minutes") on average, the file gives \(computed)"
    }
    package static func cancelled(platform: Int, computed: Int) -> FindingText {
        "the platform counted \(platform) \("cancelled registration", "cancelled registrations"), the file gives \(computed)"
    }
    package static func pageViews(platform: Int, computed: Int) -> FindingText {
        "the platform counted \(platform) \("view", "views") of the registration page, the file gives \(computed)"
    }

    static let totals: [FindingText] = [
        participants(platform: 1, computed: 1), uniqueViewers(platform: 1, computed: 1),
        totalUsers(platform: 1, computed: 1), registered(platform: 1, computed: 1),
        mostAtOnce(platform: 1, computed: 1), minutes(platform: 1, computed: 1),
        averageMinutes(platform: 1, computed: 1), cancelled(platform: 1, computed: 1),
        pageViews(platform: 1, computed: 1),
    ]

    package static let notRecomputed: FindingText = "not recomputed: the file does not say when people were there"
    package static let notInRows: FindingText = "not recomputed: the rows of the file do not say it"
    package static let otherAverage: FindingText =
        "the platform's own average does not follow from its rows; ours is the time of all stays by everybody who was there"
    package static let absentRegistrants: FindingText =
        "the report may list only those of the registered who were there; add the list of registrations to count the others"
    package static let smallDifference: FindingText = "a difference as small as those between platforms' own counts"
    package static let longerThanStays: FindingText =
        "longer than anybody in the file stayed: a practice session, or the host's row is not in the file"
    package static let fewDiffer: FindingText =
        "a small difference, but more than platforms' own counts are usually off by"
    package static let shorterThanStays: FindingText =
        "stays in the file go beyond what the platform counts as the meeting: look at the first and the last of them"
    package static let fileHoldsMore: FindingText =
        "the file holds more than the platform counted: another meeting or download may have been added to it"
    package static let fileHoldsLess: FindingText =
        "the file holds less than the platform counted: it may be cut short, or rows were removed"
    package static func rowsNotRead(_ rows: Int) -> FindingText {
        "\(rows) \("row of the file was", "rows of the file were") not read"
    }
    package static func rowsRejected(_ rows: Int) -> FindingText {
        "\(rows) \("row of the file was", "rows of the file were") rejected"
    }
    package static let peopleOfAllFiles: FindingText =
        "people present in the event window over all files, each once, panellists included, staff left out"
    package static let registeredOfAllFiles: FindingText = "people over all files, cancelled, denied and staff left out"
    package static let peopleAtOnce: FindingText = "people in the event window, staff left out"
    package static let eventWindow: FindingText = "the event window of the agenda"
    package static let inNoCell: FindingText = "in no cell"

    static let totalReasons: [FindingText] = [
        notRecomputed, notInRows, otherAverage, absentRegistrants, smallDifference, longerThanStays, fewDiffer,
        shorterThanStays, fileHoldsMore, fileHoldsLess,
        rowsNotRead(1), rowsRejected(1), peopleOfAllFiles, registeredOfAllFiles, peopleAtOnce, eventWindow, inNoCell,
    ]
}
