import EventModel
import Settings
import Testing

@Suite struct BuiltInTaxonomyTests {
    let taxonomy: Taxonomy

    init() throws { taxonomy = try TaxonomyFile.builtIn() }

    private func id(_ index: Int?) -> String { index.map { taxonomy.categories[$0].id } ?? "none" }

    @Test func `categories and English labels are those of the contract, in its order`() {
        #expect(
            taxonomy.categories.map { "\($0.id) \($0.labels["en"] ?? "")" } == [
                "member_state Member State", "un_system UN system",
                "intergovernmental Other intergovernmental organization",
                "workers Workers' organization", "employers Employers' organization", "civil_society Civil society",
                "migrants_diaspora Migrant or diaspora organization", "local_authority Local authority",
                "parliament Parliament", "nhri National human rights institution", "academia Academia",
                "private_sector Private sector", "media Media", "other Other", "unknown Unknown",
            ])
        #expect(taxonomy.categories.allSatisfy { Set($0.labels.keys) == ["en", "fr", "es", "ar"] })
    }

    @Test func `every id and label is an answer that names its category`() {
        for (index, category) in taxonomy.categories.enumerated() {
            for text in [category.id] + category.labels.values {
                #expect(taxonomy.category(ofAnswer: text) == index, "\(text)")
            }
        }
    }

    @Test(arguments: [
        ("government", "member_state"), ("Trade unions", "workers"), ("Organisation d’employeurs", "employers"),
        ("SOCIEDAD CIVIL", "civil_society"), ("الأوساط الأكاديمية", "academia"),
        ("Civil society / Société civile", "civil_society"),
        ("Government / Academia", "none"), ("blue", "none"), ("", "none"),
    ])
    func `answers in four languages`(answer: String, expected: String) {
        #expect(id(taxonomy.category(ofAnswer: answer)) == expected)
    }

    @Test(arguments: [
        ("Permanent Mission of Norland to the United Nations", "member_state"),
        ("Ministerio de Trabajo", "member_state"),
        ("وزارة العمل", "member_state"), ("ILO", "un_system"), ("Organisation internationale du Travail", "un_system"),
        ("UN Women Norland", "un_system"), ("Construire un avenir", "none"), ("ITUC-Africa", "workers"),
        ("MFA", "civil_society"), ("Migrant Forum in Asia (MFA)", "civil_society"), ("IOE", "employers"),
        ("Universidad de Norland", "academia"), ("Cámara de Comercio", "employers"), ("Norland Ltd", "private_sector"),
        ("Permanent Mission of Norland to the FAO", "member_state"), ("Somewhere", "none"),
    ])
    func `organizations`(name: String, expected: String) {
        #expect(id(taxonomy.category(ofOrganization: name)) == expected)
    }

    @Test(arguments: [
        ("Kenya Mission Geneva", "member_state"), ("Philippine Mission", "member_state"),
        ("PM Bangladesh", "member_state"),
        ("Migrant Mission", "none"), ("Norland Mission", "none"), ("Immigration Dept", "member_state"),
        ("Ministério do Trabalho", "member_state"), ("Bộ Lao động", "member_state"), ("厚生労働省", "member_state"),
        ("고용노동부", "member_state"), ("กระทรวงแรงงาน", "member_state"), ("Міністерство економіки", "member_state"),
    ])
    func `missions and ministries are known by their country and in further languages`(name: String, expected: String) {
        #expect(id(taxonomy.category(ofOrganization: name)) == expected)
    }

    @Test(arguments: [
        ("Embassy Hotel", "private_sector"), ("Ministry Watch (NGO)", "civil_society"),
        ("Embassy of Hope Foundation", "civil_society"), ("Overseas Students Association", "civil_society"),
        ("Staff Union of the ILO", "workers"), ("Central Bank of Norland", "member_state"), ("World Bank", "un_system"),
        ("Norland Limited Partnership Office", "private_sector"), ("Golden Gate (Norland) Ltd", "private_sector"),
        ("Ministry of Foundations", "member_state"),
    ])
    func `what the name ends in decides, unless it is known`(name: String, expected: String) {
        #expect(id(taxonomy.category(ofOrganization: name)) == expected)
    }

    @Test(arguments: [
        ("a@ilo.org", "un_system"), ("a@mail.iom.int", "un_system"), ("a@labour.gov.ph", "member_state"),
        ("a@x.gouv.fr", "member_state"), ("a@cs.edu", "academia"), ("a@x.ac.uk", "academia"), ("a@gov.example", "none"),
        ("a@mail.example", "none"), ("nobody", "none"),
    ])
    func `e-mail domains`(email: String, expected: String) {
        #expect(id(taxonomy.category(ofEmail: email)) == expected)
    }

    @Test func `a user's taxonomy is checked`() throws {
        let own = try TaxonomyFile.parse(
            "categories:\n  - id: donors\n    labels: {en: Donors}\n    words: [foundation]\n", file: "own.yaml")
        #expect(own.categories.map(\.id) == ["donors", "unknown"])
        let error = #expect(throws: InputError.self) {
            try TaxonomyFile.parse("categories:\n  - id: donors\n    lables: {en: Donors}\n", file: "own.yaml")
        }
        #expect(error?.line == 3 && error?.advice.contains("labels") == true)
    }
}
