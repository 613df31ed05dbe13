internal import Attendance
internal import EventModel

/// The minutes of `concurrency.csv`, pooled into few enough steps for a page.
struct PresenceSteps {
    /// Minutes in a step.
    let minutes: Int
    private let sums: [[Int]]
    private let windowSeconds: Int

    init(_ figures: EventFigures, most: Int) {
        let channels = figures.grid.channels
        let all = figures.minuteSeconds.count / channels
        let minutes = [1, 2, 5, 10, 15, 30, 60, 120, 240].first { all <= most * $0 } ?? 1440
        var sums = Array(repeating: Array(repeating: 0, count: channels), count: (all + minutes - 1) / minutes)
        for (index, seconds) in figures.minuteSeconds.enumerated() {
            sums[index / channels / minutes][index % channels] += seconds
        }
        self.minutes = minutes
        self.sums = sums
        windowSeconds = figures.agenda.window.seconds
    }

    var indices: Range<Int> { sums.indices }
    /// Length in seconds; the last step may be short.
    func length(_ step: Int) -> Int { min(minutes * 60, windowSeconds - step * minutes * 60) }
    func seconds(_ step: Int, _ channel: Int) -> Int { sums[step][channel] }
    func total(_ step: Int) -> Int { sums[step].reduce(0, +) }
}
