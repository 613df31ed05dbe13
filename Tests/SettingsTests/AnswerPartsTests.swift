import EventModel
import Participants
import Settings
import Testing

/// Answers of several parts, and answers that answer nothing.
@Suite struct AnswerPartsTests {
    private static func rules() throws -> ProfileRules {
        ProfileRules(
            taxonomy: try TaxonomyFile.builtIn(), channels: Channels(floor: "en", interpretation: ["fr", "es", "ar"]),
            staff: StaffRules(patterns: []), speakers: [])
    }

    @Test(
        arguments: [
            (.category, "Government; Klingon Council", nil), (.category, "Klingon Council, NGO", nil),
            (.category, "Government | Klingon Council", nil), (.category, "Government; NGO", nil),
            (.category, "Government; Gobierno", "member_state"), (.category, "NGO;", "civil_society"),
            (.category, "Member State / État Membre", "member_state"),
            (.category, "Government, Ministry of Labour", "member_state"),
            (.category, "Government, University of Trial", nil), (.category, "Ministry of Labour", nil),
            (.category, "Government (Klingon Council)", "member_state"), (.category, "Government (NGO)", nil),
            (.gender, "Female / Robot", nil), (.gender, "Woman (cis)", "female"), (.gender, "Femme / Woman", "female"),
            (.language, "French / Klingon", nil), (.language, "French; Klingon", nil),
            (.language, "French + Klingon", nil), (.language, "Français – canal 2", "fr"),
            (.language, "French / Français", "fr"), (.language, "Français (Canada)", "fr"),
            (.language, "French, Spanish", nil), (.country, "Kenya; Klingon Empire", nil),
        ] as [(AnswerQuestion, String, String?)])
    func `an answer of a known and an unknown part is asked, and one that explains itself is not`(
        question: AnswerQuestion, answer: String, value: String?
    ) throws {
        #expect(try Self.rules().value(of: answer, to: question) == value)
    }

    @Test(arguments: [
        "Please select", "-- Please select --", "Please select your country", "Select one", "Select…", "Choose…",
        "Choose an option", "N/A", "n/a", "n.a.", "Not applicable", "Prefer not to say", "Veuillez sélectionner",
        "Veuillez choisir une réponse", "Choisissez…", "Sélectionnez une option", "Sans objet", "Néant",
        "Seleccione", "Seleccione una opción", "Por favor, seleccione", "Elija…", "Ninguno", "Selecione",
        "Selecione uma opção", "Por favor, escolha", "Escolha…", "Nenhum", "اختر", "يرجى الاختيار", "الرجاء التحديد",
        "غير محدد",
    ])
    func `an answer that answers nothing is asked of no question`(answer: String) throws {
        let rules = try Self.rules()
        #expect(rules.value(of: answer, to: .category) == "unknown")
        #expect(rules.value(of: answer, to: .language) == "unknown")
        #expect(rules.value(of: answer, to: .gender) == "not_stated")
        let country = rules.value(of: answer, to: .country)
        #expect(country == "unknown")
    }

    @Test(arguments: ["Select Committee", "Selection board", "Choose Love", "National Selection Agency", "None Such"])
    func `an organization's own words are an answer`(answer: String) throws {
        #expect(try Self.rules().value(of: answer, to: .category) == nil)
    }

    @Test func `a taxonomy of one's own knows the same answers to nothing`() throws {
        let own = try TaxonomyFile.parse("categories:\n  - {id: donors, labels: {en: Donors}}\n", file: "own.yaml")
        #expect(own.category(ofAnswer: "Please select") == own.unknown)
        #expect(own.nearestCategory(to: "Doners") == "donors")
    }
}
