import EventModel
import Importers
import Testing

/// Which column of a registration holds what, however the form words it.
@Suite struct RegistrationHeaderTests {
    private static func override() -> FileOverride {
        var override = FileOverride()
        override.kind = .registration
        return override
    }

    @Test(arguments: [
        "*Organization,*Type of Organization / Type d'organisation,*Country / Pays,First name / Prénom,Last name / Nom,E-mail / Courriel",
        "Organization*,Type of organization|Type d'organisation,Pays/Country,Prénom / First name,Nom / Last name,Courriel / Email",
        "Organization?,Tipo de entidad,País,Given name,Surname,Mail",
    ])
    func `headers in two languages, with stars and question marks, are read`(header: String) throws {
        let records = try importText(header + "\nOpen Roads,NGO,Kenya,Ana,Lima,ana@mission.example\n")
        #expect(records.files[0].kind == .registration)
        #expect(records.texts[records.mentions[0].name] == "Ana Lima")
        #expect(records.texts[records.mentions[0].email] == "ana@mission.example")
        let answers = records.registrations[0].answers
        #expect(
            [answers.organization, answers.category, answers.country].map { records.texts[$0] } == [
                "Open Roads", "NGO", "Kenya",
            ])
        #expect(records.kinds.isEmpty)
    }

    @Test(arguments: [
        ("Nombre y apellidos;Correo electrónico", "Ana Lima;ana@mission.example"),
        ("Surname,Given name,Mail", "Lima,Ana,ana@mission.example"),
        ("Participant,Email,Delegation", "Ana Lima,ana@mission.example,Norland"),
        ("Nom / Name,E-mail / Courriel", "Ana Lima,ana@mission.example"),
        ("Nom et prénom,Adresse mail", "Ana Lima,ana@mission.example"),
        ("Nome e sobrenome,Correio eletrônico", "Ana Lima,ana@mission.example"),
        ("الاسم واللقب,البريد الالكتروني", "Ana Lima,ana@mission.example"),
    ])
    func `a list that a person can read is read`(header: String, row: String) throws {
        let records = try importText("\(header)\n\(row)\n")
        #expect(records.files[0].kind == .registration && records.registrations.count == 1)
        #expect(records.texts[records.mentions[0].name] == "Ana Lima")
        #expect(records.texts[records.mentions[0].email] == "ana@mission.example")
    }

    @Test func `attendance under headers in two languages is read by its own importer`() throws {
        let records = try importText(
            "Name / Nom,E-mail / Courriel,Join Time / Heure d'arrivée,Leave Time|Heure de départ\n"
                + "Ana Lima,ana@mission.example,2022-02-17 13:00:00,2022-02-17 13:30:00\n")
        #expect(records.files[0].kind == .meetingParticipants && records.connections.count == 1)
    }

    @Test(arguments: ["Name,Email,Colour", "Name,Colour", "Email,Colour,Message", "First name,Last name,Channel"])
    func `a file that settings call a registration needs no more than names or addresses`(header: String) throws {
        let text = Array("\(header)\nana@mission.example,ana@mission.example,3\n".utf8)
        #expect(try importBytes(text)?.kind != .registration)
        let read = try #require(try importBytes(text, override: Self.override()))
        #expect(read.kind == .registration && read.records.registrations.count == 1)
    }

    @Test func `without names and addresses no setting makes a registration of a file`() throws {
        #expect(try importBytes(Array("Colour,Size\nred,3\n".utf8), override: Self.override()) == nil)
        #expect(FileKind.registration.neededColumns?.contains("Email") == true)
    }

    // MARK: Usual wordings, English, French, Spanish, Portuguese and Arabic

    @Test(
        arguments: [
            (.category, ["Type of entity", "Type d'entité", "Tipo de entidad", "Tipo de entidade", "نوع الكيان"]),
            (.category, ["Sector", "Secteur", "Sector de atividade", "Setor", "القطاع"]),
            (.category, ["Organization type", "Type d'organisme", "Tipo de institución", "Categoria", "فئة المشارك"]),
            (
                .organization,
                ["Name of institution", "Organisme", "Nombre de la institución", "Instituição", "جهة العمل"]
            ),
            (.organization, ["Entity", "Entité", "Empresa", "Nome da organização", "اسم المنظمة"]),
            (
                .country,
                [
                    "Country of residence", "Pays de résidence", "País de residencia", "País de residência",
                    "بلد الإقامة",
                ]
            ),
            (
                .country,
                [
                    "Country you represent", "Pays que vous représentez", "País que representa", "País de origem",
                    "الدولة التي تمثلها",
                ]
            ),
            (.jobTitle, ["Designation", "Fonction occupée", "Cargo o función", "Função", "المنصب"]),
            (
                .language,
                ["Language of interpretation", "Langue souhaitée", "Lengua preferida", "Língua preferida", "لغة العمل"]
            ),
            (.gender, ["Gender identity", "Identité de genre", "Identidad de género", "Gênero", "النوع الاجتماعي"]),
        ] as [(HeaderWord, [String])])
    func `usual wordings of a question are known`(word: HeaderWord, wordings: [String]) throws {
        for wording in wordings {
            let records = try importText("Name,Email,\(wording)\nAna,ana@mission.example,X\n")
            let answers = records.registrations[0].answers
            let fields: [HeaderWord: TextID] = [
                .category: answers.category, .organization: answers.organization, .country: answers.country,
                .jobTitle: answers.jobTitle, .language: answers.language, .gender: answers.gender,
            ]
            #expect(fields[word].map { records.texts[$0] } == "X", "\(wording)")
            #expect(fields.values.count { !$0.isEmpty } == 1, "\(wording)")
        }
    }

    // MARK: Several columns

    @Test(arguments: [
        ("Sector", "Type of entity"), ("Sector", "Category"), ("Category", "Type of organization"),
        ("Secteur", "Type d'organisation"), ("القطاع", "نوع المنظمة"), ("Participant type", "Stakeholder group"),
    ])
    func `the kind of an organization comes before vague questions, and both are told`(vague: String, plain: String)
        throws
    {
        for header in ["\(vague),\(plain)", "\(plain),\(vague)"] {
            let row = header.hasPrefix(vague) ? "Health,Gobierno" : "Gobierno,Health"
            let records = try importText("Name,Email,\(header)\nAna,ana@mission.example,\(row)\n")
            #expect(records.texts[records.registrations[0].answers.category] == "Gobierno")
            let finding = try #require(records.sortedFindings().first)
            #expect(finding.kind == .guessedColumns && finding.line == 1)
            #expect(
                finding.message.text
                    == "several columns may answer the question 'category': '\(plain)' was used, not '\(vague)'")
            #expect(finding.action.text.contains("columns in event.yaml"))
        }
    }

    @Test func `of several countries the one that somebody represents is taken, then country, residence, nationality`()
        throws
    {
        var columns = ["Nationality", "Country of residence", "Country", "Country you represent"]
        while columns.count > 1 {
            let records = try importText(
                "Name,Email,\(columns.joined(separator: ","))\nAna,ana@mission.example,\(columns.joined(separator: ","))\n"
            )
            #expect(records.texts[records.registrations[0].answers.country] == columns.last)
            #expect(records.sortedFindings().map(\.kind) == [.guessedColumns])
            columns.removeLast()
        }
        let alone = try importText("Name,Email,Nationality\nAna,ana@mission.example,Kenya\n")
        #expect(
            alone.sortedFindings().map(\.message.text) == [
                "the question 'country' is answered by 'Nationality' alone, which may ask something else"
            ])
    }

    @Test func `what settings name is taken and nothing is reported`() throws {
        let records = try importText(
            "Name,Email,Sector,Type of entity\nAna,ana@mission.example,Health,Gobierno\n",
            context: TestEvent.context(columns: [.category: "Sector"]))
        #expect(records.texts[records.registrations[0].answers.category] == "Health" && records.kinds.isEmpty)
    }

    // MARK: Printed totals

    @Test(arguments: [
        "1060", "1,060", "1.060", "1 060", "1\u{202F}060", "1\u{A0}060", "1'060", "1\u{2019}060", "١٠٦٠", "١٬٠٦٠",
        "۱۰۶۰", "１０６０", "१०६०",
    ])
    func `a printed total is read with its thousands marks, in any script`(total: String) throws {
        let records = try importText(Self.report("# Registered", total))
        #expect(records.totals.map(\.platform) == [1060] && records.kinds.isEmpty)
    }

    @Test(arguments: ["1,06", "10,6,0", "1.060,5", "-5", "about 60", "1,060.000", "②", "1 060 (approx.)"])
    func `a printed total that cannot be read is told`(total: String) throws {
        let records = try importText(Self.report("# Registered", total))
        #expect(records.totals.isEmpty)
        let finding = try #require(records.sortedFindings().first { $0.kind == .unreadableTotal })
        #expect(finding.message.text.contains("'# Registered'") && finding.kind.needsAttention)
    }

    @Test(arguments: ["", "--", "-"])
    func `a total that is not there is not told`(total: String) throws {
        #expect(try importText(Self.report("# Registered", total)).kinds.isEmpty)
    }

    @Test(arguments: [
        "Number of registrants", "Number registered", "Total registrants", "Registered", "Registrants",
        "Nombre d'inscrits", "Nombre de personnes inscrites", "Total des inscrits", "Inscrits", "Número de inscritos",
        "Total de inscritos", "Inscritos", "Número de registrados", "Número de inscrições", "Total de inscrições",
        "عدد المسجلين", "عدد المسجّلين", "المسجلون", "إجمالي المسجلين",
    ])
    func `the total of registrations is known under its usual names`(title: String) throws {
        #expect(try importText(Self.report(title, "60")).totals.map(\.platform) == [60])
    }

    private static func report(_ title: String, _ total: String) -> String {
        """
        Registration Report
        Topic,Webinar ID,Scheduled Time,Duration (minutes),\(title)
        Launch,812 3456 7890,"Feb 17, 2022 1:00 PM",90,"\(total)"
        Attendee Details
        First Name,Last Name,Email,Registration Time,Approval Status
        Ana,Lima,ana@mission.example,"Feb 10, 2022 09:00:00",approved

        """
    }
}
