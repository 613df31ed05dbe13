public import EventModel

/// Tests name the first row `0`, as they count them.
extension RowID: ExpressibleByIntegerLiteral {
    @usableFromInline
    package init(integerLiteral index: Int) { self.init(index) }
}

/// Tests write down whom every row belongs to.
extension RowLinks: ExpressibleByArrayLiteral {
    @usableFromInline
    package init(arrayLiteral links: RowID<To>?...) { self.init(links) }
}
