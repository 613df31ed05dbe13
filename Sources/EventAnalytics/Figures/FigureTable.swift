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
    package enum Kind: String, Sendable { case text, integer, number, instant, flag }

    package var name: String
    package var kind: Kind
    package var unit: String
    package var definition: String

    package init(_ name: String, _ kind: Kind, unit: String = "", _ definition: String) {
        self.name = name
        self.kind = kind
        self.unit = unit
        self.definition = definition
    }
}

/// What a table is and which columns it has.
package struct TableSchema: Sendable, Equatable {
    /// File name without ending.
    package var name: String
    package var definition: String
    package var columns: [FigureColumn]

    package init(name: String, definition: String, columns: [FigureColumn]) {
        self.name = name
        self.definition = definition
        self.columns = columns
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
