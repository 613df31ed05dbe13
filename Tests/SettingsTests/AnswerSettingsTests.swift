import EventModel
import Settings
import Testing

@Suite struct AnswerSettingsTests {
    private static func meanings(_ text: String) throws -> AnswerMeanings {
        try EventSettings.parse(text, file: "event.yaml").meanings(
            TaxonomyFile.builtIn(), Channels(floor: "en", interpretation: ["fr", "ln"]), file: "event.yaml")
    }

    @Test func `an answer means the value that is given, as written after folding`() throws {
        let meanings = try Self.meanings(
            """
            answers:
              category:
                Association de migrants et d'élus: migrants_diaspora
                "Réponse: \\"autre\\"": other
                رابطة المهاجرين: migrants_diaspora
                None of us: unknown
              country: {The Island: FR, Nowhere: unknown, Norland: NO}
              language: {Both: floor, Langue de Molière: French, Mundart: de, Any: unknown, Langue B: ln}
              gender: {Robot: other, Lady: Woman}
            """)
        for (question, answer, value) in [
            (AnswerQuestion.category, "  association  de MIGRANTS et d’elus", "migrants_diaspora"),
            (.category, "réponse: \"Autre\"", "other"), (.category, "رابطه المهاجرين", "migrants_diaspora"),
            (.category, "none of us", "unknown"), (.country, "the island", "FR"), (.country, "Nowhere", "unknown"),
            (.country, "norland", "NO"), (.language, "BOTH", "en"), (.language, "langue de moliere", "fr"),
            (.language, "Mundart", "de"), (.language, "any", "unknown"), (.language, "langue b", "ln"),
            (.gender, "robot", "other"), (.gender, "lady", "female"),
        ] {
            #expect(meanings.value(of: answer, to: question) == value, "\(answer)")
        }
        #expect(meanings.value(of: "Both", to: .category) == nil)
    }

    @Test func `a question without answers says nothing`() throws {
        let settings = try EventSettings.parse("answers:\n  category:\n  language: ~\n", file: "event.yaml")
        #expect(settings.answers.isEmpty)
        #expect(try EventSettings.parse("answers:\n", file: "event.yaml").answers.isEmpty)
    }

    @Test(arguments: [
        ("answers:\n  categories:\n    A: other\n", 2, 3, "unknown key 'categories'", "category"),
        ("answers:\n  job_title: {A: B}\n", 2, 3, "unknown key 'job_title'", "nearest: "),
        (
            "answers:\n  category:\n    A: migrants_diaspra\n", 3, 8, "'migrants_diaspra' is not a category",
            "migrants_diaspora"
        ),
        ("answers:\n  category: {A: Civil society}\n", 2, 17, "the value is not a category", "civil_society"),
        ("answers:\n  language:\n    A: Frensh\n", 3, 8, "'Frensh' is not a language", "nearest: French"),
        ("answers:\n  language:\n    A: flor\n", 3, 8, "'flor' is not a language", "nearest: floor"),
        ("answers:\n  gender:\n    A: femal\n", 3, 8, "'femal' is not a gender", "nearest: female"),
        ("answers:\n  country:\n    A: Norlnd\n", 3, 8, "'Norlnd' is not a country code", "nearest: "),
        ("answers:\n  category:\n    A: other\n    a : media\n", 4, 9, "given twice", "keep one"),
        ("answers: [A]\n", 1, 10, "answers must be keys with values", "key: value"),
        ("answers:\n  category: [A]\n", 2, 13, "category must be keys with values", "key: value"),
        ("answers:\n  category:\n    A:\n", 3, 7, "the value of an answer must be text", "write"),
        ("answers:\n  category:\n    ' ': other\n", 3, 5, "an answer without text", "write"),
    ])
    func `a mistake is named with its place and the nearest right word`(
        text: String, line: Int, column: Int, what: String, advice: String
    ) {
        let error = #expect(throws: InputError.self) { try Self.meanings(text) }
        #expect(error?.file == "event.yaml" && error?.line == line)
        #expect(error?.column == column, "\(error?.column ?? 0)")
        #expect(error?.what.contains(what) == true, "\(error?.what ?? "")")
        #expect(error?.advice.contains(advice) == true, "\(error?.advice ?? "")")
    }
}
