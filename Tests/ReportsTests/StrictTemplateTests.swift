import Testing

@testable import Reports

@Suite struct StrictTemplateTests {
    private struct Row {
        var x: String
    }

    private struct Page {
        var title = "1 < 2"
        var rows = [Row(x: "1"), Row(x: "2")]
        var heads = ["p", "q"]
        var empty: [Row] = []
        var on = true
        var off = false
        var present: Row? = Row(x: "3")
        var absent: Row?
        var words = ["heading": "H"]
        /// Not a value that knows how it is shown.
        var bare = 12
    }

    private func render(_ template: String, _ model: Any = Page(), partials: [String: String] = [:]) throws -> String {
        try StrictTemplate(template, partials: partials).render(model) { $0 as? String ?? "?" }
    }

    @Test(arguments: [
        ("<p>{{title}}</p>", "<p>1 &lt; 2</p>"), ("{{{title}}}", "1 < 2"), ("{{words.heading}}", "H"),
        ("{{#rows}}{{x}};{{/rows}}", "1;2;"), ("{{#heads}}[{{.}}]{{/heads}}", "[p][q]"),
        ("{{#on}}a{{/on}}{{^on}}b{{/on}}{{#off}}c{{/off}}{{^off}}d{{/off}}", "ad"),
        ("{{#present}}{{x}}{{/present}}{{present.x}}", "33"),
        ("{{#rows}}{{title}}:{{x}};{{/rows}}", "1 &lt; 2:1;1 &lt; 2:2;"),
    ])
    func `a struct's properties are rendered, those of the structs around it too`(template: String, expected: String)
        throws
    {
        #expect(try render(template) == expected)
    }

    @Test(arguments: [
        "{{b}}", "{{{b}}}", "{{#b}}x{{/b}}", "{{^b}}x{{/b}}", "{{#rows}}{{b}}{{/rows}}",
        "{{#present}}{{b}}{{/present}}",
        "{{> part}}", "{{#rows}}{{> part}}{{/rows}}", "{{^off}}{{b}}{{/off}}", "{{^empty}}{{b}}{{/empty}}",
    ])
    func `a missing key is an error wherever it is`(template: String) throws {
        #expect(throws: MissingKey(key: "b")) { try render(template, partials: ["part": "{{b}}"]) }
    }

    @Test(arguments: ["words.gone", "rows.x", "title.x", "bare"])
    func `so is one that a struct has no value for that can be shown`(key: String) throws {
        #expect(throws: MissingKey(key: key)) { try render("{{\(key)}}") }
    }

    @Test func `a section over nothing asks for nothing`() throws {
        #expect(try render("{{#empty}}{{y}}{{/empty}}{{#off}}{{z}}{{/off}}{{#absent}}{{y}}{{/absent}}") == "")
        #expect(try render("{{^absent}}none{{/absent}}") == "none")
    }

    /// Mustache itself would take the outer one.
    @Test func `a section that does not apply is not looked for further out`() throws {
        struct Inner { var part: Row? }
        struct Outer {
            var part: Row? = Row(x: "outer")
            var inner = Inner()
        }
        #expect(try render("{{#inner}}{{#part}}{{x}}{{/part}}{{/inner}}", Outer()) == "")
    }

    @Test func `every row of a list is asked, not only the first`() throws {
        struct Other { var y = "1" }
        struct Mixed { var rows: [Any] = [Row(x: "1"), Other()] }
        #expect(throws: MissingKey(key: "x")) { try render("{{#rows}}{{x}}{{/rows}}", Mixed()) }
    }

    @Test func `a partial is rendered in the model where it is included, and a missing one is an error`() throws {
        #expect(try render("{{#rows}}{{> row}}{{/rows}}", partials: ["row": "[{{x}}]"]) == "[1][2]")
        #expect(throws: MissingPartial(name: "gone")) { try StrictTemplate("{{> gone}}") }
    }
}
