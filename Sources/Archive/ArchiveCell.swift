internal import GRDB

extension Row {
    /// A cell by its column. GRDB's own subscript ends the process where the cell is not of the type that is asked for,
    /// and what stands in a file is nobody's promise.
    ///
    /// - Throws: `RowDecodingError`.
    subscript<Value: DatabaseValueConvertible>(cell column: String) -> Value {
        get throws { try decode(Value.self, forColumn: column) }
    }
}
