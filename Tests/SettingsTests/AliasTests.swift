import EventModel
import Settings
import Testing

/// A small file that takes for ever is refused before it is parsed.
@Suite struct AliasTests {
    @Test(.timeLimit(.minutes(1)))
    func `keys made of aliases of keys are refused at once`() throws {
        var lines = ["? &a0 {x: 1}", ": 1"]
        for level in 1...9 {
            let pairs = (0..<9).map { _ in "{*a\(level - 1) : 1}" }.joined(separator: ", ")
            lines += ["? &a\(level) [\(pairs)]", ": 1"]
        }
        let error = #expect(throws: InputError.self) {
            try EventSettings.parse(lines.joined(separator: "\n"), file: "event.yaml")
        }
        #expect(error?.file == "event.yaml" && error?.line == 5 && error?.what.contains("aliases") == true)
        let flow = lines.map { $0.hasPrefix("? ") ? String($0.dropFirst(2)) : "" }.filter { !$0.isEmpty }
        #expect(throws: InputError.self) {
            try EventSettings.parse(flow.map { "\($0): 1" }.joined(separator: "\n"), file: "event.yaml")
        }
    }

    @Test func `aliases that people write, patterns with stars and questions with marks are read`() throws {
        let settings = try EventSettings.parse(
            """
            title: &title "*Launch* - what now?"
            id: launch
            staff: ["*@host.example", Interpreter *, '* (tech)']
            interpretation: [fr, es]
            columns:
              category: Who are you ?
            files:
              a.csv: &same {ignore: true}
              b.csv: *same
            """, file: "event.yaml")
        #expect(settings.title == "*Launch* - what now?" && settings.staff.count == 3)
        #expect(settings.files["b.csv"]?.isIgnored == true)
        #expect(settings.columns["category"] == "Who are you ?")
    }

    @Test(.timeLimit(.minutes(1)))
    func `keys in keys in keys are refused at once`() throws {
        let lines = (0..<900).map { String(repeating: " ", count: $0) + "? a:" } + ["leaf"]
        let error = #expect(throws: InputError.self) {
            try EventSettings.parse(lines.joined(separator: "\n"), file: "event.yaml")
        }
        #expect(error?.what.contains("question mark") == true)
    }
}
