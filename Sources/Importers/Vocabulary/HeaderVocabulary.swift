import EventModel

/// The words of headers in every language that is read.
enum HeaderVocabulary {
    static let words: [HeaderWord: Set<String>] = HeaderLanguages.all.reduce(into: folded(texts)) { words, language in
        words.merge(folded(language)) { $0.union($1) }
    }

    /// What each folded text can mean.
    static let wordsOf: [String: [HeaderWord]] = words.reduce(into: [:]) { meanings, word in
        for text in word.value { meanings[text, default: []].append(word.key) }
    }

    /// What a header can mean: as a whole, without its question mark, or in what its halves have in common, where it says
    /// one thing in two languages.
    static func meanings(of text: String, _ folded: String) -> [HeaderWord] {
        if let known = wordsOf[folded] { return known }
        if let last = folded.last, "?؟".contains(last) { return wordsOf[folded.dropLast().trimmed] ?? [] }
        let known = halves(of: text).compactMap { wordsOf[Header.fold($0)] }
        guard let first = known.first else { return [] }
        let shared = first.filter { word in known.allSatisfy { $0.contains(word) } }
        // "Nom / Name": what is half a name in one language is a whole one in the other.
        let isName = known.joined().allSatisfy { [.name, .firstName, .lastName].contains($0) }
        return shared.isEmpty && isName ? [.name] : shared
    }

    /// The wordings of a header that says one thing in several languages: `Country / Pays`, `Country|Pays`.
    static func halves(of text: String) -> [String] {
        guard text.utf8.contains(where: { $0 == 0x2F || $0 == 0x7C || $0 == 0x0A }) else { return [] }
        return text.split { "/|\n\r\r\n".contains($0) }.map(String.init)
    }

    private static func folded(_ texts: [HeaderWord: [String]]) -> [HeaderWord: Set<String>] {
        texts.mapValues { list in Set(list.map(Header.fold)) }
    }

    private static let texts: [HeaderWord: [String]] = [
        .name: [
            "Name (Original Name)", "User Name (Original Name)", "User Name", "Name", "Full name", "Nom complet",
            "Nombre completo", "Participant", "Nombre (nombre original)", "Nombre de usuario (nombre original)",
            "Nome (nome original)", "Nome de usuário (nome original)", "Nom (nom original)",
            "Nom d'utilisateur (nom original)",
            "Nome (nome originale)", "名前 (元の名前)", "이름(원래 이름)", "사용자 이름(원래 이름)", "名称（原名）", "姓名（原名）",
            "Имя (настоящее имя)", "Имя пользователя (настоящее имя)", "Name (ursprünglicher Name)",
            "Name (Originalname)",
            "الاسم", "الاسم الكامل", "Display name", "Attendee name", "사용자 이름", "Nome de usuário", "Nombre de usuario",
            "Nom d'utilisateur",
        ],
        .email: [
            "User Email", "Email", "E-mail", "Email address", "E-mail address", "E-mail del usuario",
            "Correo electrónico",
            "Adresse e-mail de l'utilisateur", "Adresse e-mail", "Courriel", "Adresse électronique", "ユーザーメール",
            "メールアドレス", "사용자 이메일", "이메일", "电子邮件", "用户邮箱", "Электронная почта", "Адрес электронной почты",
            "E-Mail-Adresse", "البريد الإلكتروني", "Indirizzo e-mail", "Correo", "Attendee email", "Attendee e-mail",
            "Participant email", "E-mail du participant", "Adresse e-mail du participant",
            "Correo electrónico del asistente", "Correo electrónico del participante", "E-mail do participante",
        ],
        .firstName: [
            "First Name", "Attendee first name", "Given name", "Prénom", "Nombre", "Nombres", "Nome", "Vorname",
            "الاسم الأول", "名", "이름",
            "Имя",
        ],
        .lastName: [
            "Last Name", "Attendee last name", "Attendee surname", "Family name", "Surname", "Nom", "Nom de famille",
            "Apellido", "Apellidos", "Sobrenome",
            "Cognome",
            "Nachname", "اسم العائلة", "اللقب", "姓", "성", "Фамилия",
        ],
        .phone: ["Phone", "Phone number", "Téléphone", "Teléfono", "Telefone", "الهاتف"],
        .joinTime: [
            "Join Time", "Hora para unirse", "Hora de entrada", "Ingressar na hora", "Hora do Ingresso",
            "Horário de entrada",
            "Heure d'arrivée", "Heure de connexion", "Ora di ingresso", "参加時刻", "참가 시간", "加入时间", "Время входа",
            "Beitrittszeit", "Puesto de trabajo en sesión", "وقت الانضمام",
        ],
        .leaveTime: [
            "Leave Time", "Hora para salir", "Hora de salida", "Hora de saída", "Horário de saída", "Heure de départ",
            "Ora di uscita", "退出時刻", "나간 시간", "离开时间", "Время выхода", "Verlassenszeit", "وقت المغادرة",
        ],
        .minutes: [
            "Duration (Minutes)", "Duration(Minutes)", "Time in Session (minutes)", "Duración (minutos)",
            "Duração (minutos)",
            "Durée (minutes)", "Durata (minuti)", "所要時間（分）", "기간(분)", "持续时间（分钟）", "Tempo em Sessão (minutos)",
            "Tiempo en la sesión (minutos)", "세션 기간(분)", "Dauer (Minuten)", "Продолжительность (в минутах)",
            "Actual Duration (minutes)", "Duração Real (minutos)", "Duración real (minutos)",
        ],
        .totalMinutes: [
            "Total Duration (Minutes)", "Duración total (minutos)", "Duração total (minutos)", "Durée totale (minutes)",
            "Durata totale (minuti)",
        ],
        .waitingRoom: [
            "In Waiting Room", "En sala de espera", "Na sala de espera", "Salle d'attente", "Dans la salle d'attente",
            "In sala d'attesa", "在等候室中", "Im Warteraum",
        ],
        .guest: ["Guest", "Is Guest", "Invitado", "Convidado", "Invité", "게스트", "访客", "Gast"],
        .attended: ["Attended", "Participou", "Asistió", "A participé", "참석함", "参加済み", "Teilgenommen"],
        .registrationTime: [
            "Registration Time", "Registration date", "Registered at", "Horário de inscrição", "Hora de registro",
            "Heure d'inscription", "Date d'inscription", "Fecha de registro", "등록 시간", "تاريخ التسجيل", "Order date",
            "Date de commande", "Fecha del pedido", "Fecha de inscripción",
        ],
        .approval: [
            "Approval Status", "Approval", "Registration status", "Status da Aprovação", "Estado de aprobación",
            "Statut d'approbation", "Statut", "Estado de la aprobación", "승인 상태", "Registration state",
            "Attendee status", "État de l'inscription", "Statut de l'inscription", "Statut d'inscription",
            "Statut du participant", "Estado de la inscripción", "Estado de inscripción", "Estado del registro",
            "Estado del asistente", "Estado da inscrição", "Status da inscrição", "حالة التسجيل",
        ],
        .connectedFrom: [
            "Country/Region Name", "Nome do país/da região", "Nombre de país/región", "Nombre del país/región",
            "Nom du pays/de la région", "국가/지역 이름",
        ],
        .category: [
            "Stakeholder category", "Stakeholder group", "Stakeholder type", "Category", "Type of organization",
            "Type of organisation", "Type d'organisation", "Tipo de organización", "Categoría", "Catégorie",
            "Catégorie de partie prenante", "Categoría de parte interesada", "Constituency", "Sector", "Secteur",
            "الفئة",
            "نوع المنظمة", "نوع المؤسسة", "فئة أصحاب المصلحة", "I represent",
        ],
        .organization: [
            "Organization", "Organisation", "Organization name", "Organisation name", "Institution",
            "Affiliation", "Company", "Organización", "Institución", "Organisation / Institution",
            "Nom de l'organisation",
            "Nombre de la organización", "Entidad", "Organização", "المنظمة", "المؤسسة", "الجهة",
            "Organization/Institution",
        ],
        .country: [
            "Country", "Country/Region", "Pays", "País", "Pays/Région", "País/Región",
            "Country of residence",
            "Country represented", "البلد", "الدولة",
        ],
        .jobTitle: [
            "Job Title", "Title", "Position", "Function", "Fonction", "Cargo", "Titre", "Puesto", "المسمى الوظيفي",
            "الوظيفة",
        ],
        .language: [
            "Preferred language", "Language", "Interpretation language", "Language preference", "Langue",
            "Langue préférée",
            "Langue d'interprétation", "Idioma", "Idioma preferido", "Idioma de interpretación", "Lengua", "اللغة",
            "اللغة المفضلة", "لغة الترجمة", "Preferred interpretation language", "Preferred channel",
        ],
        .gender: ["Gender", "Sex", "Genre", "Sexe", "Género", "Sexo", "الجنس", "النوع"],
        .topic: ["Topic", "Tema", "Sujet", "Tópico", "Argomento", "トピック", "주제", "主题", "Тема", "Thema"],
        .meetingID: [
            "Meeting ID", "ID", "ID de la reunión", "ID de réunion", "ID da reunião", "ミーティングID", "회의 ID", "会议号",
        ],
        .webinarID: ["Webinar ID", "ID do Webinar", "ID del seminario web", "ID de webinaire", "웨비나 ID"],
        .startTime: [
            "Start Time", "Actual Start Time", "Hora de inicio", "Heure de début", "Hora de Início Real",
            "Ora di inizio",
            "Hora de inicio real", "开始时间", "실제 시작 시간", "Scheduled Time",
        ],
        .endTime: ["End Time", "Hora de finalización", "Heure de fin", "Ora di fine", "结束时间"],
        .host: ["Host", "Host name", "Anfitrión", "Hôte", "Anfitrião", "Organizzatore"],
        .hostEmail: [
            "Host email", "E-mail organizzatore", "主持人电子邮件", "Correo electrónico del anfitrión", "E-mail de l'hôte",
            "E-mail do anfitrião",
        ],
        .participants: [
            "Participants", "Participantes", "Partecipanti", "参与者", "参会者", "참가자", "Number of participants",
            "# Participants", "Total participants", "Participant count", "Nombre de participants", "# participants",
            "Número de participantes", "Total de participantes", "# participantes", "عدد المشاركين", "المشاركون",
            "إجمالي المشاركين",
        ],
        .registeredCount: [
            "# Registered", "# Registrants", "# Inscrito", "N.º inscritos", "# inscrits", "Number of registrants",
            "Number of registrations", "Number registered", "No. of registrants", "Total registrants",
            "Total registrations", "Total registered", "Registered", "Registrants", "Registrations",
            "Nombre de personnes inscrites", "Nombre d'inscriptions", "Total des inscrits", "Total des inscriptions",
            "Inscrits", "Inscriptions", "Número de inscritos", "Número de registrados", "Número de inscripciones",
            "Total de inscritos", "Total de registrados", "Total de inscripciones", "Inscritos", "Registrados",
            "Inscripciones", "Número de inscrições", "Total de inscrições", "Inscrições", "Nº de inscritos",
            "N.º de inscritos", "عدد المسجلين", "إجمالي المسجلين", "المسجلون", "عدد التسجيلات",
        ],
        .cancelledCount: ["# Cancelled", "# Cancelled registrants", "# Cancelado"],
        .uniqueViewers: [
            "Number of unique viewers", "Total unique viewers", "Nombre de spectateurs uniques",
            "Número de espectadores únicos", "Espectadores únicos", "Visualizadores únicos", "المشاهدون الفريدون",
            "عدد المشاهدين الفريدين",
            "Unique Viewers", "Visualizadores específicos", "Espectadores exclusivos", "Spectateurs uniques",
        ],
        .totalUsers: [
            "Total Users", "Number of users", "إجمالي المستخدمين", "عدد المستخدمين", "Total de usuários",
            "Usuarios totales", "Utilisateurs totaux",
        ],
        .maxConcurrent: [
            "Max Concurrent Views", "Máximo de visualizações simultâneas", "Vistas simultáneas máximas",
            "Max concurrent viewers",
        ],
        .number: ["#", "No.", "Nr"],
        .question: ["Question", "Questions", "Pregunta", "Pergunta", "السؤال"],
        .askerName: ["Asker Name", "Asked by", "Nom de l'auteur", "Nombre de quien pregunta"],
        .askerEmail: ["Asker Email", "Asker e-mail"],
        .answer: ["Answer", "Answer(s)", "Answers", "Réponse", "Respuesta"],
        .time: [
            "Time", "Timestamp", "Date/Time", "Date and time", "DateTime", "Message time", "messageTime", "Sent at",
            "Sent",
            "Submitted Date/Time", "Submitted Date and Time", "Heure", "Hora", "Date", "Question time", "Asked at",
            "Time asked",
            "Create time", "الوقت",
        ],
        .submitted: [
            "Submitted Date/Time", "Submitted Date and Time", "Submission Date/Time", "Date/heure d'envoi",
            "Date et heure d'envoi", "Fecha/hora de envío", "Fecha y hora de envío", "Data/hora de envio",
            "Data e hora de envio", "제출 날짜 및 시간", "제출 날짜/시간", "تاريخ ووقت الإرسال",
        ],
        .sender: [
            "From", "Sender", "Author", "Sender name", "userName", "Posted by", "De", "Expéditeur", "Remitente",
            "Auteur", "المرسل",
        ],
        .recipient: ["To", "Recipient", "Receiver", "Sent to", "À", "Destinataire", "Para", "Destinatario"],
        .message: [
            "Message", "Text", "Chat message", "Content", "Body", "Comment", "Messages", "Mensaje", "Texte", "Texto",
            "الرسالة",
        ],
        .channel: ["Channel", "Interpretation channel", "Language channel", "Canal", "القناة"],
        .speaker: [
            "Speaker", "Speaker name", "Delegation", "Orateur", "Oratrice", "Orateur ou oratrice", "Orador", "Oradora",
            "المتحدث", "المتكلم",
        ],
        .length: ["Minutes", "Length (minutes)", "Minutos", "Durée", "Duración", "الدقائق"],
        .listeners: ["Listeners", "Viewers", "Auditeurs", "Oyentes", "Count"],
        .from: ["Start", "From", "Début", "Inicio"],
        .to: ["End", "To", "Until", "Fin"],
    ]
}
