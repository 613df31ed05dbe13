/// One value for every row of a table, found by the row's id.
@usableFromInline
package struct RowValues<Row, Value> {
    /// The values in the order of the rows.
    @usableFromInline package var values: [Value]

    @inlinable
    package init(_ values: [Value] = []) { self.values = values }

    @inlinable
    package init(repeating value: Value, count: Int) { values = Array(repeating: value, count: count) }

    /// The same value for every row of a table.
    @inlinable
    package init(repeating value: Value, for rows: [Row]) { self.init(repeating: value, count: rows.count) }

    @inlinable
    package subscript(_ id: RowID<Row>) -> Value {
        get { values[id.index] }
        _modify { yield &values[id.index] }
    }

    /// The ids of all rows, in their order.
    @inlinable
    package var ids: Range<RowID<Row>> { RowID(0)..<RowID(values.count) }

    /// The value of one more row.
    @inlinable
    package mutating func append(_ value: Value) { values.append(value) }
}

extension RowValues: Sendable where Value: Sendable {}
extension RowValues: Equatable where Value: Equatable {}
