import EventAnalytics
import Importers
import Testing

@Suite struct OtherReportsImportTests {
    @Test func `a transcript gives seconds by name, and nothing of what was said`() throws {
        let records = try importText(Fixtures.transcript)
        #expect(summary(records) == ["spoke Ana Lima 4", "spoke Ben Okoro 7", "accepted 3 rejected 1 ignored 1"])
        #expect(records.kinds == [.rejectedRow] && records.sortedFindings().map(\.record) == [4])
        #expect(records.texts.count == 3)
    }

    @Test(arguments: [
        ("Ana Lima: yes", 1), ("Ana Lima (Norland):", 1), ("ends here, and: so", 1), ("What? This: no", 0),
        ("10: no", 0),
        ("it is 10:30 now", 0), ("a sentence of very many words that goes on and on: no", 0), ("<v >no", 0),
    ])
    func `a cue's speaker stands before a colon`(text: String, expected: Int) throws {
        let records = try importText("WEBVTT - x\n\n00:01.000 --> 00:02.000\n\(text)\n")
        #expect(records.speakingTimes.count == expected)
    }
}
