extension SessionKind {
    /// The kind that a word of an agenda means, in English, French, Spanish or Arabic; nil if it means none of them.
    package init?(word: String) {
        guard let kind = Self.kindOfWord[Self.key(word)] else { return nil }
        self = kind
    }

    private static func key(_ word: String) -> String {
        foldedText(word.replacing("-", with: " ").replacing("&", with: " & "))
    }

    private static let kindOfWord: [String: SessionKind] = {
        var kinds: [String: SessionKind] = [:]
        for kind in allCases { for word in [kind.rawValue] + (words[kind] ?? []) { kinds[key(word)] = kind } }
        return kinds
    }()

    /// The words that agendas of meetings of the United Nations use, by language.
    private static let words: [SessionKind: [String]] = [
        .opening: [
            "opening session", "opening remarks", "opening statement", "opening statements", "welcome",
            "welcome remarks", "welcoming remarks", "introduction",
            "ouverture", "séance d'ouverture", "allocution d'ouverture", "allocutions d'ouverture", "mot d'ouverture",
            "mot de bienvenue", "bienvenue", "accueil", "remarques liminaires",
            "apertura", "sesión de apertura", "palabras de apertura", "palabras de bienvenida", "bienvenida",
            "inauguración", "introducción",
            "الافتتاح", "افتتاح", "الجلسة الافتتاحية", "جلسة افتتاحية", "كلمة افتتاحية", "كلمات افتتاحية", "ترحيب",
            "كلمة ترحيبية", "مقدمة",
        ],
        .presentation: [
            "presentations", "keynote", "keynotes", "keynote speech", "keynote address", "lecture", "talk", "briefing",
            "présentation", "présentations", "exposé", "exposés", "discours liminaire", "conférence",
            "presentación", "presentaciones", "ponencia", "ponencias", "exposición", "discurso principal",
            "conferencia",
            "عرض", "العرض", "عروض", "العروض", "عرض تقديمي", "عروض تقديمية", "كلمة رئيسية", "محاضرة", "إحاطة",
        ],
        .panel: [
            "panels", "panel discussion", "panel session", "roundtable", "round table", "round table discussion",
            "table ronde", "tables rondes", "groupe de discussion", "réunion débat", "panel de discussion",
            "panel d'experts",
            "mesa redonda", "mesas redondas", "panel de discusión", "panel de expertos", "mesa de expertos",
            "حلقة نقاش", "حلقة نقاشية", "حلقة النقاش", "جلسة نقاش", "جلسة حوارية", "مائدة مستديرة", "المائدة المستديرة",
        ],
        .floor: [
            "statements", "statement", "statements from the floor", "floor statements", "interventions",
            "interventions from the floor", "discussion", "discussions", "open discussion", "general discussion",
            "open floor", "debate", "general debate", "interactive dialogue", "questions", "q&a", "q & a session",
            "q and a", "questions and answers", "statements and questions", "questions and statements",
            "débat", "débats", "débat général", "échange", "échanges", "déclarations", "interventions de la salle",
            "échange avec la salle", "échanges avec la salle", "questions et réponses", "questions réponses", "q & r",
            "questions du public", "dialogue interactif",
            "debates", "debate general", "debate abierto", "discusión", "discusiones", "preguntas",
            "preguntas y respuestas", "preguntas y comentarios", "intervenciones", "intervenciones desde la sala",
            "intervenciones de la sala", "declaraciones", "diálogo interactivo", "coloquio", "p & r",
            "نقاش", "النقاش", "مناقشة", "المناقشة", "مناقشات", "مناقشة عامة", "مناقشة مفتوحة", "أسئلة", "أسئلة وأجوبة",
            "الأسئلة والأجوبة", "أسئلة وإجابات", "مداخلات", "المداخلات", "مداخلات من القاعة", "مداخلات القاعة",
            "بيانات",
            "حوار تفاعلي",
        ],
        .closing: [
            "closing session", "closing remarks", "closing statement", "closing statements", "conclusion",
            "conclusions", "wrap up",
            "clôture", "séance de clôture", "allocution de clôture", "allocutions de clôture", "mot de clôture",
            "mot de la fin", "remarques finales",
            "cierre", "clausura", "sesión de clausura", "sesión de cierre", "palabras de clausura",
            "palabras de cierre", "conclusiones",
            "الختام", "ختام", "اختتام", "الاختتام", "الجلسة الختامية", "جلسة ختامية", "كلمة ختامية", "ملاحظات ختامية",
        ],
        .pause: [
            "pause", "coffee break", "coffee", "lunch", "lunch break", "recess",
            "pause café", "pause déjeuner", "déjeuner", "suspension de séance",
            "pausa", "receso", "descanso", "almuerzo", "pausa café", "pausa para el café", "pausa para el almuerzo",
            "استراحة", "الاستراحة", "استراحة غداء", "استراحة الغداء", "استراحة قهوة", "غداء",
        ],
        .other: [
            "others", "miscellaneous", "autre", "autres", "divers", "otro", "otra", "otros", "otras", "varios",
            "أخرى", "آخر", "غير ذلك", "متفرقات",
        ],
    ]
}
