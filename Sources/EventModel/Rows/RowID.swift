/// Names one row of a table by its place: the type says which table, so that a place in another one does not compile.
///
/// It takes the four bytes of its number, and what it does is inlinable: tables of millions of rows are walked with it from other
/// modules.
@usableFromInline
package struct RowID<Row>: Hashable, Comparable, Sendable {
    @usableFromInline let number: Int32

    @inlinable
    package init(_ index: Int) { number = Int32(index) }

    /// The place in the table, from 0.
    @inlinable
    package var index: Int { Int(number) }

    @inlinable
    package static func == (one: Self, other: Self) -> Bool { one.number == other.number }

    @inlinable
    package static func < (one: Self, other: Self) -> Bool { one.number < other.number }

    /// Feeds the number to a hasher.
    @inlinable
    package func hash(into hasher: inout Hasher) { hasher.combine(number) }
}

/// Ranges of ids are collections of them.
extension RowID: Strideable {
    /// The id so many places further on.
    @inlinable
    package func advanced(by count: Int) -> Self { Self(index + count) }

    /// How many places further on another id is.
    @inlinable
    package func distance(to other: Self) -> Int { other.index - index }
}

extension Array {
    @inlinable
    package subscript(_ id: RowID<Element>) -> Element {
        get { self[id.index] }
        _modify { yield &self[id.index] }
    }

    /// The ids of all rows, in their order.
    @inlinable
    package var ids: Range<RowID<Element>> { RowID(0)..<RowID(count) }

    /// All rows with their ids, in their order.
    @inlinable
    package var withIDs: Zip2Sequence<Range<RowID<Element>>, [Element]> { zip(ids, self) }
}
