import EventModel
import TestSupport
import Testing

@Suite struct RowTests {
    private enum Table {}

    @Test func `a link takes four bytes, and a row without one gives nil`() {
        var links = RowLinks<Table, Mention>(count: 3)
        links[1] = 0
        #expect(links == [nil, 0, nil])
        links[1] = nil
        #expect(links == RowLinks(count: 3) && Array(links.ids) == [0, 1, 2])
        #expect(MemoryLayout<RowID<Table>>.size == 4)
    }

    @Test func `the row that stands for a set is that of the row which others were joined into`() {
        var sets = DisjointSets<Table>(count: 6)
        sets.join(0, into: 1)
        sets.join(2, into: 0)
        sets.join(1, into: 3)
        #expect([0, 1, 2, 3].allSatisfy { sets.root($0) == 3 })
        #expect(sets.root(4) == 4 && sets.isRoot(4) && !sets.isRoot(1))
        let roots = (0..<6).map { sets.root(RowID($0)) }
        #expect(roots == (0..<6).map { sets.shortenedRoot(RowID($0)) })
    }
}
