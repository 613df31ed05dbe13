/// Header words of registration forms, question by question in English, French, Spanish, Portuguese and Arabic: the usual
/// wordings beside those in ``HeaderVocabulary``, and which of several columns answers a question best.
enum HeaderAnswers {
    static let words: [HeaderWord: [String]] = [
        .name: [
            "Name and surname", "Name and last name", "First and last name", "First name and last name",
            "First name and surname", "Full names", "Your name", "Participant name", "Name of participant",
            "Nom et prénom", "Nom et prénoms", "Noms et prénoms", "Nom et prénom(s)", "Prénom et nom", "Nom, prénom",
            "Nom du participant", "Nombre y apellido", "Nombre y apellidos", "Nombres y apellidos",
            "Nombre(s) y apellido(s)", "Apellidos y nombres", "Apellido y nombre", "Nombre del participante",
            "Nome e sobrenome", "Nome e apelido", "Nome do participante", "Nome completo do participante",
            "الاسم واللقب", "الاسم الكامل للمشارك", "اسم المشارك", "الاسم الثلاثي",
        ],
        .firstName: ["First names", "Given names", "Forename", "Prénoms", "Prénom(s)", "Nombre(s)", "Primeiro nome"],
        .lastName: [
            "Last names", "Family names", "Surnames", "Nom(s)", "Noms", "Apellido(s)", "Primer apellido", "Último nome",
            "Apelido", "Apelidos", "Sobrenomes", "الاسم الأخير", "الكنية",
        ],
        .email: [
            "Mail", "E-mails", "Mail address", "Your email", "Contact email", "Email contact", "Work email",
            "Business email", "Mél", "Adresse mail", "Adresse de messagerie", "Adresse électronique du participant",
            "Correo-e", "Dirección de correo", "Dirección electrónica", "Correo electrónico de contacto",
            "Correio eletrónico", "Correio eletrônico", "Endereço eletrônico", "Endereço de correio eletrónico",
            "البريد الالكتروني", "عنوان البريد الإلكتروني", "الإيميل", "البريد",
        ],
        .category: [
            "Type of entity", "Entity type", "Type of institution", "Institution type", "Organization type",
            "Organisation type", "Type of stakeholder", "Stakeholder", "Type of organization you represent",
            "Type of organisation you represent", "What type of organization do you represent",
            "What type of organisation do you represent", "Type of participant", "Participant type",
            "Participant category", "Category of participant", "Category of organization", "Category of organisation",
            "Organization category", "Organisation category", "Affiliation type", "Type of affiliation",
            "Type d'entité", "Type d'institution", "Type d'organisme", "Type de structure", "Type de partie prenante",
            "Type de participant", "Catégorie de participant", "Catégorie d'organisation", "Catégorie d'acteur",
            "Groupe de parties prenantes", "Partie prenante", "Secteur d'activité",
            "Tipo de entidad", "Tipo de institución", "Tipo de organismo", "Tipo de participante",
            "Tipo de parte interesada", "Categoría de participante", "Categoría de la organización",
            "Categoría de organización", "Grupo de partes interesadas", "Parte interesada",
            "Tipo de organización que representa", "Tipo de organização", "Tipo de instituição", "Tipo de entidade",
            "Tipo de organismo que representa", "Categoria", "Categoria de participante", "Categoria do participante",
            "Categoria da organização", "Grupo de partes interessadas", "Setor", "Sector de atividade",
            "Setor de atividade", "نوع الجهة", "نوع الهيئة", "نوع الكيان", "فئة المشارك", "فئة المنظمة", "فئة المؤسسة",
            "نوع المشارك", "مجموعة أصحاب المصلحة", "القطاع",
        ],
        .organization: [
            "Name of organization", "Name of organisation", "Name of the organization", "Name of the organisation",
            "Name of institution", "Institution name", "Organization you represent", "Organisation you represent",
            "Organization represented", "Organisation represented", "Entity", "Employer", "Agency", "Company name",
            "Organization name (if applicable)", "Delegation", "Institution/Organization", "Institution / Organisation",
            "Organisme", "Entité", "Structure", "Entreprise", "Société", "Nom de l'institution", "Nom de l'organisme",
            "Organisation représentée", "Établissement", "Employeur", "Délégation",
            "Organismo", "Empresa", "Filiación", "Afiliación", "Nombre de la institución", "Nombre de la entidad",
            "Organización que representa", "Institución que representa", "Institución u organización", "Delegación",
            "Instituição", "Entidade", "Afiliação", "Filiação", "Nome da organização", "Nome da instituição",
            "Organização que representa", "Delegação",
            "اسم المنظمة", "اسم المؤسسة", "اسم الجهة", "جهة العمل", "الهيئة", "الشركة", "المنظمة التي تمثلها", "الوفد",
        ],
        .country: [
            "Country of origin", "Country you represent", "Country that you represent", "Country of representation",
            "Represented country", "Your country", "Country name", "Country / Territory", "Country/Territory",
            "Country where you live", "Country of work", "Country of nationality", "Nationality",
            "Country of citizenship", "Citizenship",
            "Pays de résidence", "Pays d'origine", "Pays représenté", "Pays que vous représentez", "Votre pays",
            "Nom du pays", "Pays de nationalité", "Nationalité", "Pays/Territoire",
            "País de residencia", "País de origen", "País representado", "País que representa",
            "País al que representa",
            "Su país", "Nombre del país", "País de nacionalidad", "Nacionalidad",
            "País de residência", "País de origem", "País que você representa", "Nome do país", "Nacionalidade",
            "País de nacionalidade", "País em que reside",
            "بلد الإقامة", "دولة الإقامة", "بلد المنشأ", "البلد الأصلي", "البلد الذي تمثله", "الدولة التي تمثلها",
            "الدولة الممثلة", "اسم البلد", "اسم الدولة", "الجنسية",
        ],
        .jobTitle: [
            "Job", "Job position", "Professional title", "Position title", "Current position", "Designation",
            "Occupation", "Functional title", "Job function", "Title/Position", "Position/Title",
            "Fonction occupée", "Profession", "Titre professionnel", "Titre / Fonction", "Titre ou fonction", "Emploi",
            "Ocupación", "Profesión", "Cargo o función", "Cargo / Función", "Función", "Cargo que ocupa",
            "Título profesional", "Posición",
            "Função", "Profissão", "Ocupação", "Cargo ou função", "Cargo / Função", "Cargo que ocupa atualmente",
            "المنصب", "الصفة", "المهنة", "الصفة الوظيفية", "اللقب الوظيفي",
        ],
        .language: [
            "Preferred language of interpretation", "Language of interpretation", "Interpretation language needed",
            "Working language", "Language of preference", "Preferred working language", "Listening language",
            "Language channel preferred", "Languages",
            "Langue de préférence", "Langue de travail", "Langue souhaitée", "Langue d'écoute",
            "Langue d'interprétation préférée", "Préférence linguistique", "Langue de communication",
            "Idioma de preferencia", "Lengua preferida", "Lengua de trabajo", "Idioma de trabajo",
            "Idioma de interpretación preferido", "Preferencia de idioma", "Lengua de interpretación",
            "Língua", "Língua preferida", "Idioma de preferência", "Idioma de interpretação", "Língua de interpretação",
            "Língua de trabalho", "Preferência de idioma",
            "لغة العمل", "لغة الترجمة المفضلة", "لغة الترجمة الفورية", "لغة التواصل", "لغة التواصل المفضلة",
        ],
        .gender: [
            "Gender identity", "Your gender", "Sex/Gender", "Gender/Sex", "Genre/Sexe", "Sexe/Genre",
            "Identité de genre", "Identidad de género", "Sexo/Género", "Género/Sexo", "Gênero", "Identidade de gênero",
            "Identidade de género", "Sexo/Gênero", "النوع الاجتماعي", "الجنس/النوع", "الهوية الجنسانية",
        ],
    ]

    /// Of several columns the one of the lowest number is taken, of equals the first. What is not listed stands at 1.
    ///
    /// Whom somebody represents comes before where they live, and that before a passport; the kind of an organization comes
    /// before its field of work.
    static func rank(_ word: HeaderWord, _ folded: String) -> Int { ranks[word]?[folded] ?? 1 }

    /// The rank of what may well be another question.
    static let doubtful = 4

    private static let ranks: [HeaderWord: [String: Int]] = order.merging(HeaderForms.order) { $0 + $1 }.mapValues {
        tiers in
        var ranks: [String: Int] = [:]
        for (rank, texts) in tiers { for text in texts { ranks[Header.fold(text)] = rank } }
        return ranks
    }

    private static let order: [HeaderWord: [(Int, [String])]] = [
        .category: [
            (
                2,
                [
                    "Category", "Catégorie", "Categoría", "Categoria", "الفئة", "Constituency", "I represent",
                    "Stakeholder", "Partie prenante", "Parte interesada", "Type of participant", "Participant type",
                    "Type de participant", "Tipo de participante", "نوع المشارك",
                ]
            ),
            (
                3,
                [
                    "Sector", "Secteur", "Setor", "القطاع", "Secteur d'activité", "Sector de atividade",
                    "Setor de atividade",
                ]
            ),
        ],
        .organization: [
            (2, ["Affiliation", "Afiliación", "Filiación", "Afiliação", "Filiação", "Employer", "Employeur"]),
            (3, ["Delegation", "Délégation", "Delegación", "Delegação", "الوفد"]),
        ],
        .country: [
            (
                0,
                [
                    "Country represented", "Represented country", "Country you represent", "Country that you represent",
                    "Country of representation", "Pays représenté", "Pays que vous représentez", "País representado",
                    "País que representa", "País al que representa", "País que você representa", "البلد الذي تمثله",
                    "الدولة التي تمثلها", "الدولة الممثلة",
                ]
            ),
            (
                2,
                [
                    "Country of residence", "Country where you live", "Country of work", "Pays de résidence",
                    "País de residencia", "País de residência", "País em que reside", "بلد الإقامة", "دولة الإقامة",
                ]
            ),
            (
                3,
                [
                    "Country of origin", "Pays d'origine", "País de origen", "País de origem", "بلد المنشأ",
                    "البلد الأصلي",
                ]
            ),
            (
                doubtful,
                [
                    "Nationality", "Country of nationality", "Country of citizenship", "Citizenship", "Nationalité",
                    "Pays de nationalité", "Nacionalidad", "País de nacionalidad", "Nacionalidade",
                    "País de nacionalidade", "الجنسية",
                ]
            ),
        ],
        .jobTitle: [(2, ["Title", "Titre", "الصفة"])],
        .language: [
            (
                0,
                [
                    "Interpretation language", "Preferred interpretation language", "Language of interpretation",
                    "Preferred language of interpretation", "Interpretation language needed", "Langue d'interprétation",
                    "Langue d'interprétation préférée", "Idioma de interpretación", "Lengua de interpretación",
                    "Idioma de interpretación preferido", "Idioma de interpretação", "Língua de interpretação",
                    "لغة الترجمة", "لغة الترجمة المفضلة", "لغة الترجمة الفورية", "Listening language",
                    "Langue d'écoute",
                ]
            ),
            (2, ["Language", "Languages", "Langue", "Idioma", "Lengua", "Língua", "اللغة"]),
        ],
    ]
}
