import Attendance
import EventModel
import Testing
@testable import Figures

@Suite struct CSVTextTests {
    private func printed(_ values: [FigureValue]) -> String {
        let columns = values.indices.map { FigureColumn("c\($0)", .text, "") }
        let table = FigureTable(TableSchema(name: "t", definition: "", columns: columns), rows: [values])
        return String(decoding: CSVText.bytes(of: table), as: UTF8.self)
    }

    @Test func `values are printed as the contract says`() throws {
        let quotient = try #require(ExactQuotient(1, 8, decimals: 2))
        #expect(
            printed([
                .text("a"), .integer(-3), .quotient(quotient), .instant(Instant(1_645_100_465)), .flag(true), .empty,
            ])
                == "c0,c1,c2,c3,c4,c5\na,-3,0.13,2022-02-17T12:21:05Z,true,\n")
    }

    @Test(arguments: [
        ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("two\nlines", "\"two\nlines\""), ("=1+1", "'=1+1"),
        ("+41", "'+41"), ("-x", "'-x"), ("@x", "'@x"), ("\tx", "'\tx"), ("\rx", "\"'\rx\""), ("=a,b", "\"'=a,b\""),
        ("a=b", "a=b"),
    ])
    func `texts are quoted, and none is a formula`(text: String, expected: String) {
        #expect(printed([.text(text)]) == "c0\n\(expected)\n")
    }
}

@Suite struct ExactQuotientTests {
    @Test(arguments: [
        (1, 2, 0, "1"), (5, 2, 0, "3"), (1, 3, 2, "0.33"), (2, 3, 4, "0.6667"), (1, 8, 2, "0.13"),
        (1005, 1000, 2, "1.01"),
        (0, 7, 2, "0.00"), (7, 1, 1, "7.0"), (9_007_199_254_740_993, 1, 1, "9007199254740993.0"),
    ])
    func `quotients are exact and round half up`(numerator: Int, divisor: Int, decimals: Int, expected: String) {
        #expect(ExactQuotient(numerator, divisor, decimals: decimals)?.description == expected)
    }

    @Test func `nothing is divided by zero`() { #expect(ExactQuotient(1, 0, decimals: 1) == nil) }
}
