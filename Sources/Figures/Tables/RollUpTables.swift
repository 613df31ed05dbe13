import Participants
package import Attendance
import EventModel

extension EventFigures {
    /// `attendance-ROLLUP.csv` for each roll-up of the taxonomy: the same people under fewer categories.
    ///
    /// Counted again, because medians and peaks of a group are not those of its categories.
    package func rollUpTables() -> [FigureTable] {
        rules.taxonomy.rollUps.map { rollUp in
            var table = rolledUp(rollUp).attendanceTable()
            table.schema = AttendanceRow.schema(of: rollUp)
            return table
        }
    }

    private func rolledUp(_ rollUp: Taxonomy.RollUp) -> EventFigures {
        let groups = rollUp.groups.map { Taxonomy.Category(id: $0.id, labels: $0.labels) }
        let last = [("other", "Other"), ("unknown", "Unknown")].map {
            Taxonomy.Category(id: $0.0, labels: ["en": $0.1])
        }
        let all = groups + last.filter { end in !groups.contains { $0.id == end.id } }
        let placeOf = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1.id, $0) })
        let unknown = self.rules.taxonomy.unknown
        let groupOf = self.rules.taxonomy.categories.enumerated().map { index, category -> Int in
            let group = rollUp.groups.first { $0.categories.contains(category.id) }?.id
            return placeOf[group ?? (index == unknown ? "unknown" : "other")] ?? all.count - 1
        }
        var (people, rules) = (people, rules)
        for index in people.participants.indices {
            people.participants[index].category = groupOf[people.participants[index].category]
        }
        rules.taxonomy = Taxonomy(all)
        return EventFigures(
            identity: identity, agenda: agenda, records: records, people: people, rules: rules, onlyAttendance: true)
    }
}

extension AttendanceRow {
    /// The schema of attendance with the groups of a roll-up as categories.
    static func schema(of rollUp: Taxonomy.RollUp) -> TableSchema {
        var schema = table.schema
        schema.name += "-" + rollUp.id
        schema.definition =
            "attendance.csv with the categories combined as the roll-up `\(rollUp.id)` says, counted again."
        let ids = ["all"] + rollUp.groups.map(\.id) + ["other", "unknown"]
        for index in schema.columns.indices where schema.columns[index].list == .categories {
            schema.columns[index].list = .words(ids.enumerated().filter { ids.firstIndex(of: $1) == $0 }.map(\.1))
        }
        return schema
    }
}
