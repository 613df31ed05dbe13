import EventModel
import Importers
import Testing

/// Which header words are known, and what a kind named in settings needs.
@Suite struct MoreHeaderTests {
    @Test(arguments: [
        (
            HeaderWord.category,
            [
                "Type of entity", "Organization type", "Type d'organisme", "Catégorie d'acteur", "Tipo de entidad",
                "Tipo de institución", "نوع الجهة", "فئة المشارك", "Tipo de entidade", "Categoria",
            ]
        ),
        (
            .organization,
            [
                "Name of organisation", "Entity", "Organisme", "Nom de la structure", "Nombre de la institución",
                "Organismo", "اسم المنظمة", "جهة العمل", "Instituição", "Nome da organização",
            ]
        ),
        (
            .country,
            [
                "Country of residence", "Nationality", "Pays de résidence", "Pays représenté", "País de residencia",
                "País al que representa", "بلد الإقامة", "الجنسية", "País de residência", "País que representa",
            ]
        ),
        (
            .jobTitle,
            [
                "Designation", "Functional title", "Poste occupé", "Titre professionnel", "Profesión", "Función",
                "المنصب", "المهنة", "Função", "Profissão",
            ]
        ),
        (
            .language,
            [
                "Language of interpretation", "Working language", "Langue d'écoute", "Langue de travail",
                "Idioma de preferencia", "Lengua de trabajo", "لغة الترجمة الفورية", "لغة الاستماع", "Língua preferida",
                "Idioma de interpretação",
            ]
        ),
        (
            .gender,
            [
                "Gender identity", "Sex/Gender", "Identité de genre", "Genre/Sexe", "Identidad de género",
                "Género/Sexo",
                "النوع الاجتماعي", "الهوية الجنسانية", "Gênero", "Identidade de gênero",
            ]
        ),
    ])
    func `usual wordings are known in five languages`(word: HeaderWord, headers: [String]) {
        for header in headers { #expect(Header(["Name", header, "Email"]).column(word) == 1, "\(header)") }
    }

    @Test(arguments: ["Nombre,Colour", "Nom,Colour", "Nome,Cor"])
    func `half a name that stands alone is a whole one where settings name the kind`(header: String) throws {
        var override = FileOverride()
        override.kind = .registration
        let read = try importBytes(Array("\(header)\nAna Lima,blue\n".utf8), override: override)
        #expect(read?.records.registrations.count == 1)
    }

    @Test func `the block above a registration that settings name is not taken for its table`() throws {
        var override = FileOverride()
        override.kind = .registration
        let text = """
            Topic,Webinar ID,User Email,# Registered
            Launch,812 3456 7890,events@network.example,1

            First Name,Last Name,Email
            Ana,Lima,ana@mission.example

            """
        let records = try #require(try importBytes(Array(text.utf8), override: override)).records
        #expect(records.registrations.count == 1 && records.totals.map(\.platform) == [1])
        #expect(records.texts[records.mentions[0].name] == "Ana Lima")
    }
}
