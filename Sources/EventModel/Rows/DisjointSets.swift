/// Rows of one table that belong together: of each set one row is the root that stands for it.
package struct DisjointSets<Row>: Sendable {
    private var parents: RowValues<Row, RowID<Row>>

    /// Every row by itself.
    package init(count: Int) { parents = RowValues((0..<count).map { RowID($0) }) }

    /// The row that stands for the set of a row.
    package func root(_ id: RowID<Row>) -> RowID<Row> {
        var id = id
        while parents[id] != id { id = parents[id] }
        return id
    }

    /// The same, and shortens the path for the next time.
    package mutating func shortenedRoot(_ id: RowID<Row>) -> RowID<Row> {
        var id = id
        while parents[id] != id {
            parents[id] = parents[parents[id]]
            id = parents[id]
        }
        return id
    }

    /// Whether a row stands for its set.
    package func isRoot(_ id: RowID<Row>) -> Bool { parents[id] == id }

    /// Puts the set of a row into that of another, whose root stands for both.
    package mutating func join(_ id: RowID<Row>, into other: RowID<Row>) {
        parents[shortenedRoot(id)] = shortenedRoot(other)
    }
}
