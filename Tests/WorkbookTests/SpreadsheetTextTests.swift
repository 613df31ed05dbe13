import Testing

@testable import Workbook

/// What is data in a cell stays what it was, and the file stays XML.
@Suite struct SpreadsheetTextTests {
    @Test(arguments: [
        ("plain", "plain"), ("=1+1", "=1+1"), ("_x0041_", "_x005F_x0041_"), ("_x00_", "_x00_"), ("a\0b", "ab"),
        ("end\u{FFFE}\u{FFFF}", "end"), ("منظمة", "منظمة"),
    ])
    func `a cell's text is written so that it is read back as it was`(text: String, expected: String) {
        #expect(SpreadsheetText.cell(text) == expected)
    }

    @Test(arguments: [(32_767, 32_767), (32_768, 32_767)])
    func `a text longer than a cell ends in an ellipsis`(length: Int, expected: Int) {
        let text = SpreadsheetText.cell(String(repeating: "é", count: length))
        #expect(text.utf16.count == expected && text.hasSuffix("…") == (length > expected))
    }

    @Test func `a pair of UTF-16 units is not torn apart`() {
        let text = SpreadsheetText.cell(String(repeating: "😀", count: 20_000))
        #expect(text.utf16.count == 32_767 && text.dropLast().allSatisfy { $0 == "😀" })
    }

    @Test func `a title is one line, and a footer doubles its ampersands`() {
        #expect(SpreadsheetText.title("a\nb\tc\u{FFFE}") == "a b c")
        #expect(SpreadsheetText.footer("R&D") == "R&&D")
        // The limit counts before doubling, so that no ampersand is torn apart.
        #expect(SpreadsheetText.footer(String(repeating: "&", count: 100)) == String(repeating: "&", count: 160))
    }
}
