import DelimitedText
import EventModel

/// When people registered: nobody registers for an event that is long over.
struct RegistrationDates {
    private var count = 0
    private var late = 0

    mutating func take(_ record: borrowing DelimitedRecord, _ column: Int?, _ window: Interval?) {
        guard let column, let window, let time = TimestampParser.parse(record.field(column)) else { return }
        // Whatever the order of day and month, and whatever the zone.
        guard let earliest = DateOrder.allCases.compactMap({ time.local($0)?.seconds }).min() else { return }
        count += 1
        if Instant(earliest) - window.to > LocalTime.secondsPerDay { late += 1 }
    }

    func note(_ file: ImportFile, _ records: inout EventRecords) {
        guard count > 1, late == count else { return }
        records.add(Finding(.registeredAfterwards(count), file: file.path))
    }
}
