package import Attendance
package import EventModel

/// What a column takes from a row: its Swift type says of which kind the column is.
protocol ColumnValue: SendableMetatype {
    static var kind: FigureColumn.Kind { get }
    var figure: FigureValue { get }
}

extension String: ColumnValue {
    static var kind: FigureColumn.Kind { .text }
    var figure: FigureValue { .text(self) }
}

extension Int: ColumnValue {
    static var kind: FigureColumn.Kind { .integer }
    var figure: FigureValue { .integer(self) }
}

extension ExactQuotient: ColumnValue {
    static var kind: FigureColumn.Kind { .number }
    var figure: FigureValue { .quotient(self) }
}

extension Instant: ColumnValue {
    static var kind: FigureColumn.Kind { .instant }
    var figure: FigureValue { .instant(self) }
}

extension Bool: ColumnValue {
    static var kind: FigureColumn.Kind { .flag }
    var figure: FigureValue { .flag(self) }
}

/// Nil does not apply, or its source is missing: an empty cell, never 0.
extension Optional: ColumnValue where Wrapped: ColumnValue {
    static var kind: FigureColumn.Kind { Wrapped.kind }
    var figure: FigureValue { map(\.figure) ?? .empty }
}

/// A column of a table, and how its value comes from a row.
struct TableColumn<Row>: Sendable {
    let column: FigureColumn
    let value: @Sendable (Row) -> FigureValue

    /// - Parameters: as those of ``FigureColumn``.
    init<Value: ColumnValue>(
        _ name: String, unit: String = "", _ definition: String, isRequired: Bool = false, list: ClosedList? = nil,
        maximum: Int? = nil, _ value: @escaping @Sendable (Row) -> Value
    ) {
        column = FigureColumn(
            name, Value.kind, unit: unit, definition, isRequired: isRequired, list: list, maximum: maximum)
        self.value = { value($0).figure }
    }
}

/// A published table: what it is, and every column with its definition and where its value comes from.
///
/// Schema, CSV, data package, guide, workbook and archive are all made from it. The column `event` comes first in each.
package struct TableDefinition<Row>: Sendable {
    package var schema: TableSchema
    private let values: [@Sendable (Row) -> FigureValue]

    init(
        name: String, definition: String, key: [String] = [], references: [TableSchema.Reference] = [],
        isEventRequired: Bool = true, columns: [TableColumn<Row>]
    ) {
        let event = FigureColumn("event", .text, "Id of the event.", isRequired: isEventRequired)
        schema = TableSchema(
            name: name, definition: definition, columns: [event] + columns.map(\.column), key: key,
            references: references)
        values = columns.map(\.value)
    }

    func table(_ event: EventIdentity, _ rows: some Sequence<Row>) -> FigureTable {
        let id = FigureValue.text(event.id)
        return FigureTable(
            schema,
            rows: rows.map { row in
                var cells: [FigureValue] = []
                cells.reserveCapacity(values.count + 1)
                cells.append(id)
                for value in values { cells.append(value(row)) }
                return cells
            })
    }
}
