import EventModel
import Testing

@Suite struct ErrorExcerptTests {
    private static let text = "id: launch\n\ttime_zone: Europe/Genf\nstaff: [desk@office.example]\n"

    private func error(_ line: Int?, _ column: Int?) -> InputError {
        InputError(file: "event.yaml", line: line, column: column, what: "x", advice: "y")
    }

    @Test func `an error of the settings shows its line`() {
        #expect(error(2, 13).showing(Self.text).excerpt == "\ttime_zone: Europe/Genf")
        #expect(error(2, 13).showing(Self.text.replacing("\n", with: "\r\n")).excerpt == "\ttime_zone: Europe/Genf")
    }

    @Test(arguments: [(3, 9), (2, nil), (nil, nil), (9, 1), (0, 1)] as [(Int?, Int?)])
    func `a line with an address, or none, is not shown`(line: Int?, column: Int?) {
        #expect(error(line, column).showing(Self.text).excerpt == nil)
    }
}
