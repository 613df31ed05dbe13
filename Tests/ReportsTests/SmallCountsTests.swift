import Testing

@testable import Reports

@Suite struct SmallCountsTests {
    private let masking = SmallCounts(areShown: false)
    private let showing = SmallCounts(areShown: true)

    @Test(arguments: [(0, false), (1, true), (4, true), (5, false)])
    func `from one to four people are kept back unless they are to be shown`(count: Int, isHidden: Bool) {
        #expect(masking.hides(count) == isHidden && !showing.hides(count))
        #expect(masking.length(count) == (isHidden ? 4 : Double(count)) && showing.length(count) == Double(count))
    }

    @Test(arguments: [(0, false), (1, true), (499, true), (500, false)])
    func `a mean below five is, unless nobody was there`(seconds: Int, isHidden: Bool) {
        #expect(masking.hidesMean(seconds, 100) == isHidden && !showing.hidesMean(seconds, 100))
        #expect(masking.height(seconds, 100) == (isHidden ? 2.5 : Double(seconds) / 100))
        #expect(showing.height(seconds, 100) == Double(seconds) / 100)
    }

    @Test func `the mark names the threshold`() {
        #expect(SmallCounts.mark == "<5" && SmallCounts.most == 4)
    }
}
