package import Attendance
package import EventModel

/// A value of a table.
package enum FigureValue: Sendable, Equatable {
    /// Does not apply, or its source is missing: never 0.
    case empty
    case text(String)
    case integer(Int)
    case quotient(ExactQuotient)
    case instant(Instant)
    case flag(Bool)

    package init(_ quotient: ExactQuotient?) { self = quotient.map { .quotient($0) } ?? .empty }
    package init(_ instant: Instant?) { self = instant.map { .instant($0) } ?? .empty }
    package init(_ number: Int?) { self = number.map { .integer($0) } ?? .empty }

    /// As printed: `.` as decimal mark, instants in UTC.
    package var text: String {
        switch self {
        case .empty: ""
        case .text(let text): text
        case .integer(let number): String(number)
        case .quotient(let quotient): quotient.description
        case .instant(let instant): instant.description
        case .flag(let flag): flag ? "true" : "false"
        }
    }
}

/// A column: its name, what its values are, its unit, and its definition in words.
package struct FigureColumn: Sendable, Equatable {
    /// What the cells of the column hold.
    package enum Kind: String, Sendable { case text, integer, number, instant, flag }

    package var name: String
    package var kind: Kind
    /// Empty if the values have none, or not all the same. A number with a unit is never negative.
    package var unit: String
    package var definition: String
    /// Whether every row has a value.
    package var isRequired: Bool
    /// The list that every value belongs to, if there is one.
    package var list: ClosedList?
    /// The largest possible value, if there is one: 1 for shares.
    package var maximum: Int?

    package init(
        _ name: String, _ kind: Kind, unit: String = "", _ definition: String, isRequired: Bool = false,
        list: ClosedList? = nil, maximum: Int? = nil
    ) {
        self.name = name
        self.kind = kind
        self.unit = unit
        self.definition = definition
        self.isRequired = isRequired
        self.list = list
        self.maximum = maximum
    }
}

/// The values that a column can have, if they are a closed list.
package enum ClosedList: Sendable, Equatable {
    case words([String])
    /// `all` and the categories of the event's taxonomy.
    case categories
    /// The channels of the event and `unknown`; `all` before them where cells are added up.
    case channels(withAll: Bool)
}

/// What a table is and which columns it has.
package struct TableSchema: Sendable, Equatable {
    /// Columns with the key of a row of another table, under the same names.
    package struct Reference: Sendable, Equatable {
        package var table: String
        package var columns: [String]
    }

    /// File name without ending.
    package var name: String
    package var definition: String
    package var columns: [FigureColumn]
    /// The columns whose values no two rows share; empty if the input can break that.
    package var key: [String]
    package var references: [Reference]

    package init(
        name: String, definition: String, columns: [FigureColumn], key: [String] = [], references: [Reference] = []
    ) {
        self.name = name
        self.definition = definition
        self.columns = columns
        self.key = key
        self.references = references
    }
}

/// A table of figures, ready to print.
package struct FigureTable: Sendable, Equatable {
    package var schema: TableSchema
    package var rows: [[FigureValue]]

    package init(_ schema: TableSchema, rows: [[FigureValue]]) {
        self.schema = schema
        self.rows = rows
    }
}

/// A row of a table that may come from elsewhere, read by the names of its columns.
package struct FigureRecord: Sendable {
    fileprivate let schema: TableSchema
    fileprivate let values: [FigureValue]

    /// Empty if the table has no such column.
    package subscript(column: String) -> FigureValue {
        schema.columns.firstIndex { $0.name == column }.map { values[$0] } ?? .empty
    }

    /// The text of a cell, by the name of its column.
    package func text(_ column: String) -> String { self[column].text }

    /// The whole number of a cell, by the name of its column; nil where it is empty or holds something else.
    package func integer(_ column: String) -> Int? {
        if case .integer(let number) = self[column] { number } else { nil }
    }

    /// A number of either kind, to draw or to write.
    package func number(_ column: String) -> Double? {
        switch self[column] {
        case .integer(let number): Double(number)
        case .quotient(let quotient): quotient.value
        default: nil
        }
    }

    /// The instant of a cell, by the name of its column; nil where it is empty or holds something else.
    package func instant(_ column: String) -> Instant? {
        if case .instant(let instant) = self[column] { instant } else { nil }
    }
}

extension FigureTable {
    package var records: [FigureRecord] { rows.map { FigureRecord(schema: schema, values: $0) } }
}
