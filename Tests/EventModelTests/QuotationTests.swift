import EventModel
import Testing

@Suite struct QuotationTests {
    @Test(arguments: ["time_zon", "Europe/Genf", "2022-02-30T13:00:00", "UTC+2", "Größe"])
    func `a mistyped word of the settings is shown`(text: String) {
        #expect(Quotation.of(text, or: "the value") == "'\(text)'")
    }

    @Test(arguments: [
        "Ana Ruiz", "ana@mission.example", "Ruiz,Ana", "Ana\tRuiz", "Ana\u{A0}Ruiz", String(repeating: "x", count: 41),
    ])
    func `what may name somebody is not shown`(text: String) {
        #expect(Quotation.of(text, or: "the value") == "the value")
        #expect(!Quotation.mayShow(line: "time_zone: " + text))
    }

    @Test(arguments: [
        ("participants 2.csv", "'participants 2.csv'"), ("a/b.xlsx", "'a/b.xlsx'"), ("notes", "'notes'"),
        ("Ana Ruiz", "a file"), ("Ana Ruiz. And more", "a file"), ("ana@mission.test", "a file"),
    ])
    func `a file of the settings is named unless it is somebody's name`(path: String, said: String) {
        #expect(Quotation.ofFile(path) == said)
    }

    @Test(arguments: [
        "staff: Ana", "answers: Ana", "- Ana", "- Ana Ruiz", "Ana Ruiz: 5", "13:20:01 From Ana Ruiz : Good morning",
        "title: The launch", "",
    ])
    func `a line of settings with more than a key and a word is not shown`(line: String) {
        #expect(!Quotation.mayShow(line: line))
    }

    @Test(arguments: ["time_zone: Europe/Genf", "\tid: a", "  kind:"])
    func `a line of settings with a key and a word is shown`(line: String) {
        #expect(Quotation.mayShow(line: line))
    }
}
