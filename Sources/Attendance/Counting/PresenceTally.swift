package import EventModel
package import Participants

/// Counts of one cell of one window.
package struct PresenceCell: Sendable, Equatable {
    package var attendees = 0
    package var fiveMinutes = 0
    package var half = 0
    package var threeQuarters = 0
    package var seconds = 0
    /// Twice the median of seconds, so that it stays whole.
    package var doubleMedian = 0
    package var peak = 0
    /// Seconds since the event window's start of the first instant of the peak.
    package var peakAt: Int?
}

/// Per channel and basis: how many were on it, and how long.
package struct BasisCell: Sendable, Equatable {
    package var attendees = 0
    package var seconds = 0
}

/// Sums each participant's seconds in every cell of one window, one pass over the segments.
package struct PresenceTally: Sendable {
    package private(set) var cells: [PresenceCell]
    /// Index: channel × bases + basis.
    package private(set) var bases: [BasisCell]
    /// Whether each participant was there at all.
    package private(set) var attended: RowValues<Participant, Bool>
    private var values: [[Int32]]
    private let grid: CellGrid
    private let window: FigureWindow

    package init(_ segments: Segments, _ people: People, grid: CellGrid, window: FigureWindow) {
        self.grid = grid
        self.window = window
        cells = Array(repeating: PresenceCell(), count: grid.count)
        bases = Array(repeating: BasisCell(), count: grid.channels * ChannelBasis.allCases.count)
        attended = RowValues(repeating: false, for: people.participants)
        values = Array(repeating: [], count: grid.count)
        let basisCount = ChannelBasis.allCases.count
        var seconds = Array(repeating: 0, count: grid.channels * basisCount)
        segments.forEachParticipant { participant, own in
            var total = 0
            for segment in own {
                let inside = window.overlap(segment.from, segment.to)
                guard inside > 0 else { continue }
                seconds[Int(segment.channel) * basisCount + Int(segment.basis.rawValue)] += inside
                total += inside
            }
            guard total > 0 else { return }
            attended[participant] = true
            let category = people.participants[participant].category
            count(total, in: grid.cell(nil, nil))
            count(total, in: grid.cell(category, nil))
            for channel in 0..<grid.channels {
                var onChannel = 0
                for basis in 0..<basisCount where seconds[channel * basisCount + basis] > 0 {
                    let slot = channel * basisCount + basis
                    bases[slot].attendees += 1
                    bases[slot].seconds += seconds[slot]
                    onChannel += seconds[slot]
                    seconds[slot] = 0
                }
                guard onChannel > 0 else { continue }
                count(onChannel, in: grid.cell(nil, channel))
                count(onChannel, in: grid.cell(category, channel))
            }
        }
        takeMedians()
    }

    private mutating func count(_ seconds: Int, in cell: Int) {
        let length = window.seconds
        cells[cell].attendees += 1
        cells[cell].seconds += seconds
        if seconds >= 300 { cells[cell].fiveMinutes += 1 }
        if 2 * seconds >= length { cells[cell].half += 1 }
        if 4 * seconds >= 3 * length { cells[cell].threeQuarters += 1 }
        values[cell].append(Int32(seconds))
    }

    private mutating func takeMedians() {
        for cell in cells.indices where !values[cell].isEmpty {
            let middles = [(values[cell].count - 1) / 2, values[cell].count / 2]
            if values[cell].count > window.seconds / 2 {
                cells[cell].doubleMedian = byCounting(values[cell], at: middles).reduce(0, +)
            } else {
                values[cell].sort()
                cells[cell].doubleMedian = middles.reduce(0) { $0 + Int(values[cell][$1]) }
            }
        }
        values = []
    }

    /// The values at some places (ascending) of the sorted list, found by counting: most of many values are the same.
    private func byCounting(_ values: [Int32], at places: [Int]) -> [Int] {
        var counts = Array(repeating: 0, count: window.seconds + 1)
        for value in values { counts[Int(value)] += 1 }
        var (second, before) = (0, 0)
        return places.map { place in
            while before + counts[second] <= place {
                before += counts[second]
                second += 1
            }
            return second
        }
    }

    mutating func setPeak(_ cell: Int, _ peak: Int, at second: Int) {
        cells[cell].peak = peak
        cells[cell].peakAt = second
    }
}
