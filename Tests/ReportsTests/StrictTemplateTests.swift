import Testing

@testable import Reports

@Suite struct StrictTemplateTests {
    @Test func `a key that is there is rendered and escaped`() throws {
        #expect(try StrictTemplate("<p>{{a}}</p>").render(["a": "1 < 2"]) == "<p>1 &lt; 2</p>")
    }

    @Test(arguments: ["{{b}}", "{{{b}}}", "{{#b}}x{{/b}}", "{{^b}}x{{/b}}", "{{#a}}{{b}}{{/a}}", "{{> part}}"])
    func `a missing key is an error wherever it stands`(template: String) throws {
        let strict = try StrictTemplate(template, partials: ["part": "{{b}}"])
        #expect(throws: MissingKey(key: "b")) { try strict.render(["a": [["c": "1"]]]) }
    }

    @Test func `a key of a model around is found, and a section over nothing asks for nothing`() throws {
        let strict = try StrictTemplate(
            "{{#rows}}{{title}}:{{x}};{{/rows}}{{#none}}{{y}}{{/none}}{{#off}}{{z}}{{/off}}")
        let none: [[String: Any]] = []
        #expect(
            try strict.render(["title": "T", "rows": [["x": "1"], ["x": "2"]], "none": none, "off": false])
                == "T:1;T:2;")
    }

    @Test func `every row of a list is asked, not only the first`() throws {
        let strict = try StrictTemplate("{{#rows}}{{x}}{{/rows}}")
        #expect(throws: MissingKey(key: "x")) { try strict.render(["rows": [["x": "1"], ["y": "2"]]]) }
    }

    @Test func `a partial is rendered in the model where it is included, and a missing one is an error`() throws {
        let strict = try StrictTemplate("{{#rows}}{{> row}}{{/rows}}", partials: ["row": "[{{x}}]"])
        #expect(try strict.render(["rows": [["x": "1"], ["x": "2"]]]) == "[1][2]")
        #expect(throws: MissingPartial(name: "gone")) { try StrictTemplate("{{> gone}}") }
    }
}
