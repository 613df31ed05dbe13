/// For every row of one table the row of another that it belongs to, or nil.
///
/// An Optional of an id takes eight bytes; a column of millions keeps the four of its number, and a number that no row has means nil.
@usableFromInline
package struct RowLinks<From, To>: Equatable, Sendable {
    @usableFromInline var numbers: [Int32]

    @usableFromInline static var none: Int32 { -1 }

    /// No row belongs to any yet.
    @inlinable
    package init(count: Int = 0) { numbers = Array(repeating: Self.none, count: count) }

    @inlinable
    package init(_ links: some Sequence<RowID<To>?>) { numbers = links.map { $0?.number ?? Self.none } }

    @inlinable
    package subscript(_ id: RowID<From>) -> RowID<To>? {
        get {
            let number = numbers[id.index]
            return number == Self.none ? nil : RowID(Int(number))
        }
        set { numbers[id.index] = newValue?.number ?? Self.none }
    }

    /// The ids of all rows of the first table, in their order.
    @inlinable
    package var ids: Range<RowID<From>> { RowID(0)..<RowID(numbers.count) }
}
