import EventModel
import Settings
import Testing

@Suite struct RollUpTests {
    @Test func `an extension adds to what is built in`() throws {
        let own = try TaxonomyFile.parse(
            """
            extends: built-in
            categories:
              - {id: academia, labels: {en: Science}, names: [Harbour Wings], domains: [wings.example]}
              - {id: faith, labels: {en: Faith-based organization}, words: [temple]}
            """, file: "own.yaml")
        let ids = own.categories.map(\.id)
        #expect(Array(ids.suffix(3)) == ["faith", "other", "unknown"] && ids.count == 16)
        #expect(own.categories.first { $0.id == "academia" }?.labels["fr"] != nil)
        #expect(own.categories.first { $0.id == "academia" }?.labels["en"] == "Science")
        #expect(own.category(ofOrganization: "Harbour Wings").map { ids[$0] } == "academia")
        #expect(own.category(ofOrganization: "Ministry of Labour").map { ids[$0] } == "member_state")
        #expect(own.category(ofEmail: "a@wings.example").map { ids[$0] } == "academia")
    }

    @Test func `a roll-up is a usual one by name, or groups of its own`() throws {
        let own = try TaxonomyFile.parse(
            """
            extends: built-in
            rollups:
              - tripartite
              - id: two
                groups:
                  - {id: public, labels: {en: Public bodies}, categories: [member_state, un_system]}
                  - {id: rest, categories: [media]}
            """, file: "own.yaml")
        #expect(own.rollUps.map(\.id) == ["tripartite", "two"])
        #expect(own.rollUps[0].groups.map(\.id) == ["governments", "employers", "workers"])
        #expect(own.rollUps[1].groups[0].categories == ["member_state", "un_system"])
        #expect(try TaxonomyFile.builtIn().rollUps.isEmpty)
    }

    @Test(arguments: [
        ("extends: builtin", "nearest: built-in"), ("extends: built-in\nrollups: [tripartit]", "nearest: tripartite"),
        ("extends: built-in\nrollups:\n  - {id: a, groups: [{id: b, categories: [medi]}]}", "nearest: media"),
        (
            "extends: built-in\nrollups:\n  - {id: a, groups: [{id: b, categories: [media]}, {id: c, categories: [media]}]}",
            "keep it in one"
        ),
        ("extends: built-in\nrollups:\n  - {id: a, groups: []}", "groups:"), ("rollups: [igf]", "list categories"),
        ("extends: built-in\nrollup: [igf]", "nearest: rollups"),
    ])
    func `a slip is named with its place`(text: String, expected: String) throws {
        let error = try #require(throws: InputError.self) { try TaxonomyFile.parse(text, file: "own.yaml") }
        #expect(error.file == "own.yaml" && error.line != nil && error.advice.contains(expected))
    }
}
