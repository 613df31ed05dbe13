import Attendance
import EventModel
import Testing

@testable import Reports

/// Every kind of value, kept back or not, as each document renders it.
@Suite struct ReportValueTests {
    private static let masking = SmallCounts(areShown: false)
    private static let showing = SmallCounts(areShown: true)

    private static func words(_ language: ReportLanguage = .en, showsSmallCells: Bool = false) throws -> Wording {
        Wording(language, showsSmallCells: showsSmallCells, zone: try #require(Zone("Europe/Zurich")))
    }

    /// A value, with what the page and the summary print of it and what the workbook holds.
    struct Case: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var value: any ReportValue
        var page: String
        var summary: String
        var cell: ReportCell

        init(
            _ what: String, _ value: any ReportValue, _ text: String, page: String? = nil, summary: String? = nil,
            _ cell: ReportCell? = nil
        ) {
            testDescription = what
            self.value = value
            self.page = page ?? text
            self.summary = summary ?? text
            self.cell = cell ?? .text(text)
        }
    }

    private static let few: (page: String, summary: String) = ("&lt;5", "\\<5")
    private static func quotient(_ sum: Int, _ count: Int) -> ExactQuotient? { ExactQuotient(sum, count, decimals: 4) }
    /// 17 February 2022, 13:00 in Geneva.
    private static let start = Instant(1_645_099_200)

    static let cases: [Case] = [
        Case("people", Count(people: 1234, masking), "1,234", .number(1234, .decimals(0))),
        Case("few people", Count(people: 4, masking), "<5", page: few.page, summary: few.summary),
        Case("few people, shown", Count(people: 4, showing), "4", .number(4, .decimals(0))),
        Case("five people", Count(people: 5, masking), "5", .number(5, .decimals(0))),
        Case("nobody", Count(people: 0, masking), "0", .number(0, .decimals(0))),
        Case("people not counted", Count(people: nil, masking), "–"),
        Case("few things", Count(3), "3", .number(3, .decimals(0))),
        Case("a rise", Change(12, to: 40, masking), "+12", .number(12, .change)),
        Case("a fall", Change(-1200, to: 40, masking), "-1,200", .number(-1200, .change)),
        Case("no change", Change(0, to: 40, masking), "0", .number(0, .change)),
        Case("a rise to few", Change(2, to: 4, masking), "–"),
        Case("a rise from few", Change(36, to: 40, masking), "–"),
        Case("a rise from few, shown", Change(36, to: 40, showing), "+36", .number(36, .change)),
        Case("a share", Share(people: 58, of: 100, masking), "58%", .number(0.58, .percent)),
        Case("a share of few", Share(people: 1, of: 4, masking), "–"),
        Case("a share that is few", Share(people: 4, of: 100, masking), "–"),
        Case("a share that leaves few", Share(people: 96, of: 100, masking), "–"),
        Case("a share that is few, shown", Share(people: 4, of: 100, showing), "4%", .number(0.04, .percent)),
        Case("a share of nobody", Share(people: 0, of: 0, masking), "–"),
        Case("a share of time", Share(ofTime: 1, 4), "25%", .number(0.25, .percent)),
        Case("all who stayed", Share(kept: quotient(10, 20), of: 20, masking), "50%", .number(0.5, .percent)),
        Case("all but few stayed", Share(kept: quotient(18, 20), of: 20, masking), "≥ 80%"),
        Case("few stayed", Share(kept: quotient(2, 20), of: 20, masking), "–"),
        Case(
            "all but few stayed, shown", Share(kept: quotient(18, 20), of: 20, showing), "90%", .number(0.9, .percent)),
        Case(
            "a mean of people", Quotient(people: 1230, over: 100, decimals: 1, masking), "12.3",
            .number(12.3, .decimals(1))),
        Case(
            "a mean of few people", Quotient(people: 499, over: 100, masking), "<5", page: few.page,
            summary: few.summary),
        Case(
            "a mean of few people, shown", Quotient(people: 499, over: 100, decimals: 2, showing), "4.99",
            .number(4.99, .decimals(2))),
        Case("a mean of nobody", Quotient(people: 0, over: 100, masking), "0", .number(0, .decimals(0))),
        Case("a ratio", Quotient(quotient(7, 100), decimals: 2), "0.07", .number(0.07, .decimals(2))),
        Case("a rate over nothing", Quotient(5, by: 0), "–"),
        Case("minutes", Minutes(seconds: 5400), "90", .number(90, .decimals(0))),
        Case("a mean of minutes", Minutes(seconds: 5400, count: 4, decimals: 1), "22.5", .number(22.5, .decimals(1))),
        Case("no minutes", Minutes.nothing, "–"),
        Case("hours", Hours(seconds: 5400, decimals: 1), "1.5", .number(1.5, .decimals(1))),
        Case("hours not counted", Hours(seconds: nil), "–"),
        Case("a clock", Clock(start), "13:00"), Case("no clock", Clock(nil), "–"),
        Case("a day", Day(start), "17 February 2022"), Case("no day", Day(nil), "–"),
        Case("clocks", ClockRange(Interval(from: start, to: start.advanced(by: 3600))), "13:00–14:00"),
        Case(
            "bounds", Bounds(Count(people: 3, masking), Count(people: 9, masking)), "<5 to 9", page: "&lt;5 to 9",
            summary: "\\<5 to 9"),
        Case("no bounds", Bounds(nil, Count(9)), "–"),
        Case("an estimate", Estimated(Count(7), Bounds(Count(6), Count(9))), "7 (6 to 9)"),
        Case("an estimate alone", Estimated(Count(7), nil), "7"),
        Case("words", "A & *B*", "A & *B*", page: "A &amp; *B*", summary: "A & \\*B\\*"),
    ]

    private struct Model: Sendable {
        var value: any ReportValue
    }

    @Test(arguments: cases)
    func `a value is shown by one rule on the page, in the summary and in the workbook`(own: Case) throws {
        let words = try Self.words()
        let model = Model(value: own.value)
        #expect(try StrictTemplate("{{value}}").render(model) { $0.text(words) } == own.page)
        #expect(
            try StrictTemplate("{{{value}}}").render(model) { ReportSummary.escaped($0.text(words)) } == own.summary)
        #expect(own.value.cell(words) == own.cell)
    }

    /// Whatever renders it, and whoever reflects on it.
    @Test(arguments: [
        Count(people: 3, masking) as any ReportValue, Change(2, to: 3, masking), Share(people: 3, of: 100, masking),
        Quotient(people: 3, over: 1, masking),
    ])
    func `what is kept back does not hold its number`(value: any ReportValue) {
        #expect(!String(reflecting: value).contains(/[^.\w]3\b/), "\(String(reflecting: value))")
    }

    @Test(arguments: [
        (ReportLanguage.fr, "12\u{202F}345", "58\u{A0}%", "12,3"), (.es, "12.345", "58\u{A0}%", "12,3"),
        (.ar, "12,345", "58\u{200E}%\u{200E}", "12.3"),
    ])
    func `the page's numbers follow the language, the workbook's are numbers in every one`(
        language: ReportLanguage, count: String, share: String, mean: String
    ) throws {
        let words = try Self.words(language)
        let values: [any ReportValue] = [Count(12345), Share(percent: 58), Quotient(123, by: 10, decimals: 1)]
        #expect(values.map { $0.text(words) } == [count, share, mean])
        #expect(
            values.map { $0.cell(words) } == [
                .number(12345, .decimals(0)), .number(0.58, .percent), .number(12.3, .decimals(1)),
            ])
    }

    @Test func `the words about small counts name the one threshold`() throws {
        for language in ReportLanguage.allCases {
            let words = try Self.words(language)
            let sentence = try #require(words.labels["masked"])
            #expect(sentence.contains(words.masked) && sentence.contains("4") && !sentence.contains("{"))
        }
    }
}
