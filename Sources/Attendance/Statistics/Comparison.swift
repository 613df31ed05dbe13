package import Cores
import EventModel

/// Panel against floor: each measure of both, their ratio or difference, and how sure that is.
///
/// The floor comes after the panel, so a difference may be due to the order: a comparison says nothing about causes.
package struct Comparison: Sendable {
    /// Fewer attendees than this on either side say nothing.
    static let fewestAttendees = 10
    package static let decimals = 4

    /// One measure in one cell.
    package struct Estimate: Sendable {
        package var measure: ComparisonMeasure
        package var category: Int?
        package var channel: Int?
        package var panel: ExactQuotient?
        package var floor: ExactQuotient?
        /// Floor ÷ panel, or floor − panel.
        package var value: ExactQuotient?
        package var low: ExactQuotient?
        package var high: ExactQuotient?
        /// Why the value, or its interval, is missing.
        package var gap: Gap?
    }

    /// Why something is missing; the words are those of comparison_gaps.csv.
    package enum Gap: String, CaseIterable, Sendable {
        case noTimes = "no_times"
        case noChat = "no_chat"
        case nothingToDivideBy = "nothing_to_divide_by"
        case panelIsZero = "panel_is_zero"
        case floorIsZero = "floor_is_zero"
        case tooFewAttendees = "too_few_attendees"
        case tooFewReplicates = "too_few_replicates"

        package var reason: String {
            switch self {
            case .noTimes: "The attendance report does not say when people were there."
            case .noChat: "No chat was read."
            case .nothingToDivideBy: "On one side or both there is nothing to divide by."
            case .panelIsZero: "The panel's value is 0, and nothing can be divided by it."
            case .floorIsZero: "The floor's value is 0: drawing people again gives 0 each time and no interval."
            case .tooFewAttendees: "One side has fewer than 10 attendees: an interval would mean nothing."
            case .tooFewReplicates: "In more than one of 40 drawings there was nothing to divide by."
            }
        }

        /// Whether the value itself is missing, not its interval alone.
        package var leavesNoValue: Bool { ![.floorIsZero, .tooFewAttendees, .tooFewReplicates].contains(self) }
    }

    /// By measure, then `all`, categories and channels; none where the agenda has no panel or no floor session.
    package let estimates: [Estimate]

    /// For an event that has nothing to compare.
    static let none = Comparison(estimates: [])

    private init(estimates: [Estimate]) { self.estimates = estimates }

    package init(_ event: CountedEvent, _ engagement: Engagement, _ workers: Workers = oneAfterAnother) {
        let windows = [SessionKind.panel, .floor].map { kind in
            event.agenda.sessions.indices.filter { event.agenda.sessions[$0].kind == kind }.map { $0 + 1 }
        }
        guard windows.allSatisfy({ !$0.isEmpty }) else {
            estimates = []
            return
        }
        let lengths = windows.map { $0.reduce(0) { $0 + event.windows[$1].seconds } }
        let units = ComparisonUnits(event, engagement, windows, workers)
        let totals = units.totals
        let cells = Self.cells(totals)
        let values = Self.replicates(units, cells, lengths, workers)

        var estimates: [Estimate] = []
        for (index, measure) in ComparisonMeasure.allCases.enumerated() {
            for (place, cell) in cells.enumerated() {
                let isCategory = (1...units.categories).contains(cell)
                var estimate = Estimate(
                    measure: measure, category: isCategory ? cell - 1 : nil,
                    channel: cell > units.categories ? cell - 1 - units.categories : nil)
                if !event.records.hasTimes {
                    estimate.gap = .noTimes
                } else if measure.isOfMessages && !event.records.hasChat {
                    estimate.gap = .noChat
                } else {
                    let slot = place * ComparisonMeasure.allCases.count + index
                    Self.fill(&estimate, totals[cell], lengths, values.column(slot))
                }
                estimates.append(estimate)
            }
        }
        self.estimates = estimates
    }

    /// `all`, and each category and channel with enough attendees on both sides.
    private static func cells(_ totals: [ComparisonTotals]) -> [Int] {
        totals.indices.filter { $0 == 0 || isBackedUp(totals[$0]) }
    }

    private static func isBackedUp(_ total: ComparisonTotals) -> Bool {
        ComparisonSums.Side.allCases.allSatisfy { total[.attendees, $0] >= fewestAttendees }
    }

    /// Every measure of every cell in each replicate; not a number where there is nothing to divide by.
    private static func replicates(_ units: ComparisonUnits, _ cells: [Int], _ lengths: [Int], _ workers: Workers)
        -> Replicates
    {
        let measures = ComparisonMeasure.allCases
        let width = cells.count * measures.count
        guard units.count > 0 else { return Replicates(width: width, values: []) }
        return Bootstrap.replicates(of: units, width: width, workers) { totals, values in
            for cell in cells {
                for measure in measures {
                    let panel = ratio(measure, totals[cell], .panel, lengths)
                    let floor = ratio(measure, totals[cell], .floor, lengths)
                    let value = measure.kind == .ratio ? floor / panel : floor - panel
                    values.append(value.isFinite ? value : .nan)
                }
            }
        }
    }

    private static func ratio(
        _ measure: ComparisonMeasure, _ total: borrowing ComparisonTotals, _ side: ComparisonSums.Side, _ lengths: [Int]
    ) -> Double {
        let parts = measure.parts
        let ratio = Double(total[parts.numerator, side]) / Double(total[parts.divisor, side])
        return measure.isOfLength ? ratio / Double(lengths[side.rawValue]) : ratio
    }

    private static func fill(
        _ estimate: inout Estimate, _ total: ComparisonTotals, _ lengths: [Int], _ replicates: [Double]
    ) {
        let measure = estimate.measure
        let sides = ComparisonSums.Side.allCases.map { side -> (numerator: Int128, divisor: Int128) in
            let length = measure.isOfLength ? lengths[side.rawValue] : 1
            return (
                Int128(total[measure.parts.numerator, side]) * Int128(measure.scale),
                Int128(total[measure.parts.divisor, side]) * Int128(length)
            )
        }
        let (panel, floor) = (sides[0], sides[1])
        estimate.panel = ExactQuotient(wide: panel.numerator, panel.divisor, decimals: decimals)
        estimate.floor = ExactQuotient(wide: floor.numerator, floor.divisor, decimals: decimals)
        guard estimate.panel != nil, estimate.floor != nil else {
            estimate.gap = .nothingToDivideBy
            return
        }
        if measure.kind == .ratio {
            guard panel.numerator > 0 else {
                estimate.gap = .panelIsZero
                return
            }
            // The scale is the same on both sides and would only make the numbers wider.
            let scale = Int128(measure.scale)
            estimate.value = ExactQuotient(
                wide: floor.numerator / scale * panel.divisor, floor.divisor * (panel.numerator / scale),
                decimals: decimals)
            guard floor.numerator > 0 else {
                estimate.gap = .floorIsZero
                return
            }
        } else {
            // The same people are on both sides, so one divisor serves both apart from the lengths.
            let people = Int128(total[measure.parts.divisor, .panel])
            estimate.value = ExactQuotient(
                wide: floor.numerator * Int128(lengths[0]) - panel.numerator * Int128(lengths[1]),
                people * Int128(lengths[0]) * Int128(lengths[1]), decimals: decimals)
        }
        guard isBackedUp(total) else {
            estimate.gap = .tooFewAttendees
            return
        }
        let valid = replicates.filter { !$0.isNaN }
        guard 40 * (replicates.count - valid.count) <= replicates.count, let interval = Bootstrap.interval(of: valid)
        else {
            estimate.gap = .tooFewReplicates
            return
        }
        estimate.low = ExactQuotient(rounding: interval.low, decimals: decimals)
        estimate.high = ExactQuotient(rounding: interval.high, decimals: decimals)
    }
}
