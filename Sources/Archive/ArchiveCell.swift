internal import GRDB

extension Row {
    /// A cell by its column. GRDB's own subscript ends the process if the cell does not have the requested type,
    /// and nobody guarantees what is in a file.
    ///
    /// - Throws: `RowDecodingError`.
    subscript<Value: DatabaseValueConvertible>(cell column: String) -> Value {
        get throws { try decode(Value.self, forColumn: column) }
    }
}
