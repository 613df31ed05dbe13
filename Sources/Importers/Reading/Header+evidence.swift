import DelimitedText
import EventModel

extension Header {
    /// Whether it has what only registrations have: then a column called Message or Channel is a question of the form.
    func isSurelyRegistration(_ context: ImportContext) -> Bool {
        let telling: [HeaderWord] = [.registrationTime, .approval, .category, .organization, .country, .jobTitle]
        return telling.contains { column($0) != nil } || context.columns.values.contains { column(named: $0) != nil }
    }
}

/// The number of cells that are not empty: titles have one, however far a spreadsheet padded them.
func filledCells(_ record: borrowing DelimitedRecord) -> Int {
    var filled = 0
    for index in 0..<record.count where !record.field(index).isEmpty { filled += 1 }
    return filled
}
