import Attendance
internal import EventModel
internal import Figures

/// A column of the tables of figures, and what its numbers mean.
struct Definition {
    var name: String
    var definition: String
}

extension ReportModel {
    var definitions: [Definition] {
        var seen: Set<String> = []
        return TableSchemas.figures.filter {
            ["attendance", "engagement", "representation", "concurrency"].contains($0.name)
        }
        .flatMap(\.columns).compactMap { column in
            guard seen.insert(column.name).inserted, !column.definition.hasPrefix("Id of") else { return nil }
            return Definition(name: column.name, definition: words.text(column.definition).replacing("`", with: ""))
        }
    }
}
