import EventModel
import Participants

/// One sweep over all arrivals and departures: the peak of every cell of every window, and the mean in every minute.
struct ConcurrencySweep: Sendable {
    /// Number present by channel (`channels` columns) in each minute of the event window, in person-seconds.
    private(set) var minuteSeconds: [Int]
    private(set) var peaks: [[(count: Int, at: Int)]]
    private let grid: CellGrid
    private let windows: [FigureWindow]
    private var counts: [Int]
    private var channelCounts: [Int]
    private var active: [Int] = []

    /// A change of one cell: time in the high bits, so that sorting the numbers sorts by time.
    private static let cellBits: UInt64 = 16

    init(_ segments: Segments, _ people: People, grid: CellGrid, windows: [FigureWindow], length: Int) {
        self.grid = grid
        self.windows = windows
        minuteSeconds = Array(repeating: 0, count: (length + 59) / 60 * grid.channels)
        peaks = Array(repeating: Array(repeating: (0, 0), count: grid.count), count: windows.count)
        counts = Array(repeating: 0, count: grid.count)
        channelCounts = Array(repeating: 0, count: grid.channels)
        run(Self.changes(of: segments, people, grid), length: length)
    }

    private static func changes(of segments: Segments, _ people: People, _ grid: CellGrid) -> [UInt64] {
        var changes: [UInt64] = []
        changes.reserveCapacity(segments.segments.count * 2)
        for segment in segments.segments {
            let category = people.participants[segment.participant].category
            let cell = UInt64(category * grid.channels + Int(segment.channel)) << 1
            changes.append(UInt64(segment.from) << cellBits | cell | 1)
            changes.append(UInt64(segment.to) << cellBits | cell)
        }
        return radixSorted(changes, fromBit: cellBits)
    }

    private mutating func run(_ changes: [UInt64], length: Int) {
        var starts: [(at: Int, window: Int)] = []
        var ends: [(at: Int, window: Int)] = []
        for (index, window) in windows.enumerated() {
            for part in window.parts {
                starts.append((part.lowerBound, index))
                ends.append((part.upperBound, index))
            }
        }
        starts.sort { $0.at < $1.at }
        ends.sort { $0.at < $1.at }
        var (next, nextStart, nextEnd, now) = (0, 0, 0, 0)
        while true {
            let changeAt = next < changes.count ? Int(changes[next] >> Self.cellBits) : Int.max
            let startAt = nextStart < starts.count ? starts[nextStart].at : Int.max
            let endAt = nextEnd < ends.count ? ends[nextEnd].at : Int.max
            let time = min(changeAt, startAt, endAt)
            guard time < Int.max else { break }
            addMinutes(from: now, to: min(time, length))
            now = time
            while nextEnd < ends.count, ends[nextEnd].at == time {
                active.removeAll { $0 == ends[nextEnd].window }
                nextEnd += 1
            }
            let first = next
            while next < changes.count, Int(changes[next] >> Self.cellBits) == time {
                apply(changes[next])
                next += 1
            }
            for change in changes[first..<next] where change & 1 == 1 { raisePeaks(change, at: time) }
            while nextStart < starts.count, starts[nextStart].at == time {
                open(starts[nextStart].window, at: time)
                nextStart += 1
            }
        }
    }

    private func parts(of change: UInt64) -> (category: Int, channel: Int) {
        let cell = Int(change >> 1 & 0x7FFF)
        return (cell / grid.channels, cell % grid.channels)
    }

    private mutating func apply(_ change: UInt64) {
        let (category, channel) = parts(of: change)
        let step = change & 1 == 1 ? 1 : -1
        counts[grid.cell(nil, nil)] += step
        counts[grid.cell(nil, channel)] += step
        counts[grid.cell(category, nil)] += step
        counts[grid.cell(category, channel)] += step
        channelCounts[channel] += step
    }

    /// Only an arrival can raise a peak; every change of the instant has been applied before.
    private mutating func raisePeaks(_ change: UInt64, at time: Int) {
        let (category, channel) = parts(of: change)
        for window in active {
            raise(window, grid.cell(nil, nil), time)
            raise(window, grid.cell(nil, channel), time)
            raise(window, grid.cell(category, nil), time)
            raise(window, grid.cell(category, channel), time)
        }
    }

    private mutating func raise(_ window: Int, _ cell: Int, _ time: Int) {
        if counts[cell] > peaks[window][cell].count { peaks[window][cell] = (counts[cell], time) }
    }

    private mutating func open(_ window: Int, at time: Int) {
        active.append(window)
        for cell in counts.indices { raise(window, cell, time) }
    }

    private mutating func addMinutes(from start: Int, to end: Int) {
        var now = start
        while now < end {
            let minute = now / 60
            let stop = min(end, (minute + 1) * 60)
            for channel in channelCounts.indices {
                minuteSeconds[minute * grid.channels + channel] += channelCounts[channel] * (stop - now)
            }
            now = stop
        }
    }
}

/// Sorts numbers by the bits from one on, eleven at a time (least significant digit first, stable): linear.
func radixSorted(_ numbers: [UInt64], fromBit: UInt64) -> [UInt64] {
    guard let top = numbers.max() else { return numbers }
    if numbers.count < 2048 { return numbers.sorted { $0 >> fromBit < $1 >> fromBit } }
    var (from, to) = (numbers, numbers)
    var shift = fromBit
    while shift < 64, top >> shift > 0 {
        var offsets = Array(repeating: 0, count: 2049)
        for number in from { offsets[Int(number >> shift & 0x7FF) + 1] += 1 }
        for digit in 1...2048 { offsets[digit] += offsets[digit - 1] }
        for number in from {
            let digit = Int(number >> shift & 0x7FF)
            to[offsets[digit]] = number
            offsets[digit] += 1
        }
        swap(&from, &to)
        shift += 11
    }
    return from
}
