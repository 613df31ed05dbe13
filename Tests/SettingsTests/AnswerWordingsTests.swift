import EventModel
import Settings
import Testing

/// What the usual options of registration forms mean, and what stays open on purpose.
@Suite struct AnswerWordingsTests {
    let taxonomy: Taxonomy

    init() throws { taxonomy = try TaxonomyFile.builtIn() }

    private func id(_ answer: String) -> String {
        taxonomy.category(ofAnswer: answer).map { taxonomy.categories[$0].id } ?? "open"
    }

    @Test(arguments: [
        EnglishWordings.all, FrenchWordings.all, SpanishWordings.all, ArabicWordings.all, PortugueseWordings.all,
    ])
    func `every category is known by at least eight wordings in each language`(all: [String: [String]]) {
        #expect(Set(all.keys) == Set(taxonomy.categories.map(\.id)))
        for (category, wordings) in all {
            #expect(wordings.count >= 8, "\(category)")
            for wording in wordings { #expect(id(wording) == category, "\(wording)") }
        }
    }

    @Test func `no answer stands under two categories, or twice`() {
        var categoryOf: [String: String] = [:]
        for category in taxonomy.categories {
            for answer in category.answers {
                let key = words(of: answer).joined(separator: " ")
                #expect(!key.isEmpty && categoryOf[key] == nil, "\(answer)")
                categoryOf[key] = category.id
                // A list that a comma cuts in two would teach half an answer.
                #expect(id(answer) == category.id, "\(answer)")
            }
        }
        #expect(categoryOf.count > 2000)
    }

    /// Each could be several categories: an organization of states or of people, an association of anybody, a public
    /// body of the state or of a city, money from anywhere.
    @Test(arguments: [
        "International organization", "International organisations", "Organisation internationale",
        "Organización internacional", "Organismo internacional", "منظمة دولية", "Organização internacional",
        "Multilateral organization", "Association", "Associations", "Asociación", "جمعية", "Associação", "Organization",
        "Network", "Réseau", "Red", "Partner", "Partenaire", "Donor", "Bailleur de fonds", "Donante", "جهة مانحة",
        "Doador", "Social partners", "Partenaires sociaux", "Interlocutores sociales", "Public", "Public authority",
        "State government", "Governo estadual", "Authority", "Politician", "Civil servant", "Fonctionnaire", "Expert",
        "Lawyer", "Delegate", "Participant", "Volunteer", "Refugee", "Cooperative", "Social enterprise",
        "Migrant workers' organization", "Indigenous peoples", "Technical community", "Consultora", "Teacher",
        "Independent researcher", "Government / Academia", "NGO / Trade union", "Gewerkschaft", "-", "",
    ])
    func `what could be several categories stays open`(answer: String) {
        #expect(id(answer) == "open")
    }

    @Test func `an answer that a user's own category names is that category's, whatever is built in`() throws {
        let own = try TaxonomyFile.parse(
            """
            extends: built-in
            categories:
              - {id: faith, labels: {en: Faith-based organisation}, answers: [Church, Religious organization]}
              - {id: academia, answers: [Foundation]}
            """, file: "own.yaml")
        for (answer, category) in [
            ("Faith-based organization", "faith"), ("religious organizations", "civil_society"),
            ("Religious organisation", "faith"), ("Church", "faith"), ("Foundation", "academia"),
            ("Foundations", "civil_society"),
        ] {
            #expect(own.category(ofAnswer: answer).map { own.categories[$0].id } == category, "\(answer)")
        }
    }
}
