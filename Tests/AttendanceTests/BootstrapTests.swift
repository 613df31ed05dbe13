import Testing

@testable import Attendance

@Suite struct BootstrapTests {
    @Test(arguments: [1, 2, 3, 39, 40, 41, 79, 80, 81, 1999, 2000])
    func `the interval is that of all values in order, however many there are`(count: Int) {
        let values = (0..<count).map { Double(Bootstrap.draw($0, of: Bootstrap.start(ofReplicate: 7), below: 500)) }
        let sorted = values.sorted()
        // Type 7 of Hyndman and Fan, written out.
        func quantile(_ share: Double) -> Double {
            let place = share * Double(count - 1)
            let (below, above) = (sorted[Int(place.rounded(.down))], sorted[Int(place.rounded(.up))])
            return below + (place - place.rounded(.down)) * (above - below)
        }
        let interval = Bootstrap.interval(of: values)
        #expect(interval?.low == quantile(0.025))
        #expect(interval?.high == quantile(0.975))
    }

    @Test func `no values have no interval`() {
        #expect(Bootstrap.interval(of: []) == nil)
    }

    @Test func `a column of replicates has one number from each`() {
        let replicates = Replicates(width: 3, values: [1, 2, 3, 4, 5, 6])
        #expect(replicates.column(1) == [2, 5])
    }
}
