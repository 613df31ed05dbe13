/// More wordings of registration forms, of lists that people keep and of printed totals, with their order where a form has
/// several columns for one question; see ``HeaderAnswers``.
enum HeaderForms {
    static let words: [HeaderWord: [String]] = ranked.mapValues { $0.flatMap(\.texts) }.merging(lists) { $0 + $1 }

    static let order: [HeaderWord: [(Int, [String])]] = ranked.mapValues { $0.map { ($0.rank, $0.texts) } }

    private static let ranked: [HeaderWord: [(rank: Int, texts: [String])]] = [
        .category: [(1, typesOfOrganization), (2, categories), (3, sectors)],
        .organization: [(1, organizations), (3, delegations)],
        .country: [(0, represented), (1, countries), (2, residences), (HeaderAnswers.doubtful, nationalities)],
        .jobTitle: [(1, jobTitles)],
        .language: [(0, listenedLanguages), (1, languages)],
        .gender: [(1, ["Votre genre", "الهوية الجندرية"])],
    ]

    private static let typesOfOrganization = [
        "Catégorie d'organisme", "Type d'acteur", "Tipo de actor", "Grupo de interés", "Categoria de organização",
        "Tipo de parte interessada", "فئة الجهة",
    ]
    private static let categories = ["Je représente", "Represento a", "Eu represento", "أمثل"]
    private static let sectors = ["Type of sector", "Sector of activity", "Sector de actividad", "قطاع العمل"]
    private static let organizations = [
        "Name of your organization", "Name of your organisation", "Your organization", "Your organisation",
        "Entity name", "Nom de l'entité", "Nom de la structure", "Nom de votre organisation", "Votre organisation",
        "Nombre de su organización", "Nombre del organismo", "Nombre de la empresa", "Organización/Institución",
        "Su organización", "Nome da entidade", "Organização/Instituição", "اسم الهيئة", "اسم الشركة",
    ]
    private static let delegations = [
        "Name of delegation", "Nom de la délégation", "Nombre de la delegación", "Nome da delegação", "اسم الوفد",
    ]
    private static let represented = [
        "Which country do you represent", "Representing country", "Quel pays représentez-vous",
        "Pays de représentation", "País que usted representa", "¿Qué país representa?", "País de representación",
        "País de representação", "البلد الممثل", "بلد التمثيل",
    ]
    private static let countries = [
        "Country or territory", "Country where you work", "Country of organization", "Country of organisation",
        "Country of your organization", "Organization country", "Country of duty station", "Duty station country",
        "Pays ou territoire", "Pays de travail", "Pays de l'organisation", "Pays d'affectation", "Pays d'exercice",
        "País o territorio", "País/territorio", "País de trabajo", "País de la organización", "País de destino",
        "Seu país", "País ou território", "País de trabalho", "País da organização", "بلدك", "البلد أو الإقليم",
        "بلد العمل", "بلد المنظمة",
    ]
    private static let residences = [
        "Residence country", "Country you live in", "Country of residency", "Pays où vous résidez",
        "País donde reside", "País en el que reside", "País onde reside", "مكان الإقامة (البلد)",
    ]
    private static let nationalities = ["Citoyenneté", "Ciudadanía", "بلد الجنسية", "بلد الأصل"]
    private static let jobTitles = [
        "Poste occupé", "Titre fonctionnel", "Titre/Fonction", "Fonction/Titre", "Intitulé de poste", "Cargo/Función",
        "Cargo actual", "Cargo/Função", "Título profissional", "المنصب الوظيفي", "الوظيفة الحالية",
    ]
    private static let listenedLanguages = [
        "Language you will listen in", "Language for interpretation", "Langue de l'interprétation",
        "Langue d'interprétation souhaitée", "Idioma de la interpretación", "Idioma de escucha",
        "Idioma de interpretação preferido", "Idioma de escuta", "اللغة المفضلة للترجمة", "لغة الاستماع",
    ]
    private static let languages = [
        "Your language", "Language of choice", "Language preferred", "Langue choisie", "Votre langue",
        "Idioma preferente", "Lengua de preferencia", "Su idioma", "Língua de preferência", "Seu idioma", "لغتك",
        "اللغة المختارة", "Idioma de trabalho",
    ]
    private static let lists: [HeaderWord: [String]] = [
        .name: [
            "Last name, first name", "Surname, given name", "Registrant", "Registrant name", "Nom prénom",
            "Apellidos y nombre", "Apellidos, nombre", "الاسم بالكامل", "المشارك",
        ],
        .email: ["E mail", "Email ID", "Courrier électronique", "بريد إلكتروني"],
        .firstName: ["Forenames", "Nome próprio"],
        .lastName: ["Noms de famille"],
        .topic: ["Webinar topic", "Meeting topic", "Webinar name", "Webinar title", "Titre du webinaire", "الموضوع"],
        .registeredCount: [
            "# of registrants", "Nombre total d'inscrits", "Nb d'inscrits", "N° inscrits", "N.º de registrados",
            "Cantidad de inscritos", "مجموع المسجلين",
        ],
        .participants: [
            "Number of participants", "No. of participants", "# Participants", "Total participants",
            "Nombre de participants", "Número de participantes", "Nº de participantes", "Total de participantes",
            "عدد المشاركين",
        ],
        .uniqueViewers: ["# Unique viewers", "عدد المشاهدين"],
        .totalUsers: ["Total number of users", "Número total de usuarios", "Número total de usuários"],
    ]
}
